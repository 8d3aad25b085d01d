import type { AnswerOf, BodyOf, Operation, PathOf, QueryOf } from './paths';

type Get<P extends PathOf<'get'>> = AnswerOf<Operation<'get', P>>;

/** The names by which screens know what the API answers. */
export type Money = { readonly amount: string; readonly currencyCode: string };
export type Storefront = Get<'/api/v1/storefront/store'>;
export type StoreTheme = NonNullable<Storefront['theme']>;
export type ProductCard = Get<'/api/v1/storefront/products'>['data'][number];
export type ProductPage = Get<'/api/v1/storefront/products/{handle}'>;
export type SearchResult = Get<'/api/v1/storefront/search'>;
export type Suggestion = Get<'/api/v1/storefront/search/suggest'>['data'][number];
export type Cart = Get<'/api/v1/storefront/cart/{cartId}'>;
export type CartLine = Cart['lines'][number];
export type CheckoutStatus = Get<'/api/v1/storefront/checkout/{orderId}'>;
export type Order = Get<'/api/v1/storefront/orders/{orderId}'>;
export type Address = Order['shippingAddress'];
export type CustomerProfile = Get<'/api/v1/storefront/customer'>;
export type NewCheckout = BodyOf<Operation<'post', '/api/v1/storefront/checkout'>>;

export type AdminProduct = Get<'/api/v1/admin/products/{id}'>;
export type AdminProductList = Get<'/api/v1/admin/products'>;
export type AdminProductFilter = QueryOf<Operation<'get', '/api/v1/admin/products'>>;
export type NewProduct = BodyOf<Operation<'post', '/api/v1/admin/products'>>;
export type ProductChange = BodyOf<Operation<'patch', '/api/v1/admin/products/{id}'>>;
export type AdminOrder = Get<'/api/v1/admin/orders/{orderId}'>;
export type AdminOrderFilter = QueryOf<Operation<'get', '/api/v1/admin/orders'>>;
export type AdminCustomer = Get<'/api/v1/admin/customers/{customerId}'>;
export type Store = Get<'/api/v1/admin/stores/{storeId}'>;
export type StoreChange = BodyOf<Operation<'patch', '/api/v1/admin/stores/{storeId}'>>;
export type Theme = Get<'/api/v1/admin/theme'>;
export type ThemeChoice = BodyOf<Operation<'put', '/api/v1/admin/theme'>>;
export type InventoryItem = Get<'/api/v1/admin/inventory/items'>['data'][number];
export type Location = Get<'/api/v1/admin/inventory/locations'>['data'][number];
export type Webhook = Get<'/api/v1/admin/webhooks/{webhookId}'>;
export type StaffMember = Get<'/api/v1/admin/staff/{userId}'>;
export type NewStaffMember = BodyOf<Operation<'post', '/api/v1/admin/staff'>>;
export type Me = Get<'/api/v1/auth/me'>;
export type Payment = Get<'/api/v1/admin/payments'>['data'][number];
export type PaymentProvider = Get<'/api/v1/admin/payment-providers'>['data'][number];
export type StockMovement = Get<'/api/v1/admin/inventory/items/{variantId}/movements'>['data'][number];
export type WebhookDelivery = Get<'/api/v1/admin/webhooks/{webhookId}/deliveries'>['data'][number];
export type WebhookTopic = Webhook['topic'];
export type NewCustomer = BodyOf<Operation<'post', '/api/v1/admin/customers'>>;
export type NewStore = BodyOf<Operation<'post', '/api/v1/admin/stores'>>;
export type ProductImport = Get<'/api/v1/admin/products/imports/{id}'>;
export type ProductImportError = Get<'/api/v1/admin/products/imports/{id}/errors'>['data'][number];
export type SalesOverview = Get<'/api/v1/admin/analytics/sales'>;
