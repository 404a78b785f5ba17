import { canBe } from '../lexicon/verbs.ts';
import { count, type Mending, word } from './mending.ts';

// What takes time or money is the thing, not whoever did it.
const took = new RegExp(
  `^(.*\\p{L}{3,}.*), (took|lasted|cost|saved)(?= (?:me |us |them |him |her |you )?(?:only |just |roughly |nearly |about |over |under |less than |more than )*${count} )`,
  'iu',
);
const soFar = new RegExp(`(^|, )(${word}) (?=[^,]+ so far$)`, 'iu');

/** “set up reminders, took about 2 weeks”, “heat pumps, fitted 22 so far”: a deed that hangs on gets what ties it. */
export const hungDeeds: Mending = (text) =>
  text
    .replace(took, (_all, before: string, verb: string) => `${before}, which ${verb}`)
    .replace(soFar, (all, before: string, verb: string) =>
      canBe(verb.toLowerCase(), 'past') &&
      canBe(verb.toLowerCase(), 'participle') &&
      !/^(?:had|came)$/i.test(verb)
        ? `${before}have ${verb} `
        : all,
    );
