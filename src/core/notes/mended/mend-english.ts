import { adverbPlaces } from './adverb-places.ts';
import { agreement } from './agreement.ts';
import { bareSpans } from './bare-spans.ts';
import { changedFigures } from './changed-figures.ts';
import { counted } from './counted.ts';
import { durations } from './durations.ts';
import { hungDeeds } from './hung-deeds.ts';
import { idioms } from './idioms.ts';
import { indirectQuestions } from './indirect-questions.ts';
import { infinitives } from './infinitives.ts';
import { laughter } from './laughter.ts';
import type { Mending } from './mending.ts';
import { missingArticles } from './missing-articles.ts';
import { missingDoers } from './missing-doers.ts';
import { missingIt } from './missing-it.ts';
import { newThings } from './new-things.ts';
import { passiveDeeds } from './passive-deeds.ts';
import { pastTimes } from './past-times.ts';
import { relativeWords } from './relatives.ts';
import { roles } from './roles.ts';
import { saidTails } from './said-tails.ts';
import { tailRemarks } from './tail-remarks.ts';
import { wordForms } from './word-forms.ts';

/** Every kind of correction, in the order in which they build on one another. */
export const mendings: Readonly<Record<string, Mending>> = {
  laughter,
  'word-forms': wordForms,
  counted,
  idioms,
  relatives: relativeWords,
  infinitives,
  durations,
  'bare-spans': bareSpans,
  'past-times': pastTimes,
  'indirect-questions': indirectQuestions,
  'adverb-places': adverbPlaces,
  agreement,
  roles,
  'missing-articles': missingArticles,
  'new-things': newThings,
  'missing-it': missingIt,
  'missing-doers': missingDoers,
  'tail-remarks': tailRemarks,
  'hung-deeds': hungDeeds,
  'changed-figures': changedFigures,
  'said-tails': saidTails,
  'passive-deeds': passiveDeeds,
};

const untouched = /"[^"]*"|“[^”]*”|‘[^’]*’|https?:\/\/\S+|www\.\S+|\S+@\S+/gu;

/** The text with its sure slips of English mended. What was quoted, and every link, stays as it is. */
export function mendedEnglish(text: string): string {
  const held: string[] = [];
  let mended = text.replace(untouched, (found) => {
    held.push(found);
    return '\uE000';
  });
  for (const mend of Object.values(mendings)) mended = mend(mended);
  return mended.replace(/\uE000/gu, () => held.shift() ?? '');
}
