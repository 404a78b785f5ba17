import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { agreedEvent, saidOfEvent } from './agreed-events.ts';
import { askedShort } from './asked-short.ts';
import { askedThing } from './asked-things.ts';
import { awaitedThing } from './awaited-things.ts';
import { doneThing } from './done-things.ts';
import { dueThing } from './due-things.ts';
import { eventInBits } from './event-bits.ts';
import { ownCall } from './own-calls.ts';
import { pointWithTail } from './point-tails.ts';
import { askedOfReader } from './reader-asked.ts';
import { theirTail } from './their-tails.ts';
import { attachedThing } from './things-attached.ts';
import { whoDoesIt } from './who-does-it.ts';

/**
 * Steps in shapes that leave no doubt, which are told before the editor is heard: of these it makes “The trial day is on
 * the 21st”, “Could I start possible from 1 April?”, “The final round with the director will confirm the day”.
 */
export function sureStep(text: string, stage: Stage): Phrase[] | undefined {
  const phrases =
    askedShort(text, stage) ??
    askedThing(text, stage) ??
    askedOfReader(text) ??
    attachedThing(text) ??
    (stage === 'rejection-reply' ? undefined : ownCall(text)) ??
    pointWithTail(text, (head) => sureStep(head, stage)) ??
    theirTail(text) ??
    whoDoesIt(text) ??
    dueThing(text) ??
    doneThing(text) ??
    saidOfEvent(text) ??
    agreedEvent(text, stage) ??
    (stage === 'rejection-reply' ? undefined : (awaitedThing(text) ?? eventInBits(text)));
  return phrases?.map((phrase) => ({ ...phrase, isSure: true }));
}
