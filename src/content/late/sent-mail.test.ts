// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { practice } from '../../hosts/practice/practice.ts';
import { type Held, watchLetter } from './sent-mail.ts';

const inserted: Held = { letter: { interview: 'acme', person: 'ana', stage: 'thank-you' }, copied: null };
const copied: Held = {
  letter: { interview: 'acme', person: 'bo', stage: 'thank-you' },
  copied: 'Dear Bo,\n\nThank you for telling me about the night trains.',
};

let life: AbortController;
let root: HTMLElement;
let reported: string[];

beforeEach(() => {
  life = new AbortController();
  reported = [];
  root = part('compose');
  root.append(part('body'), part('send'));
  document.body.replaceChildren(root);
});
afterEach(() => life.abort());

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.dataset.practice = name;
  return element;
}

const child = (name: string): HTMLElement => root.querySelector(`[data-practice="${name}"]`) ?? root;
const hold = (...all: Held[]): void => {
  for (const holds of all) {
    watchLetter(
      practice,
      { root, body: child('body') },
      holds,
      (told) => reported.push(told.letter.person),
      life.signal,
    );
  }
};
const send = (words: string): void => {
  child('body').textContent = words;
  child('send').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  root.remove();
  life.abort();
};

it('reports the letter inserted last, once', () => {
  hold({ ...inserted, letter: copied.letter }, inserted);
  send('Dear Ana');
  expect(reported).toEqual(['ana']);
});

it('reports a letter that was only copied when its words are sent', () => {
  hold(copied);
  send('Hi Bo! Thank you for telling me about the night trains.');
  expect(reported).toEqual(['bo']);
});

it('reports no letter that was copied from over another mail', () => {
  hold(copied);
  send('Dear Bo, see you at lunch.');
  expect(reported).toEqual([]);
});

it('keeps to the inserted letter when another is copied over it', () => {
  hold(inserted, copied);
  send('Dear Ana');
  expect(reported).toEqual(['ana']);
});
