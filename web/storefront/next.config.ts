import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('..', import.meta.url)),
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ['@ecomify/api-client', '@ecomify/i18n', '@ecomify/ui'],
  // Compression belongs to whatever terminates TLS; without anything in front this server does it itself.
  compress: true,
};

export default config;
