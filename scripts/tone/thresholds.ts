import type { Verdict } from '../../src/core/lint/tone/model.ts';
import { type Example, labels } from './corpus.ts';

/** What a model said of a sentence of a hand it was not trained on. */
export interface Judged {
  example: Example;
  verdict: Verdict;
}

export const isRight = ({ rule, also }: Example, said: string): boolean =>
  rule === said || also.includes(said);

/** How many faults named rightly one wrong flag on a hand's sentence undoes. Half of those are traps, so it is low. */
const price = 4;
/** A wrong flag in a mail counts for so many: real mails hold few traps. */
const inMail = 10;

/** From which odds each rule may speak, so that its hits less the price of its wrong flags are most. */
export function thresholdsFor(judged: readonly Judged[], isMail: (example: Example) => boolean): number[] {
  return labels.slice(1).map((rule) => {
    const said = judged.filter(({ verdict }) => verdict.rule === rule);
    return best(
      said.sort((a, b) => b.verdict.odds - a.verdict.odds),
      isMail,
    );
  });
}

function best(said: readonly Judged[], isMail: (example: Example) => boolean): number {
  let most = 0;
  let threshold = 9;
  let gain = 0;
  for (const [i, { example, verdict }] of said.entries()) {
    if (example.rule === 'none') gain -= isMail(example) ? price * inMail : price;
    else if (isRight(example, verdict.rule)) gain++;
    if (gain <= most) continue;
    most = gain;
    threshold = (verdict.odds + (said[i + 1]?.verdict.odds ?? verdict.odds - 1)) / 2;
  }
  return Number(threshold.toFixed(3));
}
