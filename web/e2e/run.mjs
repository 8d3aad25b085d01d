// npm test: finds or installs a browser, then runs Playwright with the arguments given here.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser, withLibraries } from './browser.mjs';

const { path, libraries, from } = browser();
console.log(`Chromium: ${path} (from ${from})`);

const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js');
const ended = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  stdio: 'inherit',
  env: withLibraries({ ...process.env, ECOMIFY_CHROMIUM: path }, libraries),
});
process.exit(ended.status ?? 1);
