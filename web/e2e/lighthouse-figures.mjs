import { get } from 'node:http';

/** What of a report is shown, and what it has to be. */

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const score = (value) => String(value);

export const FIGURES = [
  { key: 'performance', name: 'perf.', width: 5, show: score },
  { key: 'accessibility', name: 'a11y', width: 4, show: score },
  { key: 'bestPractices', name: 'best', width: 4, show: score },
  { key: 'seo', name: 'SEO', width: 3, show: score },
  { key: 'fcp', name: 'FCP', width: 6, show: seconds },
  { key: 'lcp', name: 'LCP', width: 6, show: seconds },
  { key: 'tti', name: 'TTI', width: 6, show: seconds },
  { key: 'tbt', name: 'TBT', width: 6, show: (value) => `${Math.round(value)} ms` },
  { key: 'cls', name: 'CLS', width: 5, show: (value) => value.toFixed(3) },
  { key: 'javascript', name: 'JavaScript', width: 10, show: (value) => `${(value / 1000).toFixed(1)} KB` },
];

const JAVASCRIPT = 130_000;

/** @returns what of a median's figures is not good enough, in words */
export function verdict(figures, page, device) {
  const least = {
    performance: device === 'desktop' ? 95 : 90,
    accessibility: 100,
    bestPractices: 95,
    seo: 100,
  };
  const wrong = Object.entries(least)
    .filter(([key, wanted]) => !(figures[key] >= wanted))
    .map(([key, wanted]) => `${key} ${figures[key]}, wanted ${wanted}`);
  const most = {
    ...(device === 'desktop' ? { fcp: 1000, tti: 2000 } : {}),
    ...(page === 'product' ? { javascript: JAVASCRIPT } : {}),
  };
  for (const [key, wanted] of Object.entries(most)) {
    if (!(figures[key] <= wanted)) {
      wrong.push(`${key} ${Math.round(figures[key])}, wanted at most ${wanted}`);
    }
  }
  return wrong;
}

/** @returns the median of each figure over several reports of Lighthouse, and the JavaScript of the last */
export async function medianOf(reports) {
  const all = reports.map(figuresOf);
  const javascript = await javascriptOf(reports.at(-1));
  const medians = Object.fromEntries(
    Object.keys(all[0]).map((key) => {
      const values = all.map((figures) => figures[key]).sort((one, other) => one - other);
      return [key, values[Math.floor((values.length - 1) / 2)]];
    }),
  );
  return { ...medians, javascript };
}

/** Every script that the page has loaded, as the server sends it; Lighthouse's own figure counts the headers in. */
async function javascriptOf({ audits }) {
  const scripts = audits['network-requests'].details.items.filter(
    ({ resourceType, statusCode }) => resourceType === 'Script' && statusCode === 200,
  );
  const sizes = await Promise.all([...new Set(scripts.map(({ url }) => url))].map(sizeSent));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function sizeSent(url) {
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let size = 0;
      response.on('data', (chunk) => (size += chunk.length)).on('end', () => resolve(size));
    }).on('error', reject);
  });
}

function figuresOf({ categories, audits }) {
  return {
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
    bestPractices: Math.round(categories['best-practices'].score * 100),
    seo: Math.round(categories.seo.score * 100),
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tti: audits['interactive'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
  };
}
