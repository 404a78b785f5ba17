import { readdirSync, readFileSync } from 'node:fs';
import { composeMail } from '../../src/core/compose/compose.ts';
import { findGreeting, findSignOff } from '../../src/core/lint/frame.ts';
import { rules } from '../../src/core/lint/rules/index.ts';
import { proofOf } from '../../src/core/lint/rules/proofs.ts';
import { toneRules } from '../../src/core/lint/tone/messages.ts';
import { tokensOf } from '../../src/core/lint/tone/tokens.ts';
import type { Draft, InterviewContext, Notes, Register, Stage } from '../../src/core/text/draft.ts';
import { Lexicon } from '../../src/core/text/lexicon.ts';
import { ownText } from '../../src/core/text/own-text.ts';
import { readWords } from '../../src/core/text/words.ts';
import { builtInTemplates } from '../../src/library/templates.ts';

/** What the model can say of a sentence; silence first. */
export const labels: readonly string[] = ['none', ...toneRules];

/** The hand that no shipped model is trained on and no threshold set by, so that there is always one to check with. */
export const checkHand = 'hand-l';

/** Hands from here on follow the fuller brief: thresholds are set by them. */
export const firstFuller = 'hand-d';

const mailFiles = ['tune', 'tune-good', 'tune-b', 'tune-c', 'tune-d', 'tune-e', 'tune-f', 'tune-h', 'tune-i'];
const noteFiles = ['tune', 'tune-c', 'tune-d', 'tune-e', 'tune-f'];

/** A labelled sentence. */
export interface Example {
  text: string;
  tokens: string[];
  rule: string;
  /** Other acts that a fair reader may name. */
  also: readonly string[];
  style: 'ordinary' | 'inventive';
  stage: Stage;
  /** Who wrote it, or the mail it stands in. */
  hand: string;
  /** The whole mail that it is a sentence of, where known. */
  mail?: string;
}

/** A sentence as the hands' files hold it. */
export interface Sentence {
  text: string;
  rule: string;
  style?: 'ordinary' | 'inventive';
  also?: string[];
  stage?: Stage;
  mail?: number;
}

/** A labelled mail of `tests/corpus/lint`. */
interface Labelled extends Draft {
  expect: { rule: string; quote?: string }[];
  allow?: string[];
}

/** Notes of `tests/corpus/notes`. */
interface Noted {
  stage: Stage;
  register: Register;
  fields: InterviewContext;
  notes: Notes;
  /** What the notes' writer would have sent. */
  ideal?: Record<string, string>;
}

const corpus = new URL('../../tests/corpus/', import.meta.url);

function linesOf<T>(file: string): T[] {
  const lines = readFileSync(new URL(file, corpus), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): T => JSON.parse(line));
}

/** Scored on once, before anybody learned from them; the next training may. */
const notYetLearned = new Set(
  ['y', 'z', 'za', 'zb', 'zc', 'zd', 'ze', 'zf', 'zg', 'zh'].map((name) => `hand-${name}`),
);

/** The hands whose sentences may be learned from, in order. */
export function hands(): string[] {
  return readdirSync(new URL('sentences/', corpus))
    .filter((name) => /^hand-.*\.jsonl$/.test(name))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .filter((hand) => !notYetLearned.has(hand))
    .sort();
}

/** All sentences of one hand. */
export function sentencesOf(hand: string): Example[] {
  return linesOf<Sentence>(`sentences/${hand}.jsonl`).map((line) => ({
    ...exampleOf(line, hand),
    ...(line.mail === undefined ? {} : { mail: `${hand} ${line.mail}` }),
  }));
}

/** A sentence made ready to learn from. */
export function exampleOf({ text, rule, style, also, stage }: Sentence, hand: string): Example {
  return {
    text,
    tokens: tokensOf(text),
    rule,
    also: also?.filter((other) => other !== rule && labels.includes(other)) ?? [],
    style: style ?? 'ordinary',
    stage: stage ?? 'follow-up',
    hand,
  };
}

/** The tuning mails' sentences. */
export function mailSentences(): Example[] {
  return mailFiles.flatMap((file) =>
    linesOf<Labelled>(`lint/${file}.jsonl`).flatMap((mail, i) =>
      ofMail(mail, `${file} ${i}`).map((one) => ({ ...one, mail: one.hand })),
    ),
  );
}

/**
 * What we say ourselves: our templates, filled, with the tuning notes too; what the notes' writers would have said
 * there; and thrice the rules' examples, which must be right.
 */
export function ownExamples(): Example[] {
  return [
    ...templateMails().flatMap((mail) => ofMail(mail, 'templates')),
    ...noteMails().flatMap((mail) => ofMail(mail, 'notes')),
    ...idealSentences(),
    ...ofRules(),
    ...ofRules(),
    ...ofRules(),
  ];
}

/** The sentences between greeting and sign-off; a good one teaches silence. */
function ofMail({ body, stage, expect, allow }: Labelled, hand: string): Example[] {
  const own = body.slice(0, ownText(body).end);
  const from = findGreeting(own)?.end ?? 0;
  const text = own.slice(from, findSignOff(own)?.start ?? own.length);
  const argued = allow?.some((rule) => labels.includes(rule)) ?? false;
  const examples: Example[] = [];
  for (const { start, end } of readWords(text, new Lexicon()).sentences) {
    const found = expect.filter(({ rule, quote }) => {
      const at = quote ? body.indexOf(quote) - from : -1;
      return labels.includes(rule) && at >= 0 && at < end && start < at + (quote?.length ?? 0);
    });
    if (found.length === 0 && argued) continue;
    const also = found.slice(1).map(({ rule }) => rule);
    examples.push(
      exampleOf({ text: text.slice(start, end), rule: found[0]?.rule ?? 'none', also, stage }, hand),
    );
  }
  return examples;
}

/** Every built-in template with its sample notes, as a good mail. */
function templateMails(): Labelled[] {
  return builtInTemplates.map((template) => {
    const { notes = {}, context = {} } = template.sample ?? {};
    const { stage, register } = template;
    return { stage, register, ...composeMail({ template, register, context, notes }), context, expect: [] };
  });
}

/** The mails that we make of the tuning notes, as good ones. */
function noteMails(): Labelled[] {
  return noteFiles
    .flatMap((file) => linesOf<Noted>(`notes/${file}.jsonl`))
    .flatMap(({ stage, register, fields: context, notes }) => {
      const template = builtInTemplates.find((one) => one.stage === stage && one.register === register);
      if (!template) return [];
      const mail = composeMail({ template, register, context, notes });
      return { stage, register, ...mail, context, expect: [] };
    });
}

/** What the tuning notes' writers would have sent; all of it is innocent. */
function idealSentences(): Example[] {
  return noteFiles
    .flatMap((file) => linesOf<Noted>(`notes/${file}.jsonl`))
    .flatMap(({ stage, ideal = {} }) =>
      Object.values(ideal).flatMap((text) =>
        readWords(text, new Lexicon()).sentences.map(({ start, end }) =>
          exampleOf({ text: text.slice(start, end), rule: 'none', stage }, 'notes'),
        ),
      ),
    );
}

function ofRules(): Example[] {
  const examples: Example[] = [];
  for (const { id, wholeMail } of rules) {
    const { examples: proof } = proofOf(id);
    if (wholeMail) continue;
    if (labels.includes(id)) {
      for (const { text } of proof.bad) {
        const marked = /[^.!?»]*«[^.!?]*[.!?]*»?/.exec(text)?.[0] ?? text;
        examples.push(exampleOf({ text: marked.replace(/[«»]/g, '').trim(), rule: id }, 'rules'));
      }
    }
    for (const good of proof.good) {
      const text = typeof good === 'string' ? good : good.text;
      for (const { start, end } of readWords(text, new Lexicon()).sentences) {
        examples.push(exampleOf({ text: text.slice(start, end), rule: 'none' }, 'rules'));
      }
    }
  }
  return examples;
}
