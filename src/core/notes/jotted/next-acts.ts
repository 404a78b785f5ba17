import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { askOf } from './asks.ts';
import { sendOf } from './sends.ts';

/** The act a jotted next step asks for, as a sentence; nothing where none is sure. */
export function actOf(point: string): Phrase | undefined {
  const text = point
    .replace(
      /^(?:then|also|and|just|to|must|should|need to|will|i will|i'll|can|happy to|glad to) (?=\p{L})/iu,
      (lead) => (/^(?:can|happy|glad)/i.test(lead) ? lead : ''),
    )
    .replace(/^(status|timeline|next steps?|feedback),? (?:please|pls)$/i, '$1?')
    .replace(/ (?:please|pls|politely|nicely|gently|lightly|again)$/i, '')
    .replace(/^q(?:uestion)?: /i, '');
  return (
    sendOf(text) ??
    free(text) ??
    askOf(text) ??
    awaited(text) ??
    noted(text) ??
    kept(text) ??
    mentioned(text) ??
    brought(text) ??
    willing(point)
  );
}

function mine(text: string): Phrase {
  return { kind: 'clause', text, whose: 'mine', said: false, grave: false };
}

// “available from 1 February”, “free Tuesday pm”, “can start January”
function free(text: string): Phrase | undefined {
  const on = (when: string) =>
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i.test(when)
      ? `on ${when}`
      : /^weekends/i.test(when)
        ? `at ${when}`
        : /^(?:evenings|mornings|afternoons)/i.test(when)
          ? `in the ${when}`
          : when;
  const match = /^(?:i am |i'm |am )?(available|free)\b[: ]*(.+)$/i.exec(text);
  if (match?.[2] && isTime(match[2])) return mine(`I am ${match[1]?.toLowerCase()} ${on(match[2])}`);
  const about =
    /^flexible (?:about|on|re|regarding|with) (?:the |my )?(start|dates?|times?|hours|days|location|salary)$/i.exec(
      text,
    )?.[1];
  if (about) return mine(`I am flexible about the ${about.toLowerCase()}`);
  const after =
    /^(?:i am |i'm |am )?(available|can start|start) (?:with |at |on |after )?(\d+|one|two|three|six) (week|month)s?'? notice$/i.exec(
      text,
    );
  if (after) {
    const isOne = /^(?:1|one)$/i.test(after[2] ?? '');
    const how = /^a/i.test(after[1] ?? '') ? 'I am available with' : 'I can start after';
    return mine(`${how} ${after[2]} ${after[3]}${isOne ? "'s" : "s'"} notice`);
  }
  const start =
    /^(?:i )?(?:can |could )?(?:start|begin|join)s?(?: work)? ?:? ?(.+?)(?: (?:is )?(?:possible|ok|poss|fine))?$/i.exec(
      text,
    );
  if (start?.[1] && isTime(start[1])) {
    const when =
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december|mid|early|late|the (?:new|week))\b/i.test(
        start[1],
      )
        ? `in ${start[1]}`
        : /^\d/.test(start[1])
          ? `on ${start[1]}`
          : on(start[1]);
    return mine(`I can start ${when.replace(/^on (?=\d{1,2} (?:weeks?|months?|days?)\b)/, 'after ')}`);
  }
  const notice =
    /^(?:notice(?: period)?:? ?(?:is )?(?:of )?)?(\d+|one|two|three|six)[ -](week|month|day)s?'?(?: of)? notice$/i.exec(
      text,
    ) ?? /^notice(?: period)?:? (?:is |of )?(\d+|one|two|three|six)[ -](week|month|day)s?$/i.exec(text);
  if (notice)
    return mine(
      `My notice period is ${notice[1]} ${notice[2]}${notice[1] === '1' || notice[1] === 'one' ? '' : 's'}`,
    );
  return undefined;
}

function isTime(text: string): boolean {
  if (/^\d+ (?:days?|weeks?|months?)$/i.test(text)) return false;
  return (
    text.split(' ').length < 9 &&
    text
      .toLowerCase()
      .split(/[\s,/]+/)
      .every((word) => timeWord.test(word))
  );
}

const timeWord =
  /^(?:from|any|on|in|all|after|before|until|till|at|now|immediately|straight|away|mid|mid-\p{L}+|early|late|end|next|this|most|every|except|and|or|to|the|of|as|soon|day|days|week|weeks|weekday|weekdays|weekend|weekends|month|months|time|times|anytime|morning|mornings|afternoon|afternoons|evening|evenings|night|nights|am|pm|noon|daytime|term|half-term|christmas|easter|new|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+days?|\d[\d.:+–-]*(?:st|nd|rd|th|am|pm|h)?)$/u;

// “wait for her mail about the panel”, “looking fwd to trial”
function awaited(text: string): Phrase | undefined {
  const wait =
    /^(?:wait|waiting)(?: (?:for|to hear))?(?: (?:back|from (?:him|her|them|you)|(?:his|her|their|your|a|the) (?:mail|email|call|reply|answer|decision)))?(?: (?:about|re|on) (.+))?$/i.exec(
      text,
    );
  if (wait)
    return mine(
      `I look forward to hearing from you${wait[1] ? ` about ${/^(?:the|an?|my|your) /.test(wait[1]) ? '' : 'the '}${wait[1]}` : ''}`,
    );
  if (/^(?:hope|hoping) to hear(?: (?:back|from (?:him|her|them|you)|soon))*$/i.test(text))
    return mine('I look forward to hearing from you');
  return undefined;
}

// “said decision week 47”
function noted(text: string): Phrase | undefined {
  const match =
    /^(?:you |he |she |they )?(?:said|mentioned) (?:a |the )?(decision|answer|news|call(?: back)?) (?:is |by |on |in )?([^?,]+)$/i.exec(
      text,
    );
  if (!match?.[2]) return undefined;
  const when = /^week \d/i.test(match[2])
    ? `in ${match[2]}`
    : /^(?:monday|tuesday|wednesday|thursday|friday|\d|end)/i.test(match[2])
      ? `by ${match[2]}`
      : match[2];
  const what = /^call/i.test(match[1] ?? '') ? 'a call' : 'a decision';
  return mine(
    `You mentioned ${what} ${when.replace(/^by (?=\p{L}+day$)/iu, what === 'a call' ? 'on ' : 'by ')}, and I have noted it`,
  );
}

// “keep me on file”, “apply again in spring”, “stay in touch on LinkedIn”
function kept(text: string): Phrase | undefined {
  if (
    /^(?:ask to )?(?:pls |please )?keep (?:(?:me|my (?:cv|details|name)) )?(?:on (?:file|the list|your list)|in mind)$/i.test(
      text,
    )
  )
    return {
      kind: 'request',
      text: text
        .replace(/^(?:ask to )?(?:pls |please )?/i, '')
        .toLowerCase()
        .replace(/^keep (?=on|in)/, 'keep me ')
        .replace(/\bcv\b/, 'CV'),
    };
  const again =
    /^(?:will |want to |would like to |may |might )?(?:(?:re-?)?apply)(?: again)?(?: (in|next|when|after|for) (.+))?$/i.exec(
      text,
    );
  if (again) return mine(`I would be glad to apply again${again[1] ? ` ${again[1]} ${again[2]}` : ''}`);
  const touch =
    /^(?:stay|keep|be|remain) in touch(?: (on|via|by|through) (.+))?$|^(?:add|connect)(?: (?:him|her|them|w\/ (?:him|her)))?(?: (?:on|via)) (linkedin)$/i.exec(
      text,
    );
  if (touch)
    return mine(
      `I would be glad to stay in touch${touch[1] ? ` ${touch[1]} ${touch[2]}` : touch[3] ? ' on LinkedIn' : ''}`,
    );
  return undefined;
}

// “mention I have another offer”
function mentioned(text: string): Phrase | undefined {
  const told = /^(?:mention|say|add|tell (?:him|her|them))(?: that)? (i .+)$/i.exec(text)?.[1];
  return told === undefined ? undefined : mine(told.replace(/^i\b/, 'I'));
}

// “bring knives”
function brought(text: string): Phrase | undefined {
  const can = /^(?:can|could|happy to|glad to) (bring|show) (\d-\p{L}+ \p{L}+)$/iu.exec(text);
  if (can) return mine(`I can ${can[1]?.toLowerCase()} a ${can[2]}`);
  const match = /^(?:bring|take along) ((?:my |own |the )?\p{L}+(?: (?:and \p{L}+|\p{L}+))?)$/iu.exec(text);
  if (!match?.[1] || canBe(match[1].toLowerCase(), 'ing')) return undefined;
  const things = match[1].replace(/^own /i, 'my own ');
  return mine(`I will bring ${/^(?:my|the) /i.test(things) ? things : `my ${things}`}`);
}

// “happy to do the case”, “open to a fixed term”
function willing(text: string): Phrase | undefined {
  const match =
    /^(?:i am |i'm |am )?((?:still |also |very |really )*)(happy|glad|open|willing|keen|interested|ready|flexible) (to|in|for|about|on) ([^?:]+)$/iu.exec(
      text,
    );
  if (!match || text.split(' ').length > 14 || / [–—] /.test(text)) return undefined;
  const [, how = '', state = '', link = '', rest = ''] = match;
  const isOffer = /^(?:happy|glad)$/i.test(state) && link.toLowerCase() === 'to';
  return mine(`I ${isOffer ? 'would be' : 'am'} ${how.toLowerCase()}${state.toLowerCase()} ${link} ${rest}`);
}
