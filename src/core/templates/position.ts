/** A place in a text as people count it: both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The line and column of a UTF-16 offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: before.length - lineStart + 1 };
}

/** The places of many offsets, which come in order: the text is walked through once. */
export function positionsAt(text: string, offsets: readonly number[]): Position[] {
  let line = 1;
  let lineStart = 0;
  let next = text.indexOf('\n');
  return offsets.map((offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  });
}
