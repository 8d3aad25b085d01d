import 'server-only';

import { cookies } from 'next/headers';
import { cookieOptions } from './cart-cookie';
import type { Place } from './site';

const NAME = 'ecomify_form';
const SECONDS = 20;

/** What a form that was refused showed: for the page that the browser loads next, never a password. */
export type Flash = {
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
};

export async function keepFlash(place: Place, flash: Flash): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify(flash), { ...cookieOptions(place), maxAge: SECONDS });
}

export async function readFlash(): Promise<Flash | null> {
  const text = (await cookies()).get(NAME)?.value;
  return text === undefined ? null : (JSON.parse(text) as Flash);
}
