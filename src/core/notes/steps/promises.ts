import { articled } from '../articled.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { owned } from './things.ts';
import { due, isWhen, placed, whenApart, whenSource } from './when.ts';

const sending = '(?:send|share|e-?mail|mail|forward|post|show|text)';
const duty =
  '(?:finish|complete|submit|return|renew|book|sign|fill in|fill out|prepare|upload|deliver|hand in|drop off|register|collect|pick up)';
const lead =
  /^(?:(?:then|also|and|just|so|now|will|I will|must|I must|should|I should|need to|I need to|have to|I have to|to|going to|I am going to|I want to|promised to|remember to) )+(?=\p{L})/u;
const clauseWithin = /\b(?:if|because|but|and I|so I|whether)\b|[?:]/;

const thingFirst = new RegExp(
  String.raw`^((?:the|my|your) [^,]{2,60}?) I (?:will )?(bring|send|post|email|hand in|return)((?: ${whenSource}| (?:on )?(?:the|my) first day)?)$`,
  'u',
);
const sends = new RegExp(
  String.raw`^(?:I )?(?:${sending}|sending) (?:(?:over|across|along) )?(?:(you|it|them) )?(?:(?:over|across|along) )?(.*)$`,
  'iu',
);
const handsOver = new RegExp(
  String.raw`^((?:\p{L}|\d)[^,?:]{2,60}), (?:then |I |I will |will |and )*(send|post|bring|e-?mail|get|return|finish|book|sign|fill|hand|drop|submit|renew|upload) (?:it|them)((?: (?:back|in|over|off|to you|to HR|in person))*)((?: ${whenSource})?)$`,
  'u',
);
const isDuty = new RegExp(String.raw`^(?:I )?(${duty}) (.+)$`, 'iu');

/** What the writer means to send, bring or do, as a promise: “send certs”, “I phone him on Friday”. */
export function promised(text: string): Phrase | undefined {
  const task = takesTime(text) ?? objectFirst(text) ?? sentAlready(text);
  if (task) return task;
  const told = text.replace(lead, '');
  return (
    attached(told) ??
    again(told) ??
    given(told) ??
    sent(told) ??
    handed(told) ??
    bare(told) ??
    brought(told) ??
    done(told) ??
    meant(told) ??
    wanted(told)
  );
}

// “the paper for the forklift I bring on Monday”
function objectFirst(text: string): Phrase | undefined {
  const match = thingFirst.exec(text);
  if (!match?.[1] || /\b(?:that|which|what|is|was|are)$/.test(match[1])) return undefined;
  const when = (match[3] ?? '').trim().replace(/^(?=the first|my first)/, 'on ');
  return mine(
    `I will ${match[2]} ${match[2] === 'bring' ? '' : 'you '}${match[1]}${when ? ` ${due(when)}` : ''}`,
  );
}

// “references sent 3/11”
function sentAlready(text: string): Phrase | undefined {
  const match =
    /^(?:my |the )?((?:references?|documents|forms?|certificates?|contract|cv|CV|portfolio)(?: and \p{L}+)?) sent(?: (?:on )?(\S*\d\S*(?: \p{Lu}\p{L}+)?|\p{Lu}\p{L}+day|yesterday|today))?$/u.exec(
      text,
    );
  if (!match?.[1]) return undefined;
  const when = match[2] ? ` ${/^(?:yesterday|today)$/.test(match[2]) ? '' : 'on '}${match[2]}` : '';
  return mine(`I ${when ? 'sent' : 'have sent'} ${owned(match[1])}${when}`);
}

// “need to sort my work permit, takes 3 weeks”
function takesTime(text: string): Phrase | undefined {
  const match = /^(?:I )?(need to|must|have to) ([^,]{3,60}), (?:it |that )?takes ([^,]{3,30})$/.exec(text);
  return match ? mine(`I ${match[1]} ${match[2]}, which takes ${match[3]}`) : undefined;
}

const letKnow = /^(?:I )?let (you|him|her|them) know\b(?! (?:that|I|you|we|it)\b)(.*)$/;
const gives =
  /^(?:I )?(get|give|bring|lend|pay|show|tell) (you) ((?:my|the|an?|some|your|\d+|two|three|names?|details)\b.*)$/;

// “attach driving licence”
function attached(text: string): Phrase | undefined {
  const [, verb, what] = /^(?:I )?(attach|enclose) ((?!you\b|it\b)[^,?:]{2,60})$/i.exec(text) ?? [];
  return verb && what ? mine(`I ${verb.toLowerCase()} ${owned(what)}`) : undefined;
}

// “portfolio again in the autumn”
function again(text: string): Phrase | undefined {
  const [, what, when] =
    new RegExp(`^(?:send )?(?:you )?((?:my |the |new )*${ownHead}) again (${whenSource})$`, 'u').exec(text) ??
    [];
  return what && when ? mine(`I would be glad to send you ${owned(what)} again ${placed(when)}`) : undefined;
}

// “get her the names of two referees”, “let him know my start date”
function given(text: string): Phrase | undefined {
  const known = letKnow.exec(text);
  if (known && !/[?:]/.test(text)) return mine(`I will let ${known[1]} know${known[2]}`);
  const match = gives.exec(text);
  if (!match || clauseWithin.test(text) || text.split(' ').length > 16) return undefined;
  if (/^(?:show|tell)$/.test(match[1] ?? '') && !/^I /.test(text)) return undefined;
  const { what, when } = whenApart(match[3] ?? '');
  return mine(`I will ${match[1]} ${match[2]} ${articled(what)}${when ? ` ${due(when)}` : ''}`);
}

// “send photos of the two boats”, “send you my DBS when it comes”
function sent(text: string): Phrase | undefined {
  const match = sends.exec(text);
  if (!match || /^I? ?show /i.test(text)) return undefined;
  const verb = /^(?:I )?(\S+)/.exec(text)?.[1]?.toLowerCase().replace('sending', 'send') ?? 'send';
  const rest = match[2]?.trim() ?? '';
  // Someone else is meant by what was not turned into “you”.
  if (/^(?:him|her) (?:the|an?|my|some|two|\d)/.test(rest)) return mine(`I will ${verb} ${articled(rest)}`);
  const later = /^(.*?)(,? (?:when|as soon as|once|after) .+)$/.exec(rest);
  const { what, when } = whenApart(later?.[1] ?? rest);
  const tail = (when ? ` ${due(when)}` : '') + (later?.[2] ?? '');
  if (clauseWithin.test(rest) || rest.split(' ').length > 16) return undefined;
  if (/^(?:it|them)$/.test(match[1] ?? '')) {
    const only = rest === '' || what === '' ? '' : isWhen(rest) ? ` ${due(rest)}` : undefined;
    return only === undefined ? undefined : mine(`I will ${verb} ${match[1]} to you${only}`);
  }
  if (what === '' || /^(?:in|on|by|off|out|back|to|a message|a mail|again|regards)\b/.test(what))
    return undefined;
  if (/,(?! (?:and|the|my|\p{L}+ and) )/u.test(what)) return undefined;
  const to = / to (?:HR|\p{Lu}\p{L}+)$/u.exec(what);
  return mine(to ? `I will ${verb} ${owned(what)}${tail}` : `I will ${verb} you ${owned(what)}${tail}`);
}

// “you want a video, film it this weekend”: what is wanted, and that it will be done.
const wish = new RegExp(
  String.raw`^(you (?:want|wanted|need|needed|asked for|would like) [^,]{3,70}), (?:and |so |then )?(?:I (?:will )?)?(\p{Ll}+) (it|them|one)((?: ${whenSource})?)$`,
  'u',
);

/** What the reader wants and the writer will do about it, in two sentences. */
export function wishGranted(text: string): Phrase[] | undefined {
  const match = wish.exec(text);
  if (!match?.[1] || !match[2] || !canBe(match[2], 'base')) return undefined;
  const when = match[4]?.trim() ?? '';
  const asked: Phrase = { kind: 'clause', text: match[1], whose: 'yours', said: false, grave: false };
  return [asked, mine(`I will ${match[2]} ${match[3]}${when ? ` ${due(when)}` : ''}`)];
}

const ownHead =
  '(?:references?|certificates?|cuttings|qualifications|(?:\\p{L}+ )?number|transcripts?|diploma|payslips?|cv|CV|portfolio|logbook|passport|DBS|forms?|photos?|samples?|drafts?|notebook|documents|paperwork)';
const thingTo = new RegExp(
  `^((?:\\p{L}+ ){0,2}${ownHead}) to (HR|\\p{Lu}\\p{L}+)(?: (${whenSource}))?$`,
  'u',
);
const thingThen = new RegExp(`^((?:\\p{L}+ ){0,2}${ownHead}) (tomorrow|tonight|by .+)$`, 'u');
const toDo = new RegExp(
  `^((?:\\p{L}+ ){1,3})to (sign|send|return|finish|submit|book|bring|fill in) (${whenSource})$`,
  'u',
);

// “references to HR by Friday”, “cuttings tonight”, “NDA to sign before Wednesday”, “notebook on request”
function bare(text: string): Phrase | undefined {
  const to = thingTo.exec(text);
  if (to?.[1]) return mine(`I will send ${owned(to[1])} to ${to[2]}${to[3] ? ` ${due(to[3])}` : ''}`);
  const then = thingThen.exec(text);
  if (then?.[1] && then[2] && isWhen(then[2])) return mine(`I will send you ${owned(then[1])} ${then[2]}`);
  const asked = /^((?:\p{L}+ ){1,4})on request$/u.exec(text)?.[1];
  if (asked) return mine(`I can send you ${owned(asked.trim())} on request`);
  const task = toDo.exec(text);
  if (task?.[1] && !/\b(?:I|you|want|need|have|able|happy|glad)\b/.test(task[1]))
    return mine(
      `I will ${task[2]} the ${task[1].trim().replace(/^(?:the|my) /, '')} ${placed(task[3] ?? '')}`,
    );
  const many = /^((?:\d+|two|three|four|five|six) (?:\p{L}+ ){0,2}\p{L}+s) (by .+)$/u.exec(text);
  return many?.[1] && many[2] && isWhen(many[2])
    ? mine(`I will have ${many[1]} ready ${many[2]}`)
    : undefined;
}

// “uniform sizes form, post it back to you”, “level 1 course in April, book it”
function handed(text: string): Phrase | undefined {
  const match = handsOver.exec(text);
  if (!match?.[1] || match[1].split(' ').length > 9 || /\b(?:is|are|was|were|am|I|you|we)\b/.test(match[1]))
    return undefined;
  const [, thing, verb, particle = '', when = ''] = match;
  const isGiven = /^(?:send|post|e-?mail|return)$/.test(verb ?? '') && !/to /.test(particle);
  return mine(
    `I will ${verb} ${isGiven && particle === '' ? 'you ' : ''}${owned(thing)}${particle}${isGiven && particle !== '' ? ' to you' : ''}${when ? ` ${due(when.trim())}` : ''}`,
  );
}

// “bring training log on Tuesday”
function brought(text: string): Phrase | undefined {
  const match = /^(?:I )?bring (?:along )?(?!up\b|back\b|it\b|them\b|you\b)(.+)$/i.exec(text);
  if (!match?.[1] || clauseWithin.test(match[1]) || match[1].split(' ').length > 12) return undefined;
  const { what, when } = whenApart(match[1]);
  if (/,/.test(what)) return undefined;
  return mine(`I will bring ${owned(what)}${when ? ` ${placed(when)}` : ''}`);
}

// “renew first aid in January”: a duty, not an offer.
function done(text: string): Phrase | undefined {
  const match = isDuty.exec(text);
  if (!match?.[2] || clauseWithin.test(match[2]) || /,/.test(match[2]) || match[2].split(' ').length > 12)
    return undefined;
  const { what, when } = whenApart(match[2]);
  if (canBe(what.split(' ')[0] ?? '', 'ing')) return mine(`I will ${text.replace(/^I /, '')}`);
  return mine(`I will ${match[1]?.toLowerCase()} ${owned(what)}${when ? ` ${due(when)}` : ''}`);
}

const habits = /\b(?:every|always|usually|often|since|mostly|normally|already|sometimes|never)\b/;

// “I phone you on Friday”: a deed to come, told as if it were now.
function meant(text: string): Phrase | undefined {
  const match =
    /^I (call|phone|ring|write|try|make|apply|ask|give|visit|come back|come|return|inform|let|contact|show|tell) (.+)$/.exec(
      text,
    );
  if (!match?.[1] || !match[2] || habits.test(match[2])) return undefined;
  const rest = match[2].replace(/^you how\b/, 'you how');
  const early =
    /^((?:until|till|by) (?:\p{Lu}\p{L}+day|tomorrow|the \d+\S*|\d+ \p{L}+|next week)) (.+)$/u.exec(rest);
  const told = early ? `${early[2]} ${early[1]}` : rest;
  const { what, when } = whenApart(told);
  const isHanded = /^(?:make|give)$/.test(match[1]);
  const end = when === '' ? told : `${what} ${isHanded ? due(when) : placed(when)}`;
  if (match[1] === 'inform') return mine(`I will let you know${end.replace(/^you/, '')}`);
  return mine(`I will ${match[1]} ${end}`);
}

// “you need 2 references by Friday”
function wanted(text: string): Phrase | undefined {
  const match =
    /^you (?:need|want|wanted|asked for|are waiting for) ((?:my |the |a |an |some |\d+ |two |three )?(?:[\p{L}-]+ )?(?:references?|certificates?|documents?|samples?|forms?|photos|copies|transcripts?|diploma|payslips?|licen[cs]e)) (by .+)$/u.exec(
      text,
    );
  if (!match?.[1] || !match[2] || !isWhen(match[2])) return undefined;
  return mine(`I will send you the ${match[1].replace(/^(?:my|the|an?|some) /, '')} you need ${match[2]}`);
}
