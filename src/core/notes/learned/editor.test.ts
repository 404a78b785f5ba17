import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteSlots, registers, stages } from '../../text/draft.ts';
import { readProse } from '../jotted/read-slots.ts';
import { peopleOf } from '../people.ts';
import { noteEditor } from './built-in.ts';
import type { Purpose } from './network.ts';
import { weights } from './weights.ts';

const nobody = peopleOf({});
const thanks: Purpose = { slot: 'specific', stage: 'thank-you', register: 'formal' };
const told = (note: string, changed: Partial<Purpose> = {}): string[] => {
  const purpose = { ...thanks, ...changed };
  const { bare, ruled } = readProse(purpose.slot, note, nobody, purpose.stage, []);
  return noteEditor.edit(bare, ruled, nobody, purpose)?.phrases.map(({ text }) => text) ?? [];
};

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the editor of notes', () => {
  it('puts in only small words', () => {
    const inserted = weights.actions.filter((action) => action.startsWith('I:'));
    expect(inserted.length).toBeGreaterThan(100);
    expect(
      inserted.filter((action) =>
        /\d|^I:(?:no|not|never|nothing|nobody|without|cannot|always|every)$/.test(action),
      ),
    ).toEqual([]);
  });

  it('keeps every word of substance, once and in its order, whatever the note', () => {
    const thing = fc.constantFrom(
      'harbour',
      'kiln',
      '40',
      'Friday',
      'loom',
      '£300',
      'piano',
      'Zürich',
      'orchard',
    );
    const small = fc.constantFrom(
      'the',
      'a',
      'he',
      'said',
      'with',
      ',',
      '-',
      '/',
      'and',
      'built',
      'glad',
      '?',
      'not',
    );
    const note = fc
      .array(fc.oneof(thing, small), { minLength: 1, maxLength: 14 })
      .map((all) => all.join(' '));
    const purpose = fc.record({
      slot: fc.constantFrom(...noteSlots),
      stage: fc.constantFrom(...stages),
      register: fc.constantFrom(...registers),
    });
    const matter = (text: string): string[] =>
      words(text)
        .map((word) => (/^buil(?:ds?|ding)$/.test(word) ? 'built' : word))
        .filter((word) => /^(?:harbour|kiln|40|friday|loom|300|piano|zürich|orchard|built|not)$/.test(word));
    fc.assert(
      fc.property(note, purpose, (text, what) => {
        const edited = told(text, what);
        fc.pre(edited.length > 0);
        expect(matter(edited.join(' '))).toEqual(matter(text));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('neither hangs nor throws on wild input', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(wild, (text) => {
        expect(() => told(text)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says nothing of an empty note or of one that is too long for it', () => {
    expect(told(' \n ')).toEqual([]);
    expect(told('kiln and loom '.repeat(30))).toEqual([]);
  });

  it('gives the same note the same sentences', () => {
    const note = 'ghost tour, cellar tour, the new one for kids';
    expect(told(note)).toEqual(told(note));
    expect(told(note).length).toBeGreaterThan(0);
  });

  it('bids what an idea bids, and tells it as nobody’s deed', () => {
    const idea = { slot: 'value', stage: 'share-an-idea', register: 'casual' } as const;
    const note =
      "put the yellow V0–V1s right by the door and reset them every 2 wks, it's what we did in Busan";
    expect(told(note, idea).some((text) => /^I put\b/.test(text))).toBe(false);
    expect(told(note, { ...idea, stage: 'thank-you' }).some((text) => /^I put\b/.test(text))).toBe(true);
  });
});
