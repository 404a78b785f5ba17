import { isPlural } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { owned } from './things.ts';

const given =
  /^(?:you (wanted|asked for|asked me for|needed|requested)|I (promised)(?: you)?) ([^,;:?()]+?)(?:,|:| –| -|;)? (?:now |already )?(both |all )?(attached|enclosed|attach(?:ing)?(?: it| them)?|sent(?: it| them)?(?: (?:yesterday|today|this morning|last night))?|see attach(?:ment|ed)|posted|uploaded)$/u;

/** What the reader asked for and now has: “you wanted two references, both attached”, “I promised you my notes – attached”. */
export function attachedThing(text: string): Phrase[] | undefined {
  const [, asked, promised, what = '', all, how = ''] = given.exec(text) ?? [];
  if (!(asked || promised) || /\b(?:which|that|and|or|to|is|are|was|were|I)\b/.test(what)) return undefined;
  const things = owned(what);
  const head =
    what
      .split(/ (?:of|for|from|with|on|in|about) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const isMany = isPlural(head.toLowerCase());
  const who = promised ? 'I promised you' : `you ${asked}`;
  const [verb = '', ...time] = how.replace(/ (?:it|them)\b/, '').split(' ');
  const it = all ? `${all.trim()} of them` : isMany ? 'them' : 'it';
  const told = /^(?:attach|see|enclosed)/.test(verb)
    ? `${all ? all.trim() : isMany ? 'they' : 'it'} ${isMany || all ? 'are' : 'is'} ${verb === 'enclosed' ? verb : 'attached'}`
    : time.length > 0
      ? `I ${verb} ${it} ${time.join(' ')}`
      : `I have ${verb} ${it}`;
  return [{ kind: 'sentence', text: `${who} ${things}; ${told}`, asWritten: true }];
}
