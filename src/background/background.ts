import { browser } from '../platform/browser.ts';
import { openPage } from '../platform/pages.ts';
import { runFollowUpCommand } from './follow-up-command.ts';
import { answerRequests } from './requests.ts';

// The worker is started anew for every event: listeners are added at the top, state lives in storage.
answerRequests();

browser.commands.onCommand.addListener((command) => {
  if (command === 'follow-up') void runFollowUpCommand();
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openPage('src/welcome/welcome.html');
});
