import { expect, it } from 'vitest';
import type { Phrase } from '../phrase.ts';
import { inTurns } from './first-reader.ts';

const sentence = (text: string): Phrase => ({ kind: 'sentence', text });
const ruled = [sentence('you moved Kafka')];

/** Whether the editor's sentence is the first; nothing where it is not heard at all. */
function isFirst(text: string, sureness: number, note = 'kafka', by: Phrase[] = ruled): boolean | undefined {
  const phrases = [sentence(text)];
  const { phrases: first, otherwise } = inTurns(note, by, { phrases, sureness });
  return otherwise ? first === phrases : undefined;
}

it('has the editor first where it is sure, second where it is less so, and not at all where it hardly knows', () => {
  expect([-0.1, -0.45, -0.6].map((sureness) => isFirst('we moved Kafka', sureness))).toEqual([
    true,
    false,
    undefined,
  ]);
  expect(inTurns('kafka', ruled, undefined)).toEqual({ phrases: ruled });
});

it('has it first a little sooner where the rules only list or quote', () => {
  const quoted: Phrase[] = [{ kind: 'loose', text: 'kafka, moved' }];
  expect(isFirst('we moved Kafka', -0.42, 'kafka, moved', quoted)).toBe(true);
});

it('leaves to the rules what both only name', () => {
  const topic: Phrase[] = [{ kind: 'topic', text: 'the Kafka migration', grave: false }];
  const talked: Phrase[] = [{ kind: 'talked', text: 'the Kafka migration', grave: false }];
  expect(inTurns('kafka migration', topic, { phrases: talked, sureness: -0.1 }).phrases).toBe(topic);
});

it('has the editor first where a topic has details that surely fit', () => {
  const topic: Phrase[] = [{ kind: 'topic', text: 'the regatta and 64 boats', grave: false }];
  const text = 'the regatta, with 64 boats';
  const talked: Phrase[] = [{ kind: 'talked', text, grave: false, hasJoint: true }];
  expect(inTurns('regatta, 64 boats', topic, { phrases: talked, sureness: -0.1 }).phrases).toBe(talked);
});

it('has the editor first where it sets the details of a topic apart', () => {
  const topic: Phrase[] = [{ kind: 'topic', text: 'the Kafka migration, 14 topics left', grave: false }];
  const talked: Phrase[] = [{ kind: 'talked', text: 'the Kafka migration (14 topics left)', grave: false }];
  expect(inTurns('kafka migration', topic, { phrases: talked, sureness: -0.1 }).phrases).toBe(talked);
});

it('leaves to the rules who is the reader', () => {
  expect(isFirst('she moved Kafka', -0.1)).toBe(false);
  expect(isFirst('she moved Kafka', -0.1, 'kafka', [sentence('she did the Kafka move')])).toBe(true);
});

it.each([
  'mention kafka',
  'the tour, offer to do a trial',
  'tell her that we moved',
  'say I passed',
  'ask about kafka',
])('leaves to the rules what a note bids its writer: %s', (note) => {
  expect(isFirst('we moved Kafka', -0.1, note)).toBe(false);
});

it('leaves to the rules a second thing that the editor has for a gloss of the first', () => {
  const row: Phrase[] = [
    { kind: 'topic', text: 'the rota of 9 and the duty phone one night a week', grave: false },
  ];
  const glossed: Phrase[] = [
    { kind: 'talked', text: 'the rota of 9 (duty phone one night a week)', grave: false },
  ];
  expect(inTurns('rota', row, { phrases: glossed, sureness: -0.1 }).phrases).toBe(row);
  const counted: Phrase[] = [{ kind: 'talked', text: 'the rota of 9 (40 calls a night)', grave: false }];
  const rowOfFigures: Phrase[] = [
    { kind: 'topic', text: 'the rota of 9 and 40 calls a night', grave: false },
  ];
  expect(inTurns('rota', rowOfFigures, { phrases: counted, sureness: -0.1 }).phrases).toBe(counted);
});

it('has the editor first where the reader is quoted', () => {
  const row: Phrase[] = [{ kind: 'topic', text: 'the tool nobody opens and your words', grave: false }];
  const quoted: Phrase[] = [{ kind: 'talked', text: 'the tool nobody opens (your words)', grave: false }];
  expect(inTurns('tool', row, { phrases: quoted, sureness: -0.1 }).phrases).toBe(quoted);
});

it('has the editor first where only it has the “and”', () => {
  const row: Phrase[] = [{ kind: 'topic', text: 'testing the swing, falling off twice', grave: false }];
  const joined: Phrase[] = [
    { kind: 'talked', text: 'testing the swing and falling off twice', grave: false },
  ];
  expect(inTurns('swing', row, { phrases: joined, sureness: -0.1 }).phrases).toBe(joined);
});

it('leaves to the rules what one still thinks of', () => {
  const brooded = [sentence('I still think about the loom')];
  const twice: Phrase[] = [
    { kind: 'talked', text: 'the loom', grave: false },
    sentence('I still think about it'),
  ];
  expect(inTurns('loom', brooded, { phrases: twice, sureness: -0.1 }).phrases).toBe(brooded);
});

it('leaves to the rules the steps of which they have no doubt', () => {
  const sure: Phrase[] = [{ kind: 'occasion', text: 'the trial day on the 21st', isSure: true }];
  expect(isFirst('the trial day is on the 21st', -0.1, 'trial day 21st', sure)).toBe(false);
  expect(isFirst('I do', -0.1, 'trial day 21st; x', [...sure, { kind: 'loose', text: 'x' }])).toBe(true);
});

it('takes over the article of a topic that the rules left bare', () => {
  const topic: Phrase[] = [{ kind: 'topic', text: 'sick leave policy and rota planning', grave: false }];
  const edited = (text: string): Phrase[] => [{ kind: 'talked', text: `the ${text}`, grave: false }];
  const first = (ruled: Phrase[], text: string) =>
    inTurns('policy', ruled, { phrases: edited(text), sureness: -0.45 }).phrases[0]?.text;
  expect(first(topic, 'sick leave policy and rota planning')).toBe('the sick leave policy and rota planning');
  const deed: Phrase[] = [{ kind: 'topic', text: 'splitting part of the herd', grave: false }];
  expect(first(deed, 'splitting part of the herd')).toBe('splitting part of the herd');
});
