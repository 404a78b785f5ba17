import { type Field, fields } from './fields.ts';

/** Fields that would finish what is being typed before the caret. */
export interface FieldOffers {
  /** Where the `{{` begins. */
  start: number;
  fields: readonly Field[];
  /** What to put in place of the text from `start` to the caret, and where the caret goes within it. */
  text: (field: Field) => { text: string; caret: number };
}

const opening = /\{\{([#^/]?)[ \t]*(\p{L}*)$/u;

/** The fields that fit the tag open before the caret, best first; null when there is none. */
export function fieldOffers(source: string, caret: number): FieldOffers | null {
  const before = source.slice(Math.max(0, caret - 60), caret);
  const found = opening.exec(before);
  if (!found) return null;
  const [whole, mark = '', typed = ''] = found;
  const wanted = typed.toLowerCase();
  const begins = (field: Field) => field.name.toLowerCase().startsWith(wanted);
  const holds = (field: Field) => `${field.name} ${field.title}`.toLowerCase().includes(wanted);
  const fitting = [...fields.filter(begins), ...fields.filter((field) => !begins(field) && holds(field))];
  if (
    fitting.length === 0 ||
    fitting.some((field) => field.name === typed && source.startsWith('}}', caret))
  ) {
    return null;
  }
  const closed = source.startsWith('}}', caret);
  return {
    start: caret - whole.length,
    fields: fitting,
    text({ name }) {
      const tag = `{{${mark}${name}${closed ? '' : '}}'}`;
      const opensSection = (mark === '#' || mark === '^') && !closed;
      const caretAfter = tag.length + (closed ? 2 : 0);
      return { text: opensSection ? `${tag}{{/${name}}}` : tag, caret: caretAfter };
    },
  };
}
