import { environment } from './environment';

type Image = { readonly url: string; readonly altText?: string | null };

/** The address of a picture; null where the platform does not say where it is. */
export function pictureUrl(image: Image | null | undefined): string | null {
  if (!image) {
    return null;
  }
  if (/^https?:\/\//.test(image.url)) {
    return image.url;
  }
  const media = environment().ECOMIFY_MEDIA_URL;
  return media && image.url.startsWith('/') ? media.replace(/\/+$/, '') + image.url : null;
}

type Line = { readonly imageUrl?: string | null };

/** The same with the pictures of its lines where browsers find them: islands do not know where pictures are kept. */
export function withPictures<T extends { readonly lines: readonly Line[] }>(cart: T): T {
  return { ...cart, lines: cart.lines.map(shown) };
}

export function shown<L extends Line>(line: L): L {
  return { ...line, imageUrl: line.imageUrl ? pictureUrl({ url: line.imageUrl }) : null };
}

const PAPERS = 6;

/** The paper of a product: the same wherever it is shown. */
export function paperOf(title: string): string {
  let hash = 7;
  for (const letter of title) {
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  }
  return `paper-${hash % PAPERS}`;
}
