import { readFile } from 'node:fs/promises';
import { type LintOptions, lint } from '../src/core/lint/check.ts';
import type { Finding } from '../src/core/lint/finding.ts';
import { tone } from '../src/core/lint/tone/built-in.ts';
import type { Draft } from '../src/core/text/draft.ts';

interface Expected {
  rule: string;
  quote?: string;
  /** Of a tone fault, in the newer files. */
  style?: 'ordinary' | 'inventive';
}

/** A labelled mail of `tests/corpus/lint`. */
interface Labelled extends Draft {
  id: string;
  expect: Expected[];
  /** Rules that may speak up here but need not. */
  allow?: string[];
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

interface Score {
  rules: Map<string, Tally>;
  styles: Map<string, Tally>;
  good: number;
  goodFlagged: number;
  goodFlags: number;
  slips: string[];
}

/** Files of the corpus: what the linter is tuned on, and what only measures it. */
const parts = {
  tune: [
    'tune',
    'tune-good',
    'tune-b',
    'tune-c',
    'tune-d',
    'tune-e',
    'tune-f',
    'tune-h',
    'tune-i',
    'tune-j',
    'tune-k',
    'tune-l',
    'tune-m',
    'tune-n',
    'tune-o',
    'tune-p',
    'tune-q',
    'tune-r',
    'tune-s',
  ],
  'held-out': ['check-b', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4'],
};

/** Scores the linter on all of the corpus. `--verbose` lists every slip, on the tuning parts unless `--held-out`; `--no-tone` leaves the tone model out. */
export async function main(args: readonly string[]): Promise<number> {
  const verbose = args.includes('--verbose');
  const heldOut = args.includes('--held-out');
  const options = args.includes('--no-tone') ? {} : { tone };
  for (const [kind, files] of Object.entries(parts)) {
    for (const file of files) {
      const mails = await readMails(new URL(`../tests/corpus/lint/${file}.jsonl`, import.meta.url));
      const score = scoreOf(mails, options);
      report(file, mails.length, score);
      if (verbose && (kind === 'held-out') === heldOut) for (const slip of score.slips) console.log(slip);
    }
  }
  return 0;
}

async function readMails(file: URL): Promise<Labelled[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Labelled => JSON.parse(line));
}

function scoreOf(mails: readonly Labelled[], options: LintOptions): Score {
  const score: Score = {
    rules: new Map(),
    styles: new Map(),
    good: 0,
    goodFlagged: 0,
    goodFlags: 0,
    slips: [],
  };
  const tally = (name: string, tallies = score.rules): Tally => {
    const known = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(name, known);
    return known;
  };
  for (const mail of mails) {
    const findings = lint(mail, options);
    const used = new Set<Finding>();
    for (const expected of mail.expect) {
      const found = findings.filter((finding) => matches(mail, expected, finding));
      for (const finding of found) used.add(finding);
      if (expected.style) tally(expected.style, score.styles)[found.length > 0 ? 'right' : 'missed']++;
      if (found.length > 0) tally(expected.rule).right++;
      else {
        tally(expected.rule).missed++;
        score.slips.push(
          `missed  ${mail.id} ${mail.stage} ${expected.rule}: ${expected.quote ?? '(absence)'}`,
        );
      }
    }
    const wrong = findings.filter((finding) => !used.has(finding) && !mail.allow?.includes(finding.rule));
    for (const finding of wrong) {
      tally(finding.rule).wrong++;
      const kind = mail.expect.length === 0 ? 'FALSE ' : 'extra ';
      score.slips.push(`${kind}  ${mail.id} ${mail.stage} ${finding.rule}: ${finding.quote || '(absence)'}`);
    }
    if (mail.expect.length === 0) {
      score.good++;
      score.goodFlags += wrong.length;
      if (wrong.length > 0) score.goodFlagged++;
    }
  }
  return score;
}

/** Same rule, and the spans overlap; an expectation without a quote is about the mail as a whole. */
function matches(mail: Labelled, expected: Expected, finding: Finding): boolean {
  if (finding.rule !== expected.rule) return false;
  if (!expected.quote || finding.field === 'timing' || finding.end === 0) return true;
  const start = mail[finding.field].indexOf(expected.quote);
  return start >= 0 && finding.start < start + expected.quote.length && start < finding.end;
}

function report(part: string, mails: number, score: Score): void {
  const share = (a: number, b: number): string =>
    b === 0 ? '   –' : `${((100 * a) / b).toFixed(0).padStart(3)} %`;
  console.log(`\n${part}: ${mails} mails`);
  console.log(`${'rule'.padEnd(22)}precision  recall   right wrong missed`);
  const total: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const [rule, tally] of [...score.rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    total.right += tally.right;
    total.wrong += tally.wrong;
    total.missed += tally.missed;
    line(rule, tally);
  }
  line('all', total);
  for (const [style, { right, missed }] of score.styles) {
    console.log(
      `tone in ${style} wording: ${right} of ${right + missed} (${share(right, right + missed).trim()})`,
    );
  }
  console.log(
    `good mails flagged: ${score.goodFlagged} of ${score.good} (${share(score.goodFlagged, score.good).trim()}), ${score.goodFlags} flags`,
  );

  function line(rule: string, { right, wrong, missed }: Tally): void {
    const figures = [right, wrong, missed].map((count) => String(count).padStart(5)).join(' ');
    console.log(
      `${rule.padEnd(22)}${share(right, right + wrong).padStart(9)} ${share(right, right + missed).padStart(7)}   ${figures}`,
    );
  }
}
