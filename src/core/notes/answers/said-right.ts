import { articled } from '../articled.ts';
import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { subjectPronouns } from '../lexicon/grammar-words.ts';
import { countableNouns } from '../lexicon/nouns.ts';
import { lowerAt, textOf, tokensOf } from '../tokens.ts';
import { askedWhat } from './asked-what.ts';
import { areSteps, joinedSteps, stepsOf } from './steps-taken.ts';
import { clausesOf, withSubjects } from './whole-sentences.ts';

const longest = 420;
const was = '(?:said|told you|have said|have told you|answered|gave|put|wrote|claimed)';
const faltered =
  /^(?:I )?(?:just |totally |completely |really |then |sort of )*(?:blanked|went blank|waffled|rambled|froze(?: up)?|mumbled|panicked|stumbled|got lost|babbled|dried up|lost my thread|had no answer|answered nothing clear|did not answer (?:well|clearly)|was (?:slow|vague|unclear|too short|not clear)|(?:gave|had|made) (?:an? |no )(?:(?:very|really|rather|pretty) )?(?:fluffy|weak|vague|bad|poor|short|rambling|messy|thin|half|lame|unclear|good|real|terrible|clear)(?: \p{L}+)? ?(?:answer|reply|example))(?: (?:a bit|completely|totally|badly))?[.!]*$/iu;
const feeling =
  /^(?:(?:and|but|because) )?(?:I was (?:(?:so|very|too|just|a bit) )?(?:nervous|tired|stressed|shy)|it was (?:the |my |just |only )?nerves(?! because)[^,]*|nerves|oops|(?:it |I )?felt (?:silly|stupid|daft|bad|awful|dumb)(?: (?:about|for) (?:it|that|this))?|(?:I )?got (?:muddled|confused|nervous)|(?:an? |my )?(?:silly |stupid |small )?(?:slip|mistake)|(?:I |it )?sounded (?:unsure|daft|silly|stupid)|I know (?:it|this|that)(?: now| well)?|silly me|sorry|(?:this|that|it) (?:was|is) (?:so |really |very )?(?:stupid|silly|dumb|nonsense|embarrassing|rubbish))[.!]*$/i;

const saidFirst = new RegExp(String.raw`^(?:I )?(?:think I |only |just )*${was}(?: that)? (?=\S)`, 'i');

/** Whether a clause only tells how one felt or that an answer failed. */
export function isExcuse(text: string): boolean {
  return faltered.test(text.trim()) || feeling.test(text.trim());
}

/**
 * An answer put right in whole sentences: what was asked, what was said, and what is so. Nothing where the words leave
 * open which is which.
 */
export function saidRight(told: string): string[] | undefined {
  const text = told
    .replace(/[\s.!]+$/, '')
    .replace(/\bI have (?=(?:said|told|answered|named|showed) )/g, 'I ')
    .replace(/\b(forgot to (?:say|mention)),? (?=(?:I|it|we|my|that) )(?!that\b)/g, '$1 that ')
    .replace(/\bem\b/g, 'them')
    .replace(/\b(said|meant) on (?=\p{Lu}\p{L}+day (?:to|and|or)\b)/gu, '$1 ')
    .replace(
      /, (?=(?:real|true|right|main|correct) (?:reason|answer|number|figure|name|word|date|price) (?:is|was)\b)/g,
      ', the ',
    )
    .replace(/(?<=^(?!.* at \d).*\b(?:it|that) (?:was|is)) at (?=\d{1,2}:\d\d\b)/g, ' ')
    .trim();
  if (text === '' || text.length > longest || /https?:|\n/.test(text)) return undefined;
  const sentences =
    asked(text) ?? onTopic(text) ?? mixed(text) ?? said(text) ?? should(text) ?? figure(text) ?? unsaid(text);
  return sentences
    ?.filter((sentence) => !isExcuse(sentence))
    .flatMap(withSubjects)
    .map(commaBeforeNot);
}

const bareFault =
  /^(?:(when) )?(?:you |I was |was |got )?asked (?:me )?(.+?),? (?:and |but )?((?:I )?(?:just |totally |completely )?(?:froze|blanked|went blank|waffled|rambled|mumbled|panicked|stumbled))$/i;

// “you asked how long to proof, I said 1 hour, meant overnight”
function asked(text: string): string[] | undefined {
  const match =
    /^(?:(when) )?(?:you |I was |was |got )?asked (?:me )?(.+?),? (?:(?:and|but) )?(?=I (?:just |totally |only )?(?:have )?(?:said|told|answered|forgot|blanked|went|waffled|rambled|froze|mumbled|panicked|stumbled|showed|named|gave|did not|could not|should)\b)(.+)$/i.exec(
      text,
    ) ?? bareFault.exec(text);
  if (!match?.[2] || !match[3] || /, (?:I|we|it|my) /.test(match[2])) return undefined;
  const what = askedWhat(match[2]);
  if (what === undefined) return undefined;
  const [first = '', ...more] = clausesOf(match[3]);
  if (faltered.test(first)) return [`you asked ${what}, and I would like to give a fuller answer`, ...more];
  const rest = said([first, ...more].join(', ')) ?? should(match[3]);
  if (rest?.[0]) return [`you asked ${what}, and ${rest[0]}`, ...rest.slice(1)];
  if (match[1]) return [`when you asked ${what}, ${first}`, ...more];
  return [`you asked ${what}, and ${first}`, ...more];
}

// “that thing about the dough, I said 30 degrees, 24 is right”
function onTopic(text: string): string[] | undefined {
  const match =
    /^(?:(?:that|the) (?:thing|bit|part|stuff|question) (?:about|on|with)|on|about|regarding) ([^,]{2,50}), (I (?:said|answered|told you) .+)$/i.exec(
      text,
    );
  const [first, ...rest] = match?.[2] ? (said(match[2]) ?? []) : [];
  return match?.[1] && first
    ? [`when we talked about ${articled(match[1], 'the')}, ${first}`, ...rest]
    : undefined;
}

const turn =
  /,? (?=(?:but |though |however )(?!not\b|also\b|only\b)|(?:what )?(?:I )?meant\b|when I meant\b|(?:it|that|this) (?:is|was|should be)\b|(?:(?:is|was) )?(?:not true|wrong|not right|not correct)\b|(?:I )?should have said\b|\d[\d.,]* (?:is|was) (?:right|correct|the right (?:one|number|figure))|correct is\b|the (?:right|correct) \p{L}+ is\b)/u;

// “I said I was never seasick, is not true, two times at the beginning”
function said(text: string): string[] | undefined {
  const lead = saidFirst.exec(text);
  if (!lead || /^(?:I )?(?:gave|put) /i.test(text)) return undefined;
  const verb = /told you/i.test(lead[0]) ? 'told you' : /answered/i.test(lead[0]) ? 'answered' : 'said';
  const thought = /think I /i.test(lead[0]) ? 'I think I' : 'I';
  const rest = text.slice(lead[0].length);
  const at = turn.exec(rest);
  const own = at ? rest.slice(0, at.index) : '';
  const behind = at ? rest.slice(at.index + at[0].length) : '';
  if (own === '') {
    const [first = '', second = '', ...more] = clausesOf(rest);
    const isAgainst =
      /\b(?:not|never|no|cannot|none|nothing)\b/.test(first) &&
      /^I (?:can|do|did|have|am|was|could)\b/.test(second);
    const that = thatClause(first);
    if (that === undefined || first.split(' ').length < 3) return undefined;
    if (second === '' && !/,/.test(first) && /^that I would /.test(that))
      return [`${thought} ${verb} ${that}`];
    if (!isAgainst) return undefined;
    return [`${thought} ${verb} ${that}, but ${second}`, ...more];
  }
  // “said 40, counted again, it is 37”
  const again = /^(.+), (?:I )?((?:counted|checked|looked|asked|measured|tested) [^,]+)$/i.exec(
    / and$/.test(own) ? '' : own,
  );
  const before = again?.[1] ? thatClause(again[1]) : undefined;
  const [now = '', ...after] = clausesOf(behind);
  if (again && before && /^(?:it|that) (?:is|was)\b/.test(now))
    return [`${thought} ${verb} ${before}`, `I ${again[2]}, and ${now}`, ...whole(after)];
  const that = thatClause(own);
  if (that === undefined || / (?:and|or|the|a|of|to)$/.test(own)) return undefined;
  const head = `${thought} ${verb} ${that}`;
  const meant = /^(?:but )?(?:what )?(?:I )?meant (?:to say |is |was )?(.+)$/i.exec(behind);
  if (meant?.[1]) {
    const [first = '', ...more] = clausesOf(meant[1]);
    return [`${head}, but I meant ${articled(first)}`, ...whole(more)];
  }
  const when = /^when I meant (.+)$/i.exec(behind);
  if (when?.[1]) {
    const [first = '', ...more] = clausesOf(when[1]);
    return [`${head} when I meant ${first}`, ...whole(more)];
  }
  const untrue =
    /^(?:(?:is|was|that is|this is|it is|but that is|but it is) )?(?:not true|wrong|not right|not correct)\b[, ]*(.*)$/i.exec(
      behind,
    );
  if (untrue) return [`${head}, but that was not right`, ...whole(untrue[1] ? clausesOf(untrue[1]) : [])];
  const right = /^(?:correct is|the (?:right|correct) \p{L}+ is) (.+)$/iu.exec(behind);
  if (right?.[1]) {
    const [first = '', ...more] = clausesOf(right[1]);
    const that_ =
      whole([first])[0] === first && finiteVerbAt(tokensOf(first)) > 0
        ? 'the correct answer is that '
        : 'the correct answer is ';
    return [head, `${that_}${first}`, ...whole(more)];
  }
  const shouldHave = /^(?:I )?should have said (.+)$/i.exec(behind);
  if (shouldHave?.[1]) return [head, ...(should(`should have said ${shouldHave[1]}`) ?? [behind])];
  const [first = '', ...more] = clausesOf(behind.replace(/^(?:but|though|however) /i, ''));
  if (finiteVerbAt(tokensOf(first)) < 1) return undefined;
  return [`${head}, but ${first}`, ...whole(more)];
}

// “should have said I would sit down first”, “should have said first stop, check the record”
function should(text: string): string[] | undefined {
  const been = /^(?:it )?should have been (.+)$/i.exec(text)?.[1];
  if (been && !/,/.test(been)) return [`it should have been ${been}`];
  const rest =
    /^(?:I )?should have (?:said|answered|told you)(?: that)?[,:]? (?!something\b|more\b|so\b|yes\b|no\b)(.+)$/i.exec(
      text,
    )?.[1];
  if (rest === undefined) return undefined;
  if (/^I (?:would|can|could|have|do|did|will|am)\b/.test(rest)) return [`I should have said that ${rest}`];
  const steps = stepsOf(rest);
  if (!areSteps(steps)) return undefined;
  return [`I should have said that I would ${joinedSteps(steps)}`];
}

// “mixed up autoclave and drying oven when you asked about sterilising, of course the autoclave”
function mixed(text: string): string[] | undefined {
  const match =
    /^(?:I )?(?:mixed up|confused|swapped|muddled up) ((?:the )?[\p{L}\d' -]{2,40}?) (?:and|with) ((?:the )?[\p{L}\d' -]{2,40}?)(?: (when you asked(?: .+?)?|when (?:talking|speaking) .+?))?(?:, (.+))?$/iu.exec(
      text,
    );
  if (!match?.[1] || !match[2]) return undefined;
  const when = match[3]?.replace(/^when (?:talking|speaking)/, 'when I was talking') ?? '';
  const [one, other] = [withThe(match[1]), withThe(match[2])];
  // “blue-green and canary” are names of things of one kind.
  const areBoth =
    /^the /.test(one) === /^the /.test(other) &&
    !/^\p{L}+-\p{L}+$/u.test(`${match[1]}`) &&
    !/^\p{L}+-\p{L}+$/u.test(match[2]);
  const head = `I mixed up ${areBoth ? one : match[1]} and ${areBoth ? other : match[2]}${when ? ` ${when}` : ''}`;
  if (!match[4]) return [head];
  const isRight = /^(?:it is |it should be |that is )?(of course |obviously )?(the .+)$/i.exec(match[4]);
  if (isRight?.[2] && finiteVerbAt(tokensOf(isRight[2])) < 1)
    return [
      head,
      `it is ${isRight[1] ? 'of course ' : ''}${isRight[2].replace(/, (?=\d+ degrees)/, ', at ')}`,
    ];
  const more = clausesOf(match[4]);
  return more.every((one) => finiteVerbAt(tokensOf(one)) > 0 || isExcuse(one)) ? [head, ...more] : undefined;
}

function withThe(thing: string): string {
  if (/^(?:the|my|your|an?) /.test(thing)) return thing;
  const tokens = tokensOf(thing);
  const head = lowerAt(tokens, tokens.length - 1);
  return countableNouns.has(head) && !/\p{Lu}/u.test(thing)
    ? `the ${thing}`
    : textOf(addArticles(tokens, 'the', 'the'));
}

// “wind stop: 20 m/s not 25”, “the team was 6 people not 16”
function figure(text: string): string[] | undefined {
  const match =
    /^(?:the )?([\p{L}][\p{L} ]{2,30}): ([£$€]?\d\S*(?: [\p{L}/%]+){0,2}),? not ([£$€]?\d\S*(?: [\p{L}/%]+){0,2})$/iu.exec(
      text,
    );
  if (match) return [`the right figure for the ${match[1]} is ${match[2]}, not ${match[3]}`];
  const tool = /^(?:I )?(\p{Ll}+ed|made|built|wrote|drew|ran) ([^,]{2,40}?),? not (\p{Lu}[\p{L}\d]+)$/u.exec(
    text,
  );
  if (tool) return [`I ${tool[1]} ${tool[2]}, not ${tool[3]}`];
  const stated =
    /^((?:the|my|our|it) .*\b(?:was|were|is|are|has|had) \d.*?),? not (\d\S*(?: \p{L}+)?)(?:, (.+))?$/u.exec(
      text,
    );
  if (!stated) return undefined;
  return [`${stated[1]}, not ${stated[2]}`, ...(stated[3] ? [stated[3]] : [])];
}

// “did not say I can drive a manual, I can”
function unsaid(text: string): string[] | undefined {
  const match =
    /^(?:I )?(?:did not|never) (?:say|mention|tell you)(?: that)? (I (can|do|have|am) .+?), (?:but )?I \2$/i.exec(
      text,
    );
  return match ? [`I did not say that ${match[1]}, but I ${match[2]}`] : undefined;
}

// What was said, as it stands behind “I said”.
function thatClause(text: string): string | undefined {
  const tokens = tokensOf(text);
  const first = lowerAt(tokens, 0);
  if (/^["“]/.test(text)) return text;
  if (/^(?:yes|no|nothing)$/i.test(text)) return text.toLowerCase();
  if (/^(?:no|yes|only|just|nothing) /i.test(text)) return text;
  if (/^that /.test(text)) return text;
  if (subjectPronouns.has(first) || /^(?:my|our|your|there)$/.test(first))
    return `that ${text.replace(/^I got no /, 'I had no ')}`;
  if (areSteps([text])) return `that I would ${textOf(addArticles(tokens, 'none', 'the'))}`;
  const verb = finiteVerbAt(tokens);
  if (verb > 0) return `that ${text}`;
  return tokens.length < 7 ? text : undefined;
}

// What hangs behind without a verb of its own stays with what was before it.
function whole(parts: readonly string[]): string[] {
  return parts.map((part) => part.replace(/^(?:and|but|so) /, ''));
}

function commaBeforeNot(text: string): string {
  return text.replace(/(?<=\d(?: \p{L}+)?) not (?=\d)/u, ', not ');
}
