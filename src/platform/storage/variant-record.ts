import * as v from 'valibot';
import { placeFor, type Variant } from '../../core/templates/variant.ts';
import { registers, stages } from '../../core/text/draft.ts';

const text = v.string();

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
  }),
  v.transform(({ schema: _schema, ...variant }): Variant => variant),
);

/** A variant as it is kept, of every schema there was; the next save writes the newest. */
export const variantRecord: v.GenericSchema<unknown, Variant> = v.union([first, second]);
