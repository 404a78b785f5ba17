import { deepLinks } from '../core/compose/deep-links.ts';
import type { Plan } from '../core/plan/plan.ts';
import { inputsOf } from '../core/plan/plan-inputs.ts';
import { type Reminder, reminders } from '../core/plan/reminders.ts';
import { snoozedTo } from '../core/plan/snooze.ts';
import { instantOf, localMoment } from '../platform/clock.ts';
import { onNotification, withdraw } from '../platform/notifications.ts';
import { formPage, openPage, openSite } from '../platform/pages.ts';
import { changeInterview, loadPlan } from '../platform/storage/plan.ts';
import { loadSettings } from '../platform/storage/settings.ts';
import { manyDue } from './remind.ts';

/** What a click on a reminder, or on its snooze button, does. */
export function answerReminders(): void {
  onNotification({ open: (key) => void open(key), snooze: (key) => void snooze(key) });
}

/** Opens the thread if it is known, else a compose to the person in the mail they use, else the form. */
async function open(key: string): Promise<void> {
  await withdraw(key);
  const [plan, settings] = await Promise.all([loadPlan(), loadSettings()]);
  const reminder = dueIn(plan).find((one) => one.key === key);
  const interview = plan.interviews.find(({ id }) => id === reminder?.interview);
  // Many at once, or written or called off since: the popup's page says what there is.
  if (!reminder || !interview) return openPage('src/popup/popup.html');
  const person = interview.people.find(({ id }) => reminder.people.includes(id));
  if (interview.thread !== '') return openSite(interview.thread);
  if (person && person.address !== '') {
    return openSite(deepLinks({ to: person.address, subject: '', body: '' })[settings.mail]);
  }
  return openPage(formPage({ interview: interview.id, person: person?.id, stage: reminder.stage }));
}

function dueIn(plan: Plan): Reminder[] {
  return reminders(inputsOf(plan, localMoment), localMoment()).due;
}

async function snooze(key: string): Promise<void> {
  await withdraw(key);
  const [interview = ''] = key.split(':');
  const asked = key === manyDue ? dueIn(await loadPlan()).map((reminder) => reminder.interview) : [interview];
  const snoozedUntil = new Date(instantOf(snoozedTo('tomorrow', localMoment().day))).toISOString();
  for (const id of new Set(asked)) await changeInterview(id, { snoozedUntil });
}
