import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { pageAddress } from '../hosts/address.ts';
import type { Host } from '../hosts/host.ts';
import { hostFor } from '../hosts/index.ts';
import { catchBugs } from '../platform/errors.ts';
import { message } from '../platform/i18n.ts';
import { commandSchema } from '../platform/messages.ts';
import { extensionAlive, runtimeApi } from '../platform/runtime.ts';
import { diagnose } from './diagnose.ts';
import { countFaults } from './faults.ts';
import { loadLate } from './load-late.ts';
import { showNotice } from './notice.ts';
import { openSessions } from './sessions.ts';
import { takeOver } from './take-over.ts';
import { watchComposes } from './watch.ts';

const faults = countFaults();
const host = hostFor(pageAddress(document));
if (host) {
  const { placeButton } = host;
  begin({
    ...host,
    placeButton(compose) {
      const place = placeButton(compose);
      const fault = 'fault' in place ? place.fault : place.spare?.fault;
      if (fault) faults.note(fault);
      return place;
    },
  });
}

/** One life of this script. A page that is written anew in the same window takes all listeners with it: then the next begins. */
function begin(on: Host): void {
  const life = takeOver();
  catchBugs('content', () => showNotice(message('contentBug')), life);
  const sessions = openSessions(on, faults.note, life);
  watchComposes(on, sessions.notice, life);

  const { onMessage } = runtimeApi().runtime;
  // `sendResponse`, not a promise: older Chromium does not take promises from a listener.
  const listener = ((heard: unknown, _sender: unknown, sendResponse: (answer: unknown) => void) => {
    if (!v.is(commandSchema, heard)) return;
    if (heard.kind === 'left') {
      void loadLate().then(({ watchLeft }) => sendResponse(watchLeft(on, heard)));
      return true;
    }
    sendResponse(heard.kind === 'diagnose' ? diagnose(on, faults.seen()) : sessions.openCurrent());
    return;
  }) as Runtime.OnMessageListener;
  onMessage.addListener(listener);
  // An orphan's API throws whatever it is asked.
  life.addEventListener('abort', () => extensionAlive() && onMessage.removeListener(listener), {
    once: true,
  });

  const written = document.documentElement;
  const rewritten = new MutationObserver(() => {
    if (document.documentElement && document.documentElement !== written) begin(on);
  });
  rewritten.observe(document, { childList: true });
  life.addEventListener('abort', () => rewritten.disconnect(), { once: true });
}
