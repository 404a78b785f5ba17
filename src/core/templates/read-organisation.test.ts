import { describe, expect, it } from 'vitest';
import { entry } from './pack.cases.ts';
import { readOrganisation } from './read-organisation.ts';

describe('an organisation’s templates', () => {
  it('are read from the policy and cannot meet the person’s own', () => {
    const { name, templates, faults } = readOrganisation({
      name: 'Career Centre',
      templates: [entry, { ...entry, id: 'y', body: '{{nobody}}' }, entry, 7],
    });
    expect(name).toBe('Career Centre');
    expect(templates.map(({ id }) => id)).toEqual(['organisation.x']);
    expect(faults).toHaveLength(3);
  });

  it.each([{}, { name: 'x' }])('are none where the policy has none: %o', (policy) => {
    expect(readOrganisation(policy)).toEqual({ name: '', templates: [], faults: [] });
  });

  it.each([7, 'x', null, { a: 1 }])('are a fault where the list is no list: %o', (templates) => {
    expect(readOrganisation({ templates })).toMatchObject({ templates: [], faults: [{}] });
  });
});
