import type { NoteSlot, Stage } from '../text/draft.ts';
import type { Owner } from './owners.ts';

/**
 * Whether “they” are others than the reader all through a note: those whom an idea is for (“a link where they type it in”),
 * those things one knows about (“the valves: they stick”), those who were named and come before their clause.
 */
export function keepsSeveral(
  note: string,
  slot: NoteSlot,
  stage: Stage | undefined,
  named: readonly Owner[] = [],
): boolean {
  if (slot === 'clarify') return thingsFirst.test(note) || (note.length < longest && ofThose.test(note));
  if (slot !== 'value') return false;
  // “they could check first”: where nobody else was named, those who are written to.
  return stage === 'share-an-idea'
    ? !/^\s*they\b/i.test(note) || named.some(({ count }) => count !== 'one')
    : /\p{L}{3,}s (?:before|until|so|when|because|after|if|once|while) they\b/iu.test(note);
}

// “blanked on the fuses: they blow when it rains”
const thingsFirst =
  /^(?!.*\b(?:he|she|(?:they|you) (?:asked|said|wanted|told|thought|mentioned|wrote))\b)[^,.;:–—-]*\p{L}{3,}s(?:\.{2,}|…|:| [-–—])\s*they\b/iu;

/** Longer notes are prose; two names are too far apart in them. */
const longest = 300;

// “flubbed the q on toxic mods: I'd pull their rights”, “the answers went out, not sure they arrived”: where nobody asks or
// says anything they are those who were named before.
const ofThose =
  /^(?!.*\b(?:he|she|him|her|you|they) (?:\p{L}+ )?(?:asked|said|wanted|told|thought|mentioned|wrote|heard|looked|were|seemed)\b)(?!.*\b(?:told|asked|gave|showed|sent|to|with|by) them\b)[^\n]*?(?<!\d )\b(?!(?:years|months|weeks|days|hours|weekends|evenings|nights|mornings|[\p{L}]+days|yes|is|was|this|has|does|as|us|plus|always|thanks|class|process|address|business|boss|bus|less|across|access)\b)\p{L}{3,}s\b[^\n]*?\b(?:they (?:arrive|arrived|came|come|reached|went|work|worked|fit|break|broke)|their)\b/iu;
