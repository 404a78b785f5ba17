import { expect, it } from 'vitest';
import { peopleOf } from '../people.ts';
import { heardRules } from './ruled.ts';
import { sourceOf } from './source.ts';

const heard = (note: string, text: string) =>
  heardRules(sourceOf(note, peopleOf({})), [{ kind: 'experience', text }]).map(({ lower, features }) => [
    lower,
    ...features.filter((name) => name.startsWith('rules ')),
  ]);

it('tells of each word what the rules made of it, and what they put before it', () => {
  expect(heard('kiln, wrote manual', 'the kiln and writing the manual')).toEqual([
    ['kiln', 'rules keep', 'rules first <experience>', 'rules last the', 'rules put 2'],
    [',', 'rules drop', 'rules first and', 'rules last and', 'rules put 1'],
    ['wrote', 'rules change'],
    ['manual', 'rules keep', 'rules first the', 'rules last the', 'rules put 1'],
  ]);
});

it('tells of the last word what the rules put behind it', () => {
  expect(heard('kiln', 'kiln work')[0]).toEqual(
    expect.arrayContaining(['rules end first work', 'rules end last work', 'rules end put 1']),
  );
});

it('says nothing where the rules said nothing', () => {
  const [kiln] = heardRules(sourceOf('kiln', peopleOf({})), []);
  expect(kiln?.features.filter((name) => name.startsWith('rules '))).toEqual(['rules drop']);
});
