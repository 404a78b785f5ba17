import type { Verdict } from '../../src/core/lint/tone/model.ts';
import { type Example, labels } from './corpus.ts';

/** What a model said of a sentence of a hand it was not trained on. */
export interface Judged {
  example: Example;
  verdict: Verdict;
}

export const isRight = ({ rule, also }: Example, said: string): boolean =>
  rule === said || also.includes(said);

/**
 * From which odds each rule may speak, so that of the innocent sentences no more than the given share is flagged and
 * as many faults as possible are named rightly: every rule gives up what costs it least.
 */
export function thresholdsFor(judged: readonly Judged[], falseShare: number): number[] {
  const innocent = judged.filter(({ example }) => example.rule === 'none').length;
  const byRule = labels
    .slice(1)
    .map((rule) =>
      judged.filter(({ verdict }) => verdict.rule === rule).sort((a, b) => b.verdict.odds - a.verdict.odds),
    );
  let low = 0;
  let high = 200;
  for (let i = 0; i < 30; i++) {
    const price = (low + high) / 2;
    const wrong = byRule.reduce((sum, said) => sum + best(said, price).wrong, 0);
    if (wrong > falseShare * innocent) low = price;
    else high = price;
  }
  return byRule.map((said) => Number(best(said, high).threshold.toFixed(3)));
}

/** The threshold at which hits less the price of wrong flags are most. */
function best(said: readonly Judged[], price: number): { threshold: number; wrong: number } {
  let most = 0;
  let found = { threshold: 9, wrong: 0 };
  let hits = 0;
  let wrong = 0;
  for (const [i, { example, verdict }] of said.entries()) {
    if (example.rule === 'none') wrong++;
    else if (isRight(example, verdict.rule)) hits++;
    const next = said[i + 1]?.verdict.odds ?? verdict.odds - 1;
    if (hits - price * wrong > most) {
      most = hits - price * wrong;
      found = { threshold: (verdict.odds + next) / 2, wrong };
    }
  }
  return found;
}
