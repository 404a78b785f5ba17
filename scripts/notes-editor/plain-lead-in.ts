import { canBe } from '../../src/core/notes/lexicon/verbs.ts';
import { wordsOf } from '../../src/core/notes/lexicon/words-of.ts';
import type { NoteSlot, Stage } from '../../src/core/text/draft.ts';

const enjoyed = '(?:enjoyed|liked|loved|appreciated)';
const talking = '(?:hearing|talking|learning|our conversation|our talk|discussing|our chat|speaking)';

/** A lead-in, the plainest that says the same, and the words of a note that ask for the other one. */
const leadIns: ReadonlyArray<readonly [leadIn: RegExp, plain: string, jotted: RegExp]> = [
  [
    new RegExp(
      `^(?:I (?:really |especially |particularly |very much |also )?${enjoyed} ${talking}(?: with you)?(?: (?:about|on))?` +
        '|It was (?:really )?(?:good|great|lovely|interesting|a pleasure|nice|fascinating) (?:to (?:hear|talk|discuss|speak|learn)|hearing|talking|discussing)(?: with you)?(?: about)?' +
        '|We (?:also )?(?:discussed|spoke about|talked about)' +
        '|I was (?:interested|glad|pleased|happy|delighted) to (?:hear|learn|talk) about' +
        '|I keep thinking (?:of|about)|I (?:still|often) think (?:of|about)|I have been thinking about' +
        "|I(?:'ve| have) kept thinking about|I (?:still )?remember) (?!that )",
    ),
    'We talked about ',
    /\b(?:loved|enjoyed|liked|remember|think|thinking|thought|appreciate)/i,
  ],
  [
    /^(?:It was (?:good|great|lovely|nice|interesting) to hear that|You (?:told me|explained|said|mentioned)(?: to me)? that|I (?:remember|liked|loved|appreciated|was impressed|was glad|was struck|noted|was interested)(?: to hear)? that) /,
    'You mentioned that ',
    /\b(?:said|told|explain|remember|liked|loved|impressed|glad|says|struck)/i,
  ],
  [/^I (?:would |can |could )(?:bring|offer) (?!you)/, 'I bring ', /\b(?:bring|offer)/i],
  [
    /^I(?: have|'ve)(?: got)? (?:experience|some experience) (?:of|in) /,
    'I have experience with ',
    /experience/i,
  ],
  [/^I(?: am|'m) looking forward to /, 'I look forward to ', /looking|forward/i],
  [
    /^(?:I(?: would|'d) be (?:grateful|interested|glad|happy) to (?:know|hear)|I(?: would|'d) like to know|I wonder|May I ask|Could you (?:please )?let me know|Can you tell me|Could I ask|Can I ask|Would you tell me) /,
    'Could you tell me ',
    /\b(?:wonder|know|grateful|ask)/i,
  ],
  [/^I(?: would|'d) be (?:happy|pleased|delighted) to /, 'I would be glad to ', /happy|pleased|delighted/i],
];

// News of themselves told to the reader need somebody who told them.
const news =
  /^You(?: (?:also|still|all|now|only|already|often|never|always))?(?:['’](?:re|ve|ll|d)| (\p{Ll}+)(?:n['’]t)?) (?!.*\?$)/u;
const auxiliaries = wordsOf('are can could do have may might must need should will would');

/**
 * The sentence with the plainest lead-in that says the same: the frames choose among the others later, so the editor need
 * only learn where one belongs.
 */
export function plainLeadIn(sentence: string, { note, slot, stage }: Jotted): string {
  const told = news.exec(sentence);
  if (told && slot === 'specific' && stage !== 'share-an-idea') {
    const verb = told[1];
    const isNow = !verb || auxiliaries.has(verb) || (canBe(verb, 'base') && !canBe(verb, 'past'));
    if (isNow) return `You mentioned that y${sentence.slice(1)}`;
  }
  for (const [leadIn, plain, jotted] of leadIns) {
    if (leadIn.test(sentence) && !jotted.test(note)) return sentence.replace(leadIn, plain);
  }
  return sentence;
}

type Jotted = { note: string; slot: NoteSlot; stage: Stage };
