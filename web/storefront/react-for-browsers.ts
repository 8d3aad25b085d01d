import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * Fixes of React's own that its releases lack. Both are about what suspends while it hydrates and is resumed at once, which
 * the scripts of a streamed page do now and then.
 */
const REPAIRS = [
  // #35494: the place in the document was lost, and the page was drawn anew as if it did not match.
  {
    times: 1,
    from: `    case 5:
      resetHooksOnUnwind(next);
    default:`,
    to: `    case 5:
      resetHooksOnUnwind(next);
      if (next === hydrationParentFiber) {
        popToNextHostParent(next);
        if (!isHydrating) isHydrating = !0;
        else if (null != next.stateNode) nextHydratableInstance = next.stateNode;
      }
    default:`,
  },
  // #35518: ids came out differently. A flag has to outlast the first try.
  { times: 4, from: '65011712', to: '66060288' },
  { times: 1, from: '65011714', to: '66060290' },
] as const;

/**
 * Has browsers load the released React instead of the canary that Next brings along, whose 9 KB more (gzip) are for features
 * that are not ours. The server stays with Next's. See ADR-0034.
 *
 * @returns what `turbopack.resolveAlias` takes
 */
export function reactForBrowsers(): Record<string, { browser: string }> {
  const client = repaired(
    require.resolve('react-dom/client').replace(/client\.js$/, 'cjs/react-dom-client.production.js'),
  );
  const files = {
    react: require.resolve('react'),
    'react/jsx-runtime': require.resolve('react/jsx-runtime'),
    'react-dom': require.resolve('react-dom'),
    'react-dom/client': client,
    scheduler: require.resolve('scheduler'),
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([module, file]) => {
      const alias = { browser: `./${relative(here, file)}` };
      return [module, `next/dist/compiled/${module}`].map((name) => [name, alias]);
    }),
  );
}

function repaired(file: string): string {
  let code = readFileSync(file, 'utf8');
  for (const { times, from, to } of REPAIRS) {
    const parts = code.split(from);
    if (parts.length !== times + 1) {
      throw new Error(
        `${file}: expected ${times} of ${from}. Has React been released with the fix? Then drop it here.`,
      );
    }
    code = parts.join(to);
  }
  const folder = fileURLToPath(new URL('../node_modules/.cache/react-for-browsers', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const target = `${folder}/react-dom-client.production.cjs`;
  writeFileSync(target, code);
  return target;
}
