import { indefinite } from '../articles.ts';
import { countableNouns, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { isSingle } from '../mended/missing-articles.ts';

/**
 * A deed as the editor tells it, with the article the rules put before what is new to the reader: on plain
 * notes the editor leaves it out (“I owned roadmap for a payments product”), or tells what nobody has heard of as known (“I
 * led the similar migration”). Only before words that both have; `note` is what was jotted.
 */
export function withRuledArticles(edited: string, ruled: string, note: string): string {
  const [, deed = '', doing = ''] =
    /^(?:I (?:have )?(?:just |also )?(\p{Ll}+)|(\p{Ll}+ing)) /u.exec(edited) ?? [];
  if (!canBe(deed, 'past') && !canBe(doing, 'ing')) return edited;
  const hasOwn = /\bthe\b/i.test(note);
  let told = edited;
  for (const [, thing = ''] of ruled.matchAll(newThing)) {
    const found = new RegExp(`(?<=\\b([\\p{L}\\d]+) )(the )?${thing}(?![\\p{L}'’-])`, 'u').exec(told);
    const [all = '', before = '', the = ''] = found ?? [];
    if (
      !found ||
      determined.test(before) ||
      /\b(?:the|an?|my|your|no) \p{Ll}+ $/u.test(told.slice(0, found.index))
    )
      continue;
    const noun = thing.split(' ').at(-1) ?? '';
    const end = found.index + all.length;
    const isNew =
      the === ''
        ? isSingle(noun)
        : !hasOwn && isOne(noun) && (making.test(before) || isTellingNew(thing, told.slice(end)));
    if (isNew) told = `${told.slice(0, found.index)}${indefinite(thing)} ${thing}${told.slice(end)}`;
  }
  return told;
}

const newThing =
  /\ban? ((?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+)(?=$|[,.;]| (?:in|at|on|of|with|for|from|to|by|and|or|that|which|who|where|when|last|this|across|between|over|under|into|about|using|because|so|\d))/gu;
const determined =
  /^(?:the|an?|my|your|our|his|her|their|its|this|that|these|those|no|any|some|each|every|one|as|of|in|by|with)$/i;
const making =
  /^(?:built|created|launched|founded|started|designed|wrote|introduced|developed|made|led|won|invented|drafted|opened|produced|organised|organized|ran|set|redesigned|planned|shipped|published|automated)$/;

function isOne(noun: string): boolean {
  return countableNouns.has(noun) && !isPlural(noun) && !isMass(noun);
}

// “a similar migration”, “a budget of 2m”
function isTellingNew(thing: string, behind: string): boolean {
  return (
    /^(?:similar|comparable|big|large|small|busy|new)\b/.test(thing) ||
    /^ of (?:about |over |up to )?[\d£$€]/.test(behind)
  );
}
