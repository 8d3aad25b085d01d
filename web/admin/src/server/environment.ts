import 'server-only';

import { z } from 'zod';

const Environment = z.object({
  /** Where the gateway is, as this server reaches it. */
  ECOMIFY_API_URL: z.url().default('http://127.0.0.1:8080'),
  /** What stands before addresses of pictures that begin with a slash; such pictures are left out without it. */
  ECOMIFY_MEDIA_URL: z.url().optional(),
});

let parsed: z.infer<typeof Environment> | undefined;

/** Read at the first request, not when the application is built. */
export function environment(): z.infer<typeof Environment> {
  return (parsed ??= Environment.parse(process.env));
}
