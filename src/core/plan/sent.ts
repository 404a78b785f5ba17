import type { Stage } from '../text/draft.ts';
import type { Channel } from './interview.ts';

/**
 * One message in the log. `written`: it was inserted or copied, and whether it was sent is not known.
 * `sent`: its compose has gone the way of a sent mail, or the person says it was used.
 */
export interface Sent {
  id: string;
  /** The interview's id. */
  interview: string;
  /** The id of the one it went to. */
  person: string;
  stage: Stage;
  channel: Channel;
  certainty: 'written' | 'sent';
  /** The mail page was asked to send it later: it can still be cancelled there, unseen. */
  scheduled?: true;
  /** The id of the report its window left, so that one that comes twice is logged once, whatever was undone meanwhile. */
  report?: string;
  /** The instant of the last change of `certainty`, ISO 8601 in UTC. */
  at: string;
  /** What was sent, so that the next mail does not repeat it. Empty when not known. */
  subject: string;
  body: string;
}
