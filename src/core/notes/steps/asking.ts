import { articled } from '../articled.ts';
import type { Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { mine } from '../read/next-deed.ts';
import { tokensOf } from '../tokens.ts';
import { statementOf } from './statements.ts';

const word = '(?:just|only|politely|nicely|again|maybe|also|then|and)';
const small = `(?:${word} )*`;
const lead = new RegExp(
  String.raw`^${small}(?:to |I (?:would(?: like)?|want|wanted|have|need|should|must|will)(?: to)? |want(?:ed)? to |want(?:ed)? )?${small}(?:to )?ask(?: (?:you|them|us))?(?: ${word})* `,
  'iu',
);
const toKnow = new RegExp(
  String.raw`^${small}(?:I (?:would (?:like|love)|want|wanted|need|am (?:hoping|wondering|curious)) |(?:would (?:like|love)|want|wanted|wondering|curious|hoping) )${small}(?:to (?:know|hear|find out|see|learn) )?${small}(?=if |whether |when |how |what |where |is |are |did |was )`,
  'iu',
);

/** What is to be asked in so many words: “ask if …”, “I want to know if …”, “ask for a tip on …”. */
export function askedFor(text: string): Phrase[] | undefined {
  const match = lead.exec(text);
  const wish = match ? null : toKnow.exec(text);
  const unsure =
    /^(?:I am )?(?:not sure|unsure|unclear) (?=who |what |when |how |whether |if |where |which )/i.exec(text);
  const checked =
    /^(?:to )?check (?:that |if |whether )?(?=(?:you|I|we|it|the|my|your) .*\b(?:got|arrived|received|came|have|has|is|are|can|could|went|worked|reached|still)\b)/i.exec(
      text,
    );
  const found = match ?? wish ?? unsure;
  if (!found && checked) return toTell(`whether ${text.slice(checked[0].length)}`);
  if (!found) return undefined;
  const rest = text.slice(found[0].length).replace(/\?+$/, '').trim();
  if (rest === '' || / → /.test(rest)) return undefined;
  const told = toTell(rest);
  if (told) return told;
  return match ? requested(rest) : undefined;
}

const ask = (text: string): Phrase => ({ kind: 'ask', text });

function toTell(rest: string): Phrase[] | undefined {
  const status = statusAnd(rest);
  if (status) return status;
  const whether = /^(?:if|whether) (.+)$/i.exec(rest)?.[1];
  if (whether !== undefined) {
    const [said = '', behind] = spliced(whether);
    const statement = statementOf(said);
    return statement === undefined ? undefined : [ask(`whether ${statement}`), ...behind];
  }
  if (/^(?:is|are|was|were|did|do|does|has|have|can|could|will|would) /i.test(rest)) {
    const asked = questionOf(tokensOf(rest));
    return asked.kind === 'question' && asked.indirect !== '' ? [ask(asked.indirect)] : undefined;
  }
  if (/^(?:when|how|where|what|who|which|why) /i.test(rest)) {
    const [said = '', behind] = spliced(rest);
    if (
      /^(?:when|where|what|how|who|which) (?:the|my|your|\p{Ll}+) .*(?:is|are|was|were|will be|starts?|begins?|opens?)$/u.test(
        said,
      )
    )
      return [ask(said), ...behind];
    const asked = questionOf(tokensOf(said));
    if (asked.kind !== 'question' || asked.indirect === '') return undefined;
    return [ask(worded(asked.indirect)), ...behind];
  }
  return undefined;
}

/** “status, and whether a medical is needed”: two questions in one. */
export function statusAnd(text: string): Phrase[] | undefined {
  const match = /^(?:the )?(status|timing|timeline),? and (?=(?:whether|if|when|how|what) )/i.exec(text);
  const rest = match ? toTell(text.slice(match[0].length)) : undefined;
  if (!match?.[1] || !rest) return undefined;
  const what = /^s/i.test(match[1]) ? 'the status of my application' : `the ${match[1].toLowerCase()}`;
  return [{ kind: 'question', text: `about ${what}`, indirect: `about ${what}` }, ...rest];
}

// “what gloves”, “when rota for October is made”, “what to learn first”
function worded(text: string): string {
  return text
    .replace(
      /^(when|where|how|what|why) (?=(?:rota|decision|contract|training|course|job|shift|interview|trial) )/,
      '$1 the ',
    )
    .replace(/^how far you are come$/, 'how far you have come')
    .replace(/^(what) (?!to\b|you\b|the\b|is\b|are\b|I\b|we\b|happens\b)(\p{Ll}+s)$/u, '$1 $2 I should bring')
    .replace(/^when I can expect the answer/, 'when I can expect an answer');
}

const tips =
  /^(?:for )?(?:some |an? |one |1 |any )?(?:piece of |bit of |word of )?(feedback|advice|tips?|pointers?|hints?)(?: (?:on|about|for|re|to) (.+))?$/i;
const meetings =
  /^(?:an? |the |one )?((?:\p{L}+ ){0,2}(?:call|chat|shift|visit|meeting|coffee|trial|tour|demo|day|session|interview|round))((?:,? (?:to|on|in|next|any|this|with) .+)?)$/iu;

function requested(rest: string): Phrase[] | undefined {
  const tip = tips.exec(rest);
  if (tip?.[1]) {
    const what = tip[1].toLowerCase();
    const thing = /^(?:tip|pointer|hint)$/.test(what)
      ? `a ${what}`
      : /s$/.test(what)
        ? `any ${what}`
        : `some ${what}`;
    return [mine(`I would be grateful for ${thing}${tip[2] ? ` on ${articled(tip[2], 'the')}` : ''}`)];
  }
  const meant = /^for (.+)$/i.exec(rest)?.[1];
  const meeting = meant ? meetings.exec(meant) : null;
  if (meeting?.[1]) {
    const [inside = '', ...behind] = `${articled(meeting[1], 'a')}${meeting[2] ?? ''}`.split(/(?=, )/);
    const there = `${inside} be possible${behind.join('')}`;
    const possible = `${inside} would be possible${behind.join('')}`;
    return [
      {
        kind: 'question',
        text: `would ${there}`,
        indirect: `whether ${possible}`,
      },
    ];
  }
  const informed =
    /^to be (?:told|informed|kept informed|kept posted) (?:about )?(?=when |if |whether |what |how |where )(.+)$/i.exec(
      rest,
    )?.[1];
  if (informed) return toTell(informed);
  const listed = /^to be (kept in mind|kept on file|put on|on|added to)\b ?(.*)$/i.exec(rest);
  if (listed?.[1]) {
    const behind = (listed[2] ?? '').replace(/^(?:the )?list\b/i, 'the list');
    const verb = /^kept (.+)$/.exec(listed[1])?.[1];
    return [{ kind: 'request', text: verb ? `keep me ${verb} ${behind}`.trim() : `put me on ${behind}` }];
  }
  const about =
    /^(?:about|re|regarding|on) (?:the )?([^,]+), (?:is|are) (?:it|that|this|they) (?:already |still )?(\p{L}+)$/iu.exec(
      rest,
    );
  if (about?.[1] && about[2]) {
    const rests =
      /^, (?:is|are) (?:it|that|this|they) (already |still )?/i.exec(rest.slice(rest.indexOf(',')))?.[1] ??
      '';
    return [ask(`whether ${articled(about[1], 'the')} is ${rests}${about[2]}`)];
  }
  const topic = /^(?:about|re|regarding) ([^?]+)$/i.exec(rest)?.[1];
  if (
    topic &&
    topic.split(' ').length < 12 &&
    !/\b(?:is|are|was|if|whether|I|you)\b/.test(topic) &&
    /, (?:any|from|mostly|ideally|\p{L}+ onwards)\b/u.test(topic)
  )
    return [
      {
        kind: 'question',
        text: `about ${topic}`,
        indirect: `about ${articled(topic, 'the').replace(/ may (?=onwards|\d)/, ' May ')}`,
      },
    ];
  return undefined;
}

// “…, it was meant to on the 27th”: a second clause is a second sentence.
function spliced(text: string): [string, Phrase[]] {
  const at =
    /, (?=(?:it|she|he|they|you|that|this|(?:the|my|your) (?:\p{L}+ )?\p{L}+) (?:was|were|is|are|had|has|said|would|will|did|wanted|hoped)\b)/u.exec(
      text,
    );
  if (!at) return [text, []];
  return [text.slice(0, at.index), [{ kind: 'sentence', text: text.slice(at.index + 2), asWritten: true }]];
}
