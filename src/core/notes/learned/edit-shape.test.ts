import { expect, it } from 'vitest';
import { hasNoVerb, isDoingOf, isNamedThing, isNounHeap, isOwnOpinion, lacksArticle } from './edit-shape.ts';

it.each(['robot is a Hamilton STAR', 'door opens at eight'])('finds no article in “%s”', (text) => {
  expect(lacksArticle(text)).toBe(true);
});

it.each([
  'robots are new',
  'training is on Monday',
  'the robot is new',
  'staff room is full',
  'I am a robot',
])('misses no article in “%s”', (text) => {
  expect(lacksArticle(text)).toBe(false);
});

it.each([
  'the way Sister Okafor spoke to the patient in bed 3',
  "Dr Osei's worry that clinicians will not trust a score",
])('knows “%s” for a thing', (text) => {
  expect(isNamedThing(text)).toBe(true);
});

it.each([
  'the way you run it made me think that it was easy',
  'the plan is to open in May',
  'the story went round and it was told to the board',
])('knows “%s” for a clause', (text) => {
  expect(isNamedThing(text)).toBe(false);
});

it('knows an opinion of the writer from news', () => {
  expect(isOwnOpinion('seeing the fragments in the store was a privilege')).toBe(true);
  expect(isOwnOpinion('your intern wrote the FAQ, which was great')).toBe(false);
  expect(isOwnOpinion('the quiz in the van was honestly fun')).toBe(true);
  expect(isOwnOpinion('the lift was broken')).toBe(false);
});

it('knows what has no verb at all', () => {
  expect(hasNoVerb('the decision by the 20th')).toBe(true);
  expect(hasNoVerb('the dialysis unit runs 3 sessions')).toBe(false);
});

it('knows somebody’s doing from what they did', () => {
  expect(isDoingOf('Femi locking the gate and whistling')).toBe(true);
  expect(isDoingOf('you turning the radio down')).toBe(true);
  expect(isDoingOf('Femi locking the gate made me jump')).toBe(false);
  expect(isDoingOf('Friday training in the yard')).toBe(false);
  expect(isDoingOf('the team is locking the gate')).toBe(false);
});

it('knows a row of nouns whose last could be a verb', () => {
  expect(isNounHeap('fire alarm tests every month')).toBe(true);
  expect(isNounHeap('the crew tests every alarm')).toBe(false);
  expect(isNounHeap('staff meetings start at nine')).toBe(false);
});
