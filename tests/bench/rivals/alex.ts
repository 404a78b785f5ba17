import { text } from 'alex';
import type { Lint } from '../race.ts';

export async function open(): Promise<Lint> {
  // As plain text: its Markdown reading costs more and brings nothing here.
  return ({ body }) => text(body).messages.length;
}
