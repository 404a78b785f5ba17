import { endsInList } from '../notes/jotted/kept-points.ts';

/** A mail's text with other words where a slot's `was` stand; as it is where they do not. */
export function reworded(body: string, was: string, now: string): string {
  const at = was === '' || now === '' ? -1 : body.indexOf(was);
  return at === -1 ? body : withRoomBelow(body.slice(0, at) + now + body.slice(at + was.length), now);
}

/** The text with a paragraph's end behind a slot's words, where they end in a list. */
export function withRoomBelow(body: string, text: string): string {
  const end = endsInList(text) ? body.indexOf(text) + text.length : 0;
  return end < text.length || text === ''
    ? body
    : body.slice(0, end) + body.slice(end).replace(/^[^\S\n]+(?=\S)/, '\n\n');
}
