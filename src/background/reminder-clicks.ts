import { deepLinks } from '../core/compose/deep-links.ts';
import { inputsOf } from '../core/plan/plan-inputs.ts';
import { type Reminder, reminders } from '../core/plan/reminders.ts';
import { tomorrowMorning } from '../core/plan/snooze.ts';
import { instantOf, localMoment } from '../platform/clock.ts';
import { onNotification, withdraw } from '../platform/notifications.ts';
import { openPage, openSite } from '../platform/pages.ts';
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
  const reminder = (await due()).find((one) => one.key === key);
  const interview = plan.interviews.find(({ id }) => id === reminder?.interview);
  // Many at once, or written or called off since: the popup's page says what there is.
  if (!reminder || !interview) return openPage('src/popup/popup.html');
  const person = interview.people.find(({ id }) => reminder.people.includes(id));
  if (interview.thread !== '') return openSite(interview.thread);
  if (person && person.address !== '') {
    return openSite(deepLinks({ to: person.address, subject: '', body: '' })[settings.mail]);
  }
  const query = new URLSearchParams({
    interview: interview.id,
    person: person?.id ?? '',
    stage: reminder.stage,
  });
  return openPage(`src/panel/panel.html?${query}`);
}

async function due(): Promise<Reminder[]> {
  return reminders(inputsOf(await loadPlan(), localMoment), localMoment()).due;
}

async function snooze(key: string): Promise<void> {
  await withdraw(key);
  const [interview = ''] = key.split(':');
  const asked = key === manyDue ? (await due()).map((reminder) => reminder.interview) : [interview];
  const snoozedUntil = new Date(instantOf(tomorrowMorning(localMoment()))).toISOString();
  for (const id of new Set(asked)) await changeInterview(id, { snoozedUntil });
}
