// @vitest-environment jsdom
import { ApiClient } from '@ecomify/api-client';
import { ApiProvider } from '@ecomify/api-client/hooks';
import { I18nProvider } from '@ecomify/i18n/react';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { WorkplaceProvider } from '@/frame/workplace';
import { en } from '@/i18n/en';
import { CustomerScreen } from './customers/detail-screen';
import { CustomersScreen } from './customers/list-screen';
import { HomeScreen } from './home/screen';
import { StockItemScreen } from './inventory/item-screen';
import { InventoryScreen } from './inventory/list-screen';
import { OrderScreen } from './orders/detail/screen';
import { OrdersScreen } from './orders/list/screen';
import { NewProductScreen, ProductScreen } from './products/editor/screen';
import { ImportScreen } from './products/import/progress-screen';
import { ProductsScreen } from './products/list/screen';
import { CheckoutSettingsScreen } from './settings/checkout-screen';
import { PaymentSettingsScreen } from './settings/payments-screen';
import { StaffScreen } from './settings/staff-screen';
import { StoreSettingsScreen } from './settings/store-screen';
import { ThemeScreen } from './settings/theme/screen';
import { WebhookScreen } from './settings/webhook-screen';
import { WebhooksScreen } from './settings/webhooks-screen';

vi.mock('next/navigation', () => ({
  usePathname: () => '/',
  useSearchParams: () => new URLSearchParams(),
  useRouter: () => ({ push: () => undefined, replace: () => undefined }),
}));

afterEach(cleanup);

const ID = '01936f3c-0000-7000-8000-000000000001';
const ME = {
  user: { id: ID, email: 'mia@ecomify.example', firstName: 'Mia', lastName: 'Merchant' },
  storeId: ID,
  stores: [{ id: ID, name: 'Harbour Goods', slug: 'harbour', role: 'OWNER' }],
  permissions: ['product', 'order', 'settings', 'customer', 'inventory', 'analytics', 'webhook'].flatMap(
    (kind) => [`${kind}:read`, `${kind}:write`],
  ),
};
const PROBLEM = { title: 'Unavailable', code: 'UNAVAILABLE', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' };

/** A platform that knows who asks, and nothing else. */
function silentPlatform() {
  return vi.fn<typeof fetch>((input) =>
    Promise.resolve(
      String(input).endsWith('/auth/me')
        ? Response.json(ME)
        : Response.json(PROBLEM, { status: 503, headers: { 'content-type': 'application/problem+json' } }),
    ),
  );
}

function show(children: ReactElement, fetch: typeof globalThis.fetch) {
  return render(
    <I18nProvider locale="en-IE" messages={en}>
      <ApiProvider
        client={new ApiClient({ baseUrl: 'http://platform.example', fetch })}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <WorkplaceProvider>{children}</WorkplaceProvider>
      </ApiProvider>
    </I18nProvider>,
  );
}

it.each<[string, ReactElement]>([
  ['home', <HomeScreen />],
  ['orders', <OrdersScreen />],
  ['an order', <OrderScreen id={ID} />],
  ['products', <ProductsScreen />],
  ['a product', <ProductScreen id={ID} />],
  ['a new product', <NewProductScreen />],
  ['an import', <ImportScreen id={ID} />],
  ['inventory', <InventoryScreen />],
  ['an item', <StockItemScreen id={ID} />],
  ['customers', <CustomersScreen />],
  ['a customer', <CustomerScreen id={ID} />],
  ['the store', <StoreSettingsScreen />],
  ['taxes and shipping', <CheckoutSettingsScreen />],
  ['the theme', <ThemeScreen />],
  ['payment providers', <PaymentSettingsScreen />],
  ['staff', <StaffScreen />],
  ['webhooks', <WebhooksScreen />],
  ['a webhook', <WebhookScreen id={ID} />],
])('says of %s that it cannot be loaded, and tries again', async (_, children) => {
  const platform = silentPlatform();
  const { container } = show(children, platform);

  const [retry] = await screen.findAllByRole('button', { name: 'Try again' });
  expect(screen.getAllByText('The platform cannot be reached')).not.toHaveLength(0);
  expect(screen.getAllByText(PROBLEM.traceId)).not.toHaveLength(0);
  await waitFor(() => expect(container.querySelectorAll('.animate-pulse')).toHaveLength(0));
  expect(screen.queryByText(/^No .* yet$|^Nothing (sold|found)/)).toBeNull();

  const asked = platform.mock.calls.length;
  await userEvent.click(retry!);
  expect(platform.mock.calls.length).toBeGreaterThan(asked);
});
