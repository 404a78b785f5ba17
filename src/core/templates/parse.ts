import { channels } from '../plan/interview.ts';
import { noteSlots, registers, stages } from '../text/draft.ts';
import { checkTemplateText } from './check-text.ts';
import { type FrontMatter, isRecord, readFrontMatter, type TemplateError } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { type Sample, sampleKeys, type Template } from './template.ts';

export { checkTemplateText } from './check-text.ts';
export { formatTemplate } from './format.ts';
export type { TemplateError } from './front-matter.ts';

export type ParseResult = { ok: true; template: Template } | { ok: false; errors: TemplateError[] };

const headKeys = [
  'id',
  'title',
  'stage',
  'register',
  'channel',
  'when',
  'subject',
  'basedOn',
  'sample',
] as const;
const longestSource = 64_000;

/**
 * Reads a template file: a YAML head, then the text. What is wrong comes back as places and plain sentences.
 * `id` is the file's name, for a head that gives none.
 */
export function parseTemplate(source: string, id: string): ParseResult {
  if (source.length > longestSource) {
    return {
      ok: false,
      errors: [{ line: 1, column: 1, message: 'This file is far too long for a mail template.' }],
    };
  }
  const parts = readFrontMatter(source);
  if (!('head' in parts)) return { ok: false, errors: [parts] };
  const reader = new HeadReader(parts);
  const template = readTemplate(reader, parts, id);
  if (parts.body === '') reader.fail('The template has no text below its head.', parts.firstBodyLine);
  for (const error of checkTemplateText(template.subject, parts.body)) {
    if (error.part === 'body') {
      reader.errors.push({
        line: error.line + parts.firstBodyLine - 1,
        column: error.column,
        message: error.message,
      });
    } else reader.failAt('subject', error.message, error.column - 1);
  }
  const errors = reader.errors.sort((a, b) => a.line - b.line || a.column - b.column);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, template };
}

function readTemplate(reader: HeadReader, { head }: FrontMatter, id: string): Template {
  reader.knownOnly([...head.keys()], headKeys);
  const channel = head.has('channel') ? reader.oneOf('channel', channels) : 'mail';
  const basedOn = reader.text('basedOn');
  const sample = reader.sample();
  return {
    id: reader.text('id') || id,
    title: reader.required('title'),
    stage: reader.oneOf('stage', stages),
    register: reader.oneOf('register', registers),
    ...(channel === 'mail' ? {} : { channel }),
    when: reader.text('when') ?? '',
    subject:
      (head.get('channel') ?? 'mail') === 'mail'
        ? reader.required('subject')
        : (reader.text('subject') ?? ''),
    body: reader.body,
    ...(basedOn ? { basedOn } : {}),
    ...(sample ? { sample } : {}),
  };
}

/** Reads the head key by key and gathers what is wrong with it. */
class HeadReader {
  readonly errors: TemplateError[] = [];
  readonly body: string;
  readonly #head: Map<string, unknown>;
  readonly #lines: string[];

  constructor(parts: FrontMatter) {
    this.body = parts.body;
    this.#head = parts.head;
    this.#lines = parts.headText.split('\n');
  }

  fail(message: string, line: number, column = 1): void {
    this.errors.push({ line, column, message });
  }

  /** Blames a key; `within` counts from the start of its value. */
  failAt(key: string, message: string, within = -1): void {
    const row = this.#lines.findIndex((line) =>
      new RegExp(`^\\s*["']?${escapeRegExp(key)}["']?\\s*:`).test(line),
    );
    const line = this.#lines[row] ?? '';
    const valueColumn = /:\s*["']?/.exec(line);
    const column =
      within < 0 || !valueColumn
        ? line.search(/\S|$/) + 1
        : valueColumn.index + valueColumn[0].length + within + 1;
    this.fail(message, Math.max(row, 0) + 2, column);
  }

  knownOnly(keys: string[], known: readonly string[]): void {
    for (const key of keys.filter((key) => !known.includes(key))) {
      const guess = nearest(key, known);
      this.failAt(
        key,
        `“${key}” is not known here. ${guess ? `Did you mean “${guess}”?` : `Known: ${known.join(', ')}.`}`,
      );
    }
  }

  text(key: string): string | undefined {
    const value = this.#head.get(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value.trim();
    this.failAt(key, `“${key}” should be text. Put it in quotes.`);
    return undefined;
  }

  required(key: string): string {
    const before = this.errors.length;
    const value = this.text(key);
    if (!value && this.errors.length === before) this.failAt(key, `The head needs a line “${key}: …”.`);
    return value ?? '';
  }

  oneOf<T extends string>(key: string, known: readonly [T, ...T[]]): T {
    const value = this.required(key);
    const found = known.find((one) => one === value);
    if (!found && value) {
      const guess = nearest(value, known);
      this.failAt(
        key,
        `There is no ${key} “${value}”. ${guess ? `Did you mean “${guess}”?` : `It is one of ${known.join(', ')}.`}`,
      );
    }
    return found ?? known[0];
  }

  sample(): Sample | undefined {
    const value = this.#head.get('sample');
    if (value === undefined || value === null) return undefined;
    if (!isRecord(value)) {
      this.failAt('sample', '“sample” should hold lines like “company: Acme”.');
      return undefined;
    }
    const { notes, ...context } = value;
    if (notes !== undefined && !isRecord(notes))
      this.failAt('notes', '“notes” should hold lines like “specific: …”.');
    return {
      context: this.#texts(context, sampleKeys),
      notes: this.#texts(isRecord(notes) ? notes : {}, noteSlots),
    };
  }

  #texts<K extends string>(values: Record<string, unknown>, known: readonly K[]): { [key in K]?: string } {
    this.knownOnly(Object.keys(values), known);
    const texts: { [key in K]?: string } = {};
    for (const key of known) {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      if (typeof value === 'string') texts[key] = value;
      else if (value !== undefined && value !== null)
        this.failAt(key, `“${key}” should be text. Put it in quotes.`);
    }
    return texts;
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
