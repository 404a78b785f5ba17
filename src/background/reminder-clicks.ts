import { deepLinks } from '../core/compose/deep-links.ts';
import { inputsOf } from '../core/plan/plan-inputs.ts';
import { reminders } from '../core/plan/reminders.ts';
import { tomorrowMorning } from '../core/plan/snooze.ts';
import { instantOf, localMoment } from '../platform/clock.ts';
import { onNotification, withdraw } from '../platform/notifications.ts';
import { openPage, openSite } from '../platform/pages.ts';
import { changeInterview, loadPlan } from '../platform/storage/plan.ts';
import { loadSettings } from '../platform/storage/settings.ts';

/** What a click on a reminder, or on its snooze button, does. */
export function answerReminders(): void {
  onNotification({ open: (key) => void open(key), snooze: (key) => void snooze(key) });
}

/** Opens the thread if it is known, else a compose to the person in the mail they use, else the form. */
async function open(key: string): Promise<void> {
  await withdraw(key);
  const [plan, settings] = await Promise.all([loadPlan(), loadSettings()]);
  const reminder = reminders(inputsOf(plan, localMoment), localMoment()).due.find((one) => one.key === key);
  const interview = plan.interviews.find(({ id }) => id === reminder?.interview);
  // Written or called off since: the popup's page says what there is.
  if (!reminder || !interview) return openPage('src/panel/panel.html');
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

async function snooze(key: string): Promise<void> {
  await withdraw(key);
  const [interview = ''] = key.split(':');
  const snoozedUntil = new Date(instantOf(tomorrowMorning(localMoment()))).toISOString();
  await changeInterview(interview, { snoozedUntil });
}
