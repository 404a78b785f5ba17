/**
 * A piece of a note made ready for a frame. Texts carry no end mark and no capital that only a sentence's start asks for.
 *
 * - `topic`: what one can hear *about*; `grave` when only a neutral frame will do
 *   `lived` when the writer was there: “the tour of the cellar”; `isHeard` when one can only have talked about it
 * - `sentence`: one that needs no frame
 * - `talked`: what both talked about, `mentioned`: a clause that the reader said, as the learned editor writes them
 * - `wh`: “how you decide what to throw away”
 * - `clause`: whole, with its subject; `whose` says who acts
 * - `experience`: what one brings: “6 years of payments work”; `asset`: the same with “my” before it
 * - `covers`: things one has worked with; `hasSpan` when time spent is among them
 * - `offer`, `occasion`: what one sends, what one looks forward to, or hopes for where it is `open`; `moment`: “by Friday”
 * - `action`: what one would do, in the base form; `remark`: a topic whose answer fell short
 * - `noted`, `heard`: of shorthand, things joined and whole clauses joined; `held`, `background`: what one has, what one knows
 * - `question`: `whole` when it can be asked in its own words
 * - `loose`: anything; only a frame with a colon fits
 * - `points`: several of that kind
 */
export type Phrase = PhraseOfKind & {
  /** The jotted points it was made of, for frames that are right whatever they are. */
  plain?: readonly string[];
  /** Points that stay as they were jotted. */
  kept?: boolean | 'idea';
  /** Whether these are the writer's own words, which need no second try. */
  asWritten?: boolean;
  /** Whether the rules leave no doubt of it: it is told before the editor is heard. */
  isSure?: boolean;
  /** Whether what the note set apart is joined to it by a word that its shape leaves no doubt of. */
  hasJoint?: boolean;
};

type PhraseOfKind =
  | { kind: 'topic'; text: string; grave: boolean; lived?: boolean; isHeard?: boolean }
  | { kind: 'sentence'; text: string }
  | { kind: 'talked'; text: string; grave: boolean }
  | { kind: 'mentioned'; text: string }
  | { kind: 'wh'; text: string }
  | {
      kind: 'clause';
      text: string;
      whose: 'mine' | 'ours' | 'yours' | 'other';
      said: boolean;
      grave: boolean;
    }
  | { kind: 'experience'; text: string }
  | { kind: 'asset'; text: string }
  | { kind: 'covers'; text: string; items: readonly string[]; hasSpan: boolean }
  | { kind: 'idea'; text: string }
  | { kind: 'plan'; text: string }
  | { kind: 'offer'; text: string }
  | { kind: 'occasion'; text: string; open?: boolean }
  | { kind: 'moment'; text: string }
  | { kind: 'action'; text: string }
  | { kind: 'ask'; text: string }
  | { kind: 'request'; text: string }
  | { kind: 'thanks'; text: string }
  | { kind: 'remark'; text: string }
  | { kind: 'unsaid'; text: string }
  | { kind: 'correction'; text: string }
  | { kind: 'example'; text: string; plural: boolean }
  | { kind: 'question'; text: string; indirect: string; whole?: boolean }
  | { kind: 'find'; text: string; link: string }
  | { kind: 'points'; text: string; items: readonly string[] }
  | { kind: 'noted' | 'heard' | 'held' | 'background'; text: string }
  | { kind: 'loose'; text: string };

export type PhraseKind = Phrase['kind'];

/** Joins items the way a sentence does: “a”, “a and b”, “a, b and c”. */
export function joinItems(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  // An item with an “and” of its own needs the comma to stay one item.
  const comma = rest.length > 0 && items.some((item) => / and /.test(item)) ? ',' : '';
  return rest.length > 0 ? `${rest.join(', ')}${comma} and ${last}` : last;
}

/** Joins points of any shape: where one has a comma or a verb of its own, semicolons keep them apart. */
function joinPoints(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  if (rest.length === 0) return last;
  // “passport, medical, all valid”
  if (/^[^,]+, (?:all|both|each)\b/.test(last)) return items.join(', ');
  const isPlain = items.every(
    (item) => !/,|(?:^| )(?:and|but|or|so|I|you|are) /.test(item) && item.split(' ').length < 7,
  );
  return isPlain ? `${rest.join(', ')} and ${last}` : `${rest.join('; ')}; and ${last}`;
}

/** Points of any shape as one phrase. */
export function pointsOf(items: readonly string[]): Phrase {
  return { kind: 'points', text: joinPoints(items), items, plain: items };
}
