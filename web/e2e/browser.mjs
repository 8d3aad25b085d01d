import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A Chromium inside an npm package: the way where neither a browser nor Playwright's downloads are to be had. */
const PACKAGED = '@sparticuz/chromium@153.0.0';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const OTHERS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(process.env.ECOMIFY_HOME ?? root, '.ecomify', 'browser');

/**
 * The Chromium that tests run in, installed first where there is none: the one that the caller names, the machine's own,
 * Playwright's, or the one from the npm registry.
 *
 * @returns {{ path: string, libraries?: string, from: string }} libraries: a folder that its shared libraries may be in
 */
export function browser() {
  const named = process.env.ECOMIFY_CHROMIUM;
  if (named) {
    return { path: named, from: 'ECOMIFY_CHROMIUM' };
  }
  const found = works(onPath(), 'this machine') ?? works(playwrights(), 'Playwright') ?? packaged();
  if (found) {
    return found;
  }
  console.log('There is no Chromium on this machine; installing one');
  run(process.execPath, [playwright('cli.js'), 'install', 'chromium', '--only-shell'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
  const downloaded = works(playwrights(), 'Playwright');
  if (downloaded) {
    return downloaded;
  }
  console.log(`Not from there; trying ${PACKAGED} from the npm registry`);
  unpack();
  const unpacked = packaged();
  if (!unpacked) {
    throw new Error(
      'No Chromium, and none could be installed. Install one (for example the package chromium) or name it in ECOMIFY_CHROMIUM.',
    );
  }
  return unpacked;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...OTHERS].find(
    executable,
  );
}

function playwrights() {
  const asked = spawnSync(process.execPath, ['-p', "require('playwright-core').chromium.executablePath()"], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  const full = asked.stdout.trim();
  // What headless runs use is installed alone: a smaller download, in a folder of a similar name.
  const shell = full
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome-(\w+)([/\\])chrome(\.exe)?$/, 'chrome-headless-shell-$1$2chrome-headless-shell$3');
  return [shell, full].find(executable);
}

function packaged() {
  const path = join(cache, 'tmp', 'chromium');
  return works(path, PACKAGED) ?? works(path, PACKAGED, join(cache, 'tmp', 'al2023', 'lib'));
}

function unpack() {
  const temporary = join(cache, 'tmp');
  mkdirSync(temporary, { recursive: true });
  if (!run('npm', ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', PACKAGED])) {
    return;
  }
  const folder = join(cache, 'node_modules', '@sparticuz', 'chromium');
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry = pathToFileURL(join(folder, typeof exports === 'string' ? exports : 'build/index.js'));
  const script = `
    import chromium, { inflate } from ${JSON.stringify(entry.href)};
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(folder, 'bin', 'al2023.tar.br'))});`;
  // It unpacks into the folder for temporary files; ours stays until it is removed.
  run(process.execPath, ['--input-type=module', '-e', script], { TMPDIR: temporary });
}

/** The browser, if it starts: one whose libraries are missing does not. */
function works(path, from, libraries) {
  if (path === undefined || !existsSync(path)) {
    return undefined;
  }
  const asked = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: withLibraries(process.env, libraries),
  });
  return asked.status === 0 ? { path, from, libraries } : undefined;
}

/** @returns the environment that a browser with these libraries starts in */
export function withLibraries(environment, libraries) {
  return libraries
    ? { ...environment, LD_LIBRARY_PATH: [libraries, environment.LD_LIBRARY_PATH].filter(Boolean).join(':') }
    : environment;
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwright(file) {
  return join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', file);
}

function run(command, args, environment = {}) {
  const ended = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, ...environment },
  });
  return ended.status === 0;
}
