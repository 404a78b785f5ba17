import type { HostFault } from '../core/text/compose.ts';
import type { WordKey } from '../ui/words.ts';

/** What each fault of the mail page is called, with what to do about it. */
export const faultWords: Record<HostFault['kind'], WordKey> = {
  'compose-gone': 'faultComposeGone',
  'selector-missed': 'faultSelectorMissed',
  'refused-by-page': 'faultRefused',
  'changed-meanwhile': 'faultChanged',
};
