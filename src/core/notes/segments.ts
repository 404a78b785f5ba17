import type { NoteSlot } from '../text/draft.ts';
import { abbreviations } from './lexicon/abbreviations.ts';
import { questionWords, subjectPronouns } from './lexicon/grammar-words.ts';
import { canBe } from './lexicon/verbs.ts';
import { asides, privateJudgement, withoutTakenBack, withoutToOneself } from './to-oneself.ts';

/** One thought of a note, still raw; `label` is what stood before its colon. */
export interface Segment {
  text: string;
  label: string;
}

// “…, ask about parking”: what one tells oneself to do begins a thought of its own.
const furtherOrder =
  /,\s+(?=(?:(?:also|then|must|should|and|so) )?(?:say (?:that|i|im|i'm|we)|ask (?:for|about|if|whether|her|him|them|when|how|what|re)|mention (?:that|the|my|our|her|his|their)|thank (?:her|him|them|\p{Lu})|tell (?:her|him|them)|don'?t forget|remind (?:her|him|them))\b)/giu;

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]|\p{Emoji_Modifier})+|(?<=^|\s)[:;8=]-?[)(DPpOo3/|\\](?=\s|$)|<3+(?=\s|$)|\^\^/gu;
const bullet = /^\s*(?:[-–—*•◦▪‣·>+]+|\d{1,2}[.)]|\(?[a-z]\)|\[[ x]?\])\s+/i;
const nothing =
  /^(?:n\/?a|none|nothing|nil|no|nope|tbd|todo|\?+|-+|x|null|undefined|same|idk|qs?|questions?|ask|note|ideas?|plan|pitch|proposal|suggestion|next|next steps?|also|ans|answer|fix|example|update|news|value|fit|new|ps|misc|other|maybe|to ?do)?[\s.!?-]*$/i;

/** Parts a note into its thoughts: lines, sentences, and what stands behind a dash, a semicolon or an arrow. */
export function segmentsOf(note: string, slot: NoteSlot): Segment[] {
  return note
    .normalize('NFC')
    .replace(emoji, ' ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' '))
    .map((line) => (slot === 'value' ? line : line.replace(furtherOrder, '; ')))
    .flatMap((line) => withoutTakenBack(splitLine(line.replace(bullet, '').replace(asides, ''))))
    .map((part) => part.replace(/^\((.*)\)$/, '$1'))
    .map(withoutToOneself)
    .map((part) => (/^whenever(?: suits(?: you)?)?[.!]*$/i.test(part) ? 'I am free at any time' : part))
    .flatMap((part) => withoutLink(labelled(part)))
    .filter(({ text }) => !nothing.test(text) && !privateJudgement.test(text) && /[\p{L}\p{N}]/u.test(text));
}

function splitLine(line: string): string[] {
  const marked = withDotsSpelled(line)
    .replace(/\s+/g, ' ')
    .replace(/\s+[•◦▪‣]\s+/g, '\n')
    .replace(/(?<=\S)[\s,;]+(?:[2-9]\)|\([2-9]\)|[2-9]\.)\s+(?=\p{L})/gu, isCounted(line) ? '\n' : '$&')
    .replace(/\bre:\s+/gi, 'about ')
    .replace(/\s*(?:->|=>|→|⇒|➜)\s*/g, ' → ')
    .replace(
      /(?<=[\p{L}%]{2}|\d)\s?\/\s?(?=(?:wk|week|mo|month|mth|yr|year|day|hr|hour|night|morning|shift|class|person|qtr|quarter|weekend|minute|head|pt|patient|visit|case|call|customer|client|room|table|unit|item|page|ticket|student|pupil|child|bed|site|store|pp|cluster|node|user|team|trip|session|season|sprint|term|dose|box|pallet|round)s?\b)/giu,
      ' per ',
    )
    .replace(/\(([^()]*?)[!.…]+\)/g, '($1)')
    .replace(/\s+[-–—]+\s+(?=[~≈<>£€$]?\d[^\n,;:.!?–—-]{0,32}(?:$|[,;]))/g, ', ')
    .replace(/\s+\/\s+/g, isFewWords(line) ? ', ' : '\n')
    .replace(/\s+(?:--+|[-–—]|\/\/|\|)\s+/g, '\n')
    .replace(/(?<=\p{L})(?:—|--)(?=\p{L})/gu, '\n')
    .replace(/\s*;\s*/g, '\n');
  return marked.split('\n').flatMap(splitSentences);
}

// “churn 14%”, “waiting list 9 weeks”
const measured =
  /(?<=\b(?:(?:waiting|wait|w\/) ?list|backlog|turnover|headcount|queue|deficit|shortfall|accuracy|churn|occupancy|attendance|retention|average|capacity|margin|uptime|latency|(?:lead|response|wait|waiting|handling|cycle|build|turnaround) time|delay|sickness|absence|dropout|(?:open|conversion|hit|win|error|pass|success|response|return|click|churn|vacancy|bounce|retention|close) rate|conversion|salary|rent|score|NPS|yield|scrap|attrition|turnaround|target|commission|bonus|notice))( )(?!\d[\d.,]*[%k]?\s*(?:>|->|→|to|-)\s*\d)(?=(?:about |~|<|>|£|€|\$)?\d[^\n]{0,24}?(?:$|[,;.(]))/gi;

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

function dated(day: string, month: string): string {
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ''}`;
}

const ordinals = ' first second third fourth fifth sixth seventh eighth ninth'.split(' ');

function noticeOf(count: string, unit: string): string {
  const word = /^w/i.test(unit) ? 'week' : 'month';
  return /^(?:1|one)$/i.test(count) ? `${count} ${word}'s notice` : `${count} ${word}s' notice`;
}

// “grew legacies £1.2m-£1.9m”
const risen =
  /\b(grew|raised|cut|took|moved|reduced|lifted|improved|increased|dropped|brought|got|lowered|doubled|halved)\b( [^,;.\d]{1,40}?)? ([£€$]?\d[\d.,]*(?:k|m|bn|%|h|hrs?|mins?|s)?)\s?(?:[-–>]|->|→|=>)\s?([£€$]?\d[\d.,]*(?:k|m|bn|%|h|hrs?|mins?|s)?)(?![\d\p{L}])/giu;

// A dot behind these ends no sentence.
function withDotsSpelled(line: string): string {
  return line
    .replace(/^(.{3,60}?),?\s+(can|will|could)\s+(send|share|bring|provide|show)\s*$/i, '$2 $3 $1')
    .replace(/^start (?=(?:immediately|asap|now|any ?time|straight|right|next|tomorrow)\b)/i, 'can start ')
    .replace(/^start not before\b/i, 'cannot start before')
    .replace(/\bn\s?=\s?(?=\d)/gi, 'of ')
    .replace(
      /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?![\d])/g,
      (_, day: string, month: string) => dated(day, month),
    )
    .replace(
      /(?<=\b(?:by|on|from|until|till|before|after|since|for|starts?|due|is) )(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/])/gi,
      (_, day: string, month: string) => dated(day, month),
    )
    .replace(/\b(\d{1,2})x (?=(?:per|an?|every|each|daily|weekly|wk|week|month|night|day)\b)/gi, '$1 times ')
    .replace(/\bx(\d)\b(?=\s*(?:$|[,;.)]))/gi, '$1 times')
    .replace(/\b(\d(?:st|nd|rd|th)|first|second|third|final|last|next) int\b(?!\w)/gi, '$1 interview')
    .replace(
      /(\d+|one|two|three|six) ?(w(?:ee)?k|month|mth|mo)s?['’]? ?(?:of )?notice\b/gi,
      (_, count: string, unit: string) => noticeOf(count, unit),
    )
    .replace(/\bavail(?:able)?\.? (?=(?:\d+|one|two|three|six) \S+ notice\b)/gi, 'available with ')
    .replace(/\s*(?:->|=>|→|[-–])\s*(?=(?:when|where|how|who|which)\s*\?)/gi, ' ')
    .replace(/(?:->|=>|→)\s*(?=here\b)/gi, '; ')
    .replace(/\s\+\s(?=\d+\s?(?:yrs?|years?|y|mths?|months?|summers|seasons)\b)/gi, ', ')
    .replace(
      /\b(mon|tues?|weds?|thurs?|fri)((?:day)?s?) (or|and|&|to|-) (sat|sun)\b/gi,
      (_, day: string, rest: string, join: string, last: string) =>
        `${day}${rest} ${join} ${/sat/i.test(last) ? 'Saturday' : 'Sunday'}`,
    )
    .replace(
      /\b([1-9])(?:st|nd|rd|th)\b(?= (?!of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ed\b|edition|floor|street|century|c\b)\p{L})/giu,
      (_, digit: string) => ordinals[Number(digit)] ?? digit,
    )
    .replace(
      /\b(in|since|from|by|until|till) ['’]?(1\d|2\d)(?=\s*(?:$|[,;.)]|and |as |at |with |before |when ))/gi,
      '$1 20$2',
    )
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\?\s+(?:esp|especially|particularly|mainly)\b\.? ([^?.!]{2,60})$/i, ', especially $1?')
    .replace(
      /\b(?:mad|crazy|super|insanely|mega|well|proper) (?=busy\b|keen\b|helpful\b|friendly\b)/gi,
      'very ',
    )
    .replace(/\bwalk ins\b/gi, 'walk-ins')
    .replace(/, (?=[^,:]{2,30}:\s*https?:)/g, '; ')
    .replace(/\bresp\b(?! for)/g, 'response')
    .replace(/\bOH (?=form|referral|check|assessment|clearance|appt|team)/g, 'occupational health ')
    .replace(/,? i (?:think|guess|reckon|suppose)\b(?=\s*(?:[,.;]|$))/gi, '')
    .replace(/,\s*says? (?:he|she)\b,?/gi, ', ')
    .replace(/(?<!\ba )\bbit of (?=\p{L})/giu, 'a bit of ')
    .replace(/^freelance\?$/i, 'freelance work?')
    .replace(/\b(part|full) time\b/gi, '$1-time')
    .replace(/,?\s+(\p{L}+) esp(?:ecially)?\.?$/iu, ', especially $1')
    .replace(/(?<=^|, )bit (?=\p{L}+(?:$|[,.;]))/giu, 'a bit ')
    .replace(/\bno prob(?:s|lemo)?\b\.?/gi, 'no problem')
    .replace(/^congrats\b/i, 'congratulations')
    .replace(/(?:->|=>|→)\s*(?=(?:https?:|www\.|[\w-]+(?:\.[\w-]+)+\/))/gi, ': ')
    .replace(/(?<!\b(?:the|a|on|my|her|their|at) )\btill? (?=[\p{L}\d])/giu, 'until ')
    .replace(
      /(?<!\b(?:in|from|by|until|since|of|for) )\bmid[- ](?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi,
      'in mid ',
    )
    .replace(
      /\b(runs? out|ends?|starts?|opens?|closes?|due|launch(?:es)?|finish(?:es)?|expires?|moves?|moving) (?=20\d\d\b)/gi,
      '$1 in ',
    )
    .replace(/(?<=\p{L} )go live\b/giu, 'go-live')
    .replace(
      /\b(?:in |for )?(?:the )?(?:wk|week) (?:of|comm(?:encing)?|beginning|starting) (?:the )?(?=\d)(?=\d{1,2}(st|nd|rd|th))?/gi,
      (_, ordinal) => `in the week of ${ordinal ? 'the ' : ''}`,
    )
    .replace(/\bafter$/i, 'afterwards')
    .replace(/\bex (?=army|navy|raf|police|teacher|nurse|military|forces)/gi, 'ex-')
    .replace(
      /\bfluent (?=polish|french|german|spanish|italian|portuguese|dutch|arabic|urdu|hindi|mandarin|russian|turkish|welsh|romanian|english|swedish|danish|greek|japanese)/gi,
      'fluent in ',
    )
    .replace(risen, '$1$2 from $3 to $4')
    .replace(/(?<![\p{L}\p{N}.])ca?\.\s?(?=[\d£€$])/giu, 'about ')
    .replace(/(?<![\p{L}\p{N}])ch\.\s?(?=\d)/giu, 'chapter ')
    .replace(/(?<![\p{L}\p{N}])no\.\s?(?=\d)/giu, 'number ')
    .replace(/(?<=\p{L} )no\.(?=\s\p{Ll})/gu, 'number')
    .replace(/(?<![\p{L}\p{N}])pp?\.\s?(?=\d)/giu, 'page ')
    .replace(/^(?:him|her|them) (saying|telling me|explaining|mentioning)(?: that)?\s/i, (_, verb: string) =>
      /telling/.test(verb) ? 'he told me ' : /explaining/.test(verb) ? 'he explained that ' : 'he said ',
    )
    .replace(/(?<=^|[\s,;])ok(?:ay)?\?/gi, '. is that all right?')
    .replace(/(?<=\b(?:mon|tues?|wed(?:s|nes)?|thurs?|fri|sat|sun)(?:day)?s?) am\b/gi, ' morning')
    .replace(/(?<=\b(?:mon|tues?|wed(?:s|nes)?|thurs?|fri|sat|sun)(?:day)?s?) pm\b/gi, ' afternoon')
    .replace(
      /(?<![\p{L}\p{N}.,/])(\d{1,3})(yrs?|y|mths?|mnths?|wks?|hrs?|mins?|h)(?![\p{L}\p{N}/])/giu,
      (_, figure: string, unit: string) =>
        `${figure} ${unit === 'h' ? 'hrs' : /^y$/i.test(unit) ? 'yrs' : unit}`,
    )
    .replace(
      /(?<!to )\btake home(?= (?:task|test|assignment|exercise|done|due|project|challenge)\b|\s*$)/gi,
      'take-home',
    )
    .replace(
      /^([^,;.?!]{3,50}?)\s+[-–—]\s+(?:(?:i )?(?:can|will|could|to)\s+)?(send|share|bring)\s+(?=(?:by|on|before|in|next|this|tomorrow|tonight)\b)/i,
      '$2 $1 ',
    )
    .replace(
      /\b(caseload|team|fleet|crew|class|budget|cohort|staff|list) (about |~)?(?=[£€$]|\d{2,})/gi,
      '$1 of $2',
    )
    .replace(measured, ' of ')
    .replace(/\b(short|under|over)[ -](staffed|stretched|subscribed)\b/gi, (_, how: string, what: string) =>
      /^short/i.test(how) ? `${how}-${what}` : `${how}${what}`,
    );
}

// “wills / trusts / probate” is a list; longer pieces are thoughts of their own.
function isFewWords(line: string): boolean {
  return line.split(/\s\/\s/).every((piece) => piece.trim().split(' ').length < 5);
}

// “1) … 2) …”: the first number may be gone as the line's bullet.
function isCounted(line: string): boolean {
  return (
    /(?:^|\s)\(?2[.)]\s/.test(line) &&
    !/\b(?:level|year|grade|part|round|section|chapter|q|vol|no)\.? \(?2[.)]/i.test(line)
  );
}

function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:\.{2,}|…|[!?]+|\.)(?:["”’)]*)(?=\s|$)/g)) {
    const before = text.slice(from, match.index);
    if (before.lastIndexOf('(') > before.lastIndexOf(')') && text.indexOf(')', match.index) !== -1) continue;
    if ((before.match(/["“”]/g) ?? []).length % 2 === 1 && /["”]/.test(text.slice(match.index))) continue;
    const after = text.slice(match.index + match[0].length).trimStart();
    if (match[0] === '.' && isShorthandDot(before, after)) continue;
    const isQuestion = match[0].includes('?') && after === '' ? '?' : match[0].includes('?') ? '?' : '';
    parts.push(before + isQuestion);
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isShorthandDot(before: string, after: string): boolean {
  const word = /[^\s(]+$/.exec(before)?.[0].toLowerCase() ?? '';
  if (
    /^(?:dr|mr|mrs|ms|prof|rev|capt|sgt|col|lt|gen|hon|fr|st|e\.g|i\.e|vs|no|inc|ltd|approx|a\.m|p\.m)$/.test(
      word,
    )
  )
    return after !== '';
  if (/^[\p{L} ]{3,30}:\s/u.test(after)) return false;
  if (/^\p{L}$/u.test(word) && /^\p{Lu}/u.test(after)) return true;
  if (/\p{Lu}\p{Ll}+ \p{Lu}$/u.test(before) && after !== '') return true;
  const next = /^[\p{L}']+/u.exec(after)?.[0].toLowerCase() ?? '';
  if (canBe(next, 'past') || subjectPronouns.has(next) || questionWords.has(next)) return false;
  return !/^qs?$/.test(word) && abbreviations.has(word) && /^[\p{Ll}\d]/u.test(after);
}

// “drew a map: https://…” tells a deed, and then where to see it.
function withoutLink(segment: Segment): Segment[] {
  const tellsDeed = /^(?:i )?(?:\p{L}+ed|made|built|wrote|drew|put|did|ran|cut|shot|set)\b/iu.test(
    segment.label,
  );
  if (!tellsDeed || !/^(?:https?:\/\/|www\.)\S+$/i.test(segment.text)) return [segment];
  return [
    { text: segment.label, label: '' },
    { text: segment.text, label: '' },
  ];
}

// “have: first aid, fire marshal”
const verbLabel = /^(?:i )?(?:have|got|hold|can|know|speak|did|do)$/i;

function labelled(part: string): Segment {
  const match = /^([\p{L}\p{N}][^:?!"“]{0,48}?)\s*:\s+(?=\S)/u.exec(part);
  if (!match?.[1] || match[1].split(' ').length > 6) return { text: part, label: '' };
  const text = part.slice(match[0].length);
  if (verbLabel.test(match[1].trim())) return { text: `${match[1].trim()} ${text}`, label: '' };
  if (
    /^(?:note to self|reminder|remember|do(?:n'?t| not) forget|ans|answer|nb|n\.b\.|fyi|btw|truth|in truth|(?:the )?real reason|reason|in reality|in fact|honest answer|honestly)$/i.test(
      match[1].trim(),
    )
  )
    return { text, label: '' };
  return { text, label: match[1].trim() };
}
