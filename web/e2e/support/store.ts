import { randomUUID } from 'node:crypto';
import type { AdminOrder, AdminProduct, Money, NewProduct, NewStore, Store } from '@ecomify/api-client';
import { ask, eventually } from './gateway.ts';

type Tokens = { readonly accessToken: string };
type List<T> = { readonly data: readonly T[] };

export const PASSWORD = 'a battery, a staple and a horse';

/** Where orders made through the API go. */
export const ADDRESS = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  address1: '1 Harbour Street',
  city: 'Dublin',
  country: 'IE',
  zip: 'D01 A2B3',
};

/** Different in every run, so that nothing has to be tidied up. */
export function unique(): string {
  return randomUUID().slice(0, 8);
}

/** A store of its own with the merchant who owns it. */
export class OwnStore {
  private constructor(
    readonly id: string,
    readonly slug: string,
    readonly name: string,
    readonly currency: string,
    readonly owner: { readonly email: string; readonly password: string },
    private readonly token: string,
  ) {}

  static async open(settings: Partial<NewStore> = {}): Promise<OwnStore> {
    const mark = unique();
    const owner = { email: `owner-${mark}@ecomify.example`, password: PASSWORD };
    const registered = await ask<Tokens>('POST', '/api/v1/auth/register', {
      body: { ...owner, firstName: 'Mia', lastName: 'Merchant' },
    });
    const store = await ask<Store>('POST', '/api/v1/admin/stores', {
      token: registered.accessToken,
      body: {
        name: `Harbour Goods ${mark}`,
        slug: `harbour-${mark}`,
        currency: 'EUR',
        locale: 'en-IE',
        timezone: 'Europe/Dublin',
        country: 'IE',
        ...settings,
      },
    });
    const entered = await ask<Tokens>('POST', '/api/v1/auth/switch-store', {
      token: registered.accessToken,
      body: { storeId: store.id },
    });
    return new OwnStore(store.id, store.slug, store.name, store.currency, owner, entered.accessToken);
  }

  /** As the merchant. */
  admin<T>(method: string, path: string, body?: unknown): Promise<T> {
    return ask<T>(method, `/api/v1/admin${path}`, { token: this.token, body, idempotencyKey: randomUUID() });
  }

  /** As a shopper who is not signed in. */
  shopper<T>(method: string, path: string, body?: unknown): Promise<T> {
    return ask<T>(method, `/api/v1/storefront${path}`, {
      store: this.slug,
      body,
      idempotencyKey: randomUUID(),
    });
  }

  money(amount: string): Money {
    return { amount, currencyCode: this.currency };
  }

  /** A product that can be found and bought at once. Give options and variants for one with choices. */
  async sells(
    product: Partial<NewProduct> & {
      readonly title: string;
      readonly price?: string;
      readonly stock?: number;
    },
  ): Promise<AdminProduct> {
    const { price = '20.00', stock = 10, ...rest } = product;
    const made = await this.admin<AdminProduct>('POST', '/products', {
      status: 'ACTIVE',
      variants: [
        { sku: `SKU-${unique()}`, price: this.money(price), trackInventory: true, inventoryQty: stock },
      ],
      ...rest,
    });
    await this.sellable(made);
    return made;
  }

  /** Waits until storefront, search, cart and stock all know the product. */
  async sellable(product: AdminProduct): Promise<void> {
    const variants = product.variants.map((variant) => variant.id);
    // The search comes last as a rule: then the others have to be asked once.
    await eventually(
      `${product.title} in the search`,
      () => this.shopper<List<{ handle: string }>>('GET', `/search?q=${encodeURIComponent(product.title)}`),
      (found) => found.data.some((hit) => hit.handle === product.handle),
    );
    await Promise.all([
      eventually(
        `${product.title} in the storefront`,
        () => this.shopper<unknown>('GET', `/products/${product.handle}`),
        (page) => page !== undefined,
      ),
      eventually(
        `stock of ${product.title}`,
        () => this.admin<List<unknown>>('GET', `/inventory/items?variantIds=${variants.join(',')}`),
        (items) => items.data.length >= variants.length,
      ),
      eventually(
        `${product.title} in a cart`,
        () => this.cart({ [variants[0] ?? '']: 1 }),
        (cart) => cart !== undefined,
      ),
    ]);
  }

  /** A cart with so many of each variant. */
  async cart(quantities: Readonly<Record<string, number>>): Promise<{ id: string; totalPrice: Money }> {
    let cart = await this.shopper<{ id: string; totalPrice: Money }>('POST', '/cart', {});
    for (const [variantId, quantity] of Object.entries(quantities)) {
      cart = await this.shopper('POST', `/cart/${cart.id}/lines`, { variantId, quantity });
    }
    return cart;
  }

  /** Somebody else's order of a variant, paid with a card that works. */
  async order(variantId: string, quantity = 1): Promise<string> {
    const cart = await this.cart({ [variantId]: quantity });
    const placed = await this.shopper<{ id?: string; orderId?: string }>('POST', '/checkout', {
      cartId: cart.id,
      email: `shopper-${unique()}@ecomify.example`,
      shippingAddress: ADDRESS,
      payment: { method: 'pm_card_visa' },
    });
    const id = placed.id ?? placed.orderId ?? '';
    await eventually(
      'the order to be confirmed',
      () => this.admin<AdminOrder>('GET', `/orders/${id}`),
      (order) => order.orderStatus === 'CONFIRMED',
    );
    return id;
  }

  orders(): Promise<List<AdminOrder>> {
    return this.admin('GET', '/orders');
  }

  /** What is left of a variant, over all locations. */
  async available(variantId: string): Promise<number> {
    const items = await this.admin<List<{ available: number }>>(
      'GET',
      `/inventory/items?variantIds=${variantId}`,
    );
    return items.data.reduce((sum, item) => sum + item.available, 0);
  }
}
