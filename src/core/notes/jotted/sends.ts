import { isPlural } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';

const things = String.raw`(?:references?|cvs?|runbook|handbook|xlsx?|pdf|spreadsheet|csv|file|(?:blog post |portfolio |repo |preprint |video )?links?|resume|portfolio|certificates?|certs?|certificate copies|docs|documents|scans?|passport|licen[cs]e|transcripts?|diploma|degree|showreel|reel|logbook|dbs|pin|id|visa|paperwork|samples?|repo|github|sketch|sketchbook|deck|slides|notes|preprint|paper|code|draft|plan|write-up|case study|proposal|summary|photos?|pictures?|pics|availability|bank details|medical|payslips?|card|cuttings|copy of .+|invoice|forms?)`;
const ownThings = new RegExp(String.raw`\b${things}\b`, 'i');
const endsOwned = new RegExp(
  String.raw`^(?!(?:ask|can|bring|show|get|find)\b).*\b${things}(?: v?\d+| copy| copies)?$`,
  'i',
);
const sooner = /,?\s+((?:by|before|on(?= \p{L}+day\b)|this|next) [^,]{2,24}|tomorrow|today|tonight)$/iu;

/** What a jotted step would send: “send NMC pin and references by Friday”, “portfolio link, 2 samples”. */
export function sendOf(text: string): Phrase | undefined {
  const match =
    /^(?:(?:can|happy to|glad to) )?(?:send|sending|share|email|mail|fwd|forward|attach|upload)(?: (?:him|her|them|over|on|across))? (.+)$/i.exec(
      text,
    );
  const what = match?.[1];
  if (what && /\?$/.test(what)) {
    const things = what.replace(/\?+$/, '');
    const ask = `it would help if I sent you ${isOwned(things) ? owned(things) : `this: ${things}`}`;
    return isOwned(things)
      ? { kind: 'question', text: ask.replace('it would', 'would it'), indirect: `whether ${ask}` }
      : undefined;
  }
  if (what) {
    if (/\?|^(?:by|on|before|to|asap|if|when)\b/i.test(what) || (what.includes(',') && !isOwned(what)))
      return undefined;
    const when = sooner.exec(what);
    const things = when ? what.slice(0, when.index) : what;

    const due = when ? ` ${when[1]}` : '';

    return isOwned(things) ? mine(`I will send you ${owned(things)}${due}`) : undefined;
  }
  const onRequest = /^(.+?) (?:on|upon) request$/i.exec(text);
  if (onRequest?.[1] && isOwned(onRequest[1]))
    return mine(
      `${capital(owned(onRequest[1]))} ${isSeveral(onRequest[1]) ? 'are' : 'is'} available on request`,
    );

  const post = /^(.+?) (by (?:mail|email|e-mail|post))$/i.exec(text);
  if (post?.[1] && isOwned(post[1])) return mine(`I will send you ${owned(post[1])} ${post[2]}`);
  const by =
    /^(.+?) (by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|\d{1,2} \p{L}+|\p{L}+ \d{1,2}))$/iu.exec(
      text,
    );
  if (by?.[1] && isOwned(by[1]) && by[1].split(' ').length < 6)
    return mine(`I will send you ${owned(by[1])} ${by[2]}`);
  const soon = /^(.+?) (tomorrow|tonight|today)$/i.exec(text);
  if (
    soon?.[1] &&
    isOwned(soon[1]) &&
    soon[1].split(' ').length < 6 &&
    !/\b(?:medical|visa|dbs|pin|id|code|plan|degree|signed|ready|test|interview|exam)\b/i.test(soon[1])
  )
    return mine(`I will send you ${owned(soon[1])} ${soon[2]?.toLowerCase()}`);
  const attached = /^([^,;:]{2,50}) (?:is |are )?attached$/i.exec(text)?.[1];
  if (attached && attached.split(' ').length < 6) return mine(`I have attached ${owned(attached)}`);
  // What stands there without a verb is what they are to get.
  if (
    text.split(' ').length < 7 &&
    !isStated.test(text) &&
    text.split(/, | and /).every((thing) => endsOwned.test(thing))
  )
    return mine(`I will send you ${owned(text.replace(/, (?=[^,]+$)/, ' and '))}`);
  return undefined;
}

const isStated =
  /\b(?:ready|signed|sent|valid|ok|update|updated|on|from|till|until|in|at|next|no|not|needs?|expires?|due|later|status|transfer|process|done|renewed|passed|\p{L}+day|dr|prof|mrs?|ms|fr)\b/iu;

function isOwned(things: string): boolean {
  return (
    things.split(/, | and /).every((thing) => ownThings.test(thing) || /^\d+ /.test(thing)) &&
    !/[:–?]| to |\bcheck\b/.test(things) &&
    !/\b(?:is|are|was|were|from|they|he|she|you)\b/i.test(things)
  );
}

function owned(things: string): string {
  const told = things.replace(/\bdocs\b/gi, 'documents');
  return /^(?:my|the|an?|our|your|\d+ )/i.test(told) ? told : `my ${told}`;
}

function isSeveral(things: string): boolean {
  return /,| and /.test(things) || isPlural(things.toLowerCase().split(' ').at(-1) ?? '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mine(text: string): Phrase {
  return { kind: 'clause', text, whose: 'mine', said: false, grave: false };
}
