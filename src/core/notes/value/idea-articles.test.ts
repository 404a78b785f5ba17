import { expect, it } from 'vitest';
import { withIdeaArticle } from './idea-articles.ts';

it.each([
  ['my idea is monthly open evening for parents', 'my idea is a monthly open evening for parents'],
  ['what about second desk by the door?', 'what about a second desk by the door?'],
  ['my idea is 20-min phone slot for tenants', 'my idea is a 20-minute phone slot for tenants'],
  ['my idea is a text and photo of the step', 'my idea is a text and a photo of the step'],
  ['my idea is free soup for carers', 'my idea is free soup for carers'],
  ['my idea is new shelves in the hall', 'my idea is new shelves in the hall'],
])('%s', (text, told) => {
  expect(withIdeaArticle({ kind: 'sentence', text })).toEqual({ kind: 'sentence', text: told });
});
