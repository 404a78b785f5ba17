import * as v from 'valibot';
import { expect, it } from 'vitest';
import { diagnosisSchema } from './diagnosis.ts';

const layers = (...all: string[]): unknown => ({
  host: 'gmail',
  parts: [],
  composes: [{ button: true, layers: all }],
  faults: [],
});

it('takes tags and roles', () => {
  expect(v.is(diagnosisSchema, layers('div[textbox]', 'td', 'grammarly-mirror'))).toBe(true);
});

it.each(['Dear Ana', 'div[my secret]', 'div#id', 'ana@example.org', '', 'x'.repeat(41)])(
  'refuses %j for a layer, which could be something the person wrote',
  (layer) => {
    expect(v.is(diagnosisSchema, layers(layer))).toBe(false);
  },
);
