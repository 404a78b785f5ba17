import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { agreedEvent, saidOfEvent } from './agreed-events.ts';
import { askedShort } from './asked-short.ts';
import { whoDoesIt } from './who-does-it.ts';

/**
 * Steps in shapes that leave no doubt, which are told before the editor is heard: of these it makes “The trial day is on
 * the 21st”, “Could I start possible from 1 April?”, “The final round with the director will confirm the day”.
 */
export function sureStep(text: string, stage: Stage): Phrase[] | undefined {
  const phrases = askedShort(text, stage) ?? whoDoesIt(text) ?? saidOfEvent(text) ?? agreedEvent(text, stage);
  return phrases?.map((phrase) => ({ ...phrase, isSure: true }));
}
