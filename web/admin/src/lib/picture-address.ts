/**
 * Where a browser finds a picture. What begins with a slash is wherever the platform keeps pictures; null where nobody says
 * where that is, or while somebody types.
 */
export function pictureAddress(url: string | null | undefined, media: string | undefined): string | null {
  if (!url) {
    return null;
  }
  if (/^https?:/i.test(url)) {
    return url;
  }
  return media && /^\/(?!\/)/.test(url) ? media.replace(/\/+$/, '') + url : null;
}
