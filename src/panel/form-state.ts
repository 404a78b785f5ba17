import type { Letter } from '../core/plan/letter.ts';
import { bareWords } from '../core/text/bare-words.ts';
import type { NoteSlot, Register, SlotWording, SlotWordings, Stage } from '../core/text/draft.ts';

/** The facts of an interview the form asks for, in its order. */
export const factNames = ['interviewer', 'company', 'role', 'me', 'interviewDate'] as const;
export type FactName = (typeof factNames)[number];

/** What the person changed by hand in the mail. */
type Edited = { subject: string; body: string };

export interface FormState {
  letter: Letter;
  /** As it was before the form filled in or the person changed anything: what differs is what is kept. */
  opened: Letter;
  /** Values we guessed that the person has not touched. */
  guessed: ReadonlySet<FactName>;
  /** The person did something worth keeping. */
  touched: boolean;
  /** The mail was changed by hand, and what it was made from has changed since. */
  stale: boolean;
  /** What stood before the mail was made anew over a hand-edit; one click brings it back. */
  replaced: Letter | null;
}

export type FormAction =
  | { kind: 'open'; state: FormState }
  | { kind: 'fact'; name: FactName; value: string }
  | { kind: 'promised'; day: string }
  | { kind: 'note'; slot: NoteSlot; value: string }
  /** A piece of a note the mail would go without is put in, or left out after all. */
  | { kind: 'insist'; slot: NoteSlot; piece: string; isIn: boolean }
  /** One note is told otherwise, in the mail as it was changed by hand, too. */
  | { kind: 'turn'; slot: NoteSlot; wording: SlotWording; edited: Edited | null }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'register'; register: Register }
  | { kind: 'template'; id: string; register: Register }
  /** A version was just made of the mail or its template: the mail is its mail now. */
  | { kind: 'adopt'; id: string; register: Register }
  | { kind: 'reword' }
  /** Null: the mail reads as if made from the notes again. */
  | { kind: 'edit'; mail: Edited | null }
  | { kind: 'rebuild' }
  | { kind: 'bring-back' }
  /** A finding waved away, as `dismissalOf` names it. */
  | { kind: 'dismiss'; finding: string }
  | { kind: 'written'; at: string };

/** The form after an action. Every hand-edit survives it, in the mail or in `replaced`. */
export function changeForm(state: FormState, action: FormAction): FormState {
  const { letter } = state;
  switch (action.kind) {
    case 'open':
      return action.state;
    case 'fact': {
      const guessed = new Set(state.guessed);
      guessed.delete(action.name);
      return { ...notesChanged(state, { [action.name]: action.value }), guessed };
    }
    case 'promised':
      return touched(state, { promisedDate: action.day });
    case 'note':
      return notesChanged(state, {
        notes: { ...letter.notes, [action.slot]: action.value },
        ...(action.value.trim() === '' ? { slotWordings: withWording(letter, action.slot, 0) } : {}),
      });
    case 'insist':
      return notesChanged(state, {
        insisted: { ...letter.insisted, [action.slot]: insistedAfter(letter, action) },
      });
    case 'turn': {
      const { slot, wording, edited } = action;
      return touched(state, { slotWordings: withWording(letter, slot, wording), edited });
    }
    case 'stage':
      return action.stage === letter.stage
        ? state
        : remade(state, { stage: action.stage, template: '', wording: 0, slotWordings: {} });
    case 'register':
      return remade(state, { register: action.register, template: '' });
    case 'template':
      return remade(state, {
        template: action.id,
        register: action.register,
        wording: 0,
        slotWordings: asWrittenOnly(letter.slotWordings),
      });
    case 'adopt': {
      const { id: template, register } = action;
      return { ...touched(state, { template, register, edited: null }), stale: false, replaced: null };
    }
    case 'reword':
      return remade(state, { wording: letter.wording + 1 });
    case 'rebuild':
      return remade(state, {});
    case 'edit':
      return { ...touched(state, { edited: action.mail }), stale: false, replaced: null };
    case 'bring-back':
      return broughtBack(state);
    case 'dismiss':
      return touched(state, { dismissed: [...letter.dismissed, action.finding] });
    case 'written': {
      const { stage } = letter;
      const before = letter.written.filter((mail) => mail.stage !== stage);
      return touched(state, { written: [...before, { stage, at: action.at }] });
    }
  }
}

function insistedAfter(
  { insisted }: Letter,
  { slot, piece, isIn }: Extract<FormAction, { kind: 'insist' }>,
): readonly string[] {
  const others = (insisted[slot] ?? []).filter((one) => bareWords(one) !== bareWords(piece));
  return isIn ? [...others, piece] : others;
}

function withWording({ slotWordings }: Letter, slot: NoteSlot, wording: SlotWording): SlotWordings {
  const { [slot]: _before, ...others } = slotWordings;
  return wording === 0 ? others : { ...others, [slot]: wording };
}

// Another template begins at its first wording; what is in the person's own words stays so.
function asWrittenOnly(slotWordings: SlotWordings): SlotWordings {
  return Object.fromEntries(Object.entries(slotWordings).filter(([, wording]) => wording === 'as-written'));
}

function touched(state: FormState, change: Partial<Letter>): FormState {
  return { ...state, letter: { ...state.letter, ...change }, touched: true };
}

/** The mail follows, unless it was changed by hand: then it stands, and the form says so. */
function notesChanged(state: FormState, change: Partial<Letter>): FormState {
  return { ...touched(state, change), stale: state.letter.edited !== null, replaced: null };
}

/** The person asked for another mail: it is made anew, and a hand-edit is put aside. */
function remade(state: FormState, change: Partial<Letter>): FormState {
  const replaced = state.letter.edited ? state.letter : state.replaced;
  return { ...touched(state, { ...change, edited: null }), stale: false, replaced };
}

function broughtBack(state: FormState): FormState {
  if (!state.replaced) return state;
  const { edited, stage, register, template, wording, slotWordings } = state.replaced;
  return {
    ...touched(state, { edited, stage, register, template, wording, slotWordings }),
    stale: true,
    replaced: null,
  };
}
