import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from './backup.ts';
import { blankInterview } from './blank-interview.ts';
import { blankLetter } from './blank-letter.ts';
import { keptLetter, type Plan } from './plan.ts';

const settings = { me: 'Sam', register: 'formal' } as const;
const nothing: Plan = { interviews: [], letters: [], sent: [] };
const extras = { templates: [{ title: 'Mine' }], settings: { me: 'Sam' }, unreadable: {} };
const plan: Plan = {
  interviews: [{ ...blankInterview('talk', settings, '2026-11-02'), company: 'Acme' }],
  letters: [keptLetter({ ...blankLetter('talk', settings), notes: { specific: 'backfill' } })],
  sent: [
    {
      id: '1',
      interview: 'talk',
      person: 'talk',
      stage: 'thank-you',
      channel: 'mail',
      certainty: 'sent',
      at: '2026-11-02',
      subject: 'Thanks',
      body: 'Dear Ana',
    },
  ],
};
const file = writeBackup(plan, extras, '2026-11-22');

test('what was written comes back whole on an empty device', () => {
  expect(readBackup(file, nothing)).toEqual({
    ok: true,
    fresh: plan,
    changed: nothing,
    same: 0,
    broken: [],
    templates: extras.templates,
    settings: extras.settings,
  });
});

test('what is here already is the same, what differs is told apart', () => {
  expect(readBackup(file, plan)).toMatchObject({ fresh: nothing, changed: nothing, same: 3 });
  const interviews = plan.interviews.map((interview) => ({ ...interview, role: 'Analyst' }));
  expect(readBackup(file, { ...plan, interviews })).toMatchObject({
    changed: { interviews: plan.interviews },
    same: 2,
  });
});

test('a broken record stays out with its reason, the others come', () => {
  const torn = JSON.parse(file);
  torn.interviews.push({ ...torn.interviews[0], id: 'other', company: 'Contoso', state: 'hired' });
  torn.interviews.push(torn.interviews[0]);
  torn.letters.push({ ...torn.letters[0], interview: 'nowhere' });
  const read = readBackup(JSON.stringify(torn), nothing);
  expect(read).toMatchObject({ ok: true, fresh: plan });
  expect(read.ok && read.broken.map(({ title }) => title)).toEqual(['Contoso', 'Acme', '?']);
  expect(read.ok && read.broken[0]?.reason).toContain('state');
});

test.each([
  ['{', 'not-json'],
  ['[]', 'not-ours'],
  ['{"interviews": []}', 'not-ours'],
  ['{"dulyNoted": 2}', 'newer'],
] as const)('%s is refused', (text, fault) => {
  expect(readBackup(text, nothing)).toEqual({ ok: false, fault });
});

test('a file that is far too large is refused unread', () => {
  expect(readBackup('', nothing, 20_000_001)).toEqual({ ok: false, fault: 'too-large' });
});

test('keys of prototypes are no records', () => {
  const hostile = '{"dulyNoted":1,"interviews":[{"__proto__":{"company":"x"}}],"__proto__":{"sent":[1]}}';
  const read = readBackup(hostile, nothing);
  expect(read).toMatchObject({ ok: true, fresh: nothing });
  expect(({} as Record<string, unknown>).company).toBeUndefined();
});

test('no file makes it throw', () => {
  const junk = fc.record({
    dulyNoted: fc.constant(1),
    interviews: fc.jsonValue(),
    letters: fc.jsonValue(),
    sent: fc.jsonValue(),
  });
  fc.assert(fc.property(junk, (value) => readBackup(JSON.stringify(value), plan) !== undefined));
  fc.assert(fc.property(fc.string(), (text) => readBackup(text, plan) !== undefined));
});
