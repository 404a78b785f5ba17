import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { hostFor } from '../hosts/index.ts';
import { catchBugs } from '../platform/errors.ts';
import { message } from '../platform/i18n.ts';
import { commandSchema } from '../platform/messages.ts';
import { runtimeApi } from '../platform/runtime.ts';
import { showNotice } from './notice.ts';
import { openSessions } from './sessions.ts';
import { takeOver } from './take-over.ts';
import { watchComposes } from './watch.ts';

const host = hostFor(new URL(location.href));
if (host) {
  const life = takeOver();
  catchBugs('content', () => showNotice(message('contentBug')), life);
  const sessions = openSessions(host, life);
  watchComposes(host, sessions.notice, life);

  const { onMessage } = runtimeApi().runtime;
  // `sendResponse`, not a promise: older Chromium does not take promises from a listener.
  const listener = ((heard: unknown, _sender: unknown, sendResponse: (answer: boolean) => void) => {
    if (v.is(commandSchema, heard)) sendResponse(sessions.openCurrent());
  }) as Runtime.OnMessageListener;
  onMessage.addListener(listener);
  life.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
