/** Orders two texts by their code units, as instants and ids want it: a hundred times faster than by language. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
