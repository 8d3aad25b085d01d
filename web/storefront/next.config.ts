import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { reactForBrowsers } from './react-for-browsers';

/** For browsers that have no `light-dark()` either, without which there are no colours. */
const NO_POLYFILLS = { '../build/polyfills/polyfill-module': { browser: './src/lib/nothing.ts' } };

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('..', import.meta.url)),
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` does it for all packages at once.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@ecomify/api-client', '@ecomify/i18n', '@ecomify/theme', '@ecomify/ui'],
  turbopack: {
    resolveAlias: process.env.NODE_ENV === 'production' ? { ...reactForBrowsers(), ...NO_POLYFILLS } : {},
  },
  experimental: { turbopackCjsTreeShaking: true, turbopackCrossModuleConstants: true },
  headers: async () => [
    { source: '/demo/:file*', headers: [{ key: 'cache-control', value: 'public, max-age=86400' }] },
  ],
  // Compression belongs to whatever terminates TLS; without anything in front this server does it itself.
  compress: true,
};

export default config;
