import type { CalendarEvent } from '../core/plan/calendar-file.ts';
import { isDay, latestDay } from '../core/plan/days.ts';
import type { Interview } from '../core/plan/interview.ts';
import type { NextStep } from '../core/plan/next-step.ts';
import { stageWords } from '../ui/stage-words.ts';
import { t } from '../ui/words.ts';
import { peopleOf, titleOf } from './names.ts';

/** What of an interview belongs into a calendar: the next mail, and the day an answer was promised by. */
export function calendarOf(interview: Interview, step: NextStep, today: string): CalendarEvent[] {
  const { id, promisedDate, state, role } = interview;
  const title = titleOf(interview);
  const events: CalendarEvent[] = [];
  if (step.kind === 'due' || step.kind === 'coming') {
    const { stage, from, people } = step;
    events.push({
      uid: `${id}-${stage}@duly-noted`,
      // One that is due already is for today: nobody looks at the past.
      day: latestDay(from, today),
      title: t('calendarMail', t(stageWords[stage].title), peopleOf(interview, people), title),
      ...(role ? { notes: role } : {}),
    });
  }
  if (state === 'waiting' && isDay(promisedDate) && promisedDate >= today) {
    events.push({ uid: `${id}-promised@duly-noted`, day: promisedDate, title: t('calendarPromised', title) });
  }
  return events;
}
