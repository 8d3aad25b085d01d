import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { BASE_PATH } from './src/lib/base-path';

const config: NextConfig = {
  basePath: BASE_PATH,
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('..', import.meta.url)),
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` does it for all packages at once.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@ecomify/api-client', '@ecomify/i18n', '@ecomify/theme', '@ecomify/ui'],
};

export default config;
