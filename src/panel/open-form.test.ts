import { expect, test } from 'vitest';
import { blankLetter } from '../core/plan/blank-letter.ts';
import type { Letter } from '../core/plan/letter.ts';
import type { PlanInput } from '../core/plan/next-step.ts';
import { withLetter } from '../core/plan/plan.ts';
import type { Sent } from '../core/plan/sent.ts';
import type { ComposeContext } from '../core/text/compose.ts';
import { changeForm } from './form-state.ts';
import { isForSomebodyElse, openForm, pickUp, refreshForm } from './open-form.ts';

const settings = { me: 'Sam Rivera', register: 'casual' } as const;
const start = { letters: [], inputs: [], settings, now: { day: '2026-11-02', time: '10:00' }, newId: 'new' };
const toAna: ComposeContext = {
  host: 'gmail',
  kind: 'new',
  recipients: [{ name: 'Ana Roy', address: 'ana@acme.com' }],
  subject: '',
  subjectWritable: true,
  ownText: '',
};

function kept(known: Partial<Letter>): Letter {
  return { ...blankLetter('kept', settings), updatedAt: '2026-11-01', ...known };
}

const thanks = {
  id: '1',
  interview: 'kept',
  person: 'kept',
  stage: 'thank-you',
  channel: 'mail',
  certainty: 'sent',
  subject: '',
  body: '',
} as const;

/** The plan's part about a letter's interview, with its log. */
function inputOf(letter: Letter, sent: Sent[]): PlanInput {
  const interview = withLetter(null, letter, letter);
  return { interview, sent, localMoment: (at) => ({ day: at.slice(0, 10), time: at.slice(11, 16) }) };
}

test('a first form knows what the mail shows and what the settings say', () => {
  const { letter, guessed, touched } = openForm({ ...start, context: toAna });
  expect(letter).toMatchObject({
    id: 'new',
    interviewer: 'Ana Roy',
    company: 'Acme',
    address: 'ana@acme.com',
    me: 'Sam Rivera',
    register: 'casual',
    stage: 'thank-you',
  });
  expect([...guessed]).toEqual(['interviewer', 'company']);
  expect(touched).toBe(false);
});

test('a half-filled form comes back as it was', () => {
  const half = kept({ address: 'ana@acme.com', notes: { specific: 'kafka' }, stage: 'clarification' });
  const { letter } = openForm({ ...start, letters: [half], context: toAna });
  expect(letter).toMatchObject({ id: 'kept', notes: { specific: 'kafka' }, stage: 'clarification' });
});

test('after the thank-you the same person is due a follow-up, with a text of its own', () => {
  const done = kept({
    address: 'ana@acme.com',
    written: [{ stage: 'thank-you', at: '2026-10-26' }],
    edited: { subject: 'a', body: 'b' },
  });
  const inputs = [inputOf(done, [{ ...thanks, at: '2026-10-26T10:00:00.000Z' }])];
  const { letter } = openForm({ ...start, letters: [done], inputs, context: toAna });
  expect(letter).toMatchObject({ stage: 'follow-up', edited: null });
});

test('notes of another day come back at the stage that is due by now', () => {
  const notes = { specific: 'kafka' };
  const old = kept({ address: 'ana@acme.com', interviewDate: '2026-10-19', notes });
  const inputs = [inputOf(old, [])];
  expect(openForm({ ...start, letters: [old], inputs, context: toAna }).letter.stage).toBe('follow-up');
  const fresh = { ...old, updatedAt: '2026-11-02T09:00:00.000Z' };
  expect(openForm({ ...start, letters: [fresh], inputs, context: toAna }).letter.stage).toBe('thank-you');
});

test('another interviewer at the same company starts with the company, not with the name or the notes', () => {
  const lee = kept({
    interviewer: 'Lee Park',
    address: 'lee@acme.com',
    company: 'Acme',
    role: 'Analyst',
    notes: { value: 'x' },
  });
  const { letter, guessed } = openForm({ ...start, letters: [lee], context: toAna });
  expect(letter).toMatchObject({
    id: 'kept',
    person: 'new',
    interviewer: 'Ana Roy',
    company: 'Acme',
    role: 'Analyst',
    notes: {},
  });
  expect(guessed).toContain('role');
});

test('in a tab of its own the last unfinished form goes on', () => {
  expect(openForm({ ...start, letters: [kept({})], context: null }).letter.id).toBe('kept');
});

test('a reply belongs to the interview whose thread it stands in, whoever it goes to', () => {
  const thread = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcqbWz';
  const old = kept({ interviewer: 'Ana Roy', company: 'Acme', updatedAt: '2026-10-01' });
  const other = { ...kept({ company: 'Contoso' }), id: 'other', person: 'other' };
  const { interview, ...input } = inputOf(old, []);
  const inputs = [{ ...input, interview: { ...interview, thread } }, inputOf(other, [])];
  const recipients = [{ name: 'Talent team', address: 'jobs@gmail.com' }];
  const reply: ComposeContext = { ...toAna, kind: 'reply', recipients, thread };
  const open = (context: ComposeContext) =>
    openForm({ ...start, letters: [other, old], inputs, context }).letter.id;
  expect(open(reply)).toBe('kept');
  expect(open({ ...reply, thread: `${thread}x` })).toBe('new');
});

test('one that is asked for afresh matches nothing, but nobody types their name twice', () => {
  const letters = [kept({ address: 'ana@acme.com', me: 'Sam R.' })];
  const nameless = { ...start, settings: { ...settings, me: '' } };
  const { letter } = openForm({ ...nameless, letters, context: toAna, afresh: true });
  expect(letter).toMatchObject({ id: 'new', me: 'Sam R.' });
});

test('another look replaces guesses and keeps what was typed', () => {
  const typed = changeForm(openForm({ ...start, context: toAna }), {
    kind: 'fact',
    name: 'interviewer',
    value: 'Dr. Roy',
  });
  const now = { ...toAna, recipients: [{ name: 'Ana Maria Roy', address: 'ana@acme-labs.com' }] };
  const { letter } = refreshForm(typed, now);
  expect(letter).toMatchObject({ interviewer: 'Dr. Roy', company: 'Acme Labs' });
});

test('a mail that shows less than before takes no guess away', () => {
  const state = refreshForm(openForm({ ...start, context: toAna }), { ...toAna, recipients: [] });
  expect(state.letter).toMatchObject({ interviewer: 'Ana Roy', company: 'Acme', address: 'ana@acme.com' });
  expect(state.guessed).toContain('company');
});

test('only another address is somebody else', () => {
  const toLee = { ...toAna, recipients: [{ name: 'Lee', address: 'lee@acme.com' }] };
  expect(isForSomebodyElse(toAna, toLee)).toBe(true);
  expect(isForSomebodyElse(toAna, { ...toAna, recipients: [] })).toBe(false);
});

test('a chosen letter comes with nothing guessed; its hand-edit is pointed out', () => {
  const state = pickUp(kept({ edited: { subject: 'a', body: 'b' } }));
  expect(state).toMatchObject({ stale: true, touched: false });
});
