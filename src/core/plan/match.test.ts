import { expect, test } from 'vitest';
import { blankInterview } from './blank-interview.ts';
import type { Interview } from './interview.ts';
import { match } from './match.ts';

function interview(id: string, known: Partial<Interview>): Interview {
  return { ...blankInterview(id, { me: '', register: 'formal' }), updatedAt: '2026-11-01', ...known };
}

const ana = interview('ana', { interviewer: 'Ana Roy', address: 'ana@acme.com', company: 'Acme' });
const done = interview('done', {
  company: 'Contoso',
  updatedAt: '2026-11-03',
  written: [{ stage: 'thank-you', at: '2026-11-03' }],
});
const nothing = { address: '', company: '', interviewer: '' };

test('the address decides, whatever its case', () => {
  const seen = { address: 'ANA@acme.com', company: 'Elsewhere', interviewer: '' };
  expect(match([done, ana], seen)).toEqual({ kind: 'same', interview: ana });
});

test('the company alone finds an interview whose person is not known to differ', () => {
  expect(match([done, ana], { ...nothing, company: 'acme' })).toEqual({ kind: 'same', interview: ana });
});

test('somebody else at the same company is a sibling: the name must not be taken over', () => {
  const lee = { address: 'lee@acme.com', company: 'Acme', interviewer: 'Lee Park' };
  expect(match([ana], lee)).toEqual({ kind: 'sibling', interview: ana });
  expect(match([ana], { ...lee, address: '' })).toEqual({ kind: 'sibling', interview: ana });
});

test('a name alone finds its interview, accents or not', () => {
  const zoe = interview('zoe', { interviewer: 'Zoë Kraus' });
  expect(match([ana, zoe], { ...nothing, interviewer: 'Zoe Kraus' })?.interview.id).toBe('zoe');
});

test('a mail that shows nothing continues the last unfinished form', () => {
  expect(match([done, ana], nothing)?.interview.id).toBe('ana');
  expect(match([done], nothing)).toBeNull();
});

test('a mail to somebody unknown starts afresh', () => {
  expect(match([ana, done], { ...nothing, address: 'x@gmail.com' })).toBeNull();
  expect(match([ana, done], { ...nothing, company: 'Fabrikam' })).toBeNull();
});
