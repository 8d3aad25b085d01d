import 'server-only';

import { orderCreated } from '@ecomify/api-client/operations';
import WebSocket from 'ws';
import { environment } from './environment';

const HEARTBEAT_MS = 20_000;

type Message = {
  readonly type: string;
  readonly payload?: { readonly data?: { readonly orderCreated?: unknown } };
};

/**
 * Holds one GraphQL subscription (graphql-transport-ws) for one page. It ends with the page, with the token and with the
 * gateway; the browser's EventSource then comes back by itself, with a new token where it needs one.
 */
export function orderStream(token: string, storeId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const address = `${environment().ECOMIFY_API_URL.replace(/^http/, 'ws')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws');
  const encoder = new TextEncoder();
  let heartbeat: NodeJS.Timeout | undefined;

  function stop() {
    clearInterval(heartbeat);
    socket.close();
  }

  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const end = () => {
        stop();
        try {
          controller.close();
        } catch {
          // The page closed it first.
        }
      };
      const answers: Record<string, (message: Message) => void> = {
        connection_ack: () => {
          socket.send(
            JSON.stringify({
              id: 'orders',
              type: 'subscribe',
              payload: { query: orderCreated.toString(), variables: { storeId } },
            }),
          );
          send('event: ready\ndata: {}\n\n');
        },
        next: ({ payload }) => send(`event: order\ndata: ${JSON.stringify(payload?.data?.orderCreated)}\n\n`),
        ping: () => socket.send(JSON.stringify({ type: 'pong' })),
        error: end,
        complete: end,
      };

      socket.on('open', () =>
        socket.send(
          JSON.stringify({ type: 'connection_init', payload: { Authorization: `Bearer ${token}` } }),
        ),
      );
      socket.on('message', (data) => {
        const message = JSON.parse(data.toString()) as Message;
        answers[message.type]?.(message);
      });
      socket.on('close', end);
      socket.on('error', end);
      signal.addEventListener('abort', end);
      heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
    },
    cancel: stop,
  });
}
