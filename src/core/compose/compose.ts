import { type ToldPieces, withInsisted } from '../notes/insisted.ts';
import { endsInList } from '../notes/jotted/kept-points.ts';
import { readSlots, type SlotReadings } from '../notes/jotted/read-slots.ts';
import { peopleOf } from '../notes/people.ts';
import { joinSentences, type Weaving, type Woven, weaveSentences } from '../notes/weave.ts';
import { fillTemplate } from '../templates/fill.ts';
import type { Template } from '../templates/template.ts';
import { contextValues } from '../templates/values.ts';
import {
  type Insisted,
  type InterviewContext,
  type Notes,
  noteSlots,
  type Register,
  type Stage,
} from '../text/draft.ts';
import { type Asides, asidesOf } from './asides.ts';

export interface MailRequest {
  template: Template;
  register: Register;
  context: InterviewContext;
  notes: Notes;
  /** What is told of the notes although it would be left out; a piece that is not in them is passed over. */
  insisted?: Insisted;
  /** Which of the possible wordings; 0, the first, when left out. */
  wording?: number;
  /** What was sent about this interview before; only what it did not tell is told. */
  earlier?: ReadonlyArray<{ stage: Stage; body: string }>;
}

export interface Mail {
  subject: string;
  body: string;
  /** The sentences made of the notes, slot by slot; empty where the note was. */
  woven: Woven;
  /** What of the notes is not in the mail, or stands there as it was jotted. */
  asides: Asides;
}

/** What LinkedIn takes with a request to connect. */
export const longestLinkedIn = 300;

/** Writes the mail: the same request gives the same mail, another `wording` another one. */
export function composeMail(request: MailRequest): Mail {
  const { readings, told } = readNotes(request);
  const sentences = weaveSentences(request.notes, { ...weavingOf(request), reading: readings });
  return { ...filled(request, joinSentences(sentences)), asides: asidesOf(readings, told, sentences) };
}

/**
 * Writes a message for another way than mail, from its template. Where LinkedIn would cut it off, it tells as many
 * sentences of the notes as there is room for.
 */
export function composeMessage(request: MailRequest): string {
  const { readings: reading } = readNotes(request);
  const sentences = weaveSentences(request.notes, { ...weavingOf(request), reading, asLists: false });
  const body = () => filled(request, joinSentences(sentences)).body;
  if (request.template.channel !== 'linkedin') return body();
  for (const slot of [...noteSlots].reverse()) {
    while (sentences[slot].length > 0 && body().length > longestLinkedIn) sentences[slot].pop();
  }
  return body();
}

function readNotes({ notes, context, template, insisted = {} }: MailRequest): {
  readings: SlotReadings;
  told: ToldPieces;
} {
  const people = peopleOf(context);
  return withInsisted(readSlots(notes, people, template.stage), insisted, people);
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

function filled({ template, register, context }: MailRequest, woven: Woven): Omit<Mail, 'asides'> {
  const mail = fillTemplate(template, { ...contextValues(context, register), ...woven });
  return {
    ...mail,
    body: noteSlots.reduce((body, slot) => withRoomBelow(body, woven[slot]), mail.body),
    woven,
  };
}

// A list closes its paragraph.
function withRoomBelow(body: string, text: string): string {
  const end = endsInList(text) ? body.indexOf(text) + text.length : 0;
  return end < text.length || text === ''
    ? body
    : body.slice(0, end) + body.slice(end).replace(/^[^\S\n]+(?=\S)/, '\n\n');
}
