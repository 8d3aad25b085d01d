import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Left and right are wrong in half of the world: start and end, in the logical utilities. */
const PHYSICAL =
  '/(^|[\\s:])-?(m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|text-left|text-right)(-|\\s|$)/';

export default defineConfig(
  globalIgnores([
    '**/generated/',
    '**/.next/',
    '**/next-env.d.ts',
    '**/playwright-report/',
    '**/test-results/',
  ]),
  js.configs.recommended,
  tseslint.configs.recommended,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: `JSXAttribute[name.name='className'] Literal[value=${PHYSICAL}]`,
          message:
            'Use logical utilities (ms, pe, start, end): the platform is read from right to left, too.',
        },
        {
          selector: `CallExpression[callee.name=/^(cn|cva)$/] Literal[value=${PHYSICAL}]`,
          message:
            'Use logical utilities (ms, pe, start, end): the platform is read from right to left, too.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // Playwright's fixtures: their `use` is no hook, and what they need is read from the parameter.
    files: ['e2e/**/*.ts'],
    rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' },
  },
  {
    // A region that scrolls takes the focus, so that the keyboard can scroll it.
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: ['main'] }] },
  },
  {
    // Screens ask the api-client (in the browser) or the server side of their own application.
    files: ['storefront/src/**/*.tsx', 'admin/src/**/*.tsx', 'packages/ui/**/*.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only the api-client talks to the server.' },
      ],
    },
  },
);
