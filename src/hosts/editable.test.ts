// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { offsetOf, rangeOver, readText } from './editable.ts';

let body: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  body = document.createElement('div');
  document.body.append(body);
});

/** A tiny builder: strings are text, `br` a break, arrays `[tag, …children]`. */
type Sketch = string | [string, ...Sketch[]];

function build(sketch: Sketch): Node {
  if (typeof sketch === 'string') return document.createTextNode(sketch);
  const [tag, ...children] = sketch;
  const element = document.createElement(tag);
  element.append(...children.map(build));
  return element;
}

function fill(...sketches: Sketch[]): void {
  body.replaceChildren(...sketches.map(build));
}

const br: Sketch = ['br'];

describe('readText', () => {
  it.each<[string, Sketch[], string]>([
    [
      'lines in blocks',
      [
        ['div', 'one'],
        ['div', br],
        ['div', 'two'],
      ],
      'one\n\ntwo',
    ],
    ['a first line without a block, as Gmail writes it', ['one', ['div', 'two']], 'one\ntwo'],
    ['breaks inside a block', [['div', 'one', br, 'two']], 'one\ntwo'],
    [
      'a break that only ends its block',
      [
        ['div', 'one', br],
        ['div', 'two'],
      ],
      'one\ntwo',
    ],
    ['words over several nodes', [['div', 'on', ['b', 'e t'], 'wo']], 'one two'],
    ['typed spaces, which editors keep as non-breaking', [['div', 'one\u00a0 two']], 'one  two'],
    ['blocks in blocks', [['div', ['div', 'one'], ['div', 'two']]], 'one\ntwo'],
    ['an empty body', [br], ''],
  ])('reads %s', (_title, sketches, text) => {
    fill(...sketches);
    expect(readText(body, null).text).toBe(text);
  });

  it('stops at the tail, also when it stands inside a wrapper', () => {
    fill(['div', 'mine', br, ['span', '-- '], ['div', 'signature']]);
    expect(readText(body, body.querySelector('span')).text).toBe('mine');
  });

  it.each([
    ['grammarly-extension', {}],
    ['grammarly-desktop-integration', {}],
    ['span', { 'aria-hidden': 'true' }],
    ['style', {}],
  ])('leaves out what others put there: %s', (tag, attributes) => {
    fill(['div', 'mine']);
    const foreign = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) foreign.setAttribute(name, value);
    foreign.append('theirs');
    body.firstElementChild?.append(foreign);
    expect(readText(body, null).text).toBe('mine');
  });
});

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => !/\s/.test(text));
const { tree } = fc.letrec<{ tree: Sketch }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constant(br),
    fc
      .tuple(fc.constantFrom('div', 'span', 'b', 'p'), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, children]): Sketch => [tag, ...children]),
  ),
}));

describe('offsets and ranges', () => {
  it('agree for every stretch of text in any tree', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(), fc.nat(), (sketches, a, b) => {
        fill(...sketches);
        const map = readText(body, null);
        fc.pre(map.text.length > 0);
        const start = Math.min(a, b) % map.text.length;
        const end = Math.min(map.text.length, start + 1 + (Math.max(a, b) % 12));
        fc.pre(map.text[start] !== '\n' && map.text[end - 1] !== '\n');
        const range = rangeOver(map, start, end);
        expect(range?.toString()).toBe(map.text.slice(start, end).replaceAll('\n', ''));
        if (!range) return;
        expect(offsetOf(map, range.startContainer, range.startOffset)).toBe(start);
      }),
      { numRuns: 500 },
    );
  });

  it('give no range over nothing, or over nodes the host has thrown away', () => {
    fill(['div', 'one']);
    const map = readText(body, null);
    expect(rangeOver(map, 1, 1)).toBeNull();
    expect(rangeOver(map, 0, 9)).toBeNull();
    body.replaceChildren();
    expect(rangeOver(map, 0, 3)).toBeNull();
  });

  it('find the offset of a caret between blocks', () => {
    fill(['div', 'one'], ['div', 'two']);
    const map = readText(body, null);
    expect(offsetOf(map, body, 1)).toBe(4);
    expect(offsetOf(map, body, 2)).toBe(7);
  });
});
