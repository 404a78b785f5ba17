import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { lint } from '../src/core/lint/check.ts';
import { halvesOf, hopeless } from '../src/core/lint/tone/clauses.ts';
import { readKin } from '../src/core/lint/tone/kin.ts';
import { toneRules } from '../src/core/lint/tone/messages.ts';
import { type ToneModel, toneModel } from '../src/core/lint/tone/model.ts';
import type { PackedTone } from '../src/core/lint/tone/pack.ts';
import { vocabularyOf } from '../src/core/lint/tone/terms.ts';
import { readWordClasses } from '../src/core/lint/tone/word-classes.ts';
import {
  checkHand,
  type Example,
  firstFuller,
  hands,
  mailSentences,
  ownExamples,
  sentencesOf,
} from './tone/corpus.ts';
import { courtesies } from './tone/courtesies.ts';
import { groupWords } from './tone/group-words.ts';
import { joined } from './tone/joined.ts';
import { pack } from './tone/pack-model.ts';
import { regress } from './tone/regression.ts';
import {
  goodMails,
  isRight,
  type Judged,
  spoken,
  type Thresholds,
  thresholdsFor,
} from './tone/thresholds.ts';
import { wordClasses } from './tone/word-classes.ts';

/** Of the sentences that can be joined, one in so many is learned from: more blur what a fault sounds like by itself. */
const joinedEach = 8;
/** A fault in a mail is learned from so many times more: it stands there as people put it, and there are few of them. */
const mailFaultsAgain = 2;

const target = new URL('../src/core/lint/tone/weights.ts', import.meta.url);
const kinFile = new URL('tone/kin.txt', import.meta.url);

/**
 * Trains the tone model and writes it. Thresholds come from models that each have a third of the hands and of the mails
 * left out; the check hand has no part in either. With `--measure` nothing is written: two hands are scored again with
 * fewer hands to learn from. With `--kin` and the path of word vectors, words are only sorted into kinds anew.
 */
export async function main(args: readonly string[]): Promise<number> {
  const vectors = args[args.indexOf('--kin') + 1];
  if (args.includes('--kin') && vectors !== undefined) {
    writeFileSync(kinFile, groupWords(vectors));
    return 0;
  }
  const byHand = new Map(hands().map((hand) => [hand, sentencesOf(hand)]));
  const check = byHand.get(checkHand) ?? [];
  byHand.delete(checkHand);
  const mails = mailSentences();
  const own = [...ownExamples(), ...courtesies()];
  const examples = [...mails, ...own, ...[...byHand.values()].flat()];
  const fuller = [...byHand.keys()].filter((hand) => hand >= firstFuller);
  const writers = [...new Set(mails.map(({ hand }) => writerOf(hand))), ...fuller];
  const folds = [0, 1, 2].map((fold) => {
    const apart = ({ hand }: Example): boolean => writers.indexOf(writerOf(hand)) % 3 === fold;
    const others = examples.filter(apart);
    const model = modelOf(examples.filter((one) => !apart(one)));
    return { alone: judgeAll(others, model), inPairs: judgeAll(pairs(others), model) };
  });
  const alone = folds.flatMap((fold) => fold.alone);
  const inPairs = folds.flatMap((fold) => fold.inPairs);
  const thresholds = thresholdsFor([...alone, ...inPairs]);
  const judged = alone.filter(({ example }) => byHand.has(example.hand));
  const innocent = innocentOdds(judged);
  console.log('leaving hands out, sentences by themselves');
  report(judged, thresholds, innocent);
  console.log('\nleaving hands out, joined with something innocent');
  report(inPairs, thresholds, innocent);
  reportMails(alone, thresholds);
  if (args.includes('--measure')) {
    const [first = '', second = '', ...teachers] = fuller;
    const pupils = [...(byHand.get(first) ?? []), ...(byHand.get(second) ?? [])];
    for (const count of [0, 1, 2, 4, teachers.length]) {
      const known = [...byHand].flatMap(([hand, said]) =>
        hand < firstFuller || teachers.slice(0, count).includes(hand) ? said : [],
      );
      console.log(`\n${first} and ${second}, learning from ${count} of the newer hands`);
      const fewer = judgeAll(pupils, modelOf([...known, ...mails, ...own]));
      report(fewer, thresholdsFor(fewer), innocent);
    }
    return 0;
  }
  const madeFrom = createHash('sha256')
    .update(JSON.stringify(examples.map(({ text, rule, also }) => [text, rule, also])))
    .digest('hex')
    .slice(0, 16);
  const packed: PackedTone = { madeFrom, ...thresholds, innocent, ...learn(examples) };
  writeFileSync(target, sourceOf(packed));
  const shipped = toneModel(packed);
  console.log(`\n${checkHand}, by the model that is written`);
  report(judgeAll(check, shipped), thresholds, innocent);
  console.log(`\n${checkHand}, joined with something innocent`);
  report(judgeAll(pairs(check), shipped), thresholds, innocent);
  const features = packed.layers.reduce((sum, layer) => sum + layer.features, 0);
  console.log(`${examples.length} sentences, ${features} features`);
  return 0;
}

/** Who wrote a hand's sentences or a mail, by the name of its file. */
function writerOf(hand: string): string {
  return hand.replace(/(?:-good)? \d+$/, '');
}

/** A third of what can be joined from these is enough to measure by. */
function pairs(examples: readonly Example[]): Example[] {
  return joined(examples.filter(({ hand }) => hand.startsWith('hand-'))).filter((_, i) => i % 3 === 0);
}

const kin = readFileSync(kinFile, 'utf8');
const classes = wordClasses();
const vocabulary = vocabularyOf(readKin(kin), readWordClasses(classes));

/** Learns from the sentences, from some of them joined, and from the mails' faults again. */
function learn(examples: readonly Example[]): ReturnType<typeof pack> & Pick<PackedTone, 'kin' | 'classes'> {
  const more = joined(examples).filter((_, i) => i % joinedEach === 0);
  const faults = examples.filter(({ mail, hand, rule }) => mail === hand && rule !== 'none');
  for (let i = 0; i < mailFaultsAgain; i++) more.push(...faults);
  return { ...pack(regress(examples, more, vocabulary)), kin, classes };
}

function modelOf(examples: readonly Example[]): ToneModel {
  return toneModel({ madeFrom: '', thresholds: [], halfThresholds: [], innocent: 0, ...learn(examples) });
}

function judgeAll(examples: readonly Example[], model: ToneModel): Judged[] {
  return examples.map((example) => {
    const verdict = model.judge(example.text);
    const halves = verdict.odds > hopeless ? halvesOf(example.text) : [];
    return {
      example,
      verdict,
      halves: halves.map(({ from, to }) => model.judge(example.text.slice(from, to))),
    };
  });
}

/** What the model would say in mails that it has not learned from. */
function reportMails(judged: readonly Judged[], thresholds: Thresholds): void {
  const { good, flagged } = goodMails(judged, thresholds);
  const whole = goodMails(judged, { ...thresholds, halfThresholds: [] }).flagged;
  console.log(`\n${flagged} of ${good} good mails flagged by the model, ${whole} of them by whole sentences`);
}

/** How low the odds must be before the model may overrule a phrase: at most two true findings in a hundred may go. */
function innocentOdds(judged: readonly Judged[]): number {
  const odds = judged
    .filter(({ example }) => example.rule !== 'none' && phrased(example).length > 0)
    .map(({ verdict }) => verdict.odds)
    .sort((a, b) => a - b);
  return Number((odds[Math.floor(odds.length * 0.02)] ?? -9).toFixed(3));
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

function report(judged: readonly Judged[], thresholds: Thresholds, innocent: number): void {
  const model = (one: Judged): string[] => {
    const rule = spoken(one, thresholds);
    return rule === null ? [] : [rule];
  };
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

function sourceOf({ layers, ...rest }: PackedTone): string {
  const entriesOf = (all: object): string[] =>
    Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)},`);
  return [
    '// Written by `npm run train`; not to be edited.',
    "import type { PackedTone } from './pack.ts';",
    '',
    'export const weights: PackedTone = {',
    ...entriesOf(rest),
    'layers: [',
    ...layers.flatMap(({ gaps, weights, ...head }) => [
      '{',
      ...entriesOf(head),
      `gaps: '${gaps}',`,
      `weights: '${weights}',`,
      '},',
    ]),
    '],',
    '};',
    '',
  ].join('\n');
}
