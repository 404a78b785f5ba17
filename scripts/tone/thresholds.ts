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

/** How many faults named rightly one wrong flag on a hand's sentence undoes. Half of those are traps, so it is low. */
const price = 3;
/** A wrong flag in a mail counts for so many at first: real mails hold few traps. */
const inMail = 1;
const dearer = 1.25;
/** How many of the good mails may be flagged by whole sentences, and in all. */
const flaggedWhole = 0.015;
const flaggedInAll = 0.02;
const never = 9;
/** No rule speaks below this, whatever the few mails say that it was measured by. */
const least = 1.8;

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
  const mails = new Map<string, Judged[]>();
  for (const one of judged) {
    const { mail } = one.example;
    if (mail !== undefined) mails.set(mail, [...(mails.get(mail) ?? []), one]);
  }
  const good = [...mails.values()].filter((said) => said.every(({ example }) => example.rule === 'none'));
  const flagged = good.filter((said) => said.some((one) => spoken(one, at) !== null)).length;
  return { good: good.length, flagged };
}

/**
 * The thresholds at which hits less the price of wrong flags are most; the price rises until few enough good mails are
 * flagged. Halves come after whole sentences: they are only asked where a whole one is silent.
 */
export function thresholdsFor(judged: readonly Judged[]): Thresholds {
  const silent = toneRules.map(() => never);
  const { thresholds } = dearEnough(judged, flaggedWhole, (cost) => ({
    thresholds: toneRules.map((rule) =>
      best(
        judged.flatMap(({ example, verdict }) =>
          verdict.rule === rule ? { example, odds: verdict.odds } : [],
        ),
        rule,
        cost,
      ),
    ),
    halfThresholds: silent,
  }));
  const unheard = judged.filter((one) => spoken(one, { thresholds, halfThresholds: silent }) === null);
  return dearEnough(judged, flaggedInAll, (cost) => ({
    thresholds,
    halfThresholds: toneRules.map((rule, i) => {
      const said = unheard.flatMap(({ example, halves }) => {
        const odds = Math.max(...halves.filter((half) => half.rule === rule).map((half) => half.odds));
        return Number.isFinite(odds) ? { example, odds } : [];
      });
      return Math.max(best(said, rule, cost), thresholds[i] ?? never);
    }),
  }));
}

function dearEnough(
  judged: readonly Judged[],
  limit: number,
  thresholdsAt: (cost: number) => Thresholds,
): Thresholds {
  for (let cost = inMail; ; cost *= dearer) {
    const fitted = thresholdsAt(cost);
    const { good, flagged } = goodMails(judged, fitted);
    if (flagged <= good * limit || cost > 1000) return fitted;
  }
}

function best(said: { example: Example; odds: number }[], rule: string, cost: number): number {
  said.sort((a, b) => b.odds - a.odds);
  let most = 0;
  let threshold = never;
  let gain = 0;
  for (const [i, { example, odds }] of said.entries()) {
    if (example.rule === 'none') gain -= example.mail === undefined ? price : price * cost;
    else if (isRight(example, rule)) gain++;
    if (gain <= most) continue;
    most = gain;
    threshold = (odds + (said[i + 1]?.odds ?? odds - 1)) / 2;
  }
  return Number(Math.max(threshold, least).toFixed(3));
}
