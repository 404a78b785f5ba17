import { t, type WordKey } from './words.ts';

/** The string for one, or for as many as `count`. */
export function counted(count: number, one: WordKey, many: WordKey): string {
  return count === 1 ? t(one) : t(many, count);
}
