import { expect, test } from 'vitest';
import { blankLetter } from '../core/plan/blank-letter.ts';
import type { SlotWording } from '../core/text/draft.ts';
import { changeForm, type FormAction, type FormState } from './form-state.ts';
import { pickUp } from './open-form.ts';

const letter = blankLetter('one', { me: 'Sam', register: 'formal' });
const blank: FormState = {
  letter,
  opened: letter,
  guessed: new Set(['company']),
  touched: false,
  stale: false,
  replaced: null,
};
const typed = { subject: 'Thanks', body: 'My own words.' };

function after(...actions: FormAction[]): FormState {
  return actions.reduce(changeForm, blank);
}

test('a guess that is overwritten is a guess no more', () => {
  const state = after({ kind: 'fact', name: 'company', value: 'Acme' });
  expect(state.letter.company).toBe('Acme');
  expect([...state.guessed]).toEqual([]);
  expect(state.touched).toBe(true);
});

test('a hand-edit stands when notes change afterwards, and the form says so', () => {
  const edit: FormAction = { kind: 'edit', mail: typed };
  expect(after(edit).stale).toBe(false);
  const state = after(edit, { kind: 'note', slot: 'specific', value: 'kafka' });
  expect(state.letter.edited).toEqual(typed);
  expect(state.stale).toBe(true);
});

test('notes changed before any edit leave nothing stale', () => {
  expect(after({ kind: 'note', slot: 'value', value: 'x' }).stale).toBe(false);
});

test.each<FormAction>([
  { kind: 'rebuild' },
  { kind: 'reword' },
  { kind: 'stage', stage: 'follow-up' },
  { kind: 'register', register: 'casual' },
  { kind: 'template', id: 'other', register: 'formal' },
])('$kind makes the mail anew and brings the hand-edit back on undo', (action) => {
  const made = after({ kind: 'edit', mail: typed }, action);
  expect(made.letter.edited).toBeNull();
  expect(made.replaced).not.toBeNull();
  const back = changeForm(made, { kind: 'bring-back' });
  expect(back.letter).toMatchObject({ edited: typed, stage: 'thank-you', register: 'formal', wording: 0 });
  expect(back.replaced).toBeNull();
});

test('undo keeps the notes written since', () => {
  const state = after({ kind: 'edit', mail: typed }, { kind: 'rebuild' });
  const noted = { ...state, letter: { ...state.letter, notes: { value: 'later' } } };
  expect(changeForm(noted, { kind: 'bring-back' }).letter.notes).toEqual({ value: 'later' });
});

test('choosing the stage it already has changes nothing', () => {
  expect(after({ kind: 'stage', stage: 'thank-you' })).toBe(blank);
});

test('another stage starts at its own first template and wording', () => {
  const state = after(
    { kind: 'template', id: 'mine', register: 'formal' },
    { kind: 'reword' },
    { kind: 'stage', stage: 'clarification' },
  );
  expect(state.letter).toMatchObject({ stage: 'clarification', template: '', wording: 0 });
});

test('a mail written twice for one stage is remembered once, at the later time', () => {
  const state = after({ kind: 'written', at: '2026-11-01' }, { kind: 'written', at: '2026-11-02' });
  expect(state.letter.written).toEqual([{ stage: 'thank-you', at: '2026-11-02' }]);
});

test('a piece that is put in stays in under another wording, template, stage and note, until it is left out', () => {
  const put = (piece: string, isIn: boolean): FormAction => ({ kind: 'insist', slot: 'value', piece, isIn });
  const state = after(
    put('nice guy', true),
    put('legend', true),
    { kind: 'reword' },
    { kind: 'template', id: 'mine', register: 'casual' },
    { kind: 'stage', stage: 'follow-up' },
    { kind: 'note', slot: 'value', value: 'nice guy!! legend' },
  );
  expect(state.letter.insisted).toEqual({ value: ['nice guy', 'legend'] });
  expect(state.touched).toBe(true);
  expect(changeForm(state, put('Nice guy!!', false)).letter.insisted).toEqual({ value: ['legend'] });
  expect(changeForm(state, put('Nice guy!!', true)).letter.insisted).toEqual({
    value: ['legend', 'Nice guy!!'],
  });
});

const turn = (slot: 'value' | 'specific', wording: SlotWording, edited: typeof typed | null = null) =>
  ({ kind: 'turn', slot, wording, edited }) as const;

test('a turned note stays so under another wording; the first again is as the rest', () => {
  const state = after(turn('value', 2), turn('specific', 'as-written'), { kind: 'reword' });
  expect(state.letter).toMatchObject({ wording: 1, slotWordings: { value: 2, specific: 'as-written' } });
  expect(state.touched).toBe(true);
  expect(changeForm(state, turn('value', 0)).letter.slotWordings).toEqual({ specific: 'as-written' });
});

test('another template begins at its first wordings but keeps one’s own words, another stage begins anew', () => {
  const turns = [turn('value', 2), turn('specific', 'as-written')];
  const picked = after(...turns, { kind: 'template', id: 'mine', register: 'casual' });
  expect(picked.letter.slotWordings).toEqual({ specific: 'as-written' });
  expect(after(...turns, { kind: 'stage', stage: 'follow-up' }).letter.slotWordings).toEqual({});
  expect(pickUp(picked.letter, 'follow-up').letter.slotWordings).toEqual({});
});

test('an emptied note forgets how it was told, a changed one does not', () => {
  const note = (value: string): FormAction => ({ kind: 'note', slot: 'value', value });
  expect(after(turn('value', 'as-written'), note('x'), note('xy')).letter.slotWordings).toEqual({
    value: 'as-written',
  });
  expect(after(turn('value', 'as-written'), turn('specific', 1), note(' ')).letter.slotWordings).toEqual({
    specific: 1,
  });
});

test('a turn leaves a hand-edit as it stands with the new words, and what was put aside where it is', () => {
  const edit: FormAction = { kind: 'edit', mail: typed };
  const other = { ...typed, body: 'My other words.' };
  expect(after(edit, turn('value', 1, other))).toMatchObject({ letter: { edited: other }, stale: false });
  const stale: FormAction = { kind: 'note', slot: 'value', value: 'kafka' };
  expect(after(edit, stale, turn('value', 1, other)).stale).toBe(true);
  const remade = after(turn('value', 1), edit, { kind: 'stage', stage: 'follow-up' }, turn('value', 2));
  expect(changeForm(remade, { kind: 'bring-back' }).letter).toMatchObject({
    edited: typed,
    slotWordings: { value: 1 },
  });
});

test('a piece put in after a hand-edit leaves that alone, and the form says so', () => {
  const edit: FormAction = { kind: 'edit', mail: typed };
  const state = after(edit, { kind: 'insist', slot: 'value', piece: 'nice guy', isIn: true });
  expect(state.letter.edited).toEqual(typed);
  expect(state.stale).toBe(true);
});
