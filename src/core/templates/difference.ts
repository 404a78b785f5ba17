/** A stretch of two texts laid over each other. */
export interface Difference {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

// Above this the table would be felt; no mail comes near it.
const largestTable = 6_000_000;

/** What was done to `before` to make `after`, word by word. */
export function difference(before: string, after: string): Difference[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = compare(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const list: Difference[] = [
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ];
  return gather(bridge(list));
}

// A field is one word: `{{comp` never differs from `any}}`.
function wordsOf(text: string): string[] {
  return text.match(/\{\{[^{}]*\}\}|[\p{L}\p{N}’']+|\n|[^\S\n]+|[\s\S]/gu) ?? [];
}

function compare(a: string[], b: string[]): Difference[] {
  if (a.length * b.length > largestTable) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  const width = b.length + 1;
  // Longest common run from each pair of places to the ends.
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const list: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      list.push({ kind: 'same', text: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      list.push({ kind: 'removed', text: a[i++] ?? '' });
    } else list.push({ kind: 'added', text: b[j++] ?? '' });
  }
  return list;
}

/** A lone space between two changed words reads as part of the change. */
function bridge(list: Difference[]): Difference[] {
  return list.flatMap((piece, index): Difference[] => {
    const between = list[index - 1]?.kind !== 'same' && list[index + 1]?.kind !== 'same';
    const inside = index > 0 && index < list.length - 1;
    if (piece.kind !== 'same' || !between || !inside || !/^ *$/.test(piece.text)) return [piece];
    return [
      { kind: 'removed', text: piece.text },
      { kind: 'added', text: piece.text },
    ];
  });
}

/** Joins neighbours of one kind; within a change what was removed stands before what came. */
function gather(list: Difference[]): Difference[] {
  const joined: Difference[] = [];
  let [removed, added] = ['', ''];
  const close = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of list) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      close();
      const last = joined.at(-1);
      if (last?.kind === 'same') last.text += text;
      else joined.push({ kind: 'same', text });
    }
  }
  close();
  return joined;
}
