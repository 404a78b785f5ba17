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
const person = (id: string) => ({ id, name: '', address: '', title: '' });
const file = writeBackup(plan, extras, '2026-11-22');

test('what was written comes back whole on an empty device', () => {
  expect(readBackup(file, nothing)).toEqual({
    ok: true,
    fresh: plan,
    changed: nothing,
    same: 0,
    broken: [],
    mended: [],
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

test('a file of before one could insist is read, and what is insisted on comes back', () => {
  const { insisted: _insisted, ...older } = plan.letters[0] ?? keptLetter(blankLetter('talk', settings));
  const old = writeBackup({ ...plan, letters: [older as never] }, extras, '2026-11-22');
  expect(readBackup(old, nothing)).toMatchObject({ ok: true, fresh: plan, broken: [] });
  const letters = plan.letters.map((letter) => ({ ...letter, insisted: { specific: ['nice guy'] } }));
  const file = writeBackup({ ...plan, letters }, extras, '2026-11-22');
  expect(readBackup(file, nothing)).toMatchObject({ ok: true, fresh: { letters } });
  expect(readBackup(file, plan)).toMatchObject({ ok: true, changed: { letters }, same: 2 });
  const odd = JSON.parse(file);
  odd.letters[0].insisted = { specific: 'nice guy' };
  expect(readBackup(JSON.stringify(odd), nothing)).toMatchObject({ ok: true, fresh: { letters: [] } });
});

test('a file of before each note could be turned is read, and how each is worded comes back', () => {
  const { slotWordings: _none, ...older } = plan.letters[0] ?? keptLetter(blankLetter('talk', settings));
  const old = writeBackup({ ...plan, letters: [older as never] }, extras, '2026-11-22');
  expect(readBackup(old, nothing)).toMatchObject({ ok: true, fresh: plan, broken: [] });
  const letters = plan.letters.map((letter) => ({ ...letter, slotWordings: { value: 3 } }));
  const file = writeBackup({ ...plan, letters }, extras, '2026-11-22');
  expect(readBackup(file, nothing)).toMatchObject({ ok: true, fresh: { letters } });
  for (const wrong of [-1, 0.5, 'raw', null]) {
    const odd = JSON.parse(file);
    odd.letters[0].slotWordings = { value: wrong };
    expect(readBackup(JSON.stringify(odd), nothing)).toMatchObject({ ok: true, fresh: { letters: [] } });
  }
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

test('a day that is none is left out, told, and its interview comes', () => {
  const torn = JSON.parse(file);
  const odd = {
    interviewDate: '2026-02-31',
    interviewTime: '25:00',
    snoozedUntil: 'soon',
    promisedDate: '2026-12-01',
  };
  Object.assign(torn.interviews[0], odd);
  const read = readBackup(JSON.stringify(torn), nothing);
  const [interview] = plan.interviews;
  expect(read).toMatchObject({
    fresh: { ...plan, interviews: [{ ...interview, promisedDate: '2026-12-01' }] },
    broken: [],
    mended: [
      { title: 'Acme', reason: 'interviewDate: no such day, “2026-02-31”.' },
      { title: 'Acme', reason: 'interviewTime: no such hour, “25:00”.' },
      { title: 'Acme', reason: 'snoozedUntil: no such day, “soon”.' },
    ],
  });
});

test.each([
  ['an id with a colon, which would be another one’s key', 'interviews', { id: 'talk:1' }, 'id'],
  ['no id', 'interviews', { id: '' }, 'id'],
  ['two people with one id', 'interviews', { people: ['a', 'a'].map(person) }, 'people'],
  ['a person with another one’s key', 'interviews', { people: [person('a:b')] }, 'people'],
  ['a script for a thread', 'interviews', { thread: 'javascript:alert(1)' }, 'thread'],
  ['no moment it was made', 'interviews', { createdAt: '' }, 'createdAt'],
  ['a moment that is none', 'interviews', { updatedAt: '2026-11-02T25:00:00Z' }, 'updatedAt'],
  ['a letter to somebody else’s key', 'letters', { person: 'talk:talk' }, 'person'],
  ['a letter of no day', 'letters', { updatedAt: '275760-09-13' }, 'updatedAt'],
  ['a mail sent at no time', 'sent', { at: 'yesterday' }, 'at'],
  ['a mail sent in no year', 'sent', { at: '99999-01-01T00:00:00Z' }, 'at'],
  ['a mail with another one’s key', 'sent', { id: 'a:b' }, 'id'],
] as const)('%s stays out', (_, kind, change, named) => {
  const torn = JSON.parse(file);
  Object.assign(torn[kind][0], change);
  const read = readBackup(JSON.stringify(torn), nothing);
  expect(read.ok && read.fresh[kind]).toEqual([]);
  expect(read.ok && read.broken[0]?.reason).toMatch(new RegExp(`^${named}: `));
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
