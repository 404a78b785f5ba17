import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { lint } from '../src/core/lint/check.ts';
import { toneRules } from '../src/core/lint/tone/messages.ts';
import { toneModel } from '../src/core/lint/tone/model.ts';
import type { PackedTone } from '../src/core/lint/tone/pack.ts';
import { checkHand, type Example, hands, mailSentences, ownExamples, sentencesOf } from './tone/corpus.ts';
import { pack } from './tone/pack-model.ts';
import { regress } from './tone/regression.ts';
import { isRight, type Judged, thresholdsFor } from './tone/thresholds.ts';

/** Signs that the weights may take. */
const weightLimit = 560_000;

const target = new URL('../src/core/lint/tone/weights.ts', import.meta.url);

/**
 * Trains the tone model and writes it. Thresholds come from models that each have a third of the hands and of the mails
 * left out. With `--measure` nothing is written: two hands are scored again with fewer hands to learn from.
 */
export async function main(args: readonly string[]): Promise<number> {
  const byHand = new Map(hands().map((hand) => [hand, sentencesOf(hand)]));
  const mails = mailSentences();
  const own = ownExamples();
  const newer = [...byHand.keys()].filter((hand) => hand > checkHand);
  const folds = [0, 1, 2].map((fold) => {
    const apart = (example: Example): boolean => {
      const hand = newer.indexOf(example.hand);
      return (hand < 0 ? Number(/ (\d+)$/.exec(example.hand)?.[1] ?? -1) : hand) % 3 === fold;
    };
    const all = [...without(byHand), ...mails, ...own];
    return judge(
      all.filter(apart),
      all.filter((one) => !apart(one)),
    );
  });
  const all = folds.flat();
  const judged = all.filter(({ example }) => byHand.has(example.hand));
  const inMails = all.filter(({ example }) => !byHand.has(example.hand));
  const isMail = ({ hand }: Example): boolean => !byHand.has(hand);
  const thresholds = thresholdsFor(all, isMail);
  report(judged, thresholds);
  reportMails(inMails, thresholds);
  if (args.includes('--measure')) {
    const [first = '', second = '', ...teachers] = newer;
    const pupils = [...(byHand.get(first) ?? []), ...(byHand.get(second) ?? [])];
    for (const count of [0, 1, 2, 4, teachers.length]) {
      const known = [...byHand].flatMap(([hand, said]) =>
        hand < checkHand || teachers.slice(0, count).includes(hand) ? said : [],
      );
      console.log(`\n${first} and ${second}, learning from ${count} of the newer hands`);
      const fewer = judge(pupils, [...known, ...mails, ...own]);
      report(fewer, thresholdsFor(fewer, isMail));
    }
    return 0;
  }
  const examples = [...mails, ...own, ...without(byHand, checkHand)];
  const madeFrom = createHash('sha256')
    .update(JSON.stringify(examples.map(({ text, rule, also }) => [text, rule, also])))
    .digest('hex')
    .slice(0, 16);
  const packed: PackedTone = {
    madeFrom,
    thresholds,
    innocent: innocentOdds(judged),
    ...pack(regress(examples), weightLimit),
  };
  writeFileSync(target, sourceOf(packed));
  console.log(`${examples.length} sentences, ${packed.features} features, ${packed.text.length} signs`);
  return 0;
}

function without(byHand: ReadonlyMap<string, Example[]>, hand?: string): Example[] {
  return [...byHand].flatMap(([one, said]) => (one === hand ? [] : said));
}

/** Trains on the known sentences and judges others. */
function judge(others: readonly Example[], known: readonly Example[]): Judged[] {
  const model = toneModel({
    madeFrom: '',
    thresholds: [],
    innocent: 0,
    ...pack(regress(known), weightLimit),
  });
  return others.map((example) => ({ example, verdict: model.judge(example.text) }));
}

/** What the model would say in mails that it has not learned from. */
function reportMails(judged: readonly Judged[], thresholds: readonly number[]): void {
  const speaks = ({ verdict }: Judged): boolean =>
    verdict.odds >= (thresholds[toneRules.indexOf(verdict.rule)] ?? 9);
  const faults = judged.filter(({ example }) => example.rule !== 'none');
  const right = faults.filter((one) => speaks(one) && isRight(one.example, one.verdict.rule)).length;
  const mails = new Map<string, Judged[]>();
  for (const one of judged) mails.set(one.example.hand, [...(mails.get(one.example.hand) ?? []), one]);
  const good = [...mails.values()].filter((said) => said.every(({ example }) => example.rule === 'none'));
  const flagged = good.filter((said) => said.some(speaks)).length;
  console.log(
    `in mails: ${right} of ${faults.length} faults named rightly, ${flagged} of ${good.length} good mails flagged`,
  );
}

/** How low the odds must be before the model may overrule a phrase: at most one true finding in a hundred may go. */
function innocentOdds(judged: readonly Judged[]): number {
  const odds = judged
    .filter(({ example }) => example.rule !== 'none' && phrased(example).length > 0)
    .map(({ verdict }) => verdict.odds)
    .sort((a, b) => a - b);
  return Number((odds[Math.floor(odds.length * 0.01)] ?? -9).toFixed(3));
}

const heard = new Map<string, string[]>();

/** The tone rules whose phrases are in a sentence. */
function phrased({ text, stage }: Example): string[] {
  const known = heard.get(text);
  if (known) return known;
  const found = lint({
    stage,
    register: 'casual',
    subject: 'Thank you',
    body: `Hi Ana,\n\n${text}\n\nBest,\nSam`,
    context: {},
  });
  const rules = found.map(({ rule }) => rule).filter((rule) => toneRules.includes(rule));
  heard.set(text, rules);
  return rules;
}

function report(judged: readonly Judged[], thresholds: readonly number[]): void {
  const innocent = innocentOdds(judged);
  const model = ({ verdict }: Judged): string[] =>
    verdict.odds >= (thresholds[toneRules.indexOf(verdict.rule)] ?? 9) ? [verdict.rule] : [];
  const vetoed = (one: Judged): string[] => (one.verdict.odds <= innocent ? [] : phrased(one.example));
  const ways: Record<string, (one: Judged) => string[]> = {
    'phrases alone': (one) => phrased(one.example),
    'model alone': model,
    both: (one) => [...phrased(one.example), ...model(one)],
    'both, model may excuse': (one) => [...vetoed(one), ...model(one)],
  };
  const share = (part: number, whole: number): string =>
    `${((100 * part) / (whole || 1)).toFixed(1)}`.padStart(5);
  console.log(`${''.padEnd(24)} ordinary any/right  inventive any/right  innocent flagged`);
  for (const [name, way] of Object.entries(ways)) {
    const cells = (['ordinary', 'inventive'] as const).map((style) => {
      const faults = judged.filter(({ example }) => example.rule !== 'none' && example.style === style);
      const said = faults.filter((one) => way(one).length > 0).length;
      const right = faults.filter((one) => way(one).some((rule) => isRight(one.example, rule))).length;
      return `${share(said, faults.length)} ${share(right, faults.length)}`;
    });
    const good = judged.filter(({ example }) => example.rule === 'none');
    const flagged = good.filter((one) => way(one).length > 0).length;
    console.log(`${name.padEnd(24)} ${cells.join('         ')}          ${share(flagged, good.length)}`);
  }
}

function sourceOf({ text, ...rest }: PackedTone): string {
  return [
    '// Written by `npm run train`; not to be edited.',
    "import type { PackedTone } from './pack.ts';",
    '',
    'export const weights: PackedTone = {',
    ...Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`),
    `  text: '${text}',`,
    '};',
    '',
  ].join('\n');
}
