import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Draft, Sibling } from '../text/draft.ts';
import { createLinter, lint } from './check.ts';
import type { Finding } from './finding.ts';

const told =
  'Your story about the pigeons on the loading dock has stayed with me. You weigh every crate twice before the ferry leaves.';
const bodyOf = (name: string, words: string) =>
  `Dear ${name},\n\nThank you for your time yesterday.\n\n${words}\n\nI look forward to hearing from you.\n\nBest,\nSam`;
const draft: Draft = {
  stage: 'thank-you',
  register: 'casual',
  subject: 'Thank you',
  body: bodyOf('Ana', told),
  context: { interviewer: 'Ana Roy', company: 'Northwind', me: 'Sam Doe' },
};
const toLee: Sibling = { to: 'Lee Park', body: bodyOf('Lee', told) };

const similar = (findings: Finding[]) => findings.filter(({ rule }) => rule === 'too-similar');
const quotes = (draft: Draft) => similar(lint(draft)).map(({ quote }) => quote);

test('points at each sentence and names the mail it stands in', () => {
  const findings = similar(lint({ ...draft, siblings: [toLee] }));
  expect(findings.map(({ quote }) => quote)).toEqual(told.split(/(?<=\.) /));
  for (const { severity, field, message } of findings) {
    expect([severity, field]).toEqual(['warning', 'body']);
    expect(message).toContain('Lee Park');
  }
});

test('a mail whose reader is not known is another', () => {
  const [finding] = similar(lint({ ...draft, siblings: [{ ...toLee, to: '' }] }));
  expect(finding?.message).toMatch(/^Another of your mails/);
});

test.each([
  ['no other mails', undefined],
  ['none at all', []],
  ['an empty one', [{ to: 'Lee', body: '' }]],
  [
    'one about something else',
    [{ ...toLee, body: bodyOf('Lee', 'The looms in the shed were a sight to see.') }],
  ],
  // What was quoted below is not said again.
  [
    'one that quotes it',
    [{ ...toLee, body: `Hi Lee,\n\nThe looms!\n\nBest,\nSam\n\nOn Mon, Ana Roy wrote:\n> ${told}\n` }],
  ],
])('says nothing beside %s', (_, siblings) => {
  expect(quotes(siblings ? { ...draft, siblings } : draft)).toEqual([]);
});

describe('near copies', () => {
  it.each([
    ['another name', told.replace('Your', 'Ana’s')],
    ['another number', told.replace('twice', '3 times')],
    ['a word more', told.replace('pigeons', 'fat pigeons')],
    ['capitals', told.toUpperCase()],
    [
      'another order',
      told
        .split(/(?<=\.) /)
        .reverse()
        .join(' '),
    ],
  ])('are known by their words: %s', (_, words) => {
    expect(quotes({ ...draft, siblings: [{ ...toLee, body: bodyOf('Lee', words) }] })).toHaveLength(2);
  });

  it('are known when one sentence was added', () => {
    const body = bodyOf('Ana', `${told} My looms are red.`);
    expect(quotes({ ...draft, body, siblings: [toLee] })).toHaveLength(2);
  });

  it('are looked for in every mail, and the closest is named', () => {
    const near = { to: 'Kim Lund', body: bodyOf('Kim', told.replace('every crate', 'each big crate')) };
    for (const siblings of [
      [near, toLee],
      [toLee, near],
    ]) {
      const [, second] = similar(lint({ ...draft, siblings }));
      expect(second?.message).toContain('Lee Park');
    }
  });
});

test('the greeting, the close and the thanks may be the same', () => {
  const body = bodyOf('Ana', 'Red looms hum in the weaving shed at night.');
  expect(quotes({ ...draft, body, siblings: [toLee] })).toEqual([]);
});

test('the linter kept for a draft says what a fresh one says, whatever changes', () => {
  const linter = createLinter();
  // Few sentences, each a paragraph, so that the same ones come again and again beside other mails.
  const words = fc
    .subarray([
      ...told.split(/(?<=\.) /),
      'With Lee Park I counted every crate of the ferry, and Lee Park wept.',
    ])
    .map((parts) => parts.join('\n\n'));
  const siblings = fc.array(
    fc.record({ to: fc.constantFrom('Lee Park', 'Kim', ''), body: words.map((text) => bodyOf('Lee', text)) }),
    { maxLength: 2 },
  );
  const interviewer = fc.constantFrom('Ana Roy', 'Lee Park', 'Crate Ferry');
  fc.assert(
    fc.property(words, siblings, interviewer, (text, siblings, interviewer) => {
      const next = {
        ...draft,
        body: bodyOf('Ana', text),
        siblings,
        context: { ...draft.context, interviewer },
      };
      // The very same objects again, and equal ones.
      for (const one of [next, next, structuredClone(next)]) expect(linter(one)).toEqual(lint(one));
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('names are no part of the wording, whoever is written to', () => {
  const of = (name: string) =>
    `${name} weighs crates. Then ${name} asked ${name} about pigeons, and ${name} sighed.`;
  const siblings = [{ to: 'Lee Park', body: bodyOf('Lee', of('Lee Park')) }];
  expect(quotes({ ...draft, body: bodyOf('Ana', of('Ana Roy')), siblings })).toHaveLength(1);
  const context = { ...draft.context, interviewer: 'Ana Roy' };
  const stranger = { ...draft, body: bodyOf('Ana', of('Zoe Zweig')), siblings, context };
  expect(quotes(stranger)).toEqual([]);
  // A name that becomes known is left out at once.
  expect(quotes({ ...stranger, context: { ...context, interviewer: 'Zoe Zweig' } })).toHaveLength(1);
});

test('the mail’s own greeting and close weigh nothing', () => {
  const one = 'You weigh every crate twice before the ferry leaves.';
  const close = 'Warm regards from the loading dock pigeons,\nSam';
  const siblings = [{ to: 'Lee', body: bodyOf('Lee', one) }];
  const frames = [`Dear Ana,\n\n${one}\n\n${close}`, bodyOf('Zoe Zweig, Tom Holl and Kim Lund', one)];
  for (const body of frames) expect(quotes({ ...draft, body, siblings, context: {} })).toEqual([one]);
});

test('the close of another mail is no part of it', () => {
  const siblings = [
    { to: 'Lee', body: 'Dear Lee,\n\nRed looms.\n\nWarm regards from the loading dock pigeons,\nSam' },
  ];
  const body = bodyOf('Ana', 'You sent warm regards from the loading dock pigeons.');
  expect(quotes({ ...draft, body, siblings })).toEqual([]);
});

test('a mail and its copy are the same however long, a flood too', () => {
  for (const unit of ['crate ferry ', 'crate ferry dock pigeon loom. ', 'a', 'Lee ']) {
    const body = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(lint({ ...draft, body, siblings: [{ to: 'Lee', body }] })).toBeInstanceOf(Array);
  }
}, 60_000);
