import { toneRules } from '../../src/core/lint/tone/messages.ts';
import type { Verdict } from '../../src/core/lint/tone/model.ts';
import type { Example } from './corpus.ts';

/** What a model said of a sentence of a hand it was not trained on. */
export interface Judged {
  example: Example;
  verdict: Verdict;
  /** What it said of the sentence's halves. */
  halves: readonly Verdict[];
}

/** From which odds each rule may speak. */
export interface Thresholds {
  thresholds: number[];
  halfThresholds: number[];
}

export const isRight = ({ rule, also }: Example, said: string): boolean =>
  rule === said || also.includes(said);

/** How many of the good mails may be flagged. */
const mostFlagged = 0.034;
const never = 9;
/** Nothing is said below this, whatever the good mails allow. */
const least = 1.8;
const step = 0.02;

/** The rule that speaks of a sentence, by the whole of it or by a half. */
export function spoken(
  { verdict, halves }: Judged,
  { thresholds, halfThresholds }: Thresholds,
): string | null {
  const at = (rule: string, of: readonly number[]): number => of[toneRules.indexOf(rule)] ?? never;
  if (verdict.odds >= at(verdict.rule, thresholds)) return verdict.rule;
  const over = ({ rule, odds }: Verdict): number => odds - at(rule, halfThresholds);
  const loudest = halves.reduce<Verdict | null>((a, b) => (a && over(a) >= over(b) ? a : b), null);
  return loudest && over(loudest) >= 0 ? loudest.rule : null;
}

/** How many mails without a fault there are, and how many of them would be flagged. */
export function goodMails(judged: readonly Judged[], at: Thresholds): { good: number; flagged: number } {
  const good = goodMailsOf(judged);
  return { good: good.length, flagged: good.filter((said) => said.some((one) => spoken(one, at))).length };
}

function goodMailsOf(judged: readonly Judged[]): Judged[][] {
  const mails = new Map<string, Judged[]>();
  for (const one of judged) {
    const { mail } = one.example;
    if (mail === undefined) continue;
    const said = mails.get(mail);
    if (said) said.push(one);
    else mails.set(mail, [one]);
  }
  return [...mails.values()].filter((said) => said.every(({ example }) => example.rule === 'none'));
}

/**
 * Of the thresholds at which few enough good mails are flagged, those that name the most faults. All rules share them:
 * thresholds of their own, of which each hangs on a handful of sentences, flagged more good mails among those that they
 * were not set by, and named fewer faults. A half needs at least what a whole sentence needs.
 */
export function thresholdsFor(judged: readonly Judged[]): Thresholds {
  const good = goodMailsOf(judged).map((said) => {
    const loudest = said.map(loudestOf);
    return {
      whole: Math.max(...loudest.map(({ whole }) => whole)),
      half: Math.max(...loudest.map(({ half }) => half)),
    };
  });
  const faults = judged.filter(({ example }) => example.rule !== 'none').map(loudestOf);
  const most = Math.floor(good.length * mostFlagged);
  let best = { whole: never, half: never, named: 0 };
  for (let whole = least; whole < never; whole += step) {
    const left = good.filter((mail) => mail.whole < whole);
    const more = most - (good.length - left.length);
    if (more < 0) continue;
    const louder = left.map((mail) => mail.half).sort((a, b) => b - a);
    const half = Math.max(whole, (louder[more] ?? least) + step);
    const named = faults.filter((said) =>
      said.whole >= whole ? said.wholeRight : said.half >= half && said.halfRight,
    ).length;
    if (named > best.named) best = { whole, half, named };
  }
  const all = (threshold: number): number[] => toneRules.map(() => Number(threshold.toFixed(2)));
  return { thresholds: all(best.whole), halfThresholds: all(best.half) };
}

/** The odds of a sentence and of its loudest half, and whether they name its fault. */
function loudestOf({ example, verdict, halves }: Judged): {
  whole: number;
  wholeRight: boolean;
  half: number;
  halfRight: boolean;
} {
  const half = halves.reduce<Verdict | null>((a, b) => (a && a.odds >= b.odds ? a : b), null);
  return {
    whole: verdict.odds,
    wholeRight: isRight(example, verdict.rule),
    half: half?.odds ?? Number.NEGATIVE_INFINITY,
    halfRight: half !== null && isRight(example, half.rule),
  };
}
