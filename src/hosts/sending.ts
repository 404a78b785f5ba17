import type { HostId } from '../core/text/compose.ts';
import { gmailSending } from './gmail/gmail-sending.ts';
import type { HostSending } from './host.ts';
import { outlookSending } from './outlook/outlook-sending.ts';
import { practiceSending } from './practice/practice-sending.ts';

const sendings: Record<HostId, HostSending> = {
  gmail: gmailSending,
  outlook: outlookSending,
  practice: practiceSending,
};

/** How a host's mails are sent. */
export function hostSending(id: HostId): HostSending {
  return sendings[id];
}
