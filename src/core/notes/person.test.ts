import { describe, expect, it } from 'vitest';
import { peopleOf } from './people.ts';
import { shiftPerson } from './person.ts';
import { textOf, tokensOf } from './tokens.ts';

function told(note: string, interviewer = 'Alex Winter'): string {
  const people = peopleOf({ interviewer, company: 'Northgate' });
  return textOf(shiftPerson(tokensOf(note), people, { before: [], gender: undefined }));
}

describe('who a pronoun stands for', () => {
  it.each([
    ['14 rooms per person and why she thinks so', '14 rooms per person and why you think so'],
    [
      'the old labrador who walks backwards and his owner',
      'the old labrador who walks backwards and his owner',
    ],
    ['the lady in room 4 who sings to her bird', 'the lady in room 4 who sings to her bird'],
    ['the greyhound who only lets you touch his ears', 'the greyhound who only lets you touch his ears'],
    ['people who lost their jobs and how she helps them', 'people who lost their jobs and how you help them'],
    ['each child has his own hook', 'each child has his own hook'],
    ['he reads every guest review himself', 'you read every guest review yourself'],
    ['the guest who repaired it himself', 'the guest who repaired it himself'],
    ['see her Tuesday', 'see you Tuesday'],
    ['switching her phone off and listening', 'switching your phone off and listening'],
    ['mixed up blue-green and canary when he asked', 'mixed up blue-green and canary when you asked'],
    ['the canary and how he sings', 'the canary and how he sings'],
    ['the old labrador and the girl when she asked', 'the old labrador and the girl when she asked'],
    [
      'Biscuit the nervous poodle, she let him sniff the clippers',
      'Biscuit the nervous poodle, you let him sniff the clippers',
    ],
    ["she makes the goat's cheese herself", "you make the goat's cheese yourself"],
    ['the goat that opened the gate itself', 'the goat that opened the gate itself'],
    ['watching her calm down a terrified spaniel', 'watching you calm down a terrified spaniel'],
    ['saw her set up the kiln', 'saw you set up the kiln'],
    ['saw her back garden', 'saw your back garden'],
    ['bringing her two buttonhole samples', 'bringing you two buttonhole samples'],
    ['CEO lives out of his inbox', 'CEO lives out of his inbox'],
    ['she runs it with her two sisters', 'you run it with your two sisters'],
    ['separate them, let them cool off', 'separate them, let them cool off'],
    ['I would do bank shifts if they are ever short', 'I would do bank shifts if you are ever short'],
    ['I would take the shifts if they are still open', 'I would take the shifts if they are still open'],
    ['have another offer but I would prefer them', 'have another offer but I would prefer you'],
    ['glazed tiles, I prefer them', 'glazed tiles, I prefer them'],
    [
      'I know a brewery that would do it, shall I ask them',
      'I know a brewery that would do it, shall I ask them',
    ],
    ['I know they need a driver', 'I know you need a driver'],
    ['see her Tuesday class', 'see your Tuesday class'],
    [
      'the students bring their own problems and he listens',
      'the students bring their own problems and you listen',
    ],
    [
      'they keep the horses out all winter and feed them hay',
      'you keep the horses out all winter and feed them hay',
    ],
    [
      'she said a new nurse needs a year before she feels at home',
      'you said a new nurse needs a year before she feels at home',
    ],
    ['the real reason was they closed', 'the real reason was you closed'],
    [
      'she said the trustees meet monthly and they never read the papers',
      'you said the trustees meet monthly and they never read the papers',
    ],
    ['how happy is she', 'how happy are you'],
    ['ring the customer before they ring us', 'ring the customer before they ring us'],
    ['not yearly as I told her', 'not yearly as I told you'],
    ['the close that takes them nine days', 'the close that takes you nine days'],
    [
      'the runners were tired and it took them two hours',
      'the runners were tired and it took them two hours',
    ],
    [
      'the group was great and they needed someone who sings',
      'the group was great and you needed someone who sings',
    ],
    ['they lent me boots and their dog kept me company', 'you lent me boots and your dog kept me company'],
    [
      'he told me his daughter plays the cello and she loves it',
      'you told me your daughter plays the cello and she loves it',
    ],
    [
      'he said most of it was sold by brokers, and they have to answer, which they only manage in part',
      'you said most of it was sold by brokers, and they have to answer, which they only manage in part',
    ],
    [
      'he said most comes from a product that was sold by brokers before 2015, and they have to answer',
      'you said most comes from a product that was sold by brokers before 2015, and you have to answer',
    ],
    [
      'she told how families meet the social worker late, and she was honest',
      'you told how families meet the social worker late, and you were honest',
    ],
    [
      'he told me about his apprentice, and he starts at six',
      'you told me about your apprentice, and he starts at six',
    ],
    [
      'she said the kids forget their exercises, and they hate the tram',
      'you said the kids forget their exercises, and they hate the tram',
    ],
    ['what he said about his first winter here', 'what you said about your first winter here'],
    ['she works with her hands and her heart', 'you work with your hands and your heart'],
    ['she told me she started as a cleaner herself', 'you told me you started as a cleaner yourself'],
    [
      'they count by how many people they no longer need to help',
      'you count by how many people you no longer need to help',
    ],
    ['they showed me the vans and how they load them', 'you showed me the vans and how you load them'],
    ['some of them stayed', 'some of them stayed'],
    ['the old presser showed me his trick', 'the old presser showed me his trick'],
    [
      'I followed Winston for a morning, he talks to everyone',
      'I followed Winston for a morning, he talks to everyone',
    ],
    ['each customer who walks in and what they like', 'each customer who walks in and what they like'],
    ['I can send them over', 'I can send them over'],
    ['I could show them to you', 'I could show them to you'],
    ['I will come back to see them grow', 'I will come back to see them grow'],
    [
      'he let me hold the tortoise while he filed her beak',
      'you let me hold the tortoise while you filed her beak',
    ],
    ['I asked what they would cost', 'I asked what they would cost'],
    [
      'she was honest that they took someone on, and she still phoned me',
      'you were honest that you took someone on, and you still phoned me',
    ],
    [
      'I helped a boy called Noah with his puzzle, she noticed it',
      'I helped a boy called Noah with his puzzle, you noticed it',
    ],
    [
      'one girl at the back, Mia, asked why, and he wrote it down',
      'one girl at the back, Mia, asked why, and you wrote it down',
    ],
    [
      'a boy called Noah who lost his shoe and he laughed',
      'a boy called Noah who lost his shoe and he laughed',
    ],
    ['he needs one who can work on his own', 'you need one who can work on his own'],
    [
      'she sees one more person on Wednesday then decides',
      'you see one more person on Wednesday then decide',
    ],
    ['found a bug in the demo, he laughed', 'found a bug in the demo, you laughed'],
    ['I like to tell them about it', 'I like to tell you about it'],
    ['he said the dog rides alone and gets off here', 'you said the dog rides alone and gets off here'],
    ['how they moved the whole queue to a ticket system', 'how you moved the whole queue to a ticket system'],
  ])('%s', (note, to) => {
    expect(told(note)).toBe(to);
  });

  it('knows from the title who “she” cannot be', () => {
    expect(told('she said the kiln is new', 'Herr Jan Kolb')).toBe('she said the kiln is new');
    expect(told('he said the kiln is new', 'Herr Jan Kolb')).toBe('you said the kiln is new');
  });

  it('remembers over the sentences of a note who was named', () => {
    const people = peopleOf({ interviewer: 'Alex Winter' });
    const company = { before: [], gender: undefined };
    shiftPerson(tokensOf('a little boy lost a shoe'), people, company);
    expect(textOf(shiftPerson(tokensOf('his sister found it'), people, company))).toBe('his sister found it');
    expect(textOf(shiftPerson(tokensOf('she said that happens daily'), people, company))).toBe(
      'you said that happens daily',
    );
  });
});

it('leaves a word alone that is a nickname as well', () => {
  expect(told('I used the big lift', 'Big Al Winter')).toBe('I used the big lift');
});
