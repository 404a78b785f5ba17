/**
 * Where a page belongs. A window the host has opened to write into has no address of its own: its scripts and its links
 * go by the one that opened it, and so do we.
 */
export function pageAddress(page: Document): URL {
  const { href } = page.location;
  return new URL(href.startsWith('about:') ? page.baseURI : href);
}
