import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { type Phrase, pointsOf } from '../phrase.ts';
import { onTopics } from './on-topics.ts';

// `remark or clause | what follows | what is told`; a row of points has a “+” between them.
const table = casesIn(`
what I said about the salary | I said 31, but 29 is fine | on the salary, I said 31, but 29 is fine
what I said about the salary | 38 was basic | on the salary: 38 was basic
my answer to the conflict question | we agreed in the end | on the conflict question, we agreed in the end
my answer to the question on backups | I should have said weekly | on your question about backups, I should have said weekly
what I said about the part about stress | I ask for help early | on stress, I ask for help early
my answer about the FIFO thing | + oldest stock out first | on FIFO: oldest stock out first
my answer on targets | + short version: hit 9 of 12 months | on targets, the short version: hit 9 of 12 months
what I said about my notice period one month | + not three | my notice period is one month, not three
what I said about one thing for the file | the reference was from Mrs Hale | one thing for the file: the reference was from Mrs Hale
what I said about why I left | + contract ended + no drama | on why I left: contract ended, no drama
what I said about the wrong tool | I meant Figma | -
what I said about one patient, not several | I fell on my shift | -
what I said about the office is too far | I can drive | -
what I said about the salary | on pay, I said 31 | -
what I said about the salary | + not three | -
my example of the flood | I closed the gate | -
`);

const sentence = (text: string): Phrase => ({ kind: 'sentence', text });

describe('an answer and what it was about', () => {
  it.each(table)('%s | %s', (remark = '', next = '', told = '') => {
    const points = next.split('+ ').slice(1);
    const second = points.length > 0 ? pointsOf(points.map((point) => point.trim())) : sentence(next);
    const [first, ...rest] = onTopics([{ kind: 'remark', text: remark }, second]);
    if (told === '-') expect([first?.text, rest.length]).toEqual([remark, 1]);
    else expect([first?.kind, first?.text, rest.length]).toEqual(['clause', told, 0]);
  });

  it('leads in only the first clause', () => {
    const clause = (text: string): Phrase => ({
      kind: 'clause',
      text,
      whose: 'mine',
      said: false,
      grave: false,
    });
    expect(onTopics([clause('I can drive'), clause('I own a van')]).map(({ kind }) => kind)).toEqual([
      'clause',
      'sentence',
    ]);
  });

  it('sets what spells a clause out behind its colon', () => {
    const texts = (first: string, row: string) =>
      onTopics([
        { kind: 'clause', text: first, whose: 'mine', said: false, grave: false },
        { kind: 'loose', text: row },
      ]).map(({ text }) => text);
    expect(texts('I confused the rates', '7, not 19')).toEqual(['I confused the rates: 7, not 19']);
    expect(texts('I forgot Excel', 'daily use')).toEqual(['I forgot Excel: daily use']);
    expect(texts('my notice is a month', 'to month end')).toEqual(['my notice is a month, to month end']);
    expect(texts('I called it early', 'afternoons I have the kids')).toHaveLength(2);
  });

  it('keeps two points in their order with their comma', () => {
    expect(onTopics([pointsOf(['not a new app', 'just a group chat'])])[0]?.text).toBe(
      'not a new app, just a group chat',
    );
    const kept: Phrase = { ...pointsOf(['one', 'two']), kept: true };
    expect(onTopics([kept])).toEqual([kept]);
  });
});
