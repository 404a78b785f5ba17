import { wordsOf } from '../lexicon/words-of.ts';
import type { SourceToken } from './source.ts';

const small = wordsOf(`
a about add also am an and apparently are as ask asked asks at be been being bit bring btw but can could did do does eek
explain explained felt for forgot fyi gently give got ha had haha has have he her here him his hmm i idea ideas if in is it
just let like lol maybe me mention mentioned mentions my myself nicely nope note obviously of oh ok okay on oops or ouch our
please politely q question re really reckons reminder reply said say says send she should so sorry still such tell
that the their them then there they think thinks this though thought till to told too try ugh us want wants was we well were
what when whether will with would wow yay yep yes you your
`);

/** Whether an edit may leave this out: marks and small words; never what the note is about. */
export function mayDrop({ kind, lower }: SourceToken): boolean {
  return kind === 'mark' || (kind === 'word' && small.has(lower));
}
