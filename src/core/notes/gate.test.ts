import { describe, expect, it } from 'vitest';
import { isSound } from './gate.ts';

describe('the gate', () => {
  it.each([
    'I was interested to hear about the new lab.',
    'Three things stuck with me: the lab; the vans are all electric; and no pager.',
    'You said that that was new.',
    'My paper is here: https://a.example/b.',
    'Could you tell me whether C&G level 3 is enough?',
    'I can send a cost plan (redacted).',
    'I liked being argued with.',
  ])('lets %j pass', (sentence) => {
    expect(isSound(sentence)).toBe(true);
  });

  it.each([
    'I was interested to hear about the.',
    'I was interested to hear about the the lab.',
    'It has stayed with me that you saying it was late.',
    'I have kept (the lab in mind.',
    'I have kept “the lab in mind.',
    'On the practical side: dates: free.',
    'I worked w/ the team.',
    'I worked with ppl.',
    'One thing: i can start.',
    'One thing: kiln → oven.',
    'One thing: kiln & oven.',
    'You are are busy.',
    'I would be glad to sent it.',
    'I would be glad to send it with.',
    'I would be glad to send it',
    'Really?!',
  ])('stops %j', (sentence) => {
    expect(isSound(sentence)).toBe(false);
  });
});
