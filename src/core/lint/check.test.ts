import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../text/draft.ts';
import { createLinter, lint } from './check.ts';

const base: Draft = {
  stage: 'follow-up',
  register: 'casual',
  subject: 'Data analyst interview',
  body: 'Hi Ana,\n\nThank you for Monday. I need an answer by Friday.\n\nI beg you, please!!\n\nBest,\nSam',
  context: { interviewer: 'Ana Roy', company: 'Initech', role: 'Data Analyst', me: 'Sam Okafor' },
};

const words = fc.constantFrom(
  ...(
    'I you please really need a the job answer by Friday ASAP beg sorry to bother my last hope visa runs out ' +
    'when start on Monday thanks lol [name] {{x}} " “ ” . ! ? , ; — \n \n\n 😀 \ud800 Ana Initech don’t I’m never replied ' +
    'www.x.org > On Mon, wrote: -- Best, Sam Dear'
  ).split(/(?<! ) (?! )/),
);
const mailText = fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  mailText,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
const stages = fc.constantFrom(
  'thank-you' as const,
  'follow-up' as const,
  'status-check' as const,
  'rejection-reply' as const,
  'clarification' as const,
  'share-an-idea' as const,
);

describe('lint', () => {
  it('tells a gap once', () => {
    const body = 'Hi Ana,\n\nThank you for Monday. At ??? I hope to learn.\n\nBest,\nSam';
    const findings = lint({ ...base, body }).filter(({ quote }) => quote === '???');
    expect(findings.map(({ rule }) => rule)).toEqual(['placeholder']);
  });

  it('points at the words it means, in order', () => {
    const findings = lint(base);
    expect(findings.map((finding) => finding.rule)).toContain('urgent');
    for (const finding of findings) {
      if (finding.field === 'timing') continue;
      expect(base[finding.field].slice(finding.start, finding.end)).toBe(finding.quote);
    }
    const starts = findings.filter(({ field }) => field === 'body').map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('leaves out rules that are switched off', () => {
    expect(lint(base, { disabled: new Set(['urgent']) }).map(({ rule }) => rule)).not.toContain('urgent');
  });

  it('leaves the quoted mail, the signature and what comes below alone', () => {
    const own = 'Hi Ana,\n\nThank you for the looms.\n\nBest,\nSam';
    const bad = 'I beg you, I need this job!!! [name] lol';
    for (const below of [
      `\n\nOn Mon, 2 Mar 2026 at 10:00, Ana Roy <ana@x.org> wrote:\n> ${bad}`,
      `\n\n> ${bad}`,
      `\n-- \n${bad}`,
      `\n\n-----Original Message-----\nFrom: Ana\n${bad}`,
      `\n\nFrom: Ana Roy <ana@x.org>\nSent: Monday\n\n${bad}`,
    ]) {
      expect(lint({ ...base, body: own + below })).toEqual(lint({ ...base, body: own }));
    }
  });

  const letter =
    'Dear Ms Roy,\n\nThank you for telling me about the looms in the weaving shed; I would love to join.\n\nKind regards,\nSam Doe';
  const below = (words: string): string[] =>
    lint({ ...base, stage: 'thank-you', register: 'formal', body: `${letter}\n${words}` }).map(
      ({ rule, quote }) => `${rule}: ${quote}`,
    );
  const quiet = below('');

  it.each([
    ['\nP.S. I really need this job, my rent is due.', /^desperate: /],
    ['PS: I need an answer by tomorrow', /^urgent: /],
    ['\nPlease reply asap', /^urgent: /],
    ['\nWeaver, Loom Ltd\n+44 20 7946 0000\n\nI beg you to give me a chance.', /^desperate: /],
    ['\nP.S. I have two children and my\nrent is due, so I really need\nthis job.', /^desperate: /],
    ['\nI really need this job, so\nplease, I beg you.', /^desperate: I beg you/],
    ['\nP.S. I will call [name].', /^placeholder: \[name\]$/],
  ])('reads what is said below the name: %j', (words, finding) => {
    expect(below(words)).toContainEqual(expect.stringMatching(finding));
  });

  it.each([
    'Urgent Care Nurse, Desperate Measures Theatre',
    'Head of Now!\nASAP Logistics Ltd.',
    'Manager, Will Call Desk | Need It Now Ltd | +44 20 7946 0000',
    'Please call me on: +44 20 7946 0000 | www.urgent-now.example',
    'sam@now.example\n12 Begging Lane, Must Farm',
    'Available immediately!!!',
    '“You must demand an answer now!” I beg you. — A. Poet',
    'This mail is confidential. If you are not the intended recipient, you must tell us immediately!',
    'Please do not print this mail!',
    'Sent from my phone, so please reply asap!',
    'I ♥ looms',
  ])('takes the lines of a signature for what they are: %j', (words) => {
    expect(below(words)).toEqual(quiet);
  });

  it('takes thanks below the name for thanks', () => {
    const body = 'Hi Ana,\n\nThe looms were great.\n\nBest,\nSam\n\nP.S. Thank you for the book.';
    expect(lint({ ...base, stage: 'thank-you', body }).map(({ rule }) => rule)).not.toContain(
      'missing-gratitude',
    );
  });

  it('never throws and never points outside the text', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        stages,
        fc.constantFrom('formal' as const, 'casual' as const),
        (subject, body, stage, register) => {
          const draft = { ...base, subject, body, stage, register };
          for (const { field, start, end, quote } of lint(draft)) {
            if (field === 'timing') continue;
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(draft[field].length);
            expect(draft[field].slice(start, end)).toBe(quote);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('createLinter', () => {
  it('says after any edits what lint says of the text at once', () => {
    const linter = createLinter();
    fc.assert(
      fc.property(mailText, fc.nat(), fc.nat(), stages, (inserted, at, removed, stage) => {
        const start = at % (base.body.length + 1);
        const body = base.body.slice(0, start) + inserted + base.body.slice(start + (removed % 20));
        const draft = { ...base, body, stage };
        expect(linter(draft)).toEqual(lint(draft));
      }),
      { numRuns: 200 },
    );
  });

  it('reads a changed paragraph as it would a new one, whichever sentence changes', () => {
    const said = [
      'I beg you, please answer ASAP.',
      'You said that customers call it urgent, but I need an answer by Friday.',
      'My manager, as you put it, was “desperate” to hear.',
      'The rent is due  and time is running out!!',
      'Sorry to bother you again :)',
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.nat(200),
            cut: fc.nat(3),
            put: fc.constantFrom('', ' ', '.', '"', 'x', ' but ', '. I'),
          }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.shuffledSubarray(said, { minLength: 2 }),
        (edits, sentences) => {
          const linter = createLinter();
          let paragraph = sentences.join(' ');
          for (const { at, cut, put } of edits) {
            const draft = { ...base, body: `Hi Ana,\n\n${paragraph}\n\nBest,\nSam` };
            expect(linter(draft)).toEqual(lint(draft));
            paragraph = paragraph.slice(0, at) + put + paragraph.slice(at + cut);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);

  it.each([12, 200])('keeps up with %i paragraphs that come, go, swap and repeat', (count) => {
    const linter = createLinter();
    const said = ['I beg you.', 'Please answer ASAP.', 'Thank you for the tour.'];
    const paragraphs = Array.from({ length: count }, (_, i) => `${said[i % 3]} It was day ${i >> 1}.`);
    const edits = [
      () => paragraphs.splice(3, 1),
      () => paragraphs.splice(5, 0, 'I beg you, let me in.', 'I beg you, let me in.'),
      () => paragraphs.reverse(),
      () => paragraphs.splice(0, 2),
      () => paragraphs.push(...paragraphs.slice(0, 3)),
    ];
    for (const edit of edits) {
      edit();
      const draft = { ...base, body: paragraphs.join('\n\n') };
      expect(linter(draft)).toEqual(lint(draft));
    }
  });
});

describe('a flood', () => {
  const floods = [
    'a',
    'a ',
    '. ',
    'really ',
    'please ',
    'i need ',
    '"',
    '[',
    '<',
    '{{',
    '_',
    '(your ',
    'A ',
    'x-',
    'a.',
    '\n',
    '- ',
    '😀',
    '\ud800',
    'On ',
    '> ',
  ];

  // Without the engine's limits these did not end in two minutes; how long they take is for the bench to say.
  it.each(floods)(
    'of %j comes to an end',
    (unit) => {
      const body = unit.repeat(Math.ceil(200_000 / unit.length));
      expect(lint({ ...base, body })).toBeInstanceOf(Array);
    },
    60_000,
  );
});
