import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: {
    tsconfigPaths: true,
    // Guards the bundles of a browser; there is none here.
    alias: { 'server-only': fileURLToPath(new URL('./vitest.empty.ts', import.meta.url)) },
  },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', '{storefront,admin}/src/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
