import 'server-only';

import { headers } from 'next/headers';

/** What absolute addresses begin with: the scheme and host by which the browser reached us. */
export async function origin(): Promise<string> {
  const all = await headers();
  const scheme = all.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  return `${scheme}://${all.get('host') ?? 'localhost'}`;
}
