import { type LocalMoment, nextStep, type PlanInput } from '../core/plan/next-step.ts';
import type { Stage } from '../core/text/draft.ts';
import { nearDay } from '../ui/moment-words.ts';
import { stageWords } from '../ui/stage-words.ts';
import { stateWords } from '../ui/state-words.ts';
import { t, type WordKey } from '../ui/words.ts';
import { peopleOf } from './names.ts';
import type { Entry } from './overview.ts';

/** Where an interview stands, in a few words for a list. */
export function stepNote({ input, step, snoozedTo }: Omit<Entry, 'people'>, { day }: LocalMoment): string {
  const { interview } = input;
  const near = (iso: string): string => nearDay(iso, day);
  switch (step.kind) {
    case 'due':
    case 'coming': {
      const stage = t(stageWords[step.stage].title);
      if (snoozedTo) return t('noteSnoozed', stage, near(snoozedTo));
      return t(step.kind === 'due' ? 'noteDue' : 'noteComing', stage, near(step.from));
    }
    case 'stop':
      return t('noteStop', near(step.since));
    case 'no-date':
      return t('noteNoDate');
    case 'done':
      return t(stateWords[interview.state].title);
  }
}

/** What is worth saying while a mail is not due yet, where it is not the employer's turn. */
const comingWords: Partial<Record<Stage, WordKey>> = {
  'thank-you': 'stepBeforeTalk',
  'rejection-reply': 'stepCooling',
};

/** Where an interview stands, in a sentence or two that help. */
export function stepSentence(entry: Omit<Entry, 'people'>, { day }: LocalMoment): string {
  const { input, step, snoozedTo } = entry;
  const near = (iso: string): string => nearDay(iso, day);
  switch (step.kind) {
    case 'due':
    case 'coming': {
      const mail = [t(stageWords[step.stage].title), peopleOf(input.interview, step.people)] as const;
      if (snoozedTo) return t('stepSnoozed', ...mail, near(snoozedTo));
      if (step.kind === 'coming') return t(comingWords[step.stage] ?? 'stepComing', ...mail, near(step.from));
      return t(day > step.lateAfter ? 'stepLate' : 'stepDue', ...mail, near(step.from), near(step.lateAfter));
    }
    case 'stop':
      return t('stepStop', near(step.since));
    case 'no-date':
      return t('stepNoDate');
    case 'done':
      return t(stateWords[input.interview.state].next);
  }
}

/** What to say of an interview that was just noted: when its mail is best sent. */
export function savedWords(input: PlanInput, now: LocalMoment): { words: string; stage: Stage } {
  const step = nextStep(input, now);
  if (step.kind !== 'due' && step.kind !== 'coming') return { words: t('saved'), stage: 'thank-you' };
  const { stage, from, lateAfter } = step;
  const near = nearDay(stage === 'thank-you' ? lateAfter : from, now.day);
  return { words: t(stage === 'thank-you' ? 'savedThanks' : 'savedLater', near), stage };
}
