import { describe, expect, it } from 'vitest';
import { withoutAsked } from '../asked-already.ts';
import { withLeftOutVerb } from './left-out-verbs.ts';
import { ownState } from './own-states.ts';
import { withQuestionsMarked } from './unmarked-questions.ts';

describe('how one is, or what one is about', () => {
  it.each([
    'off to Crete until the 30th, reachable by mail',
    'away 4–9, then free',
    'bringing my passport and two bills on Thursday',
    'just checking if you have picked someone',
    'on holiday from Saturday, phone works',
    'thinking over the live-in offer, reply by Sunday night',
  ])('%s', (text) => {
    expect(ownState(text)).toMatchObject({ kind: 'clause', text: `I am ${text}`, whose: 'mine' });
  });

  it.each([
    'on my head',
    'bringing up children',
    'sending me the form',
    'away 4–9, will ring you',
    'bringing boots?',
    'checking the boiler',
    'wondering whether the panel has met, it was meant to',
    'fasting that week, I can still come',
  ])('leaves: %s', (text) => {
    expect(ownState(text)).toBeUndefined();
  });
});

describe('questions without their mark', () => {
  it.each([
    ["is the post still open, don't push", "is the post still open? don't push"],
    ["he didn't say, and is staff food a thing, i'm easy", "he didn't say. is staff food a thing? i'm easy"],
    ['is the branch on, or has it moved', 'is the branch on, or has it moved?'],
    ['one question, is it full time', 'one question, is it full time?'],
    ['is it far, by bus', 'is it far, by bus'],
    ['told Ann the wrong day, could she tell him', 'told Ann the wrong day, could she tell him?'],
    ['ask if they know, is it paid?', 'ask if they know, is it paid?'],
    ['will bring the form', 'will bring the form'],
    ['have to be back by two', 'have to be back by two'],
    ['was told two weeks', 'was told two weeks'],
  ])('%s', (note, marked) => {
    expect(withQuestionsMarked(note)).toBe(marked);
  });

  it('asks in two ways as it was put', () => {
    const question = {
      kind: 'question' as const,
      text: 'is the post open or have you filled it',
      indirect: 'whether the post is open or have you filled it',
      whole: true,
    };
    expect(withoutAsked([question], 'timing for the next step')).toEqual([{ ...question, indirect: '' }]);
    const one = { ...question, text: 'is the post open', indirect: 'whether the post is open' };
    expect(withoutAsked([one], '')).toEqual([one]);
  });

  it('does not ask where things stand after the letter did', () => {
    const told = { kind: 'sentence' as const, text: 'you said mid-May; where are things?' };
    expect(withoutAsked([told], 'I would love to know where things stand')).toEqual([
      { kind: 'sentence', text: 'you said mid-May' },
    ]);
    expect(withoutAsked([told], 'Thank you.')).toEqual([told]);
  });
});

describe('a thing that looks like a verb', () => {
  it('is one where somebody wanted it', () => {
    expect(withLeftOutVerb('book she asked about, posting my copy')).toBe(
      'the book she asked about, posting my copy',
    );
    expect(withLeftOutVerb('book a room')).toBe('book a room');
  });
});
