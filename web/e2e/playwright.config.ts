import { defineConfig } from '@playwright/test';
import { ADDRESSES } from './support/addresses.ts';

const executablePath = process.env.ECOMIFY_CHROMIUM;

/** Run it with `npm test -w @ecomify/e2e`, which finds the browser. The platform has to be up. */
export default defineConfig({
  testDir: '.',
  outputDir: process.env.ECOMIFY_E2E_OUTPUT ?? 'test-results',
  fullyParallel: true,
  // More than two cores want: tests wait a lot for what services tell each other.
  workers: Number(process.env.ECOMIFY_E2E_WORKERS ?? 3),
  forbidOnly: true,
  // A test that needs a second try is broken. It gets one to be watched: recording each first one takes time.
  retries: 1,
  failOnFlakyTests: true,
  // Generous: it ends what hangs, and is no measure of speed.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-IE',
    timezoneId: 'Europe/Dublin',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    launchOptions: {
      // As root, and in most containers, there is no sandbox to be had.
      chromiumSandbox: false,
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'storefront', testDir: 'storefront', use: { baseURL: ADDRESSES.storefront } },
    { name: 'admin', testDir: 'admin', use: { baseURL: ADDRESSES.admin } },
  ],
});
