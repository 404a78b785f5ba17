import { blankLetter } from '../core/plan/blank-letter.ts';
import { guess } from '../core/plan/guess.ts';
import { guessStage } from '../core/plan/guess-stage.ts';
import type { Letter } from '../core/plan/letter.ts';
import { isUnfinished, match } from '../core/plan/match.ts';
import type { ComposeContext } from '../core/text/compose.ts';
import type { Register, Stage } from '../core/text/draft.ts';
import { type FactName, type FormState, factNames } from './form-state.ts';

/** What a form begins from. `today` is an ISO 8601 day. */
export interface Beginning {
  /** Null when no mail is open, as in a tab of its own. */
  context: ComposeContext | null;
  letters: readonly Letter[];
  settings: { me: string; register: Register };
  today: string;
  newId: string;
  /** Begin a blank one even where an interview would match. */
  afresh?: boolean;
}

/** The form for an open mail: the interview it belongs to, taken up again or begun, and what can be guessed. */
export function openForm({ context, letters, settings: chosen, today, newId, afresh }: Beginning): FormState {
  // Nobody should have to type their own name twice.
  const settings = { ...chosen, me: chosen.me || (letters.find(({ me }) => me !== '')?.me ?? '') };
  const seen = guess(context ?? { recipients: [], subject: '' });
  const subject = context?.subject ?? '';
  const found = afresh ? null : match(letters, seen);
  if (found?.kind === 'same') return withGuesses(takenUp(found.letter, subject, today), seen, settings);

  const blank = blankLetter(newId, settings);
  const stage = guessStage({ subject, written: [], interviewDate: '', today });
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

function takenUp(letter: Letter, subject: string, today: string): Letter {
  if (isUnfinished(letter)) return letter;
  const { written, interviewDate } = letter;
  const stage = guessStage({ subject, written, interviewDate, today });
  return stage === letter.stage ? letter : atStage(letter, stage);
}

function atStage(letter: Letter, stage: Stage): Letter {
  return { ...letter, stage, template: '', wording: 0, edited: null };
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
