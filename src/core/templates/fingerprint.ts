/**
 * A short name for a template's text: when a built-in text is improved, its name changes. Two 32-bit FNV-1a runs
 * from different starts; nobody gains by forging one.
 */
export function fingerprint({ subject, body }: { subject: string; body: string }): string {
  const text = `${subject}\n${body.replace(/\r\n?/g, '\n').trimEnd()}`;
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593);
}

function hash(text: string, start: number): string {
  let state = start;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
