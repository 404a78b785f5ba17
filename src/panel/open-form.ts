import { blankLetter } from '../core/plan/blank-letter.ts';
import { type Guess, guess } from '../core/plan/guess.ts';
import { isRejection } from '../core/plan/is-rejection.ts';
import type { Letter } from '../core/plan/letter.ts';
import { type Match, match } from '../core/plan/match.ts';
import type { LocalMoment, PlanInput } from '../core/plan/next-step.ts';
import { suggestStage } from '../core/plan/suggest-stage.ts';
import type { ComposeContext } from '../core/text/compose.ts';
import type { Register, Stage } from '../core/text/draft.ts';
import { type FactName, type FormState, factNames } from './form-state.ts';

/** What a form begins from. */
export interface Beginning {
  /** Null when no mail is open, as in a tab of its own. */
  context: ComposeContext | null;
  letters: readonly Letter[];
  /** The interviews of the letters, with their logs. */
  inputs: readonly PlanInput[];
  settings: { me: string; register: Register };
  now: LocalMoment;
  newId: string;
  /** Begin a blank one even where an interview would match. */
  afresh?: boolean;
}

/** The form for an open mail: the interview it belongs to, taken up again or begun, and what can be guessed. */
export function openForm({
  context,
  letters,
  inputs,
  settings: chosen,
  now,
  newId,
  afresh,
}: Beginning): FormState {
  // Nobody should have to type their own name twice.
  const settings = { ...chosen, me: chosen.me || (letters.find(({ me }) => me !== '')?.me ?? '') };
  const seen = guess(context ?? { recipients: [], subject: '' });
  const subject = context?.subject ?? '';
  const found = afresh ? null : matchIn({ letters, inputs }, seen, context?.thread ?? null);
  if (found?.kind === 'same') {
    const input = inputs.find(({ interview }) => interview.id === found.letter.id);
    return withGuesses(takenUp(found.letter, subject, input, now), seen, settings);
  }

  const blank = blankLetter(newId, settings);
  const stage = isRejection(subject) ? 'rejection-reply' : blank.stage;
  const sibling = found?.letter;
  const known = sibling
    ? {
        company: sibling.company,
        role: sibling.role || seen.role,
        interviewDate: sibling.interviewDate,
        interviewer: seen.interviewer,
      }
    : seen;
  const me = sibling?.me || blank.me;
  const register = sibling?.register ?? blank.register;
  const begun = { ...blank, stage, me, register, address: seen.address };
  // One mail for each person of a talk: another one at the same employer joins the interview that is known.
  const joined = sibling ? { id: sibling.id, person: newId } : {};
  return withGuesses({ ...begun, ...joined }, known, settings);
}

/** The letter a mail belongs to: of the interview whose thread it stands in, where one does, else of any. */
function matchIn(
  { letters, inputs }: Pick<Beginning, 'letters' | 'inputs'>,
  seen: Guess,
  thread: string | null,
): Match | null {
  const known = thread === null ? undefined : inputs.find(({ interview }) => interview.thread === thread);
  if (!known) return match(letters, seen);
  const own = letters.filter(({ id }) => id === known.interview.id);
  const [last] = own;
  return match(own, seen) ?? (last ? { kind: 'same', letter: last } : null);
}

/** Another look at the mail the form stands over: what is still unknown or guessed follows what it shows now. */
export function refreshForm(state: FormState, context: ComposeContext): FormState {
  const seen = guess(context);
  const { letter } = state;
  const address = seen.address || letter.address;
  const open = Object.fromEntries(
    factNames.filter((name) => state.guessed.has(name)).map((name) => [name, '']),
  );
  const next = withGuesses({ ...letter, ...open, address }, seen, { me: '' });
  // A mail that shows less than before is no reason to forget.
  for (const name of state.guessed) {
    if (next.letter[name] === '') next.letter[name] = letter[name];
  }
  return { ...state, letter: next.letter, guessed: new Set([...state.guessed, ...next.guessed]) };
}

/** True when the compose has come to be addressed to another person than before. */
export function isForSomebodyElse(before: ComposeContext, now: ComposeContext): boolean {
  const [was, is] = [guess(before).address, guess(now).address];
  return was !== '' && is !== '' && was !== is;
}

/** The form of a letter the person chose: as it was left, with nothing guessed; at another stage, where one was chosen. */
export function pickUp(chosen: Letter, stage: Stage = chosen.stage): FormState {
  const letter = stage === chosen.stage ? chosen : atStage(chosen, stage);
  const stale = letter.edited !== null;
  return { letter, opened: letter, guessed: new Set(), touched: false, stale, replaced: null };
}

/** At the stage that is due, with a text of its own; as it was left, if that was today or there is a text in it. */
function takenUp(letter: Letter, subject: string, input: PlanInput | undefined, now: LocalMoment): Letter {
  const isWritten = letter.written.some(({ stage }) => stage === letter.stage);
  const isFresh = input?.localMoment(letter.updatedAt).day === now.day;
  if (!isWritten && (isFresh || letter.edited !== null)) return letter;
  const due = input ? suggestStage(input, now, letter.person) : letter.stage;
  const stage = isRejection(subject) ? 'rejection-reply' : due;
  return stage === letter.stage ? letter : atStage(letter, stage);
}

function atStage(letter: Letter, stage: Stage): Letter {
  return { ...letter, stage, template: '', wording: 0, slotWordings: {}, edited: null };
}

function withGuesses(
  letter: Letter,
  guesses: Partial<Record<FactName, string>> & { address?: string },
  settings: { me: string },
): FormState {
  const filled = { ...letter, me: letter.me || settings.me };
  filled.address ||= guesses.address ?? '';
  const guessed = new Set<FactName>();
  for (const name of factNames) {
    const value = guesses[name] ?? '';
    if (filled[name] !== '' || value === '') continue;
    filled[name] = value;
    guessed.add(name);
  }
  return {
    letter: filled,
    opened: letter,
    guessed,
    touched: false,
    stale: filled.edited !== null,
    replaced: null,
  };
}
