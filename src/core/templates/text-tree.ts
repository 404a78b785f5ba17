import Mustache from 'mustache';

/** A template's text, taken apart. Offsets point into the source. */
export type TextNode =
  | { kind: 'text'; text: string }
  | { kind: 'field'; name: string; offset: number }
  | { kind: 'section'; name: string; offset: number; inverted: boolean; children: TextNode[] };

/** What keeps a text from being taken apart, or a tag that may not be used here. */
export interface TextFault {
  offset: number;
  message: string;
}

export interface ParsedText {
  nodes: TextNode[];
  faults: TextFault[];
}

type RawToken = [type: string, value: string, start: number, end: number, children?: RawToken[] | string];

// The shared writer keeps every text it ever parsed, one for each key typed.
const writer = Object.assign(new Mustache.Writer(), { templateCache: undefined });

/** Takes a Mustache text apart. Never throws: what is wrong is a fault, and the text then has no nodes. */
export function parseText(source: string): ParsedText {
  const faults: TextFault[] = [];
  try {
    return { nodes: toNodes(writer.parse(source) as unknown as RawToken[], faults), faults };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return { nodes: [], faults: [explain(source, message)] };
  }
}

function toNodes(tokens: RawToken[], faults: TextFault[]): TextNode[] {
  const nodes: TextNode[] = [];
  for (const [type, value, start, , children] of tokens) {
    if (type === 'text') nodes.push({ kind: 'text', text: value });
    else if (type === 'name' || type === '&')
      nodes.push({ kind: 'field', name: value.trim(), offset: start });
    else if (type === '#' || type === '^') {
      const inner = Array.isArray(children) ? toNodes(children, faults) : [];
      nodes.push({
        kind: 'section',
        name: value.trim(),
        offset: start,
        inverted: type === '^',
        children: inner,
      });
    } else if (type === '>') {
      faults.push({
        offset: start,
        message: `A template cannot take in another one. Remove “{{>${value}}}” or write its text here.`,
      });
    }
  }
  return nodes;
}

function explain(source: string, message: string): TextFault {
  const at = Number(/ at (\d+)$/.exec(message)?.[1] ?? 0);
  const name = /"(.*)"/s.exec(message)?.[1] ?? '';
  if (message.startsWith('Unopened section')) {
    return {
      offset: at,
      message: `“{{/${name}}}” closes a section that was never opened. Add “{{#${name}}}” before it.`,
    };
  }
  if (message.startsWith('Unclosed section')) {
    const opened = lastOpening(source, name, at);
    return {
      offset: opened,
      message: `The section “${name}” is never closed. Add “{{/${name}}}” where it should end.`,
    };
  }
  if (message.startsWith('Unclosed tag')) {
    const opened = Math.max(0, source.lastIndexOf('{{'));
    return {
      offset: lineOfUnclosed(source) ?? opened,
      message: 'This “{{” has no “}}”. Close the field with two braces.',
    };
  }
  return { offset: at, message: 'This tag cannot be read. A field looks like “{{company}}”.' };
}

function lastOpening(source: string, name: string, before: number): number {
  let found = 0;
  for (const match of source.matchAll(/\{\{\s*[#^]\s*(.*?)\s*\}\}/gs)) {
    if (match.index < before && match[1] === name) found = match.index;
  }
  return found;
}

function lineOfUnclosed(source: string): number | undefined {
  for (let at = source.indexOf('{{'); at !== -1; at = source.indexOf('{{', at + 2)) {
    const close = source.indexOf('}}', at + 2);
    const nextOpen = source.indexOf('{{', at + 3);
    if (close === -1 || (nextOpen !== -1 && nextOpen < close)) return at;
  }
  return undefined;
}
