import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ADDRESSES } from './addresses.ts';
import { eventually } from './gateway.ts';

const NOTHING = /^$/;

/** Another server of the storefront that is up; it asks the same gateway, by a way that can be cut. */
export class FrailStorefront {
  #refused = NOTHING;

  private constructor(
    readonly url: string,
    readonly end: () => void,
    way: Server,
  ) {
    way.on('request', (request, response) => {
      if (this.#refused.test(request.url ?? '')) {
        request.socket.destroy();
        return;
      }
      const { method, headers, url } = request;
      const onward = ask(ADDRESSES.gateway + url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    });
  }

  static async start(): Promise<FrailStorefront> {
    const way = await listening();
    const { port } = await freePort();
    const url = `http://localhost:${port}`;
    const server = spawn(process.execPath, ['--max-old-space-size=256', build()], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // As the launcher starts the other one.
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        NODE_OPTIONS: '--dns-result-order=ipv4first',
        HOSTNAME: 'localhost',
        PORT: String(port),
        ECOMIFY_API_URL: `http://127.0.0.1:${(way.address() as AddressInfo).port}`,
        ECOMIFY_MEDIA_URL: ADDRESSES.storefront,
        ECOMIFY_INSECURE_COOKIES: 'true',
      },
    });
    const end = () => {
      server.kill('SIGKILL');
      way.closeAllConnections();
      way.close();
    };
    process.once('exit', end);
    await eventually(
      `the storefront at ${url}`,
      () => fetch(`${url}/health`),
      (answer) => answer.ok,
    );
    return new FrailStorefront(url, end, way);
  }

  /** From now on requests for what matches get no answer. */
  cut(refused: RegExp): void {
    this.#refused = refused;
  }

  mend(): void {
    this.#refused = NOTHING;
  }
}

/** What the launcher started the storefront from. */
function build(): string {
  const root = new URL('../../../', import.meta.url);
  const version = readFileSync(new URL('web/storefront/.next/BUILD_ID', root), 'utf8').trim();
  const server = fileURLToPath(
    new URL(`.ecomify/applications/storefront/${version}/storefront/server.js`, root),
  );
  if (!existsSync(server)) {
    throw new Error(`${server} is not there: start the platform with ./ecomify`);
  }
  return server;
}

async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

async function freePort(): Promise<AddressInfo> {
  const server = await listening();
  const address = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return address;
}
