import { articled } from '../articled.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { isClause } from '../read/whole-clause.ts';
import { tokensOf } from '../tokens.ts';
import { silenceOf } from './silence.ts';
import { isWhen, placed } from './when.ts';

const willing =
  /^(?:and |but |so )?(?:yes,? )?(?:I )?(?:would (?:happily |gladly |love to |like to |be (?:happy|glad) to )?(?:do|take|like|love) (?:it|that|this|one)|would(?: happily| gladly)? help|would love to|would like to|am up for (?:it|that)|would be up for (?:it|that)|am in|count me in|yes|yes please|of course|can do|will do|happy to|glad to|gladly|sure|with pleasure)$/i;
const suits =
  /^(?:which |that |it )?((?:works|suits|is fine|is ok|fine|ok) ?(?:well |perfectly )?(?:by|for|with)? ?me)(?: too)?$/i;
const would =
  /^(?:and |but |so |which )?(?:I )?(would (?!(?:be )?(?:good|nice|great|lovely)\b).+|am (?:very |still )?(?:interested|keen|free|available)\b.*)$/i;
const toHandOver =
  /^(?:and |so |then )?(?:I )?(?:am )?(sending|bringing|posting|emailing|mailing|will send|will bring|will post|will email|will get|can send|can bring|can email|could send) (it|them|one|both|that)\b(.*)$/i;
const handedOver =
  /^(?:and |so |then )?(?:I )?(?:have )?((?:already )?(?:sent|posted|emailed|mailed|uploaded|delivered|handed|dropped|brought|shared|signed|returned|booked|did|finished|filled|left|passed|gave|submitted)) (it|them|both|all of it|all of them|one|two)\b(.*)$/i;
const wentOff =
  /^(?:and |so |which |(?:it|they) )?(?:(?:have|has) )?(went|gone|are|is) (off|out|in the post|on (?:its|their|the) way)\b(.*)$/i;
const named = /\b(?:name|title|link|number|address|date|time|price|spelling|author|model|brand)\b/;

const awayOrWaiting =
  /^you are (?:still )?(?:away|on (?:holiday|leave)|out of|off|abroad|travelling|waiting (?:for|on)|checking|asking)\b/;
const asksFor = /^you (?:want|need|asked for|would like)/;

/**
 * A clause and what hangs on behind its comma, told as one sentence: “she wanted two references, sent them last week”,
 * “he told me HR would write by the 5th, nothing so far”.
 */
export function withTail(text: string): Phrase[] | undefined {
  const comma = text.lastIndexOf(', ');
  if (comma < 4 || /[?;:–]/.test(text)) return undefined;
  const head = text.slice(0, comma).trim();
  const tail = text.slice(comma + 2).trim();
  const told = clauseIn(head);
  if (told === undefined) return undefined;
  const silence = silenceOf(tail);
  if (silence)
    return [whole(`${told}${/^I /.test(silence) && /^You|^you/.test(told) ? ';' : ', and'} ${silence}`)];
  const isAsked = /^(?:you|there) /.test(told);
  if (willing.test(tail) && isAsked)
    return [
      whole(
        `${told}, and I would be glad to${/\bme (?:to|for|in|on|at|back)\b/.test(told) ? '' : /help/.test(tail) ? ' help' : ' do it'}`,
      ),
    ];
  const suited = suits.exec(tail);
  if (suited?.[1] && isAsked)
    return [
      whole(`${told}, which ${suited[1].replace(/^(?:fine|ok) ?(?:by|for|with)? ?me/i, 'is fine by me')}`),
    ];
  const wish = would.exec(tail);
  if (wish && /^(?:you|there) (?!want|asked|need)/.test(told))
    return [whole(`${told}, and I ${articled(wish[1] ?? '')}`)];
  if (/^please (?!\p{L}+ing)/u.test(tail) && isAsked)
    return [whole(told), { kind: 'request', text: articled(tail.replace(/^please /, '')) }];
  const bare = /^(?:will|can|could) (send|bring|post|email|do|get)$|^(sent|posted|emailed|brought)$/i.exec(
    tail,
  );
  if (bare && /^you (?:want|need|ask|would like|are waiting)/.test(told)) {
    const it = / (?:an?|one) /.test(told) ? 'one' : isPlural(thingIn(told)) ? 'them' : 'it';
    return [
      whole(
        `${told}; I ${bare[2] ? `have ${bare[2]} ${it}` : `${tail.split(' ')[0]} ${bare[1] === 'do' ? 'do that' : `${bare[1]} ${it}`}`}`,
      ),
    ];
  }
  // Who is away is who will ring.
  const later =
    /^(?:and )?((?:will|should) (?:know|hear|ring|call|write|decide|reply|answer|phone|email)\b.*)$/.exec(
      tail,
    );
  if (later?.[1] && awayOrWaiting.test(told))
    return [whole(`${told} and ${articled(later[1].replace(/ after$/, ' afterwards'))}`)];
  const giving = /^(?:am )?(sending|bringing|posting|emailing)((?: .+)?)$/.exec(tail);
  if (giving?.[1] && asksFor.test(told) && isWhen((giving[2] ?? '').trim())) {
    const it = / an? /.test(told) ? 'one' : isPlural(thingIn(told)) ? 'them' : 'it';
    return [whole(`${told}; I ${meantTo(giving[1])} ${it} ${placed((giving[2] ?? '').trim())}`)];
  }
  const meant = /^(?:and )?(?:I )?will ((?!send|bring|be\b)\p{Ll}+\b.*)$/u.exec(tail);
  if (meant?.[1] && isAsked && canBe(meant[1].split(' ')[0] ?? '', 'base'))
    return [whole(`${told}, and I will ${articled(meant[1])}`)];
  const soAsked =
    /^so (?:just |only |I am just |am just )?((?:asking|checking|wondering|hoping|writing)\b.*)$/.exec(tail);
  if (soAsked) return [whole(`${told}, so I am just ${soAsked[1]}`)];
  const toGive = toHandOver.exec(tail);
  if (toGive?.[1] && /^you (?:want|need|ask|would like|are waiting)/.test(told))
    return [whole(`${told}; I ${meantTo(toGive[1])} ${toGive[2]}${toGive[3]}`)];
  if (/^(?:attached|enclosed)$/.test(tail) && / (?:an?|my|the|your|some|two|three) /.test(told))
    return [whole(`${told}, which ${/ (?:\p{L}+s|photos)$/u.test(told) ? 'are' : 'is'} ${tail}`)];
  const given = handedOver.exec(tail);
  if (given?.[1] && /^(?:you|I) (?:want|need|ask|would like|request|promise|are waiting)/.test(told))
    return [whole(`${told}; I ${given[1]} ${given[2]}${given[3]}`)];
  const gone = wentOff.exec(tail);
  if (gone && /^I (?:promised|was going|was to|said)/.test(told)) {
    const they = / (?:\p{L}+s|photos|both|all)(?: (?:of|for|to|by|from) .*)?$/u.test(told) ? 'they' : 'it';
    const verb = gone[1] === 'gone' ? `${they === 'they' ? 'have' : 'has'} gone` : gone[1];
    return [whole(`${told}, and ${they} ${verb} ${gone[2]}${gone[3]}`)];
  }
  const then = /^(?:and )?then (?:you )?(\p{Ll}+)(.*)$/u.exec(tail);
  if (then?.[1] && canBe(then[1], 'base') && !isClause(tokensOf(tail.replace(/^(?:and )?then /, ''))))
    return [whole(`${told} and then ${then[1]}${then[2]}`)];
  if (/^(?:it|that|they) (?:is|was|are|were) /.test(tail) && /^you (?:want|need|ask|would like)/.test(told))
    return [whole(`${told}${named.test(told) ? ':' : ';'} ${articled(tail)}`)];
  if (/^(?:my|the) /.test(tail) && isClause(tokensOf(tail)) && /^you (?:want|need|ask|would like)/.test(told))
    return [whole(`${told}; ${articled(tail)}`)];
  return undefined;
}

// “my sums on charging times”: the sums.
function thingIn(told: string): string {
  const object = told.replace(
    /^you (?:asked (?:me )?(?:for|to \p{L}+)|are waiting for|would like|\p{L}+) /u,
    '',
  );
  return (
    /^.*?(\p{L}+)(?= (?:on|of|for|from|about|with|in|to|by) |$)/u.exec(object)?.[1] ?? ''
  ).toLowerCase();
}

// “sending them”: to come.
function meantTo(verb: string): string {
  const base = { sending: 'send', bringing: 'bring', posting: 'post', emailing: 'email', mailing: 'mail' }[
    verb
  ];
  return base ? `will ${base}` : verb;
}

function whole(text: string): Phrase {
  return { kind: 'sentence', text, asWritten: true };
}

// The clause with who acts in it; nothing where it is none.
function clauseIn(head: string): string | undefined {
  const due =
    /^(?:the |a |an )?((?:final )?(?:decision|answer|verdict|result|offer|contract|rota|news)) (?:is |was )?(due|expected|promised|planned) (.+)$/i.exec(
      head,
    );
  if (due) return `the ${due[1]} was ${due[2]} ${articled(due[3] ?? '')}`;
  if (/^(?:I|you|we|there) /.test(head)) return isClause(tokensOf(head)) ? articled(head) : undefined;
  const doer = doers.find(([opening]) => opening.test(head))?.[1];
  return doer === undefined ? undefined : `${doer} ${articled(head)}`;
}

const doers: ReadonlyArray<[RegExp, string]> = [
  [/^promised me\b/, 'you'],
  [/^promised (?:to|you|an?|the|my|your) /, 'I'],
  [/^(?:asked (?:for|me|whether|if)|wanted|said|told me|offered me|invited me)\b/, 'you'],
  [/^(?:was|am) (?:supposed|meant|told|going|due) /, 'I'],
  [/^(?:supposed|meant|told) to /, 'I was'],
  [/^(?:made|wrote|drew|built|put together|finished|prepared|recorded|filmed) (?:an?|my|the|some|two) /, 'I'],
];
