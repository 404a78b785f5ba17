import { readFile } from 'node:fs/promises';
import { composeMail, type Mail } from '../src/core/compose/compose.ts';
import { noteEditor } from '../src/core/notes/learned/built-in.ts';
import type { InterviewContext, Notes, Register, Stage } from '../src/core/text/draft.ts';
import { builtInTemplates } from '../src/library/templates.ts';

/** A case of `tests/corpus/notes`; its README says what the entries mean. */
interface Jotted {
  id: string;
  stage: Stage;
  register: Register;
  fields: InterviewContext;
  notes: Notes;
  keep: string[];
  forbid: string[];
  shape: string;
}

interface Score {
  kept: number;
  toKeep: number;
  leftovers: number;
  right: number;
  misses: string[];
}

const parts = [
  'tune',
  'tune-c',
  'tune-d',
  'tune-e',
  'tune-f',
  'tune-g',
  'tune-j',
  'tune-l',
  'tune-m',
  'tune-n',
  'tune-o',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
];

/** Scores the mails made of the notes in both parts of the corpus. `--verbose` lists misses, of the tuning part only. */
export async function main(args: readonly string[]): Promise<number> {
  for (const part of parts) {
    const cases = await readCases(new URL(`../tests/corpus/notes/${part}.jsonl`, import.meta.url));
    const { kept, toKeep, leftovers, right, misses } = scoreOf(cases);
    console.log(
      `${part}: ${cases.length} cases, kept ${share(kept, toKeep)} (${kept} of ${toKeep}), ` +
        `${leftovers} leftovers, fully right ${right} (${share(right, cases.length)})`,
    );
    if (!part.startsWith('held-out') && args.includes('--verbose'))
      for (const miss of misses) console.log(miss);
  }
  return 0;
}

async function readCases(file: URL): Promise<Jotted[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Jotted => JSON.parse(line));
}

function scoreOf(cases: readonly Jotted[]): Score {
  const score: Score = { kept: 0, toKeep: 0, leftovers: 0, right: 0, misses: [] };
  for (const jotted of cases) {
    const mail = mailOf(jotted);
    const text = plain(`${mail.subject}\n${mail.body}`);
    const lost = jotted.keep.filter((entry) => !keeps(text, plain(entry)));
    const left = jotted.forbid.filter((entry) => holds(text, plain(entry), isExact(entry)));
    score.toKeep += jotted.keep.length;
    score.kept += jotted.keep.length - lost.length;
    score.leftovers += left.length;
    if (lost.length + left.length === 0) score.right++;
    else score.misses.push(missOf(jotted, mail, lost, left));
  }
  return score;
}

function mailOf({ id, stage, register, fields, notes }: Jotted): Mail {
  const template = builtInTemplates.find((one) => one.stage === stage && one.register === register);
  if (!template) throw new Error(`${id}: no template for ${stage}, ${register}`);
  return composeMail({ template, register, context: fields, notes, editor: noteEditor });
}

function missOf({ id, shape, notes }: Jotted, mail: Mail, lost: string[], left: string[]): string {
  const slots = Object.entries(mail.woven).filter(([, text]) => text !== '');
  return [
    `\n${id} ${shape}: lost ${lost.join(', ') || '–'}; left ${left.join(', ') || '–'}`,
    ...slots.map(([slot, text]) => `  ${JSON.stringify(notes[slot as keyof Notes])}\n    ${text}`),
  ].join('\n');
}

function share(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'");
}

// A lone “i” is a leftover only as long as it is small.
function isExact(entry: string): boolean {
  return /(?<![\p{L}\p{N}])i(?![\p{L}\p{N}])/u.test(entry);
}

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function keeps(text: string, entry: string): boolean {
  const isCased = /\p{Lu}/u.test(entry);
  const inWords = entry.replace(/\b\d+\b/g, (digits) => numberWords[Number(digits)] ?? digits);
  return holds(text, entry, isCased, true) || (inWords !== entry && holds(text, inWords, isCased, true));
}

/** Whether the entry stands in the text as whole words, with an ending if that is fine. */
function holds(text: string, entry: string, isCased: boolean, mayEnd = false): boolean {
  const escaped = entry.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = edge(entry.at(0) ?? '', '?<!');
  const after = edge(entry.at(-1) ?? '', '?!');
  const canEnd = mayEnd && /[\p{L}\p{N}]$/u.test(entry);
  const end = canEnd ? `(?:${after}|(?:'?s|es)(?![\\p{L}\\p{N}]))` : after;
  return new RegExp(`${before}${escaped}${end}`, isCased ? 'u' : 'iu').test(text);
}

function edge(char: string, look: string): string {
  if (/\p{L}/u.test(char)) return `(${look}[\\p{L}\\p{N}])`;
  return /\p{N}/u.test(char) ? `(${look}\\p{N})` : '';
}
