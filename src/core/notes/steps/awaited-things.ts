import type { Phrase } from '../phrase.ts';
import { isWhen } from './when.ts';

const awaited =
  /^(?:the |an? |your )?((?:\p{L}+ ){0,2}?(?:(?:test|psychometric|assessment|meeting|zoom|teams|interview|video|booking|login|onboarding|training) (?:link|invite|invitation|details|dates)|contract(?: draft)?|draft contract|offer letter|rota|schedule|dataset|invite|invitation|start date))( from (?:you|HR|\p{Lu}\p{L}*\.?(?: \p{Lu}\p{L}+)*))? ((?:by|within|in|on|next|this|tomorrow)\b[^,;:?]*)$/iu;

/** What the reader's side hands over, and when: “test link within 48 hours”, “contract draft from you by 1 March”. */
export function awaitedThing(text: string): Phrase[] | undefined {
  const [, what = '', from = '', when = ''] = awaited.exec(text) ?? [];
  if (what === '' || /^(?:I|will|send|sign|return|bring|read|my|get|ask|need|check|about|no)\b/i.test(what))
    return undefined;
  return isWhen(when) || /^(?:by|within|in) (?:about |around )?(?:the |\d|one|two|three|a )/.test(when)
    ? [{ kind: 'occasion', text: `the ${what.charAt(0).toLowerCase() + what.slice(1)}${from} ${when}` }]
    : undefined;
}
