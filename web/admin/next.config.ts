import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { BASE_PATH } from './src/lib/base-path';

const config: NextConfig = {
  basePath: BASE_PATH,
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('..', import.meta.url)),
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ['@ecomify/api-client', '@ecomify/i18n', '@ecomify/theme', '@ecomify/ui'],
};

export default config;
