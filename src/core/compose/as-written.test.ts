import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords } from '../text/bare-words.ts';
import { asWritten } from './as-written.ts';

const own = (note: string, ...without: string[]) => asWritten(note, without)?.join(' ');

describe('a note as it was written', () => {
  it.each([
    ['the churn dashboard', 'The churn dashboard.'],
    ['  she said   what now?  ', 'She said what now?'],
    ['iOS build, w/ fastlane!', 'iOS build, w/ fastlane!'],
    ['éclairs & the 5am shift -', 'Éclairs & the 5am shift.'],
    ['84 units; CSCS,', '84 units; CSCS.'],
    ['my work: https://a.example/p', 'My work: https://a.example/p'],
    ['great tour 😊', 'Great tour 😊'],
    ['seed vault\nnew lab in Leeds', 'Seed vault. New lab in Leeds.'],
    ['- seed vault\n\n2) new lab?', 'Seed vault. New lab?'],
    ['free on mondays and\ntuesdays,\nalways', 'Free on mondays and tuesdays, always.'],
    ['', ''],
    [' \n-\n', ''],
  ])('%j reads %j', (note, text) => {
    expect(own(note)).toBe(text);
  });

  it.each<[string, string[], string]>([
    ['new lab; boss seemed nice', ['boss seemed nice'], 'New lab.'],
    ['Boss seemed NICE! the new lab', ['boss seemed nice'], 'The new lab.'],
    ['gutted, but the new lab', ['gutted'], 'The new lab.'],
    ['new lab; nice boss; seed vault', ['nice boss'], 'New lab; seed vault.'],
    ['new lab. nice boss. seed vault', ['nice boss'], 'New lab. seed vault.'],
    ['new lab (nice boss) in Leeds', ['nice boss'], 'New lab in Leeds.'],
    ['new lab (cold? lol) in Leeds', ['lol'], 'New lab (cold?). in Leeds.'],
    ['any news? no rush', ['no rush'], 'Any news?'],
    ['new lab\nnice boss\nseed vault', ['nice boss'], 'New lab. Seed vault.'],
    ['head a bit cold? or just shy. new lab', ['head a bit cold?', 'or just shy'], 'New lab.'],
    ['nice boss', ['nice boss'], ''],
  ])('%j without %j reads %j', (note, without, text) => {
    expect(own(note, ...without)).toBe(text);
  });

  it('is not to be had where what it should go without is not found', () => {
    expect(asWritten('new lab; boss seemed nice', ['boss was nice'])).toBeNull();
    // The part of a word is another word.
    expect(asWritten('the nicest boss', ['nice'])).toBeNull();
  });

  it('says every word of the note but those, and no other', () => {
    const words = fc.array(
      fc.constantFrom(
        'seed',
        'Vault',
        'p99',
        'and',
        'w/',
        '(the',
        'lab)',
        '3.5',
        '—',
        'ok?',
        ';',
        '\n',
        'a,',
      ),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = own(`${before.join(' ')}; gutted tbh; ${after.join(' ')}`, 'gutted tbh') ?? '';
        // A number before a line is its place in a list, and what joined the remark to the rest goes with it.
        const spoken = bareWords([...before, ...after].join(' ')).split(' ');
        const joining = spoken.filter((word) => word !== 'and');
        expect(
          bareWords(text)
            .split(' ')
            .filter((word) => word !== 'and'),
        ).toEqual(joining);
      }),
    );
  });
});
