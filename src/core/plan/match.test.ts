import { expect, test } from 'vitest';
import { blankLetter } from './blank-letter.ts';
import type { Letter } from './letter.ts';
import { match } from './match.ts';

function letter(id: string, known: Partial<Letter>): Letter {
  return { ...blankLetter(id, { me: '', register: 'formal' }), updatedAt: '2026-11-01', ...known };
}

const ana = letter('ana', { interviewer: 'Ana Roy', address: 'ana@acme.com', company: 'Acme' });
const done = letter('done', {
  company: 'Contoso',
  updatedAt: '2026-11-03',
  written: [{ stage: 'thank-you', at: '2026-11-03' }],
});
const nothing = { address: '', company: '', interviewer: '' };

test('the address decides, whatever its case', () => {
  const seen = { address: 'ANA@acme.com', company: 'Elsewhere', interviewer: '' };
  expect(match([done, ana], seen)).toEqual({ kind: 'same', letter: ana });
});

test('the company alone finds an letter whose person is not known to differ', () => {
  expect(match([done, ana], { ...nothing, company: 'acme' })).toEqual({ kind: 'same', letter: ana });
});

test('somebody else at the same company is a sibling: the name must not be taken over', () => {
  const lee = { address: 'lee@acme.com', company: 'Acme', interviewer: 'Lee Park' };
  expect(match([ana], lee)).toEqual({ kind: 'sibling', letter: ana });
  expect(match([ana], { ...lee, address: '' })).toEqual({ kind: 'sibling', letter: ana });
});

test('a name alone finds its letter, accents or not', () => {
  const zoe = letter('zoe', { interviewer: 'Zoë Kraus' });
  expect(match([ana, zoe], { ...nothing, interviewer: 'Zoe Kraus' })?.letter.id).toBe('zoe');
});

test('a mail that shows nothing continues the last unfinished form', () => {
  expect(match([done, ana], nothing)?.letter.id).toBe('ana');
  expect(match([done], nothing)).toBeNull();
});

test('a mail to somebody unknown starts afresh', () => {
  expect(match([ana, done], { ...nothing, address: 'x@gmail.com' })).toBeNull();
  expect(match([ana, done], { ...nothing, company: 'Fabrikam' })).toBeNull();
});
