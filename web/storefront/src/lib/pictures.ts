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

const PAPERS = 6;

/** The paper of a product: the same wherever it is shown. */
export function paperOf(title: string): string {
  let hash = 7;
  for (const letter of title) {
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  }
  return `paper-${hash % PAPERS}`;
}
