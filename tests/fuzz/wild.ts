import fc from 'fast-check';

/** Text as nobody would write it and as everybody pastes it. */

const shards = fc.constantFrom(
  ...[
    ...['', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u200b', '\u2028', '\u0000', '\ufeff', '\u202e'],
    ...['\ud800', '\udc00', '👩‍👩‍👧', 'e\u0301', 'İ', 'ß', 'ﬁ', '中文', 'مرحبا', '१२'],
    ...['{{', '}}', '{{company}}', '{{#value}}', '{{/value}}', '{{{me}}}', '{{=<% %>=}}', '{{>x}}', '{{!x}}'],
    ...[
      '---',
      '---\n',
      ': ',
      'id: x\n',
      '- ',
      '|\n',
      '&a',
      '*a',
      '<<: *a',
      '!!js/function ',
      '"',
      "'",
      '\\',
      '#',
    ],
    ...['{', '}', '[', ']', ',', ':', 'null', '1e999', '__proto__', 'constructor', 'toString', '\\u0000'],
    ...['<script>', '</div>', '&nbsp;', '<!--', 'javascript:', 'https://x.example/?a=b&c'],
    ...[
      'I',
      'you',
      'please',
      'ASAP',
      'desperate',
      'hope',
      'the',
      'not',
      'don’t',
      "don't",
      'Mr.',
      'e.g.',
      '...',
    ],
    ...[
      '!',
      '?',
      '.',
      ';',
      '—',
      '“',
      '”',
      '(',
      ')',
      '[name]',
      '10:30',
      '2026-02-30',
      '>',
      '-- ',
      'On Mon, wrote:',
    ],
  ],
);

/** A few hundred letters of anything. */
export const wildText = fc.oneof(
  fc.array(shards, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(shards, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Anything a `postMessage` or a storage area could hand over. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
    maxDepth: 3,
  }),
  fc.jsonValue({ maxDepth: 3 }),
  wildText,
);

/** `text` with a few of its stretches dropped, doubled or replaced by a shard, as a bad editor or disk leaves it. */
export function damaged(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const wound = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    by: fc.oneof(shards, fc.constant(null)),
  });
  return fc.tuple(text, fc.array(wound, { minLength: 1, maxLength: 4 })).map(([whole, wounds]) =>
    wounds.reduce((rest, { at, length, by }) => {
      const start = Math.floor(at * rest.length);
      const cut = rest.slice(start, start + length);
      return rest.slice(0, start) + (by ?? cut + cut) + rest.slice(start + length);
    }, whole),
  );
}

/** `value` with one thing in it, at any depth, taken away or replaced by junk. */
export function spoilt(value: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(value, fc.nat(), fc.option(junk, { nil: undefined })).map(([whole, pick, by]) => {
    const copy = structuredClone(whole) as Record<string, unknown>;
    const places: Array<[Record<string, unknown>, string]> = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        visit((node as Record<string, unknown>)[key]);
      }
    };
    visit(copy);
    const place = places[pick % Math.max(1, places.length)];
    if (!place) return by;
    const [node, key] = place;
    if (by === undefined) delete node[key];
    else node[key] = by;
    return copy;
  });
}
