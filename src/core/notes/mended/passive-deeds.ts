import type { Mending } from './mending.ts';

// Nobody does these to himself without an object: they were done to whoever tells of them.
const done =
  'promoted (?:to|as)|short-?listed (?:for|as|in)|long-?listed (?:for|as|in)|elected (?:to|as|onto|chair|treasurer|secretary)|appointed (?:to|as)|nominated (?:for|as)|raised (?:on|in) (?=an? |the )|headhunted|commissioned (?:to|by)|seconded (?:to|as)|invited (?:to|back)|accepted (?:to|onto|into|on|for|by)|awarded (?:an?|the|my) |picked (?:for|as) (?=the |an? )|made (?:redundant|permanent)|offered (?:an? )(?:post|job|place|position|contract|extension|promotion|role)';
const lasting = 'registered (?:here|with|as|on)|recognised (?:here|by|as)|licensed (?:here|by|as|for|to)';

const front = new RegExp(`^((?:just|also|now|recently|meanwhile|since then) )?(?=(?:${done})\\b)`, 'iu');
const since = new RegExp(`(^|, )(?=(?:${lasting})\\b[^,]*\\bsince\\b)`, 'iu');

/** “promoted to shift lead”, “registered here since May”: what was done to whoever tells of it. */
export const passiveDeeds: Mending = (text) =>
  text
    .replace(front, (_all, when: string | undefined) => `was ${when ?? ''}`)
    .replace(since, (_all, before: string) => `${before}have been `);
