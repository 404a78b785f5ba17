import { noteSlots, registers, stages } from '../text/draft.ts';
import { checkTemplateText } from './check-text.ts';
import { type JsonNode, offsetWithin, readJson } from './json-nodes.ts';
import { nearest } from './nearest.ts';
import { type PackFault, type PackTemplate, packed, refusal } from './pack-template.ts';
import { positionAt } from './position.ts';
import { type Sample, sampleKeys, type Template } from './template.ts';
import type { Variant } from './variant.ts';

const format = 'duly-noted-templates';
const version = 1;

export type PackItem = { ok: true; template: PackTemplate } | { ok: false; fault: PackFault };

/** Templates as one JSON file that people can read: the text is a list of its lines. */
export function writePackJson(templates: readonly (Variant | Template)[]): string {
  const list = templates.map((one) => {
    const { body, when, basedOn, basedOnText, sample, ...rest } = packed(one);
    return {
      ...rest,
      ...(when ? { when } : {}),
      ...(basedOn ? { basedOn } : {}),
      ...(basedOnText ? { basedOnText } : {}),
      ...(sample ? { sample: { ...sample.context, notes: sample.notes } } : {}),
      body: body.split('\n'),
    };
  });
  return `${JSON.stringify({ format, version, templates: list }, null, 2)}\n`;
}

/** Reads such a file; a fault that concerns the whole file is its only item. */
export function readPackJson(source: string, name: string): PackItem[] {
  const read = readJson(source);
  const refuse = (offset: number, reason: string): PackItem[] => [
    { ok: false, fault: { title: name, reason, ...positionAt(source, offset) } },
  ];
  if (!read.ok) return refuse(read.fault.offset, read.fault.message);
  const { node } = read;
  const head = node.kind === 'object' ? node.entries : new Map<string, JsonNode>();
  if (textOf(head.get('format')) !== format) {
    return refuse(node.at, `This is no template file: it should begin with “"format": "${format}"”.`);
  }
  const written = head.get('version');
  if (written?.kind !== 'other' || typeof written.value !== 'number') {
    return refuse(written?.at ?? node.at, 'The file does not say which version it is.');
  }
  if (written.value > version) return refuse(written.at, 'This file was written by a newer Duly Noted.');
  const list = head.get('templates');
  if (list?.kind !== 'list') return refuse(list?.at ?? node.at, 'The file has no list of “templates”.');
  return list.items.map((item, index) => readItem(source, item, `${name}, number ${index + 1}`));
}

function readItem(source: string, node: JsonNode, place: string): PackItem {
  const entries = node.kind === 'object' ? node.entries : new Map<string, JsonNode>();
  const title = textOf(entries.get('title'))?.trim() ?? '';
  const refuse = (offset: number, reason: string): PackItem => ({
    ok: false,
    fault: { title: title.slice(0, 120) || place, reason, ...positionAt(source, offset) },
  });
  if (node.kind !== 'object') return refuse(node.at, 'This is no template.');
  for (const key of ['title', 'stage', 'register', 'subject', 'body']) {
    if (!entries.has(key)) return refuse(node.at, `It has no “${key}”.`);
  }
  for (const key of ['id', 'title', 'stage', 'register', 'when', 'subject', 'basedOn', 'basedOnText']) {
    const value = entries.get(key);
    if (value && value.kind !== 'text') return refuse(value.at, `“${key}” should be text.`);
  }
  const stage = oneOf(entries.get('stage'), stages);
  if (!stage.found) return refuse(entries.get('stage')?.at ?? node.at, `There is no stage ${stage.advice}`);
  const register = oneOf(entries.get('register'), registers);
  if (!register.found)
    return refuse(entries.get('register')?.at ?? node.at, `There is no register ${register.advice}`);
  const body = entries.get('body');
  const lines = body?.kind === 'list' ? body.items : body ? [body] : [];
  const stray = lines.find((line) => line.kind !== 'text');
  if (stray) return refuse(stray.at, '“body” should be text, or a list of lines.');
  const text = (key: string): string => textOf(entries.get(key))?.trim() ?? '';
  const sample = readSample(entries.get('sample'));
  if ('reason' in sample) return refuse(sample.at, sample.reason);
  const template: PackTemplate = {
    id: text('id'),
    title,
    stage: stage.found,
    register: register.found,
    when: text('when'),
    subject: text('subject'),
    body: lines
      .map((line) => textOf(line) ?? '')
      .join('\n')
      .replace(/\r\n?/g, '\n')
      .trimEnd(),
    basedOn: text('basedOn'),
    basedOnText: text('basedOnText'),
    ...sample,
  };
  const reason = refusal(template);
  if (reason !== null) return refuse(node.at, reason);
  const [error] = checkTemplateText(template.subject, template.body);
  if (!error) return { ok: true, template };
  const line =
    error.part === 'body' ? lines[body?.kind === 'list' ? error.line - 1 : 0] : entries.get('subject');
  // A text in one piece has its own lines; only its list form tells them apart in the file.
  const within = body?.kind === 'list' || error.line === 1 ? error.column - 1 : 0;
  return refuse(line ? offsetWithin(source, line, within) : node.at, error.message);
}

/** The words a template is shown with; what is no sample is told, with its place. */
function readSample(node: JsonNode | undefined): { sample?: Sample } | { at: number; reason: string } {
  if (!node) return {};
  if (node.kind !== 'object')
    return { at: node.at, reason: '“sample” should hold lines like “"company": "Acme"”.' };
  const notes = node.entries.get('notes');
  if (notes && notes.kind !== 'object') {
    return { at: notes.at, reason: '“notes” should hold lines like “"specific": "…"”.' };
  }
  const inNotes = notes?.entries ?? new Map<string, JsonNode>();
  for (const [key, value] of [...node.entries, ...inNotes]) {
    if (value !== notes && value.kind !== 'text') return { at: value.at, reason: `“${key}” should be text.` };
  }
  return { sample: { context: texts(node.entries, sampleKeys), notes: texts(inNotes, noteSlots) } };
}

function texts<K extends string>(
  entries: ReadonlyMap<string, JsonNode>,
  keys: readonly K[],
): { [key in K]?: string } {
  const found: { [key in K]?: string } = {};
  for (const key of keys) {
    const text = textOf(entries.get(key));
    if (text !== undefined) found[key] = text;
  }
  return found;
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'text' ? node.value : undefined;
}

function oneOf<T extends string>(
  node: JsonNode | undefined,
  known: readonly T[],
): { found?: T; advice: string } {
  const value = textOf(node)?.trim() ?? '';
  const found = known.find((one) => one === value);
  const guess = nearest(value.slice(0, 40), known);
  const advice = `“${value.slice(0, 40)}”. ${guess ? `Did you mean “${guess}”?` : `It is one of ${known.join(', ')}.`}`;
  return found ? { found, advice } : { advice };
}
