// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetOf, rangeOver, readText } from '../../src/hosts/editable.ts';
import { patience, runs } from './runs.ts';

/** Bodies as editors, other extensions and quoted mails leave them, read, rewritten and read again. */

type Sketch = string | [string, Record<string, string>, ...Sketch[]];

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('', ' ', '\u00a0', '\n', '\t', '\u200b', '\ud800', 'don’t', '  '),
);
const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'b',
  'a',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'blockquote',
  'pre',
);
const foreign = fc.constantFrom<Sketch>(
  ['grammarly-extension', {}, 'theirs'],
  ['span', { 'aria-hidden': 'true' }, 'ghost'],
  ['style', {}, 'a{}'],
  ['img', {}],
  ['hr', {}],
  ['br', {}],
);
const { tree } = fc.letrec<{ tree: Sketch }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    foreign,
    fc
      .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, children]): Sketch => [name, {}, ...children]),
  ),
}));
const trees = fc.array(tree, { maxLength: 5 });

function build(sketch: Sketch): Node {
  if (typeof sketch === 'string') return document.createTextNode(sketch);
  const [name, attributes, ...children] = sketch;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map(build));
  return element;
}

function bodyOf(sketches: readonly Sketch[]): HTMLElement {
  const body = document.createElement('div');
  body.append(...sketches.map(build));
  document.body.replaceChildren(body);
  return body;
}

function everyNode(body: Node): Node[] {
  return [body, ...[...body.childNodes].flatMap(everyNode)];
}

/** What a text node gives to the text. */
const asRead = (text: string): string => text.replace(/[\u00a0\n\r\t]/g, ' ');

it(
  'every stretch of text has the range that holds it, and back',
  () => {
    fc.assert(
      fc.property(trees, fc.nat(), (sketches, cut) => {
        const body = bodyOf(sketches);
        const nodes = everyNode(body).slice(1);
        const tail = nodes.length > 0 && cut % 3 === 0 ? (nodes[cut % nodes.length] ?? null) : null;
        const map = readText(body, tail);
        expect(map.text).not.toMatch(/theirs|ghost|a\{\}/);
        for (let start = 0; start < map.text.length; start += 1) {
          const range = rangeOver(map, start, start + 1);
          if (map.text[start] === '\n') continue;
          if (!range) throw new Error(`no range over ${start} of ${JSON.stringify(map.text)}`);
          expect(asRead(range.toString())).toBe(map.text[start]);
          expect(offsetOf(map, range.startContainer, range.startOffset)).toBe(start);
          if (tail) expect(tail.contains(range.startContainer)).toBe(false);
        }
      }),
      runs(600),
    );
  },
  patience,
);

it(
  'every place in the body has an offset within the text',
  () => {
    fc.assert(
      fc.property(trees, (sketches) => {
        const body = bodyOf(sketches);
        const map = readText(body, null);
        for (const node of everyNode(body)) {
          const last = node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
          for (let at = 0; at <= last; at += 1) {
            const offset = offsetOf(map, node, at);
            if (offset === null) continue;
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(offset).toBeLessThanOrEqual(map.text.length);
          }
        }
      }),
      runs(400),
    );
  },
  patience,
);

it(
  'a map that the page has made stale gives no range, or one inside the body, and never throws',
  () => {
    fc.assert(
      fc.property(trees, trees, fc.array(fc.nat(), { maxLength: 6 }), (sketches, more, picks) => {
        const body = bodyOf(sketches);
        const map = readText(body, null);
        for (const [turn, pick] of picks.entries()) {
          const nodes = everyNode(body).slice(1);
          const node = nodes[pick % Math.max(1, nodes.length)];
          const fresh = more[turn % Math.max(1, more.length)];
          if (!node) break;
          if (node.nodeType === Node.TEXT_NODE && pick % 2 === 0) (node as Text).data = 'x';
          else if (fresh !== undefined && pick % 3 === 0) node.parentNode?.replaceChild(build(fresh), node);
          else node.parentNode?.removeChild(node);
        }
        for (let start = 0; start < map.text.length; start += 1) {
          for (const end of [start + 1, map.text.length, map.text.length + 3]) {
            const range = rangeOver(map, start, end);
            if (range) expect(body.contains(range.commonAncestorContainer)).toBe(true);
          }
        }
      }),
      runs(400),
    );
  },
  patience,
);
