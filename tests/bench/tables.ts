/** One table of the report; every cell is text already. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: ReadonlyArray<readonly string[]>;
  /** Said under the table. */
  notes?: readonly string[];
}

/** A table for a terminal: first column to the left, the others to the right. */
export function plainText({ title, head, rows, notes = [] }: Table): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('   ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('   ');
  return [title, line(head), rule, ...rows.map(line), ...notes.map((note) => `  ${note}`), ''].join('\n');
}

/** The same as Markdown. */
export function markdown({ title, head, rows, notes = [] }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rule = `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`;
  return [
    `**${title}**`,
    '',
    line(head),
    rule,
    ...rows.map(line),
    '',
    ...notes.flatMap((note) => [note, '']),
  ].join('\n');
}

/** A time that arrives in microseconds, with the unit a reader expects and three figures at most. */
export function time(us: number): string {
  if (Math.abs(us) < 1000) return `${figures(us)} µs`;
  return us < 1_000_000 ? `${figures(us / 1000)} ms` : `${figures(us / 1_000_000)} s`;
}

/** A number with the digits that mean something. */
export function figures(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return size >= 100 ? String(Math.round(value)) : value.toFixed(size >= 10 ? 1 : 2);
}

/** Where a budget stands. */
export function verdict(value: number, budget: number): string {
  return value <= budget ? 'ok' : `over by ${Math.round((value / budget - 1) * 100)} %`;
}
