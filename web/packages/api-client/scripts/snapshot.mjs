/*
 * Keeps the gateway's merged OpenAPI document as docs/api/openapi.json, from which the REST types are generated:
 *
 *   npm run snapshot -w @ecomify/api-client -- http://127.0.0.1:8080
 */
import { writeFile } from 'node:fs/promises';

const gateway = process.argv[2] ?? 'http://127.0.0.1:8080';
const answer = await fetch(`${gateway}/v3/api-docs`);
const document = await answer.json();
const missing = document.info['x-unavailable-services'];
if (!answer.ok || missing !== undefined) {
  throw new Error(`${gateway}: ${answer.status}, unavailable: ${String(missing)} (expected: every service)`);
}
/** The gateway lists services in the order in which they answer: sorted, two snapshots differ in what has changed only. */
const sorted = (members) =>
  Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));
document.paths = sorted(document.paths);
document.components.schemas = sorted(document.components.schemas);
const target = new URL('../../../../docs/api/openapi.json', import.meta.url);
await writeFile(target, `${JSON.stringify(document, null, 2)}\n`);
