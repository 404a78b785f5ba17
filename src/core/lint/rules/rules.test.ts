import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../text/draft.ts';
import { lint } from '../check.ts';
import { reasonOf } from '../reasons.ts';
import type { BadExample, GoodExample, Rule } from '../rule.ts';
import { rules } from './index.ts';
import { proofOf } from './proofs.ts';

const wholeMail = new Set(rules.filter((rule) => rule.wholeMail).map((rule) => rule.id));

function draftOf(example: GoodExample, body: string): Draft {
  const { text: _, ...rest } = example;
  return {
    stage: 'thank-you',
    register: 'casual',
    subject: 'Thank you – analyst interview',
    context: {},
    ...rest,
    body,
  };
}

/** Takes the «marks» out of a text and says where they were. */
function unmark(text: string): { body: string; spans: string[] } {
  let body = '';
  const spans: string[] = [];
  let start = 0;
  for (const char of text) {
    if (char === '«') start = body.length;
    else if (char === '»') spans.push(`${start}–${body.length} ${body.slice(start)}`);
    else body += char;
  }
  return { body, spans };
}

const found = (rule: Rule, draft: Draft): string[] =>
  lint(draft)
    .filter((finding) => finding.rule === rule.id && finding.field === 'body' && finding.end > 0)
    .map(({ start, end, quote }) => `${start}–${end} ${quote}`);

/** What all rules about words have to say, rules about whole mails left out. */
const wordFindings = (draft: Draft): string[] =>
  lint(draft)
    .filter((finding) => !wholeMail.has(finding.rule))
    .map((finding) => `${finding.rule}: ${finding.quote}`);

it('registers exactly the rules in the folder, each under its file’s name', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && !/^index|^proofs|\.(test|proof)\.ts$/.test(name),
  );
  expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
});

it('proves no rule that is not there', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const proofs = readdirSync(folder).filter((name) => name.endsWith('.proof.ts'));
  expect(proofs.sort()).toEqual(rules.map((rule) => `${rule.id}.proof.ts`).sort());
});

it('gives no example twice', () => {
  const texts = rules.flatMap(({ id }) => {
    const { bad, good } = proofOf(id).examples;
    return [...bad, ...good].map((example) => JSON.stringify(example));
  });
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { source, examples } = proofOf(rule.id);

  it('has a reason, a source and both kinds of examples', () => {
    const { title, why } = reasonOf(rule.id);
    for (const text of [title, why, source]) expect(text.trim().length).toBeGreaterThan(10);
    expect(examples.bad.length).toBeGreaterThan(0);
    expect(examples.good.length).toBeGreaterThan(0);
  });

  it.each(examples.bad)('flags $text', (example: BadExample) => {
    const { body, spans } = unmark(example.text);
    const draft = draftOf(example, body);
    const own = lint(draft).filter((finding) => finding.rule === rule.id);
    expect(own.length).toBeGreaterThan(0);
    expect(found(rule, draft)).toEqual(spans);
    const first = own.find((finding) => finding.fixes.length > 0);
    if (example.better === undefined) {
      expect(first?.fixes[0]?.replacement ?? null, 'an untold fix').toBeNull();
      return;
    }
    const fix = first?.fixes[0];
    if (!first || !fix) throw new Error('no fix');
    const text = first.field === 'subject' ? draft.subject : body;
    const better = text.slice(0, first.start) + fix.replacement + text.slice(first.end);
    expect(better).toBe(example.better);
    const mended = first.field === 'subject' ? { ...draft, subject: better } : { ...draft, body: better };
    expect(wordFindings(mended)).toEqual([]);
  });

  it.each(examples.good.map((example) => (typeof example === 'string' ? { text: example } : example)))(
    'leaves $text alone',
    (example: GoodExample) => {
      const draft = draftOf(example, example.text);
      expect(lint(draft).filter((finding) => finding.rule === rule.id)).toEqual([]);
      if (!rule.wholeMail) expect(wordFindings(draft)).toEqual([]);
    },
  );
});
