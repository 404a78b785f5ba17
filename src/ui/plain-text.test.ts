// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { offsetOf, rangeOf, readPlain } from './plain-text.ts';

function editable(...nodes: Array<Node | string>): HTMLElement {
  const root = document.createElement('div');
  root.append(...nodes);
  return root;
}

function block(...nodes: Array<Node | string>): HTMLElement {
  return editable(...nodes);
}

test('text is read as it stands, with breaks and blocks as lines', () => {
  expect(readPlain(editable('Dear Ana,\n\nThanks.')).text).toBe('Dear Ana,\n\nThanks.');
  expect(readPlain(editable('a', document.createElement('br'), 'b')).text).toBe('a\nb');
  expect(readPlain(editable('a', block('b'), block('c'))).text).toBe('a\nb\nc');
});

test('a span across nodes is the same words in the DOM', () => {
  const root = editable('Please ', 'reply ', 'asap.');
  document.body.append(root);
  const plain = readPlain(root);
  expect(rangeOf(plain, 7, 17)?.toString()).toBe('reply asap');
  expect(rangeOf(plain, 99, 100)).toBeNull();
});

test('a caret in the DOM is an offset in the text, and elsewhere none', () => {
  const root = editable('one ', 'two');
  const plain = readPlain(root);
  expect(offsetOf(plain, root.childNodes[1] as Node, 2)).toBe(6);
  expect(offsetOf(plain, document.body, 0)).toBeNull();
});
