import { readFileSync } from 'node:fs';
import { tokensOf } from '../../src/core/lint/tone/tokens.ts';

const inflected = /^([a-z'-]+?)(~~?)(?= |$)(.*)$/;

/** The words of `word-classes.txt` as the model loads them: one class a line, verbs in all their forms. */
export function wordClasses(): string {
  const lines: string[][] = [];
  for (const line of readFileSync(new URL('word-classes.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    if (line.startsWith('= ')) lines.push([]);
    else lines.at(-1)?.push(...line.split(',').flatMap((entry) => formsOf(entry.trim())));
  }
  return lines
    .map((entries) => [...new Set(entries.map(asTokens))].filter((entry) => entry !== '').join(','))
    .join('\n');
}

/** An entry in the words that a sentence is read in; a comma would part entries. */
function asTokens(entry: string): string {
  return tokensOf(entry)
    .filter((token) => token !== ',')
    .join(' ');
}

/** An entry's forms: `beg~~ you` is beg, begs, begged and begging, each followed by “you”. */
function formsOf(entry: string): string[] {
  const [, verb = '', mark = '', rest = ''] = inflected.exec(entry) ?? [];
  if (verb === '') return entry === '' ? [] : [entry];
  return conjugated(verb, mark === '~~').map((form) => form + rest);
}

function conjugated(verb: string, doubled: boolean): string[] {
  const stem = doubled ? verb + verb.slice(-1) : verb;
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, verb + (/(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'), `${stem}ed`, `${stem}ing`];
}
