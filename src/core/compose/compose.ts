import { type ToldPieces, withInsisted } from '../notes/insisted.ts';
import { readSlots, type SlotReadings } from '../notes/jotted/read-slots.ts';
import type { NoteEditor } from '../notes/learned/editor.ts';
import { type People, peopleOf } from '../notes/people.ts';
import { withoutTimingAsked } from '../notes/timing-told.ts';
import { joinSentences, type Weaving, type Woven } from '../notes/weave.ts';
import { fillTemplate } from '../templates/fill.ts';
import type { Template } from '../templates/template.ts';
import { contextValues } from '../templates/values.ts';
import {
  type Insisted,
  type InterviewContext,
  type Notes,
  noteSlots,
  type Register,
  type SlotWordings,
  type Stage,
} from '../text/draft.ts';
import { type Asides, asidesOf } from './asides.ts';
import { ownWordsOf } from './own-words.ts';
import { withRoomBelow } from './reworded.ts';
import { type Ways, wordSlots, wordSlotsWithWays } from './slot-wordings.ts';

export interface MailRequest {
  template: Template;
  register: Register;
  context: InterviewContext;
  notes: Notes;
  /** What is told of the notes although it would be left out; a piece that is not in them is passed over. */
  insisted?: Insisted;
  /** Which of the possible wordings; 0, the first, when left out. */
  wording?: number;
  /** The slots that are told otherwise than in that one. */
  slotWordings?: SlotWordings;
  /** What was sent about this interview before; only what it did not tell is told. */
  earlier?: ReadonlyArray<{ stage: Stage; body: string }>;
  /** Makes the first or the second wording of most notes; without it there are the rules' alone. See `notes/learned/built-in.ts`. */
  editor?: NoteEditor | undefined;
}

export interface Mail {
  subject: string;
  body: string;
  /** The sentences made of the notes, slot by slot; empty where the note was. */
  woven: Woven;
  /** What of the notes is not in the mail, or stands there as it was jotted. */
  asides: Asides;
  /** How each slot's note could be told otherwise. */
  ways: Ways;
}

/** What LinkedIn takes with a request to connect. */
export const longestLinkedIn = 300;

/** Writes the mail: the same request gives the same mail, another `wording` another one. */
export function composeMail(request: MailRequest): Mail {
  const { notes, insisted = {}, slotWordings = {} } = request;
  const { readings, told, people } = readNotes(request);
  const own = ownWordsOf({ notes, insisted, readings, people });
  const weaving = { ...weavingOf(request), reading: readings };
  const { sentences, ways } = wordSlotsWithWays({ notes, weaving, own, slotWordings });
  const asides = asidesOf({ readings, told, sentences, ways, own });
  return { ...filled(request, joinSentences(sentences)), asides, ways };
}

/**
 * Writes a message for another way than mail, from its template. Where LinkedIn would cut it off, it tells as many
 * sentences of the notes as there is room for.
 */
export function composeMessage(request: MailRequest): string {
  const { notes, insisted = {}, slotWordings = {} } = request;
  const { readings, people } = readNotes(request);
  const own = ownWordsOf({ notes, insisted, readings, people });
  const weaving = { ...weavingOf(request), reading: readings, asLists: false };
  const sentences = wordSlots({ notes, weaving, own, slotWordings });
  const body = () => filled(request, joinSentences(sentences)).body;
  if (request.template.channel !== 'linkedin') return body();
  for (const slot of [...noteSlots].reverse()) {
    while (sentences[slot].length > 0 && body().length > longestLinkedIn) sentences[slot].pop();
  }
  return body();
}

function readNotes({ notes, context, template, register, insisted = {}, editor }: MailRequest): {
  readings: SlotReadings;
  told: ToldPieces;
  people: People;
} {
  const people = peopleOf(context);
  return {
    ...withInsisted(
      readSlots(notes, people, template.stage, editor && { editor, register }),
      insisted,
      people,
    ),
    people,
  };
}

function weavingOf({ template, register, context, wording = 0, earlier = [] }: MailRequest): Weaving {
  return {
    stage: template.stage,
    register,
    context,
    wording,
    around: template.body,
    earlier: earlier.map(({ body }) => body),
  };
}

function filled({ template, register, context }: MailRequest, woven: Woven): Omit<Mail, 'asides' | 'ways'> {
  const { subject } = template;
  const body = withoutTimingAsked(template.body, woven.nextStep);
  const mail = fillTemplate({ subject, body }, { ...contextValues(context, register), ...woven });
  return {
    ...mail,
    body: noteSlots.reduce((body, slot) => withRoomBelow(body, woven[slot]), mail.body),
    woven,
  };
}
