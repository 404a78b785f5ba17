import { readFile } from 'node:fs/promises';
import { composeMail } from '../src/core/compose/compose.ts';
import { noteEditor } from '../src/core/notes/learned/built-in.ts';
import type { InterviewContext, Notes, Register, Stage } from '../src/core/text/draft.ts';
import { builtInTemplates } from '../src/library/templates.ts';
import { openChecker } from '../tests/bench/rivals/checker.ts';

interface Jotted {
  id: string;
  stage: Stage;
  register: Register;
  fields: InterviewContext;
  notes: Notes;
}

// Names are none of its business, and how a writer likes to sound is not grammar.
const ofTaste = /^(?:Spelling|Readability|Style|Enhancement|Regionalism)$/;

/** Prints each finding with the words around it, and how many there are of each kind. */
export async function main(args: readonly string[]): Promise<number> {
  const checker = await openChecker();
  const counts = new Map<string, number>();
  for (const part of args.length > 0 ? args : ['tune', 'tune-c']) {
    for (const jotted of await readCases(part)) {
      const { body } = mailOf(jotted);
      const own = Object.values(jotted.notes).join('\n').toLowerCase();
      for (const finding of await checker.lint(body)) {
        const kind = finding.lint_kind();
        const problem = finding.get_problem_text();
        if (ofTaste.test(kind) || own.includes(problem.toLowerCase())) continue;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        const { start, end } = finding.span();
        const around = body.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ');
        console.log(`${jotted.id} ${kind}: “${problem}” in “…${around}…” ${finding.message()}`);
      }
    }
  }
  console.log([...counts].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'nothing new');
  return 0;
}

async function readCases(part: string): Promise<Jotted[]> {
  const text = await readFile(new URL(`../tests/corpus/notes/${part}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Jotted => JSON.parse(line));
}

function mailOf({ id, stage, register, fields, notes }: Jotted): { body: string } {
  const template = builtInTemplates.find((one) => one.stage === stage && one.register === register);
  if (!template) throw new Error(`${id}: no template for ${stage}, ${register}`);
  return composeMail({ template, register, context: fields, notes, editor: noteEditor });
}
