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
const target = new URL('../../../../docs/api/openapi.json', import.meta.url);
await writeFile(target, `${JSON.stringify(document, null, 2)}\n`);
