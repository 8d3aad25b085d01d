// @vitest-environment jsdom
import { ApiClient } from '@ecomify/api-client';
import { ApiProvider } from '@ecomify/api-client/hooks';
import { I18nProvider } from '@ecomify/i18n/react';
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en';
import { RegisterScreen } from './register';
import { SignInScreen } from './sign-in';
import { WelcomeScreen } from './welcome';

vi.mock('next/navigation', () => ({
  usePathname: () => '/',
  useSearchParams: () => new URLSearchParams(),
  useRouter: () => ({ push: () => undefined, replace: () => undefined }),
}));

const nobody = () => Promise.resolve(Response.json({ code: 'SIGNED_OUT' }, { status: 401 }));

function page(children: ReactElement) {
  return (
    <I18nProvider locale="en-IE" messages={en}>
      <ApiProvider
        client={new ApiClient({ baseUrl: 'http://platform.example', fetch: nobody })}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        {children}
      </ApiProvider>
    </I18nProvider>
  );
}

/** Types into a page as the server sent it, before its scripts are there, as people and password managers do. */
function typeBeforeScripts(children: ReactElement, label: string, text: string) {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page(children));
  screen.getByLabelText<HTMLInputElement>(label).value = text;
  render(page(children), { container, hydrate: true });
}

afterEach(cleanup);

it.each<[string, ReactElement, string]>([
  ['signs in', <SignInScreen />, 'Email'],
  ['registers', <RegisterScreen />, 'First name'],
  ['opens a store', <WelcomeScreen />, 'Store name'],
])('keeps what somebody who %s typed early', async (_, children, label) => {
  typeBeforeScripts(children, label, 'Early Bird');
  await act(() => new Promise((done) => setTimeout(done, 50)));
  expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe('Early Bird');
});

it('makes the web name of a store name that was typed early', async () => {
  typeBeforeScripts(<WelcomeScreen />, 'Store name', 'Early Bird');
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Web name').value).toBe('early-bird'));
});
