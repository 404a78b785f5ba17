import * as v from 'valibot';
import { sampleKeys } from '../../core/templates/template.ts';
import { placeFor, type Variant } from '../../core/templates/variant.ts';
import { noteSlots, registers, stages } from '../../core/text/draft.ts';

const text = v.string();

function texts<K extends string>(keys: readonly K[]) {
  const entries = keys.map((key) => [key, v.exactOptional(text)] as const);
  return Object.fromEntries(entries) as { [key in K]: v.ExactOptionalSchema<typeof text, undefined> };
}

const textEntries = {
  id: text,
  title: text,
  stage: v.picklist(stages),
  register: v.picklist(registers),
  subject: text,
  body: text,
  basedOn: text,
  updatedAt: text,
};

const sample = v.object({
  context: v.object(texts(sampleKeys)),
  notes: v.object(texts(noteSlots)),
});

/** The first records stood in the order of their days and knew nothing of other devices. */
const first = v.pipe(
  v.object({ schema: v.literal(1), ...textEntries }),
  v.transform(
    ({ schema: _schema, ...variant }): Variant => ({
      ...variant,
      basedOnText: '',
      place: placeFor(variant.updatedAt),
      revision: `first-${Math.abs(placeFor(variant.updatedAt))}`,
      earlier: [],
    }),
  ),
);

const second = v.pipe(
  v.object({
    schema: v.literal(2),
    ...textEntries,
    basedOnText: text,
    place: v.number(),
    revision: text,
    earlier: v.array(text),
    when: v.exactOptional(text),
    sample: v.exactOptional(sample),
  }),
  v.transform(({ schema: _schema, ...variant }): Variant => variant),
);

/** A variant as it is kept, of every schema there was; the next save writes the newest. */
export const variantRecord: v.GenericSchema<unknown, Variant> = v.union([first, second]);
