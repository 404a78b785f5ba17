import { writeFile } from 'node:fs/promises';
import { reasonOf } from '../src/core/lint/reasons.ts';
import type { BadExample, Rule } from '../src/core/lint/rule.ts';
import { rules } from '../src/core/lint/rules/index.ts';
import { proofOf } from '../src/core/lint/rules/proofs.ts';
import { toneRules } from '../src/core/lint/tone/messages.ts';

const page = new URL('../src/core/lint/rules/README.md', import.meta.url);

/** Writes the rule documentation beside the rules. */
export async function main(): Promise<number> {
  await writeFile(page, ruleDocs(rules));
  return 0;
}

const quoteLine = (text: string): string =>
  text
    .replace(/\n+/g, ' ⏎ ')
    .replace(/(\S+ )\1{9,}\S*/g, '… (a long mail) …')
    .trim();

/** What the page says of rules that have more than phrases. */
const heard = ' Where no phrase fits, the tone model listens too.';

const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const detail = ({
  stage,
  register,
  subject,
  context,
  notes,
  history,
  siblings,
}: Omit<BadExample, 'text' | 'better'>): string => {
  const parts = [
    stage,
    register,
    subject === undefined ? undefined : `subject ${code(subject)}`,
    context === undefined ? undefined : `context ${code(JSON.stringify(context))}`,
    notes === undefined ? undefined : `notes ${code(JSON.stringify(notes))}`,
    history === undefined ? undefined : `history ${code(JSON.stringify(history))}`,
    siblings === undefined ? undefined : `siblings ${code(JSON.stringify(siblings))}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

/** The rule documentation, as Markdown. */
export function ruleDocs(rules: readonly Rule[]): string {
  const lines = [
    '# The rules',
    '',
    'Written by `node scripts/rule-docs.mjs` from the rules and their proofs beside this page; edit those. «Marks» show what a rule points at; an example without marks is about something absent, or about the mail as a whole. Every example runs as a test. The tone model (`../tone`) is learned from the sentences in `tests/corpus/sentences` and made by `npm run train`; its thresholds are set on hands it has not learned from.',
    '',
    '| rule | says | severity |',
    '|---|---|---|',
    ...rules.map(({ id, severity }) => `| [${id}](#${id}) | ${reasonOf(id).title} | ${severity} |`),
  ];
  for (const { id, severity } of rules) {
    const { title, why } = reasonOf(id);
    const { source, examples } = proofOf(id);
    lines.push(
      '',
      `## ${id}`,
      '',
      `**${title}.** ${why}`,
      '',
      `Severity: ${severity}. Source: ${source}${toneRules.includes(id) ? heard : ''}`,
      '',
    );
    for (const { text, better, ...rest } of examples.bad) {
      lines.push(`- ✗ ${code(quoteLine(text))}${detail(rest)}`);
      if (better !== undefined) lines.push(`  → ${code(quoteLine(better))}`);
    }
    for (const example of examples.good) {
      const { text, ...rest } = typeof example === 'string' ? { text: example } : example;
      lines.push(`- ✓ ${code(quoteLine(text))}${detail(rest)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
