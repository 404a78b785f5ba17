import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { leaveReport } from '../platform/left-report.ts';
import { type ClaimAnswer, requestSchema } from '../platform/messages.ts';
import { diagnoseTabs } from './diagnose.ts';
import { claimFrame, registerFrame } from './frame-secrets.ts';
import { logMail, takeBackMail } from './sent-log.ts';

/** Answers what content scripts and pages of this extension ask; everything else gets no answer. */
export function answerRequests(): void {
  // Not an async listener: one of those answers every message, its own or not.
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
      const request = v.safeParse(requestSchema, message);
      if (!request.success || sender.id !== browser.runtime.id) return undefined;
      const tabId = sender.tab?.id;
      switch (request.output.kind) {
        case 'frame-register': {
          if (tabId === undefined) return undefined;
          return registerFrame(tabId, request.output.secret, request.output.portSecret);
        }
        case 'frame-claim': {
          if (tabId === undefined) return Promise.resolve<ClaimAnswer>({ ok: false });
          return claimFrame(tabId, request.output.secret);
        }
        case 'mail-sent':
          return logMail(request.output);
        case 'mail-left':
          return leaveReport(request.output);
        case 'mail-unsent':
          return takeBackMail(request.output.letter);
        case 'diagnose-tabs':
          return diagnoseTabs();
      }
    },
  );
}
