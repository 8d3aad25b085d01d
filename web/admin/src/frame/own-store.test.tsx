// @vitest-environment jsdom
import { ApiClient } from '@ecomify/api-client';
import { ApiProvider, useStore } from '@ecomify/api-client/hooks';
import { I18nProvider } from '@ecomify/i18n/react';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en';
import { OWN_STORE } from '@/lib/own-store';
import { useWorkplace, WorkplaceProvider } from './workplace';

vi.mock('next/navigation', () => ({ useRouter: () => ({ replace: () => undefined }) }));

afterEach(cleanup);

const HARBOUR = { id: '01936f3c-0000-7000-8000-000000000001', name: 'Harbour Goods' };
const LANTERN = { id: '01936f3c-0000-7000-8000-000000000002', name: 'Lantern Works' };

/** A platform with one session that works in one store at a time. */
function platform() {
  let at = HARBOUR.id;
  const asked: string[] = [];
  async function answer(input: RequestInfo | URL, init?: RequestInit) {
    const path = new URL(String(input)).pathname;
    const store = new Headers(init?.headers).get(OWN_STORE);
    asked.push(`${path} ${store}`);
    if (path.endsWith('/auth/me')) {
      return Response.json({ user: {}, storeId: at, stores: [HARBOUR, LANTERN], permissions: [] });
    }
    if (path.endsWith('/switch-store')) {
      at = (JSON.parse(String(init?.body)) as { storeId: string }).storeId;
      return new Response(null, { status: 204 });
    }
    return store === at
      ? Response.json({ id: at, name: 'Harbour Goods & Co.' })
      : Response.json({ code: 'OTHER_STORE', title: 'Another store' }, { status: 409 });
  }
  return { asked, fetch: answer as typeof fetch, goTo: (id: string) => (at = id) };
}

function Screen() {
  const { store, storeId } = useWorkplace();
  const settings = useStore(storeId);
  return (
    <>
      <p>{`${store?.name} ${settings.data?.data.name}`}</p>
      <button onClick={() => void settings.refetch()}>Look again</button>
    </>
  );
}

function show(fetch: typeof globalThis.fetch) {
  render(
    <I18nProvider locale="en-IE" messages={en}>
      <ApiProvider
        client={new ApiClient({ baseUrl: 'http://platform.example', fetch })}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <WorkplaceProvider>
          <Screen />
        </WorkplaceProvider>
      </ApiProvider>
    </I18nProvider>,
  );
}

it('says with every request which store the window shows', async () => {
  const { asked, fetch } = platform();
  show(fetch);
  await screen.findByText('Harbour Goods Harbour Goods & Co.');
  expect(asked).toEqual(['/api/v1/auth/me null', `/api/v1/admin/stores/${HARBOUR.id} ${HARBOUR.id}`]);
});

it('asks where to go on when another window went elsewhere, and comes back', async () => {
  const { fetch, goTo } = platform();
  show(fetch);
  await screen.findByText('Harbour Goods Harbour Goods & Co.');
  goTo(LANTERN.id);
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));

  await screen.findByRole('alertdialog', { name: 'You went to Lantern Works in another window' });
  expect(screen.getByText('Harbour Goods Harbour Goods & Co.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Back to Harbour Goods' }));

  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await screen.findByText('Harbour Goods Harbour Goods & Co.');
});
