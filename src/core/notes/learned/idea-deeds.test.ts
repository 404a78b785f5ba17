import { expect, it } from 'vitest';
import { peopleOf } from '../people.ts';
import { editOf } from './edit-of.ts';
import { tellsIdeaAsDeed } from './idea-deeds.ts';
import { sourceOf } from './source.ts';

it.each([
  ['put a chart on the wall', 'I put a chart on the wall', true],
  ['tried a chart on the wall', 'I tried a chart on the wall', false],
  ['a chart on the wall', 'my idea is a chart on the wall', false],
  ['recorded talk from the head', 'I recorded a talk from the head', true],
  ['recorded talk from the head', 'you could recorded talk from the head', true],
  ['tours done by our own staff', 'tours are done by our own staff', true],
  ['recorded talk at Hoxa school', 'I recorded a talk at Hoxa school', false],
])('hears in “%s” whether “%s” makes a deed of an idea', (note, words, expected) => {
  const source = sourceOf(note, peopleOf({}));
  const edited = { edits: editOf(source, words.replace(/^I/, 'i')), isQuestion: false, sureness: -0.1 };
  const about = { slot: 'value', stage: 'share-an-idea', register: 'casual' } as const;
  expect(tellsIdeaAsDeed(edited, source, about)).toBe(expected);
  expect(tellsIdeaAsDeed(edited, source, { ...about, stage: 'thank-you' })).toBe(false);
});
