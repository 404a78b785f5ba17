import type { Variant } from './variant.ts';

/** A template of the person's own. */
export const mine: Variant = {
  id: 'mine',
  title: 'Mine',
  stage: 'thank-you',
  register: 'formal',
  subject: 'Thanks, {{company}}',
  body: 'Dear {{interviewerFirst}},\n\n{{specific}}\n\n{{me}}',
  basedOn: 'thank-you-formal',
  basedOnText: 'abc',
  place: 3,
  revision: 'r1',
  earlier: [],
  updatedAt: '2026-11-01T10:00:00.000Z',
};

/** A template as it stands in a file. */
export const entry = { id: 'x', title: 'X', stage: 'thank-you', register: 'formal', subject: 's', body: 'b' };
