import { fields, findField } from './fields.ts';
import { nearest } from './nearest.ts';
import { type Position, positionsAt } from './position.ts';
import { parseText, type TextFault, type TextNode } from './text-tree.ts';

/** Something in a template that would go wrong in a mail; `part` says which text the place is in. */
export interface TemplateTextError extends Position {
  part: 'subject' | 'body';
  message: string;
}

/** What is wrong with the text of a template, in the order of the text; for showing while one types. */
export function checkTemplateText(subject: string, body: string): TemplateTextError[] {
  return [...checkPart('subject', subject), ...checkPart('body', body)];
}

function checkPart(part: 'subject' | 'body', source: string): TemplateTextError[] {
  const { nodes, faults } = parseText(source);
  const all = [...faults, ...unknownFields(nodes, new Map())].sort((a, b) => a.offset - b.offset);
  const places = positionsAt(
    source,
    all.map(({ offset }) => offset),
  );
  return all.map(({ message }, at) => ({ part, ...(places[at] ?? start), message }));
}

const start: Position = { line: 1, column: 1 };

/** `told`: what is said of a name, found once however often it stands there. */
function unknownFields(nodes: TextNode[], told: Map<string, string>): TextFault[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    const inner = node.kind === 'section' ? unknownFields(node.children, told) : [];
    const isItem = node.kind === 'field' && node.name === '.';
    if (isItem || findField(node.name)) return inner;
    const message = told.get(node.name) ?? unknownField(node.name);
    told.set(node.name, message);
    return [{ offset: node.offset, message }, ...inner];
  });
}

function unknownField(name: string): string {
  // Half typed, a field swallows all up to the next one's end.
  if (/[{\n]/.test(name)) return 'This “{{” has no “}}”. Close the field with two braces.';
  const guess = nearest(
    name,
    fields.map((field) => field.name),
  );
  const advice = guess
    ? `Did you mean “${guess}”?`
    : `Known fields: ${fields.map((f) => f.name).join(', ')}.`;
  return `There is no field called “${name}”. ${advice}`;
}
