/** The cells of a test's table: a case a line, its cells parted by “ | ”. */
export function casesIn(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}
