import * as v from 'valibot';
import { composeMail, composeMessage, type MailRequest } from '../../src/core/compose/compose.ts';
import { lint } from '../../src/core/lint/check.ts';
import type { Finding } from '../../src/core/lint/finding.ts';
import { tone } from '../../src/core/lint/tone/built-in.ts';
import { noteEditor } from '../../src/core/notes/learned/built-in.ts';
import type { Template } from '../../src/core/templates/template.ts';
import type { Insisted, InterviewContext, Notes, Register, Stage } from '../../src/core/text/draft.ts';
import { rulesNotFor } from '../../src/library/message-rules.ts';
import { templateFiles } from '../../src/library/template-files.ts';
import { builtInTemplates } from '../../src/library/templates.ts';
import type { Line } from './lines.ts';
import { composeRequest, lintRequest } from './requests.ts';

type Id = string | number | null;
export type Reply =
  | { id: Id; error: string }
  | { id: Id; findings: Finding[] }
  | { id: Id; subject: string; body: string; findings: Finding[] };

/** Checks the mail on this line. */
export function answerLint(line: Line): Reply {
  return answer(line, lintRequest, (request) => {
    const { id, stage, register, subject, body } = request;
    const notes = present<Notes>(request.notes);
    const draft = { stage, register, subject, body, context: present<InterviewContext>(request.context) };
    return {
      id,
      findings: lint(Object.keys(notes).length > 0 ? { ...draft, notes } : draft, { tone }).map(shape),
    };
  });
}

/** Writes the mail asked for on this line, or the message if its template is one, and checks it. */
export function answerCompose(line: Line): Reply {
  return answer(line, composeRequest, (request) => {
    const { id, stage, register } = request;
    const template = chooseTemplate(stage, register, request.template);
    if (typeof template === 'string') return { id, error: template };
    const context = present<InterviewContext>(request.fields);
    const notes = present<Notes>(request.notes);
    const insisted = present<Insisted>(request.insisted);
    const { subject, body } = written({ template, register, context, notes, insisted, editor: noteEditor });
    const disabled = rulesNotFor[template.channel ?? 'mail'];
    const findings = lint({ stage, register, subject, body, context, notes }, { tone, disabled });
    return { id, subject, body, findings: findings.map(shape) };
  });
}

function written(request: MailRequest): { subject: string; body: string } {
  if (request.template.channel) return { subject: '', body: composeMessage(request) };
  return composeMail(request);
}

function answer<S extends v.GenericSchema>(
  line: Line,
  schema: S,
  reply: (request: v.InferOutput<S>) => Reply,
): Reply {
  if (line.kind === 'too-long') return { id: null, error: 'The line is too long to be read.' };
  let value: unknown;
  try {
    value = JSON.parse(line.text.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, error: 'The line is not valid JSON.' };
  }
  const request = v.safeParse(schema, value);
  if (!request.success) return { id: idOf(value), error: explain(request.issues[0]) };
  try {
    return reply(request.output);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: idOf(value), error: `This could not be answered, which is a mistake of ours: ${reason}` };
  }
}

function idOf(value: unknown): Id {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return null;
  const id: unknown = Reflect.get(value, 'id');
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function explain(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (!path) return `The line ${issue.message}.`;
  return issue.received === 'undefined' ? `“${path}” is missing.` : `“${path}” ${issue.message}.`;
}

function chooseTemplate(stage: Stage, register: Register, id: string | undefined): Template | string {
  if (id === undefined) {
    const first = builtInTemplates.find((one) => one.stage === stage && one.register === register);
    return first ?? `There is no ${register} template for ${stage}.`;
  }
  const named = templateFiles.find((one) => one.id === id);
  if (!named) return `There is no template called “${id}”.`;
  return named.stage === stage ? named : `The template “${id}” is for ${named.stage}, not for ${stage}.`;
}

/** Leaves out what is not known, so that a missing key is missing. */
function present<T extends object>(value: { [key in keyof T]?: T[key] | undefined } | null | undefined): T {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined)) as T;
}

/** A finding with its keys in the promised order, and no others. */
function shape({ rule, severity, field, start, end, quote, message, fixes }: Finding): Finding {
  const plain = fixes.map(({ label, replacement }) => ({ label, replacement }));
  return { rule, severity, field, start, end, quote, message, fixes: plain };
}
