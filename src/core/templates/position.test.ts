import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionAt, positionsAt } from './position.ts';

it('is the same for many offsets as for each', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '🎉')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(40)), (source, some) => {
      const offsets = some.filter((offset) => offset <= source.length).sort((a, b) => a - b);
      expect(positionsAt(source, offsets)).toEqual(offsets.map((offset) => positionAt(source, offset)));
    }),
  );
});
