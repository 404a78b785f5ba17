import { asTold } from '../answers/as-told.ts';
import { isFault, isIdle } from '../answers/fault.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import type { Phrase } from '../phrase.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { written } from './row.ts';
import { regroup, type Thought } from './thought.ts';

/** The answers to mend where every one of them can be told in its writer's own words. */
export function answersTold(noted: readonly Thought[]): Phrase[] | undefined {
  const thoughts = withOpenOnesJoined(noted).filter(
    ({ label, written: words }, _, all) => all.length < 2 || label !== '' || !isIdle(textOf(words)),
  );
  const told = thoughts.map(({ label, written: words }, at) =>
    asTold({ label, text: written(words), isLater: at > 0, isFollowed: at < thoughts.length - 1 }),
  );
  return told.every((phrases) => phrases !== undefined) ? told.flat() : undefined;
}

/** The thoughts with those joined that go on behind a dash: “when she asked how many – said 300”. */
export function withOpenOnesJoined(thoughts: readonly Thought[]): Thought[] {
  const joined: Thought[] = [];
  for (const thought of thoughts) {
    const before = joined.at(-1);
    const lead = before && before.label === '' ? written(before.written) : '';
    const next = written(thought.written).replace(
      /^(?=(?:said|answered|told|meant|forgot|gave|named)\b)/,
      'I ',
    );
    if (before && thought.label === '' && isOpen(lead, next)) {
      const text = `${lead}, ${next}`;
      joined.splice(-1, 1, {
        ...thought,
        written: tokensOf(text),
        tokens: tokensOf(text),
        groups: regroup(text),
      });
    } else if (before && thought.label === '' && /^you asked [^,?]{2,60}$/.test(lead) && isBareAnswer(next))
      joined.splice(-1, 1, { ...thought, label: lead });
    else joined.push(thought);
  }
  return joined;
}

// “you asked what I cut on. Premiere mostly”
function isBareAnswer(text: string): boolean {
  if (
    /^(?:not|yes|only|sometimes|mostly|rarely|once|twice|partly|no longer)\b(?! true| right| correct)/i.test(
      text,
    )
  )
    return true;
  return (
    finiteVerbAt(tokensOf(text)) < 1 &&
    !isIdle(text) &&
    !/^(?:I|we|it|not)\b|\?$/i.test(text) &&
    !isFault(text) &&
    /^[^,]+$|, (?:but|and|not) /.test(text)
  );
}

function isOpen(lead: string, next: string): boolean {
  if (/^when [^,]+$/.test(lead)) return !/ I (?:said|forgot|gave|told|did)\b/.test(lead);
  if (/^you asked [^,?]+$/.test(lead))
    return /^I (?:said|answered|forgot|told|named)\b/.test(next) && !/ I (?:said|answered)\b/.test(lead);
  return (
    /^(?:I )?said (?=.)/i.test(lead) && !/,|;/.test(lead) && /^(?:it|that) (?:is|was|should)\b/i.test(next)
  );
}
