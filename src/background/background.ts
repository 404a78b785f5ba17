import { onWake } from '../platform/alarm.ts';
import { browser } from '../platform/browser.ts';
import { openPage } from '../platform/pages.ts';
import { watchDue } from '../platform/storage/plan.ts';
import { watchSettings } from '../platform/storage/settings.ts';
import { runFollowUpCommand } from './follow-up-command.ts';
import { collectLeftReports } from './left-reports.ts';
import { remind } from './remind.ts';
import { answerReminders } from './reminder-clicks.ts';
import { answerRequests } from './requests.ts';

// The worker is started anew for every event: listeners are added at the top, state lives in storage.
answerRequests();
answerReminders();

onWake(() => void remind());
browser.runtime.onStartup.addListener(() => void remind());
// The worker lives as long as its listeners: no signal.
collectLeftReports(new AbortController().signal);
watchDue(() => void remind(), new AbortController().signal);
watchSettings(() => void remind(), new AbortController().signal);

browser.commands.onCommand.addListener((command) => {
  if (command === 'follow-up') void runFollowUpCommand();
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void remind();
  if (reason === 'install') void openPage('src/welcome/welcome.html');
});
