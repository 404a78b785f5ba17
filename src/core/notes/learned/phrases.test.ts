import { describe, expect, it } from 'vitest';
import { readProse } from '../jotted/read-slots.ts';
import { peopleOf } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { editOf } from './edit-of.ts';
import type { Purpose } from './network.ts';
import { phrasesOf } from './phrases.ts';
import { heardRules } from './ruled.ts';
import { sourceOf } from './source.ts';

const people = peopleOf({});
const about: Purpose = { slot: 'specific', stage: 'thank-you', register: 'formal' };

function edited(note: string, words: string, changed: Partial<Purpose> = {}): Phrase[] {
  const purpose = { ...about, ...changed };
  const { bare, ruled } = readProse(purpose.slot, note, people, purpose.stage, []);
  const source = heardRules(sourceOf(bare, people), ruled);
  return phrasesOf({ edits: editOf(source, words), isQuestion: false, sureness: -0.1 }, source, purpose);
}

const told = (phrases: readonly Phrase[]) => phrases.map(({ kind, text }) => `${kind}: ${text}`);

describe('what follows a topic as a clause', () => {
  it('is a sentence of its own', () => {
    expect(
      told(edited('his knee, told him what to do', 'we talked about your knee , and i told you what to do')),
    ).toEqual(['talked: your knee', 'sentence: I told you what to do']);
    expect(
      told(
        edited(
          'nervous patients, they get a blanket',
          'we talked about nervous patients , they get a blanket',
        ),
      ),
    ).toEqual(['talked: nervous patients', 'mentioned: they get a blanket']);
    expect(
      told(
        edited(
          'washing lorries, you said it goes round 5 times',
          'we talked about washing lorries , where you said it goes round 5 times',
        ),
      ),
    ).toEqual(['talked: washing lorries: you said it goes round 5 times']);
  });

  it('stays where it belongs to a question within the topic', () => {
    expect(told(edited('how they pack and they load', 'we talked about how you pack and you load'))).toEqual([
      'talked: how you pack and you load',
    ]);
  });
});

describe('a topic', () => {
  it('has the article that the rules put before it', () => {
    expect(told(edited('simulator in the yard', 'we talked about simulator in the yard'))).toEqual([
      'talked: the simulator in the yard',
    ]);
  });

  it('is talked about where somebody cannot be enjoyed', () => {
    expect(told(edited('boy who fed the robot', 'i enjoyed the boy who fed the robot'))).toEqual([
      'talked: the boy who fed the robot',
    ]);
    expect(told(edited('tour of the cellar', 'i enjoyed the tour of the cellar'))[0]).toContain('I enjoyed');
  });

  it('keeps the capital of a name behind a title', () => {
    expect(told(edited('Mr. Finch at the piano', 'we talked about Mr Finch at the piano'))[0]).toContain(
      'Finch',
    );
  });
});

it('says since when one has something', () => {
  const value = { slot: 'value' as const };
  expect(told(edited('clean licence 12 years', 'i have a clean licence for 12 years', value))).toEqual([
    'sentence: I have had a clean licence for 12 years',
  ]);
});

it('tells what the reader does next as something to come', () => {
  const next = { slot: 'nextStep' } as const;
  const step = (note: string, words: string) => told(edited(note, words, next));
  expect(step('they send the contract', 'you send the contract')).toEqual([
    'clause: you will send the contract',
  ]);
  expect(step('they need two refs', 'you need two references')).toEqual(['clause: you need two references']);
});

it('puts back a capital that only began a bit', () => {
  expect(told(edited('idea: Everything from farms', 'i like Everything from farms'))).toEqual([
    'sentence: I like everything from farms',
  ]);
});

it('tells an opinion as the writer’s own where the note gives it to nobody else', () => {
  const text = 'seeing the fragments was a privilege';
  expect(told(edited(text, `you mentioned that ${text}`))).toEqual([`sentence: ${text}`]);
  expect(told(edited('she said my trial was great', 'you said my trial was great'))).toEqual([
    'clause: you said my trial was great',
  ]);
});

it('joins what a hyphen of the editor’s joins', () => {
  expect(told(edited('6 figure deal at 23', 'I closed a 6 - figure deal at 23', { slot: 'value' }))).toEqual([
    'sentence: I closed a 6-figure deal at 23',
  ]);
});

it('keeps the brackets where nothing stands in their place', () => {
  const note = 'my papers (Anerkennung) come in April';
  expect(told(edited(note, 'my papers Anerkennung come in April', { slot: 'clarify' }))).toEqual([
    'sentence: my papers (Anerkennung) come in April',
  ]);
  expect(told(edited(note, 'my papers , the Anerkennung , come in April', { slot: 'clarify' }))).toEqual([
    'sentence: my papers, the Anerkennung, come in April',
  ]);
});

it('leaves in brackets what the note has in brackets', () => {
  const note = 'soaps that sell (hardly any) and soaps that should';
  expect(told(edited(note, 'soaps that sell , which is hardly any and soaps that should', {}))).toEqual([
    'talked: soaps that sell (hardly any) and soaps that should',
  ]);
});

it('makes no rate of two lines', () => {
  const source = sourceOf('eight years in a registry\nPatient on the phone', people);
  expect(source.map(({ lower }) => lower)).not.toContain('per');
  expect(sourceOf('£13/hr', people).map(({ lower }) => lower)).toContain('per');
});

it('gives a note’s first word no capital in the middle', () => {
  expect(sourceOf('Trial Saturday', people).map(({ text }) => text)).toEqual(['trial', 'Saturday']);
  expect(sourceOf('Tolerances of 5 microns', people)[0]?.text).toBe('tolerances');
  expect(sourceOf('Denise showed me round', people)[0]?.text).toBe('Denise');
});

it('claims no showing that the note does not tell of', () => {
  expect(told(edited('seed vault in the cellar', 'you showed me the seed vault in the cellar'))).toEqual([
    'topic: the seed vault in the cellar',
  ]);
  expect(told(edited('you showed me the vault', 'you showed me the vault'))[0]).toContain('you showed me');
});

it('goes on saying who said it where that is the matter', () => {
  expect(told(edited('she said a decision by Easter', 'you said a decision by Easter'))).toEqual([
    'clause: you mentioned a decision by Easter',
  ]);
  expect(told(edited('he said the panel meets on Friday', 'you said the panel meets on Friday'))).toEqual([
    'clause: you said the panel meets on Friday',
  ]);
});

it('tells what somebody was seen doing as no news', () => {
  const text = 'Femi locking the gate and whistling';
  const [only] = edited(text, `you mentioned that ${text}`);
  expect(only).toMatchObject({ kind: 'talked', text, grave: true });
});

it('keeps a sentence with a title in it whole', () => {
  expect(told(edited('Mr. Finch at the piano', 'we talked about Mr . Finch at the piano'))).toHaveLength(1);
});
