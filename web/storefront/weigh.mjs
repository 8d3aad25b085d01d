// npm run weigh: the JavaScript that a browser loads for a product page, as it is sent; too much of it fails the build.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST = 130_000;
const PAGE = '/[store]/[locale]/(pages)/products/[handle]/page';

const output = fileURLToPath(new URL('.next/', import.meta.url));
const { rootMainFiles } = JSON.parse(readFileSync(`${output}build-manifest.json`, 'utf8'));
// What Next's server reads to know which scripts a page wants: it assigns to a global.
await import(pathToFileURL(`${output}server/app${PAGE}_client-reference-manifest.js`).href);
const page = globalThis.__RSC_MANIFEST[PAGE];

const own = [
  ...Object.values(page.entryJSFiles),
  ...Object.values(page.clientModules).map((each) => each.chunks),
];
const files = new Set([...rootMainFiles, ...own.flat().map((file) => file.replace(/^\/_next\//, ''))]);
// Next's server compresses nothing that is smaller.
const COMPRESSED_FROM = 1024;
const sent = (file) => {
  const content = readFileSync(output + file);
  return content.length < COMPRESSED_FROM ? content.length : gzipSync(content).length;
};
const sum = [...files].reduce((total, file) => total + sent(file), 0);

const text = `JavaScript of a product page: ${sum} bytes in ${files.size} files, gzip; at most ${MOST}`;
if (sum > MOST) {
  for (const file of files) {
    console.error(
      `${String(sent(file)).padStart(8)}  ${file}${rootMainFiles.includes(file) ? '  (Next and React)' : ''}`,
    );
  }
  console.error(`✘ ${text}`);
  process.exit(1);
}
console.log(text);
