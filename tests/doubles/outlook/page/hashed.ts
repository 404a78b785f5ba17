/** Class names that mean nothing and change with every load, as the host's do. */

const names = new Map<string, string>();

/** This load's class for a part of the page; the same part always gets the same one. */
export function hashed(part: string): string {
  const known = names.get(part);
  if (known !== undefined) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  const made = `_${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0'))
    .join('')
    .slice(0, 8)}`;
  names.set(part, made);
  return made;
}

/** A style sheet in which every `.h-part` has become this load's class for the part. */
export function hashedSheet(css: string): string {
  return css.replace(/\.h-([a-z][a-z0-9-]*)/g, (_, part: string) => `.${hashed(part)}`);
}
