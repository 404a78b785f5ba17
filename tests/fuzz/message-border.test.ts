import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { stages } from '../../src/core/text/draft.ts';
import {
  claimAnswerSchema,
  commandSchema,
  portOfferSchema,
  requestSchema,
} from '../../src/platform/messages.ts';
import { openLineToContent, openLineToPanel, type ToContent, type ToPanel } from '../../src/platform/port.ts';
import { patience, runs } from './runs.ts';
import { junk, spoilt, wildText } from './wild.ts';

const count = fc.nat();
const letter = fc.record({ interview: wildText, person: wildText, stage: fc.constantFrom(...stages) });
const context = fc.record({
  host: fc.constantFrom('gmail' as const, 'outlook' as const, 'practice' as const),
  kind: fc.constantFrom('new' as const, 'reply' as const),
  recipients: fc.array(fc.record({ name: wildText, address: fc.option(wildText) }), { maxLength: 2 }),
  subject: wildText,
  subjectWritable: fc.boolean(),
  ownText: wildText,
});
const fault = fc.oneof(
  fc.constant({ kind: 'compose-gone' as const }),
  fc.record({ kind: fc.constant('selector-missed' as const), part: wildText }),
);
const mark = fc.record({
  id: wildText,
  rule: wildText,
  title: wildText,
  severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
  start: count,
  end: count,
  message: wildText,
  why: wildText,
  fixes: fc.array(fc.record({ label: wildText, replacement: wildText }), { maxLength: 2 }),
});

const toPanel: fc.Arbitrary<ToPanel> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show' as const, 'readdressed' as const), context }),
  fc.record({
    kind: fc.constant('text' as const),
    revision: count,
    subject: fc.option(wildText),
    body: wildText,
  }),
  fc.record({ kind: fc.constant('inserted' as const), fault: fc.option(fault) }),
  fc.record({
    kind: fc.constant('answered' as const),
    mark: wildText,
    answer: fc.constantFrom('dismiss' as const, 'disable-rule' as const),
  }),
);
const toContent: fc.Arbitrary<ToContent> = fc.oneof(
  fc.constant({ kind: 'hide' as const }),
  fc.record({ kind: fc.constant('review' as const), on: fc.boolean() }),
  fc.record(
    {
      kind: fc.constant('insert' as const),
      subject: fc.option(wildText),
      body: wildText,
      mode: fc.constantFrom('above' as const, 'replace' as const),
      letter,
    },
    { requiredKeys: ['kind', 'subject', 'body', 'mode'] },
  ),
  fc.record({
    kind: fc.constant('paint' as const),
    revision: count,
    total: count,
    marks: fc.array(mark, { maxLength: 2 }),
    hold: fc.array(wildText, { maxLength: 2 }),
  }),
);

/** A port as far as a line uses one, into which a test says what it likes. */
class SaidPort extends EventTarget {
  start(): void {}
  close(): void {}
  postMessage(): void {}
  say(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const ends = [
  ['content script', openLineToPanel, toContent],
  ['form', openLineToContent, toPanel],
] as const;

/** What an end lets through of what a port says. */
function heard(open: (typeof ends)[number][1], said: readonly unknown[]): unknown[] {
  const port = new SaidPort();
  const life = new AbortController();
  const got: unknown[] = [];
  open(port as unknown as MessagePort, (message: unknown) => got.push(message), life.signal);
  for (const message of said) port.say(message);
  life.abort();
  port.say(said[0]);
  return got;
}

describe.each(ends)('the %s’s end of the port', (_, open, messages) => {
  it(
    'hears every message of the table as it was said',
    () => {
      fc.assert(
        fc.property(messages as fc.Arbitrary<object>, (message) => {
          expect(heard(open, [message])).toEqual([message]);
        }),
        runs(500),
      );
    },
    patience,
  );

  it(
    'never throws on junk, and drops it',
    () => {
      fc.assert(
        fc.property(junk, (message) => {
          expect(heard(open, [message])).toEqual([]);
        }),
        runs(1500),
      );
    },
    patience,
  );

  it(
    'lets a message with one wrong part through only where the table allows that part',
    () => {
      fc.assert(
        fc.property(spoilt(messages as fc.Arbitrary<object>), (odd) => {
          for (const through of heard(open, [odd])) {
            // Whatever comes through has the very parts and kinds of parts of some message of the table.
            expect(Object.getPrototypeOf(through)).toBe(Object.prototype);
            expect(typeof (through as { kind: unknown }).kind).toBe('string');
            expect(heard(open, [structuredClone(through)])).toEqual([through]);
            for (const [key, value] of Object.entries(through as object)) {
              if (typeof value === 'number') expect(Number.isInteger(value) && value >= 0, key).toBe(true);
              expect(['string', 'number', 'boolean', 'object']).toContain(typeof value);
            }
          }
        }),
        runs(1000),
      );
    },
    patience,
  );
});

describe('messages through the background', () => {
  const mailSent = fc.record({
    kind: fc.constant('mail-sent' as const),
    letter,
    how: fc.constantFrom('sent' as const, 'scheduled' as const),
    subject: wildText,
    body: wildText,
    thread: fc.option(wildText),
  });
  const requests = fc.oneof(
    fc.record({ kind: fc.constant('frame-register' as const), secret: wildText, portSecret: wildText }),
    fc.record({ kind: fc.constant('frame-claim' as const), secret: wildText }),
    fc.record({ kind: fc.constant('mail-unsent' as const), letter }),
    mailSent,
    fc.record({ kind: fc.constant('mail-left' as const), id: fc.uuid(), report: mailSent }),
  );

  it(
    'junk fits no schema and throws in none',
    () => {
      fc.assert(
        fc.property(junk, (message) => {
          for (const schema of [requestSchema, claimAnswerSchema, commandSchema, portOfferSchema]) {
            expect(v.safeParse(schema, message).success).toBe(false);
          }
        }),
        runs(1500),
      );
    },
    patience,
  );

  it(
    'a request is taken whole or not at all, without what does not belong',
    () => {
      fc.assert(
        fc.property(requests, fc.dictionary(wildText, junk, { maxKeys: 3 }), (request, more) => {
          const taken = v.safeParse(requestSchema, { ...more, ...request });
          expect(taken.success && taken.output).toEqual(request);
          for (const part of Object.keys(request)) {
            const rest = Object.fromEntries(Object.entries(request).filter(([key]) => key !== part));
            expect(v.safeParse(requestSchema, rest).success, part).toBe(false);
          }
        }),
        runs(500),
      );
    },
    patience,
  );
});
