import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Position } from './position.ts';

export interface TemplateError extends Position {
  message: string;
}

/** A file's head and text; `firstBodyLine` is the line the text begins on. */
export interface FrontMatter {
  head: Map<string, unknown>;
  headText: string;
  body: string;
  firstBodyLine: number;
}

/** Parts the YAML head from the text below it. */
export function readFrontMatter(source: string): FrontMatter | TemplateError {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (lines[0]?.trimEnd() !== '---') {
    return {
      line: 1,
      column: 1,
      message: 'The file should begin with a line of three dashes and the title below it.',
    };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (end === -1) {
    return {
      line: 1,
      column: 1,
      message: 'The head is never closed. Put a line of three dashes above the text.',
    };
  }
  const headText = lines.slice(1, end).join('\n');
  let from = end + 1;
  while (from < lines.length && lines[from]?.trim() === '') from++;
  const head = readHead(headText);
  if (!(head instanceof Map)) return head;
  return { head, headText, body: lines.slice(from).join('\n').trimEnd(), firstBodyLine: from + 1 };
}

function readHead(headText: string): Map<string, unknown> | TemplateError {
  try {
    const value: unknown = load(headText, { schema: CORE_SCHEMA });
    if (isRecord(value)) return new Map(Object.entries(value));
    return { line: 2, column: 1, message: 'The head should be lines like “title: A short thank-you”.' };
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined;
    const reason = error instanceof YAMLException ? error.reason : 'it is no YAML';
    // The head begins on the file's second line, and the mark counts from nought.
    const at = { line: (mark?.line ?? 0) + 2, column: (mark?.column ?? 0) + 1 };
    return {
      ...at,
      message: `The head cannot be read here: ${reason}. Text with a colon or a quote in it needs quotes around it.`,
    };
  }
}

/** Whether this is a plain set of keys: not a list, not a word. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
