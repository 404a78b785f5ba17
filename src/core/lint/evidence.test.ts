import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../text/draft.ts';
import { lint, phraseNet } from './check.ts';
import { evidenceOf } from './evidence.ts';
import { readPassage } from './reading.ts';

const wordsFor = (text: string): Record<string, string[]> => {
  const reading = readPassage(text, phraseNet());
  const { starts, ends } = reading.words;
  return Object.fromEntries(
    Object.entries(evidenceOf(reading)).map(([kind, indices]) => [
      kind,
      indices.map((i: number) => text.slice(starts[i], ends[i])),
    ]),
  );
};

describe('evidence of one talk', () => {
  it('is told where the writer speaks of the talk', () => {
    expect(wordsFor('You mentioned that the patients hum at the pelicans.')).toEqual({
      told: ['hum', 'pelicans'],
      plain: ['patients'],
      loose: [],
      own: [],
    });
  });

  it('is loose elsewhere, where plain things prove nothing', () => {
    expect(wordsFor('The patients hum at the pelicans.')).toEqual({
      told: [],
      plain: [],
      loose: ['hum', 'pelicans'],
      own: [],
    });
  });

  it('is the writer’s own from "my experience" up to the next mention of the talk', () => {
    expect(wordsFor('My experience with pelicans fits the lagoon you described.').own).toEqual([
      'pelicans',
      'lagoon',
    ]);
    expect(wordsFor('My experience with pelicans fits your lagoon.')).toMatchObject({
      told: ['lagoon'],
      own: ['pelicans'],
    });
  });

  it('is not in what any mail may hold', () => {
    expect(
      wordsFor('You described the tasks, the values and the team, and I liked the friendly atmosphere.'),
    ).toEqual({ told: [], plain: [], loose: [], own: [] });
  });
});

describe('missing-specific on the probes', () => {
  const file = new URL('../../../tests/corpus/lint/specific.jsonl', import.meta.url);
  const probes = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Draft & { id: string; expect: unknown[] } => JSON.parse(line));
  const wrong = (kind: 'generic' | 'specific'): string[] =>
    probes
      .filter(({ expect: wanted }) => wanted.length > 0 === (kind === 'generic'))
      .filter((probe) => lint(probe).some(({ rule }) => rule === 'missing-specific') !== (kind === 'generic'))
      .map(({ id }) => id);

  it.each(['generic', 'specific'] as const)(
    'takes at most one %s mail in twelve for the other kind',
    (kind) => {
      expect(probes.length).toBe(120);
      expect(wrong(kind).length).toBeLessThanOrEqual(5);
    },
  );
});
