import * as v from 'valibot';
import { type ComposeContext, type HostFault, hostIds, type InsertMode } from '../core/text/compose.ts';
import { letterRefSchema } from './letter-ref.ts';

/**
 * What the content script and the panel frame say to each other over the `MessageChannel` port.
 * Both ends validate what they receive; a message that does not fit is dropped.
 */

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const contextSchema: v.GenericSchema<ComposeContext> = v.object({
  host: v.picklist(hostIds),
  kind: v.picklist(['new', 'reply']),
  recipients: v.array(v.object({ name: text, address: v.nullable(text) })),
  subject: text,
  subjectWritable: v.boolean(),
  ownText: text,
  thread: v.exactOptional(v.nullable(text)),
});

const faultSchema: v.GenericSchema<HostFault> = v.variant('kind', [
  v.object({ kind: v.literal('compose-gone') }),
  v.object({ kind: v.literal('selector-missed'), part: text }),
  v.object({ kind: v.literal('refused-by-page') }),
  v.object({ kind: v.literal('changed-meanwhile') }),
]);

const markSchema = v.object({
  /** Names the finding in answers; good for one revision. */
  id: text,
  rule: text,
  /** The rule's title: an order to the writer. */
  title: text,
  severity: v.picklist(['error', 'warning', 'hint']),
  start: count,
  end: count,
  message: text,
  why: text,
  fixes: v.array(v.object({ label: text, replacement: text })),
});
/** A finding on its way to be painted in the compose, with the words its card shows. */
export type Mark = v.InferOutput<typeof markSchema>;

const toPanelSchema = v.variant('kind', [
  /** The person asked for the form: show it, with what the compose holds now. */
  v.object({ kind: v.literal('show'), context: contextSchema }),
  /** The mail has other recipients than when the form was shown, and the form still is. */
  v.object({ kind: v.literal('readdressed'), context: contextSchema }),
  /**
   * The own text under review, whenever it changes. Offsets of the marks that come back are into `body`.
   * A null subject is not the person's to write: a reply has its thread's.
   */
  v.object({ kind: v.literal('text'), revision: count, subject: v.nullable(text), body: text }),
  /** How the last `insert` ended; null is success. */
  v.object({ kind: v.literal('inserted'), fault: v.nullable(faultSchema) }),
  /** The person answered on a card. */
  v.object({ kind: v.literal('answered'), mark: text, answer: v.picklist(['dismiss', 'disable-rule']) }),
]);
export type ToPanel = v.InferOutput<typeof toPanelSchema>;

const toContentSchema = v.variant('kind', [
  /** Put the form away and give focus back to where the caret was. */
  v.object({ kind: v.literal('hide') }),
  v.object({
    kind: v.literal('insert'),
    /** Null leaves the compose's subject alone. */
    subject: v.nullable(text),
    body: text,
    mode: v.picklist(['above', 'replace'] satisfies InsertMode[]),
    /** Which letter this is: it is logged when the compose is sent. */
    letter: v.optional(letterRefSchema),
  }),
  /** The letter was copied, and may be pasted here: it is logged if its words are sent from this compose. */
  v.object({ kind: v.literal('copied'), letter: letterRefSchema, body: text }),
  /** Start or stop sending `text` and painting. */
  v.object({ kind: v.literal('review'), on: v.boolean() }),
  /**
   * Findings in the text of that revision; `total` counts those without a place in the body too. `hold` names the
   * errors to ask about at Send, and is empty unless the person wants to be asked.
   */
  v.object({
    kind: v.literal('paint'),
    revision: count,
    total: count,
    marks: v.array(markSchema),
    hold: v.array(text),
  }),
]);
export type ToContent = v.InferOutput<typeof toContentSchema>;

/** One end of the port: sends `Out`, hears `In`. */
export interface Line<Out> {
  send(message: Out): void;
}

function openLine<In, Out>(
  port: MessagePort,
  schema: v.GenericSchema<In>,
  onMessage: (message: In) => void,
  signal: AbortSignal,
): Line<Out> {
  port.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      const parsed = v.safeParse(schema, event.data);
      if (parsed.success) onMessage(parsed.output);
    },
    { signal },
  );
  signal.addEventListener('abort', () => port.close(), { once: true });
  port.start();
  return { send: (message) => port.postMessage(message) };
}

/** The content script's end. Closed when `signal` aborts. */
export function openLineToPanel(
  port: MessagePort,
  onMessage: (message: ToContent) => void,
  signal: AbortSignal,
): Line<ToPanel> {
  return openLine(port, toContentSchema, onMessage, signal);
}

/** The frame's end. Closed when `signal` aborts. */
export function openLineToContent(
  port: MessagePort,
  onMessage: (message: ToPanel) => void,
  signal: AbortSignal,
): Line<ToContent> {
  return openLine(port, toPanelSchema, onMessage, signal);
}
