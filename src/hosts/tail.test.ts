// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { readText } from './editable.ts';
import { tailOf } from './tail.ts';

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  document.body.replaceChildren(body);
});

/** Each string is a line in a block of its own; an array is one block of lines. */
function fill(...blocks: Array<string | string[]>): void {
  body.replaceChildren(
    ...blocks.map((block) => {
      const div = document.createElement('div');
      for (const line of [block].flat()) div.append(...(line ? [line] : []), document.createElement('br'));
      return div;
    }),
  );
}

const own = (names: readonly string[] = ['.named']): string => readText(body, tailOf(body, names)).text;

it.each<[string, Array<string | string[]>, string]>([
  ['nothing marks', ['mine'], 'mine'],
  ['two hyphens mark', ['mine', '', ['-- ', 'Sam Doe']], 'mine'],
  ['two hyphens and a no-break space mark', ['mine', ['--\u00a0', 'Sam Doe']], 'mine'],
  ['two hyphens mark within a block', [['mine', '-- ', 'Sam Doe']], 'mine'],
  ['two hyphens mark before a quote', ['mine', '-- ', 'Sam', 'Ana wrote:', '> hello'], 'mine'],
  ['a quote before two hyphens', ['mine', 'Ana wrote:', '> hello', '-- ', 'Sam'], 'mine'],
  ['a quote in another language', ['mine', '2026年11月3日 Ana：', '> hello', '>', '> bye'], 'mine'],
  ['a quote without a line over it', ['mine.', '> hello'], 'mine.'],
  ['a quote that is answered below', ['You asked:', '> when?', 'Now.'], 'You asked:\n> when?\nNow.'],
  ['a mail passed on', ['mine', '---------- رسالة محوَّلة ---------', 'From: Ana', 'hello'], 'mine'],
  ['an original message', ['mine', '-----Original Message-----', 'hello'], 'mine'],
  ['a line of dashes', ['mine', '--------------------', 'mine too'], 'mine\n--------------------\nmine too'],
  ['dashes that are the person’s', ['mine', '--', 'also mine', 'a -- b'], 'mine\n--\nalso mine\na -- b'],
])('%s: what is left is the person’s', (_, blocks, expected) => {
  fill(...blocks);
  expect(own()).toBe(expected);
});

it('goes by the host’s name, unless the lines end earlier', () => {
  fill('mine', 'theirs -- ', 'mine too', '-- ', 'Sam');
  body.children[2]?.setAttribute('class', 'named');
  expect(own()).toBe('mine\ntheirs --');
  body.children[2]?.removeAttribute('class');
  body.children[4]?.setAttribute('class', 'named');
  expect(own()).toBe('mine\ntheirs -- \nmine too');
});
