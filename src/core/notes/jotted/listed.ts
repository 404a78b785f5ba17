import type { Stage } from '../../text/draft.ts';
import type { InTurns } from '../learned/first-reader.ts';
import { isEveryday } from '../name-spelling.ts';
import type { People } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { tokensOf } from '../tokens.ts';
import { denseProse } from './dense-prose.ts';
import { ownPoints } from './own-points.ts';

/**
 * A row of three or more things one brings, told as one's background: that is right of a licence, a tool and a trade alike.
 * Where the first wording had, did or knew them all, readers sent 24 of 100 of 161 such sentences and found 14 senseless;
 * as a background 52 and 9 (`tests/corpus/edits/README.md`).
 */
export function listedFirst(note: string, turns: InTurns, people: People, stage: Stage): InTurns {
  const isRow = (note.match(/,| \+ /g) ?? []).length > 1 && !bareSpan.test(note);
  const [first] = turns.phrases;
  if (!isRow || !first || !hasThemAll(first)) return turns;
  const listed = denseProse('value', ownPoints(begun(note)), people, stage);
  const isWhole = listed?.shorthand.length === 0 && listed.phrases[0]?.kind === 'background';
  if (isWhole && isInOrder(listed.phrases, note))
    return { phrases: listed.phrases, otherwise: turns.phrases };
  const items = turns.phrases.length === 1 ? row.exec(first.text)?.[1] : undefined;
  return first.kind === 'experience' && items
    ? { ...turns, phrases: [{ kind: 'background', text: items, asWritten: true }] }
    : turns;
}

// Of 57 such rows readers sent 42 in 100 behind “experience with”, 51 as one's background.
const row = /^experience with ((?!.*\b(?:I|with|where|which|who|so)\b)[^,]+, (?:[^,]+, )*[^,]*\band .+)$/;

// “social worker, NICU, 5 yrs”: how long is told of what is before it.
const bareSpan =
  /(?:^|,) ?(?:about |over |nearly )?(?:\d+\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten)(?: and (?:a )?half)? ?(?:y|yrs?|years?|mo|mths?|months?|seasons?|winters?|summers?)(?: experience)? ?(?:,|$)/i;

// A capital that only began the note.
function begun(note: string): string {
  const [first, next] = tokensOf(note);
  return first && isEveryday(first.text, next) ? note.charAt(0).toLowerCase() + note.slice(1) : note;
}

// “did parcels, complaints, lost pets”: what follows a deed may be its object.
function isInOrder(phrases: readonly Phrase[], note: string): boolean {
  const deed = phrases.find(({ kind }) => kind === 'clause');
  if (!deed) return true;
  const verb = /^I (?:have |am |can )?(\S+)/.exec(deed.text)?.[1] ?? '';
  const at = note.toLowerCase().indexOf(verb.toLowerCase());
  return at === -1 || !note.slice(at).includes(',');
}

function hasThemAll(phrase: Phrase): boolean {
  if (/^(?:covers|experience|asset|topic)$/.test(phrase.kind)) return true;
  return (
    /^(?:sentence|clause)$/.test(phrase.kind) &&
    /^I (?:have (?!been |worked |had )|(?:bring|offer|do|know|can (?:do|offer|bring)) )/.test(phrase.text)
  );
}
