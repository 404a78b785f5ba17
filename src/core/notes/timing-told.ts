import { month, weekday } from './lexicon/dates.ts';

/**
 * A template's text without its own question about what comes next, where the sentences that stand right before it
 * (`step`, in place of `{{nextStep}}`) ask about the same or tell it: two questions about one thing follow each other
 * in no mail that readers sent.
 */
export function withoutTimingAsked(body: string, step: string): string {
  return isAskedOrTold(step) ? body.replace(ownQuestion, '$1') : body;
}

// “{{nextStep}} Is there any news on timing?”
const ownQuestion =
  /(\{\{nextStep\}\})[^\S\n]+[^.?!\n{}]*(?:news on timing|timing for the next step|what the next step (?:will be|is)|what comes next)[^.?!\n{}]*\?/;

function isAskedOrTold(step: string): boolean {
  return (step.match(/[^.?!]+[.?!]*/g) ?? []).some(
    (sentence) => (isQuestion.test(sentence) && asked.test(sentence)) || isTold(sentence),
  );
}

const isQuestion =
  /\?$|\b(?:I|I'd) (?:would )?(?:be (?:very )?(?:grateful|glad|curious|interested)|love|like) to (?:know|hear)\b/;
const asked =
  /\b(?:when|news|update|timeline|timetable|timing|decided?|decision|dates?|shortlist|next (?:round|step|stage)|still (?:open|planned|planning|thinking|on|looking|hiring|going|in the (?:mix|running))|(?:second|third|final) (?:round|interview) (?:still|on|in|planned)|(?:hear|know) (?:by|back))\b/i;

const date = `(?:${weekday}|${month}|mid-\\p{L}+|the \\d{1,2}(?:st|nd|rd|th)?\\b|(?:next|this) (?:week|month)|the end of|Easter|Christmas)`;
const isDated = new RegExp(`\\b(?:by|on|in|before|after|until|around|at|next|from) (?:the )?${date}`, 'u');
const told =
  /\b(?:look(?:ing)? forward to (?:the|your|our|hearing)|(?:decision|decide|interview|round|trial(?: day| shift)?|panel|board|committee) (?:is|will|meets?|by|on|in|before|after))\b/i;

// “I look forward to the decision in mid-June.”
const isTold = (sentence: string): boolean => told.test(sentence) && isDated.test(sentence);
