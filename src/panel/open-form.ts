import { blankInterview } from '../core/plan/blank-interview.ts';
import { guess } from '../core/plan/guess.ts';
import { guessStage } from '../core/plan/guess-stage.ts';
import type { Interview } from '../core/plan/interview.ts';
import { isUnfinished, match } from '../core/plan/match.ts';
import type { ComposeContext } from '../core/text/compose.ts';
import type { Register } from '../core/text/draft.ts';
import { type FactName, type FormState, factNames } from './form-state.ts';

/** What a form begins from. `today` is an ISO 8601 day. */
export interface Beginning {
  /** Null when no mail is open, as in a tab of its own. */
  context: ComposeContext | null;
  interviews: readonly Interview[];
  settings: { me: string; register: Register };
  today: string;
  newId: string;
  /** Begin a blank one even where an interview would match. */
  afresh?: boolean;
}

/** The form for an open mail: the interview it belongs to, taken up again or begun, and what can be guessed. */
export function openForm({
  context,
  interviews,
  settings: chosen,
  today,
  newId,
  afresh,
}: Beginning): FormState {
  // Nobody should have to type their own name twice.
  const settings = { ...chosen, me: chosen.me || (interviews.find(({ me }) => me !== '')?.me ?? '') };
  const seen = guess(context ?? { recipients: [], subject: '' });
  const subject = context?.subject ?? '';
  const found = afresh ? null : match(interviews, seen);
  if (found?.kind === 'same') return withGuesses(takenUp(found.interview, subject, today), seen, settings);

  const blank = blankInterview(newId, settings);
  const stage = guessStage({ subject, written: [], interviewDate: '', today });
  const sibling = found?.interview;
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
  return withGuesses({ ...blank, stage, me, register, address: seen.address }, known, settings);
}

/** Another look at the mail the form stands over: what is still unknown or guessed follows what it shows now. */
export function refreshForm(state: FormState, context: ComposeContext): FormState {
  const seen = guess(context);
  const { interview } = state;
  const address = seen.address || interview.address;
  const open = Object.fromEntries(
    factNames.filter((name) => state.guessed.has(name)).map((name) => [name, '']),
  );
  const next = withGuesses({ ...interview, ...open, address }, seen, { me: '' });
  // A mail that shows less than before is no reason to forget.
  for (const name of state.guessed) {
    if (next.interview[name] === '') next.interview[name] = interview[name];
  }
  return { ...state, interview: next.interview, guessed: new Set([...state.guessed, ...next.guessed]) };
}

/** True when the compose has come to be addressed to another person than before. */
export function isForSomebodyElse(before: ComposeContext, now: ComposeContext): boolean {
  const [was, is] = [guess(before).address, guess(now).address];
  return was !== '' && is !== '' && was !== is;
}

/** The form of an interview the person chose: as it was left, with nothing guessed. */
export function pickUp(interview: Interview): FormState {
  const stale = interview.edited !== null;
  return { interview, guessed: new Set(), touched: false, stale, replaced: null };
}

function takenUp(interview: Interview, subject: string, today: string): Interview {
  if (isUnfinished(interview)) return interview;
  const { written, interviewDate } = interview;
  const stage = guessStage({ subject, written, interviewDate, today });
  if (stage === interview.stage) return interview;
  return { ...interview, stage, template: '', wording: 0, edited: null };
}

function withGuesses(
  interview: Interview,
  guesses: Partial<Record<FactName, string>> & { address?: string },
  settings: { me: string },
): FormState {
  const filled = { ...interview, me: interview.me || settings.me };
  filled.address ||= guesses.address ?? '';
  const guessed = new Set<FactName>();
  for (const name of factNames) {
    const value = guesses[name] ?? '';
    if (filled[name] !== '' || value === '') continue;
    filled[name] = value;
    guessed.add(name);
  }
  return { interview: filled, guessed, touched: false, stale: filled.edited !== null, replaced: null };
}
