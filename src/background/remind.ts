import type { Plan } from '../core/plan/plan.ts';
import { inputsOf } from '../core/plan/plan-inputs.ts';
import { type Reminder, reminders } from '../core/plan/reminders.ts';
import type { Stage } from '../core/text/draft.ts';
import { wakeAt } from '../platform/alarm.ts';
import { showBadge } from '../platform/badge.ts';
import { instantOf, localMoment } from '../platform/clock.ts';
import { type MessageKey, message } from '../platform/i18n.ts';
import { mayNotify, notify, withdraw } from '../platform/notifications.ts';
import { saveGlance } from '../platform/storage/glance.ts';
import { inTurn } from '../platform/storage/in-turn.ts';
import { loadPlan } from '../platform/storage/plan.ts';
import { loadSettings } from '../platform/storage/settings.ts';
import { loadTold, saveTold } from '../platform/storage/told.ts';

/** The clock may be set to another zone at any time, and nobody says so: never sleep longer than this. */
const lookAgainAfter = 6 * 60 * 60 * 1000;

const titles: Record<Stage, MessageKey> = {
  'thank-you': 'stageThankYou',
  'follow-up': 'stageFollowUp',
  'status-check': 'stageStatusCheck',
  'rejection-reply': 'stageRejectionReply',
  clarification: 'stageClarification',
  'share-an-idea': 'stageShareAnIdea',
};

/** More new ones at once are told in one notification. */
const toldOneByOne = 3;
export const manyDue = 'many';

let waiting: Promise<void> | null = null;

/** Brings to mind what is due: the badge, a notification for what is new, and the alarm for what comes next. */
export function remind(): Promise<void> {
  // One look at a time: two that overlap would both find the same reminder untold. One that has not begun yet will see
  // whatever happens until then: a name typed into an interview must not make the background look at every key.
  waiting ??= inTurn('reminders', () => {
    waiting = null;
    return look();
  });
  return waiting;
}

async function look(): Promise<void> {
  const [plan, settings] = await Promise.all([loadPlan(), loadSettings()]);
  await saveGlance(plan);
  const quiet = settings.quietHours;
  const { due, isQuiet, next } = reminders(inputsOf(plan, localMoment), localMoment(), quiet);
  await showBadge(settings.reminders ? due.length : 0);
  if (!settings.reminders) {
    await clearScreen();
    return wakeAt(null);
  }
  if (!isQuiet) await tell(due, plan);
  await wakeAt(next && Math.min(instantOf(next), Date.now() + lookAgainAfter));
}

/** Each is told once. What was told and is no longer due goes from the screen. */
async function tell(due: readonly Reminder[], plan: Plan): Promise<void> {
  const told = await loadTold();
  const keys = new Set(due.map(({ key }) => key));
  const fresh = due.filter(({ key }) => !told.has(key));
  const over = [...told].filter((key) => !keys.has(key));
  if (fresh.length === 0 && over.length === 0) return;
  // Kept before it is shown: better told once too seldom than twice.
  await saveTold(keys);
  if (!(await mayNotify())) return;
  for (const key of over) await withdraw(key);
  if (due.length === 0) await withdraw(manyDue);
  if (fresh.length > toldOneByOne) {
    // After a holiday, or an import: one that says how many, not a screenful.
    await notify(
      manyDue,
      message('remindMany', [String(fresh.length)]),
      message('remindManyWhat'),
      message('snoozeTomorrow'),
    );
    return;
  }
  for (const reminder of fresh) {
    const [title, text] = wordsFor(reminder, plan);
    await notify(reminder.key, title, text, message('snoozeTomorrow'));
  }
}

/** Takes back what is on the screen, and goes on knowing what was told. */
async function clearScreen(): Promise<void> {
  if (!(await mayNotify())) return;
  for (const key of [...(await loadTold()), manyDue]) await withdraw(key);
}

/** "Thank you, Ana Roy and Lee Park" over "Acme, data engineer". */
function wordsFor({ stage, interview: id, people }: Reminder, plan: Plan): [string, string] {
  const interview = plan.interviews.find((one) => one.id === id);
  const names = interview?.people.filter((one) => people.includes(one.id)).map(({ name }) => name) ?? [];
  const about = [interview?.company, interview?.role].filter((words) => words);
  const to = names.filter((name) => name !== '').join(', ');
  return [message(titles[stage]) + (to && `: ${to}`), about.join(', ') || message('interviewUnnamed')];
}
