import { type InterviewContext, type NoteSlot, noteSlots, type Register, registers } from '../text/draft.ts';
import type { FieldName } from './fields.ts';
import { emptied, tidy } from './tidy.ts';
import { contextValues } from './values.ts';

interface Stand {
  text: string;
  name: FieldName;
}

/**
 * Makes a template of a finished mail: puts the fields back where the names, the company, the role, the day and the
 * woven sentences stood. What the person rewrote stays as written. With the text it was made from, the fields of notes
 * that were empty come back too, beside the paragraphs left as they were.
 */
export function templateFromMail(
  subject: string,
  body: string,
  context: InterviewContext,
  woven: { [slot in NoteSlot]?: string },
  madeFrom = '',
): { subject: string; body: string } {
  const sentences = noteSlots.map((name): Stand => ({ name, text: woven[name] ?? '' }));
  const named = registers.flatMap((register) => namedStands(context, register));
  const full = prepare([...sentences, ...named]);
  // In the greeting the short form is meant even where it reads like the full name.
  const greeting = prepare([...named.filter((stand) => stand.name !== 'interviewer')]);
  const end = /\r?\n/.exec(body)?.index ?? 0;
  return {
    subject: unfillText(subject, prepare(named)),
    body: withEmptyNotes(
      unfillText(body.slice(0, end), greeting) + unfillText(body.slice(end), full),
      madeFrom,
      woven,
    ),
  };
}

function withEmptyNotes(body: string, madeFrom: string, woven: { [slot in NoteSlot]?: string }): string {
  if (madeFrom === '') return body;
  const missing = noteSlots.filter((slot) => !woven[slot]?.trim() && !body.includes(`{{${slot}}}`));
  const out = body.split(/\n{2,}/);
  let after = 0;
  for (const paragraph of madeFrom.split(/\n{2,}/)) {
    const bare = tidy(missing.reduce((text, slot) => text.replaceAll(`{{${slot}}}`, emptied), paragraph));
    const at = out.indexOf(bare, after);
    if (bare === '') out.splice(after++, 0, paragraph.trim());
    else if (at !== -1) {
      out[at] = paragraph.trim();
      after = at + 1;
    }
  }
  return out.join('\n\n');
}

function namedStands(context: InterviewContext, register: Register): Stand[] {
  const order: FieldName[] = [
    'interviewer',
    'interviewerFirst',
    'company',
    'role',
    'me',
    'meFirst',
    'interviewDay',
  ];
  const values = contextValues(context, register);
  return order.map((name) => ({ name, text: values[name] ?? '' }));
}

// A stable sort keeps the wider field first among equals: the full name before its short form.
function prepare(stands: Stand[]): Stand[] {
  return stands.filter((stand) => stand.text.length > 1).sort((a, b) => b.text.length - a.text.length);
}

function unfillText(text: string, stands: Stand[]): string {
  let out = '';
  let literal = '';
  for (let at = 0; at < text.length; ) {
    const stand = stands.find((candidate) => standsAt(text, at, candidate.text));
    if (stand) {
      out += `${escapeLiteral(literal, true)}{{${stand.name}}}`;
      literal = '';
      at += stand.text.length;
    } else literal += text.charAt(at++);
  }
  return out + escapeLiteral(literal, false);
}

function standsAt(text: string, at: number, value: string): boolean {
  if (!text.startsWith(value, at)) return false;
  const joins = (a: string, b: string) => /[\p{L}\p{N}_]/u.test(a) && /[\p{L}\p{N}_]/u.test(b);
  const end = at + value.length;
  return (
    !joins(text.charAt(at - 1), value.charAt(0)) && !joins(value.charAt(value.length - 1), text.charAt(end))
  );
}

// The one way Mustache has to write a brace that is no tag: change the delimiters around it.
function escapeLiteral(text: string, beforeField: boolean): string {
  const braces = beforeField ? /\{{2,}|\{+$/g : /\{{2,}/g;
  return text.replace(braces, (run) => `{{=<% %>=}}${run}<%={{ }}=%>`);
}
