import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Left and right are wrong in half of the world: start and end, in the logical utilities. */
const PHYSICAL =
  '/(^|[\\s:])-?(m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|text-left|text-right)(-|\\s|$)/';

/** What a rule of the same name says for some files takes the place of what it says for all: hence the list. */
const LOGICAL = [
  `JSXAttribute[name.name='className'] Literal[value=${PHYSICAL}]`,
  `CallExpression[callee.name=/^(cn|cva)$/] Literal[value=${PHYSICAL}]`,
].map((selector) => ({
  selector,
  message: 'Use logical utilities (ms, pe, start, end): the platform is read from right to left, too.',
}));

/** Words that a reader sees or hears and that no catalogue knows. */
const TRANSLATED = [
  'JSXText[value=/\\p{L}/u]',
  'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
  'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]',
  'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder|label|help|lead)$/] > Literal[value=/\\p{L}/u]',
].map((selector) => ({ selector, message: 'Texts come from the catalogues (t), in every language.' }));

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
      'no-restricted-syntax': ['error', ...LOGICAL],
    },
  },
  {
    files: ['storefront/src/**/*.tsx', 'admin/src/**/*.tsx', 'packages/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...LOGICAL, ...TRANSLATED] },
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
