import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { weaveNotes } from '../weave.ts';
import { cases } from './two-parts.cases.ts';

const told = (nextStep: string) =>
  weaveNotes({ nextStep }, { stage: 'thank-you', register: 'formal', context: {} }).nextStep;

const table = casesIn(cases);

describe('a next step in two parts', () => {
  it.each(table)('%s', (note = '', sentence = '') => {
    // Which of two wordings a frame takes is not what is asked here.
    expect(plain(told(note))).toBe(plain(sentence));
  });
});

function plain(text: string): string {
  return text
    .replace(/(?:As for|On the) next steps/, 'Next')
    .replace(/I am looking forward/g, 'I look forward')
    .replace(/I am happy to/, 'I would be glad to')
    .replace(/(?:Thank you for telling me that|As I understand it,)/g, 'I understand that');
}
