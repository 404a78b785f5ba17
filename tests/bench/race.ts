import type { LintOptions } from '../../src/core/lint/check.ts';
import type { Finding } from '../../src/core/lint/finding.ts';
import type { Tone } from '../../src/core/lint/tone/tone.ts';
import type { Draft } from '../../src/core/text/draft.ts';
import { freshMails, longMail, mailsUnderThePen } from './mails.ts';
import { type Runner, type Timed, timeInTurn } from './measure.ts';

/** One reading of a mail; answers how many findings there were. */
export type Lint = (draft: Draft) => number | Promise<number>;

/** A linter to load by address. Rivals' modules export `open(asset)`; ours is `core/lint/check.ts` itself. */
export interface Contestant {
  name: string;
  module: string;
  asset?: string;
}

export interface RaceJob {
  ours: string;
  /** Our tone model: `core/lint/tone/built-in.ts`. */
  tone: string;
  rivals: readonly Contestant[];
  mails: ReadonlyArray<{ words: number; text: string }>;
  rounds: number;
}

export interface RaceResult {
  /** Milliseconds from loading the module to the end of the first mail. */
  first: Array<{ name: string; ms: number }>;
  mails: Array<{ words: number; timed: Timed[] }>;
  /** Our own lint on long texts, in microseconds. */
  long: Array<Timed & { characters: number }>;
  /** Rivals that would not start here, and what they said. */
  failed: Array<{ name: string; why: string }>;
}

interface Ours {
  lint(draft: Draft, options?: LintOptions): Finding[];
  createLinter(options?: LintOptions): (draft: Draft) => Finding[];
}

/** Names of our lanes. */
export const ourNames = {
  full: 'Duly Noted, new mail',
  key: 'Duly Noted, one more key',
  fullTone: 'Duly Noted, new mail, with model',
  keyTone: 'Duly Noted, one more key, with model',
};

/** Times everybody on the same mails. Runs in Node and in a page alike. */
export async function race(job: RaceJob): Promise<RaceResult> {
  const result: RaceResult = { first: [], mails: [], long: [], failed: [] };
  const firstMail = freshMails(job.mails[0]?.text ?? '')();
  const load = async (name: string, open: () => Promise<Lint>): Promise<Lint | null> => {
    try {
      const start = performance.now();
      const lint = await open();
      await lint(firstMail);
      result.first.push({ name, ms: performance.now() - start });
      return lint;
    } catch (error) {
      result.failed.push({ name, why: String(error).split('\n')[0] ?? '' });
      return null;
    }
  };

  const ours = (await import(/* @vite-ignore */ job.ours)) as Ours;
  const full: Lint = (draft) => ours.lint(draft).length;
  await load(ourNames.full, async () => full);
  const { tone } = (await import(/* @vite-ignore */ job.tone)) as { tone: Tone };
  const fullTone: Lint = (draft) => ours.lint(draft, { tone }).length;
  await load(ourNames.fullTone, async () => fullTone);
  const rivals: Array<{ name: string; lint: Lint }> = [];
  for (const { name, module, asset } of job.rivals) {
    const lint = await load(name, async () => {
      const { open } = (await import(/* @vite-ignore */ module)) as { open(asset?: string): Promise<Lint> };
      return open(asset);
    });
    if (lint) rivals.push({ name, lint });
  }

  for (const { words, text } of job.mails) {
    const typing = ours.createLinter();
    const typingTone = ours.createLinter({ tone });
    const runners: Runner<Draft>[] = [
      { name: ourNames.full, next: freshMails(text), run: full },
      { name: ourNames.key, next: mailsUnderThePen(text), run: (draft) => typing(draft).length },
      { name: ourNames.fullTone, next: freshMails(text), run: fullTone },
      { name: ourNames.keyTone, next: mailsUnderThePen(text), run: (draft) => typingTone(draft).length },
      ...rivals.map(({ name, lint }) => ({ name, next: freshMails(text), run: lint })),
    ];
    result.mails.push({ words, timed: await timeInTurn(runners, { rounds: job.rounds }) });
  }

  const longest = job.mails.at(-1)?.text ?? '';
  const lengths = [100_000, 1_000_000];
  const long = await timeInTurn(
    lengths.map((length) => {
      const draft = longMail(longest, length);
      return { name: `${length / 1000} kB`, next: () => draft, run: full };
    }),
    { rounds: 15, warm: 300 },
  );
  result.long = long.map((timed, index) => ({ ...timed, characters: lengths[index] ?? 0 }));
  return result;
}
