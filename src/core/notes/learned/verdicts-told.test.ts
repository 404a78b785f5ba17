import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { verdictTold } from './verdicts-told.ts';

it.each(
  casesIn(`
you said that my drawing was stiff (fair) | you said that my drawing was stiff, which is fair
you walked me to the bus (kind) | you walked me to the bus, which was kind of you
the chef wrote back by hand (kind) | the chef wrote back by hand, which was kind
nobody here sends mails after six (impressive) | nobody here sends mails after six, which I found impressive
you asked what I would drop (good question) | you asked what I would drop, which was a good question
the pool (fairly new) | the pool (fairly new)
`),
)('tells the verdict of “%s”', (text = '', expected = '') => {
  expect(verdictTold(text)).toBe(expected);
});
