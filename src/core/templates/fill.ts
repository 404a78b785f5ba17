import { type FieldValues, findField } from './fields.ts';
import { parseText, type TextNode } from './text-tree.ts';
import { emptied, tidy } from './tidy.ts';

/**
 * Fills a template. A field nobody knows stands there as a visible `[company]`; an empty note leaves no trace.
 * A text that cannot be taken apart comes back as it is, braces and all, for the editor to point at.
 */
export function fillTemplate(
  template: { subject: string; body: string },
  values: FieldValues,
): { subject: string; body: string } {
  return {
    subject: fillText(template.subject, values).replace(/\s+/g, ' '),
    body: fillText(template.body, values),
  };
}

function fillText(source: string, values: FieldValues): string {
  const { nodes, faults } = parseText(source);
  if (nodes.length === 0 && faults.length > 0) return source;
  return tidy(render(nodes, new Map(Object.entries(values)), '', ''));
}

function render(
  nodes: TextNode[],
  values: Map<string, string | undefined>,
  before: string,
  item: string,
): string {
  let text = '';
  for (const node of nodes) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'field') text += fieldText(node.name, values, before + text, item);
    else {
      const value = known(values.get(node.name));
      text +=
        (value !== '') !== node.inverted ? render(node.children, values, before + text, value) : emptied;
    }
  }
  return text;
}

function fieldText(
  name: string,
  values: Map<string, string | undefined>,
  before: string,
  item: string,
): string {
  const value = name === '.' ? item : known(values.get(name));
  const field = findField(name);
  if (value === '') return field?.whenEmpty === 'nothing' ? emptied : `[${field?.gap ?? name}]`;
  const startsSentence = /(?:^|[.!?]\s+|\n\s*)$/.test(before);
  return startsSentence && name.startsWith('interviewDa')
    ? value.charAt(0).toUpperCase() + value.slice(1)
    : value;
}

function known(value: string | undefined): string {
  return (value ?? '').replaceAll(emptied, '').trim();
}
