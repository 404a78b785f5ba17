import type { HostId } from '../core/text/compose.ts';
import { gmailText } from './gmail/gmail-text.ts';
import type { HostText } from './host.ts';
import { outlookText } from './outlook/outlook-text.ts';
import { practiceText } from './practice/practice-text.ts';

const texts: Record<HostId, HostText> = { gmail: gmailText, outlook: outlookText, practice: practiceText };

/** The reading and writing half of a host. */
export function hostText(id: HostId): HostText {
  return texts[id];
}
