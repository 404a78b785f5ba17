import { beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const listeners = vi.hoisted(() => new Set<Listener>());
function tell(changes: Record<string, { newValue?: unknown }>): void {
  for (const listener of listeners) listener(changes, 'local');
}
vi.mock('../browser.ts', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      local: {
        get: async (keys: string | string[] | null) => {
          const all = [...stored].filter(([key]) => keys === null || [keys].flat().includes(key));
          return structuredClone(Object.fromEntries(all));
        },
        set: async (records: object) => {
          for (const [key, value] of Object.entries(records)) stored.set(key, structuredClone(value));
          tell(Object.fromEntries(Object.entries(records).map(([key, newValue]) => [key, { newValue }])));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) stored.delete(key);
          tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
        },
      },
    },
  },
}));

import { blankLetter } from '../../core/plan/blank-letter.ts';
import { lettersOf } from '../../core/plan/plan.ts';
import { changeInterview, followPlan, loadPlan, planOf, removePlan, saveLetter, savePlan } from './plan.ts';
import { logSent, takeBackSent } from './sent.ts';

beforeEach(() => stored.clear());

const letter = {
  ...blankLetter('talk', { me: 'Sam', register: 'formal' }),
  company: 'Acme',
  updatedAt: '2026-11-02T10:00:00.000Z',
};

test('a record of the first version becomes an interview, a letter and a log, once', async () => {
  const { person: _person, written: _written, ...flat } = letter;
  stored.set('interview:talk', {
    schema: 1,
    ...flat,
    interviewer: 'Ana Roy',
    notes: { specific: 'backfill' },
    written: [{ stage: 'thank-you', at: '2026-11-02T11:00:00.000Z' }],
  });
  const first = await loadPlan();
  expect(first).toEqual(await loadPlan());
  expect([...stored.keys()]).toEqual(['interview:talk', 'letter:talk:talk', 'sent:talk-thank-you']);
  expect(lettersOf(first)).toMatchObject([
    {
      interviewer: 'Ana Roy',
      company: 'Acme',
      notes: { specific: 'backfill' },
      written: [{ stage: 'thank-you' }],
    },
  ]);
});

test('a broken record is set aside, one of a later version stays where it is', async () => {
  stored.set('interview:broken', { schema: 2, id: 'broken' });
  stored.set('letter:later', { schema: 9, colour: 'red' });
  expect(await loadPlan()).toEqual({ interviews: [], letters: [], sent: [] });
  expect([...stored.keys()].sort()).toEqual(['letter:later', 'unreadable:interview:broken']);
});

test('a letter keeps what was put in by hand, and one of before that could be has nothing', async () => {
  const { id, ...flat } = { ...letter, insisted: undefined };
  stored.set('letter:talk:talk', { schema: 1, ...flat, interview: id });
  expect((await loadPlan()).letters).toMatchObject([{ interview: 'talk', insisted: {} }]);
  await saveLetter({ ...letter, insisted: { nextStep: ['keep it light'] } }, letter);
  expect(lettersOf(await loadPlan())).toMatchObject([{ insisted: { nextStep: ['keep it light'] } }]);
});

test('a letter keeps how each note is worded, and one of before that could be has all as the rest', async () => {
  const { id, ...flat } = { ...letter, slotWordings: undefined };
  stored.set('letter:talk:talk', { schema: 1, ...flat, interview: id });
  expect((await loadPlan()).letters).toMatchObject([{ interview: 'talk', slotWordings: {} }]);
  const slotWordings = { value: 2, nextStep: 'as-written' } as const;
  await saveLetter({ ...letter, slotWordings }, letter);
  expect(lettersOf(await loadPlan())).toMatchObject([{ slotWordings }]);
});

test('a letter is on its way before anything is waited for', () => {
  void saveLetter(letter, letter);
  expect([...stored.keys()]).toEqual(['letter:talk:talk']);
});

test('a form and a popup that change the same interview keep both changes', async () => {
  await saveLetter(letter, letter);
  await changeInterview('talk', { state: 'rejected', company: 'Acme Ltd' });
  await saveLetter({ ...letter, role: 'Analyst' }, letter);
  const { interviews } = await loadPlan();
  expect(interviews).toMatchObject([{ state: 'rejected', company: 'Acme Ltd', role: 'Analyst' }]);
});

test('a written mail that is sent is logged once, and taken back when the send was undone', async () => {
  const entry = {
    interview: 'talk',
    person: 'talk',
    stage: 'thank-you',
    channel: 'mail',
    subject: 'Thanks',
    body: 'Dear Ana',
    at: '2026-11-02T11:00:00.000Z',
  } as const;
  await logSent({ ...entry, certainty: 'written' });
  await logSent({ ...entry, certainty: 'sent' });
  await logSent({ ...entry, certainty: 'sent' });
  expect((await loadPlan()).sent).toMatchObject([{ certainty: 'sent' }]);
  await takeBackSent(entry);
  expect((await loadPlan()).sent).toMatchObject([{ certainty: 'written' }]);
});

test('an interview goes with everything about it, and comes back with everything', async () => {
  await saveLetter(letter, letter);
  await saveLetter({ ...letter, id: 'other', person: 'other' }, letter);
  const gone = planOf(await loadPlan(), 'talk');
  await removePlan(gone);
  expect((await loadPlan()).interviews.map(({ id }) => id)).toEqual(['other']);
  await savePlan(gone);
  expect(planOf(await loadPlan(), 'talk')).toEqual(gone);
});

test('a window that follows the plan has what it would load, and stops when it is told', async () => {
  const life = new AbortController();
  let followed = await loadPlan();
  const following = followPlan((turn) => {
    followed = turn(followed);
  }, life.signal);
  await saveLetter(letter, letter);
  await saveLetter({ ...letter, role: 'Analyst', updatedAt: '2026-11-03' }, letter);
  await saveLetter({ ...letter, id: 'other', person: 'other' }, letter);
  const entry = {
    interview: 'talk',
    person: 'talk',
    stage: 'thank-you',
    channel: 'mail',
    subject: '',
  } as const;
  await logSent({ ...entry, certainty: 'sent', at: '2026-11-04', body: 'b' });
  await logSent({ ...entry, certainty: 'sent', at: '2026-11-03', body: 'a' });
  await following.caughtUp();
  expect(followed).toEqual(await loadPlan());
  expect(followed.sent).toHaveLength(2);
  await removePlan(planOf(followed, 'other'));
  await following.caughtUp();
  expect(followed).toEqual(await loadPlan());
  life.abort();
  await removePlan(followed);
  expect(followed.interviews).toHaveLength(1);
});

test('news that comes late does not turn the plan back', async () => {
  const life = new AbortController();
  let followed = await loadPlan();
  const following = followPlan((turn) => {
    followed = turn(followed);
  }, life.signal);
  await saveLetter(letter, letter);
  const before = structuredClone(stored.get('interview:talk'));
  await changeInterview('talk', { role: 'Analyst' });
  await following.caughtUp();
  tell({ 'interview:talk': { newValue: before } });
  await following.caughtUp();
  expect(followed.interviews).toMatchObject([{ role: 'Analyst' }]);
  life.abort();
});

test('two who change one interview at once keep both changes', async () => {
  await saveLetter(letter, letter);
  await Promise.all([
    changeInterview('talk', { role: 'Analyst' }),
    changeInterview('talk', { state: 'offer' }),
    saveLetter({ ...letter, interviewer: 'Ana Roy' }, letter),
  ]);
  expect((await loadPlan()).interviews).toMatchObject([
    { role: 'Analyst', state: 'offer', people: [{ name: 'Ana Roy' }] },
  ]);
});
