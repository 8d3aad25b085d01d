import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { failAnswer, watchAnswers } from './answers';
import { PRIVATE, SHARED } from './caching';

const PAGE = 'text/html; charset=utf-8';
let answer: (response: ServerResponse) => void;
const server = createServer((request, response) => {
  // As the proxy does.
  request.headers['x-nonce'] = 'of this request';
  response.setHeader('cache-control', SHARED);
  response.setHeader('vary', 'rsc');
  answer(response);
});

beforeAll(async () => {
  watchAnswers();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => server.close());
beforeEach(() => {
  answer = (response) => response.setHeader('content-type', PAGE).end('page');
});

async function ask() {
  const { port } = server.address() as AddressInfo;
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/`);
  return { status, caching: headers.get('cache-control'), vary: headers.get('vary') };
}

it('lets everybody have a page, and that there is none', async () => {
  expect(await ask()).toEqual({ status: 200, caching: SHARED, vary: 'rsc, Cookie' });
  answer = (response) => response.writeHead(404, { 'content-type': PAGE }).end('none');
  expect(await ask()).toEqual({ status: 404, caching: SHARED, vary: 'rsc, Cookie' });
});

it('says that a page failed, to those only who asked for it then', async () => {
  const fail = answer;
  answer = (response) => {
    failAnswer(new Headers({ 'x-nonce': 'of this request' }), 503);
    fail(response);
  };
  expect(await ask()).toEqual({ status: 503, caching: PRIVATE, vary: 'rsc' });
  answer = fail;
  expect(await ask()).toEqual({ status: 200, caching: SHARED, vary: 'rsc, Cookie' });
});

it('forgets a failure whose answer was under way already', async () => {
  answer = (response) => {
    response.write('the beginning');
    failAnswer(new Headers({ 'x-nonce': 'of this request' }), 503);
    response.end();
  };
  expect(await ask()).toEqual({ status: 200, caching: SHARED, vary: 'rsc, Cookie' });
  answer = (response) => response.end('page');
  expect(await ask()).toEqual({ status: 200, caching: SHARED, vary: 'rsc, Cookie' });
});

it.each<[string, (response: ServerResponse) => void]>([
  ['a bug of ours', (response) => response.writeHead(500).end()],
  ['a cookie', (response) => response.setHeader('set-cookie', 'ecomify_cart=1').end()],
  ['a part of a page', (response) => response.setHeader('content-type', 'text/x-component').end()],
])('keeps %s from everybody', async (_, unfit) => {
  answer = unfit;
  expect((await ask()).caching).toBe(PRIVATE);
});

it('leaves alone what others may keep for other reasons', async () => {
  answer = (response) => response.setHeader('cache-control', 'public, max-age=31536000, immutable').end();
  expect((await ask()).caching).toBe('public, max-age=31536000, immutable');
});
