import { countableNouns } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';

const known: ReadonlyMap<string, string> = new Map([
  ['timeline', 'the timeline'],
  ['timing', 'the timing'],
  ['status', 'the status of my application'],
  ['next steps', 'the next steps'],
  ['next step', 'the next step'],
  ['next round', 'the next round'],
  ['salary', 'the salary'],
  ['salary range', 'the salary range'],
  ['start date', 'the start date'],
  ['date', 'the date'],
  ['hours', 'the hours'],
  ['contract', 'the contract'],
  ['budget', 'the budget'],
  ['dress code', 'the dress code'],
  ['shift pattern', 'the shift pattern'],
  ['rota', 'the rota'],
  ['parking', 'parking'],
  ['relocation', 'relocation'],
  ['visa', 'the visa'],
  ['visa sponsorship', 'visa sponsorship'],
  ['remote days', 'remote days'],
  ['training', 'training'],
  ['probation', 'the probation period'],
  ['holidays', 'holidays'],
  ['team size', 'the size of the team'],
  ['second round', 'the second round'],
  ['trial shift', 'a trial shift'],
  ['trial day', 'a trial day'],
  ['site visit', 'a site visit'],
  ['part-time', 'part-time work'],
  ['decision', 'the decision'],
]);

/** What a jotted step would ask: “ask about salary”, “timeline?”, “20-minute call?”; nothing where that is not sure. */
export function askOf(text: string): Phrase | undefined {
  const plain = text.replace(/[?.]+$/, '').trim();
  if (
    /^(?:ask (?:for )?|any |some )?(?:feedback|tips|advice|pointers)(?: on (?:the |my )?(?:interview|int|test|task|case))?(?: if (?:possible|poss|ok))?$/i.test(
      plain,
    )
  )
    return question('whether you have any feedback for me', 'do you have any feedback for me');
  const opening =
    /^(?:ask|check|find out|query|clarify)(?: (?:him|her|them|again|what|pls|please))?(?: (?:about|re|on|for))? (.+)$/i.exec(
      plain,
    )?.[1];
  if (/^(?:ask|check)? ?(?:if|whether) (?:it'?s |role |role is |job |job is )?(?:still )?open$/i.test(plain))
    return question('whether the role is still open', 'is the role still open');
  if (/^(?:ask )?(?:what (?:he|she|they|you) thinks?(?: of it)?|thoughts|opinion)$/i.test(plain))
    return question('what you think of it', 'what do you think of it');
  if (
    /^(?:chase|nudge|ping|follow up|chase up)(?: (?:him|her|them))?(?: (?:about|on|re|for))? (.+)$/i.test(
      plain,
    )
  ) {
    const what =
      /^(?:chase|nudge|ping|follow up|chase up)(?: (?:him|her|them))?(?: (?:about|on|re|for))? (.+)$/i.exec(
        plain,
      )?.[1] ?? '';
    const named =
      known.get(what.toLowerCase()) ??
      (/^(?:first|second|third|final|next|last) /i.test(what) ? `the ${what}` : undefined);
    return named === undefined
      ? undefined
      : question(`whether there is any news on ${named}`, `is there any news on ${named}`);
  }
  const begin =
    /^(?:start|begin|starting)(?: on)? (\d{1,2} \p{Lu}\p{L}+|\p{L}+day|(?:in )?\p{Lu}\p{L}+)$/u.exec(
      plain,
    )?.[1];
  if (begin && /\?$/.test(text))
    return question(
      `whether ${begin} would suit you as a start date`,
      `would ${begin} suit you as a start date`,
    );
  const spare = /^(\d+) minutes?(?: max)?$/i.exec(plain)?.[1];
  if (spare && /\?$/.test(text))
    return question(`whether ${spare} minutes would be possible`, `would ${spare} minutes be possible`);
  if (
    /^(?:ask (?:about |re )?|mention )?(?:any |other )?future (?:roles|openings|jobs|vacancies|studies|projects|shows|seasons)$/i.test(
      plain,
    )
  )
    return {
      kind: 'clause',
      text: `I would be glad to hear of future ${/\p{L}+$/u.exec(plain)?.[0] ?? 'roles'}`,
      whose: 'mine',
      said: false,
      grave: false,
    };
  const bring = /^can (?:i )?bring (?:my )?(\p{Ll}+)$/iu.exec(plain)?.[1];
  if (bring && /\?$/.test(text))
    return question(`whether I could bring my ${bring}`, `could I bring my ${bring}`);
  const decision = /^(?:decision|answer|news)(?: (?:by|on|at|in|expected))? (?:the )?(.+)$/i.exec(plain)?.[1];
  if (
    decision &&
    /\?$/.test(text) &&
    /^(?:end of|week|monday|tuesday|wednesday|thursday|friday|next week|this week|\d{1,2} |mid)/i.test(
      decision,
    )
  ) {
    const when = decision.replace(/^end of (month|week|year|quarter)$/i, 'the end of the $1');
    return question(`whether a decision is likely by ${when}`, `is a decision likely by ${when}`);
  }
  const told = opening ?? (/\?$/.test(text) ? plain : '');
  const [, base = '', aside = ''] = /^(.*?)( \([^()]*\))?$/.exec(told) ?? [];
  const what = told.toLowerCase();
  const when = told.replace(
    / (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?<!\b(?:on|next|this|every) )/i,
    ' on ',
  );
  if (what === '') return undefined;
  if (
    /^(?:an? |the )?(?:quick |short |brief )?(?:\d+-(?:minute|hour|page) )?(?:call|chat|coffee|visit|walk-through|shadow shift|site visit|tour|trial shift|trial day|trial|second visit|video call|zoom call|shadow day|taster day)(?: (?:(?:on|next|this|in) .+|\p{L}+day(?: .+)?))?$/iu.test(
      what,
    ) &&
    !opening
  )
    return question(
      `whether ${/^an? |^the /.test(what) ? '' : 'a '}${when} would be possible`,
      `would ${/^an? |^the /.test(what) ? '' : 'a '}${when} be possible`,
    );
  const topic =
    known.get(base.toLowerCase()) ??
    (/^\p{Ll}{4,}$/u.test(told) && countableNouns.has(told) ? `the ${told}` : undefined);
  return topic === undefined ? undefined : question(`about ${topic}${aside}`);
}

function question(indirect: string, text = indirect): Phrase {
  return { kind: 'question', text, indirect };
}
