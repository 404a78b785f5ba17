import { expect, it } from 'vitest';
import { goesOnStill, holds } from './sound-edit.ts';

const asSentence = (text: string) => holds({ kind: 'sentence', text });

it.each([
  'I keep me in mind for spring',
  'the loom is still works',
  'I hold a drone licence and flown surveys for 3 councils',
  'I never seen one that size',
  'you baked bread for you',
  'how you got you to the ferry',
  'I liked the lesson, which you asked great questions',
  'the design system, with two people maintain 140 components',
  'the quiet harbour in winter',
  'I will bring the',
  'I will send the task from you by Friday',
  'I set for 2 comps and good at easy grades',
  'I have carved for years, which is good with slate',
  'I am an apprenticeship as a joiner',
  'I have been a CPHQ for 4 years',
  'I have been a pipe inspection since 2019',
  'the signs are a dying craft and you reckon',
  'I have a bus driver for nine years',
  'I look forward to the test on Thursday at 2 hours',
  'could I can apply again in autumn',
  'I let us stay in touch',
  'I flubbed the question on conflict',
  'I was an audit of hand hygiene',
  'I liked the chamber, which I could hear my own pulse',
  'I liked the rent, which is still thinking about it',
  'I liked the move, which is two sites, and you are worried about the vans',
  'you said about silence',
  'the loom was that I still think about it',
  'Kim showed me the loom and us laughing at it',
  'Kim showed me the loom, and us laughed at it',
  'Kim turned her chair round and drawing the plan',
  'you told me when the boy gave me the shell',
  'you asked me a chat about looms',
  'your advice was to rest the clay',
  'you told me that the stock is a mess yourself',
  'the loom is on the 1st and that the lessons you took from it',
  'pupils choose the songs, Mr Kim showing me the loom',
  'I am a MLflow and have trained with it',
  'I am proof of right to work and bring it on Tuesday',
  'I will send the sample report to follow',
  'I am five years night guard',
  'could I move possible in May',
  'I have heard from the landlord yet; the lease ends in June',
  'the second interview with the matron will confirm the hour',
  'my consent form will return it on Friday',
  'I will visit to the boatyard if you like',
  'I will lunch with the team on Monday',
  'you hate worksheets, so I do I',
  'thank you for the talk about builds was worth the trip',
  'I will chat with Femi, as he will pick the time',
  'I have had since done my level 1',
  'I will send you the demo lesson on ratios with 8B',
  'I will send the form tomorrow at 10:00',
  'could you tell me the staff room in the village',
  'I am tracking with tank sensors cut our losses by 70%',
])('refuses “%s”', (text) => {
  expect(asSentence(text)).toBe(false);
});

it.each([
  'I am a court clerk and a mum of two',
  'I have had a clean licence for 11 years',
  'I am used to early starts',
  'I hold a drone licence and flew surveys for 3 councils',
  'I have not heard from the board yet',
  'I will visit the boatyard',
  'the clerk will confirm the hour',
  'I have never seen one that size',
  'I liked the lesson, which you asked great questions about',
  'the shop is always open, with two people at the till',
  'I built it and sold it',
  'may I sit in on a show next week?',
  'please keep me in mind for spring',
  'I am quick and good at easy grades',
  'I am a joiner and play the organ',
  'I look forward to the test on Thursday at 2pm',
  'could I apply again in autumn',
  'I was a mechanic for 3 years',
  'I liked the chamber, which I could have stayed in',
])('takes “%s”', (text) => {
  expect(asSentence(text)).toBe(true);
});

it('lets nothing that is left undone stand behind what the reader said', () => {
  expect(holds({ kind: 'mentioned', text: 'members vote on pay and never heard of that before' })).toBe(
    false,
  );
  expect(holds({ kind: 'mentioned', text: 'members vote on pay' })).toBe(true);
});

it.each(['ask', 'occasion'] as const)('takes no %s from the editor, which misreads them', (kind) => {
  expect(holds({ kind, text: 'the tour on Thursday' })).toBe(false);
  expect(holds({ kind: 'talked', text: 'the tour on Thursday', grave: false })).toBe(true);
});

it('tells nothing of the day as going on', () => {
  const watching = [{ kind: 'sentence' as const, text: 'I am watching you calm the dog' }];
  expect(goesOnStill(watching, 'specific')).toBe(true);
  expect(goesOnStill(watching, 'nextStep')).toBe(false);
});

it('tells of what was talked about no news', () => {
  const text = 'playing the prototype for an hour and that the line tension is brilliant';
  expect(holds({ kind: 'talked', text, grave: false })).toBe(false);
  expect(holds({ kind: 'mentioned', text: 'the tyres arrive loose and that you want them in racks' })).toBe(
    true,
  );
});

it.each([
  'I will send the form by tomorrow at 10:00',
  'I will send you the report of the trial',
  'could you tell me when the staff room is free',
  'we met at work: 40 reports in 5 months',
])('lets “%s” be sent', (text) => {
  expect(asSentence(text)).toBe(true);
});

it('counts no age in hearings', () => {
  expect(asSentence('I am over 70 asylum hearings')).toBe(false);
  expect(asSentence('I am 58 and reliable')).toBe(true);
  expect(asSentence('I am 20 minutes away')).toBe(true);
});
