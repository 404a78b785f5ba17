import { addArticles, indefinite } from '../articles.ts';
import { auxiliaries, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { isDeed } from '../read/deeds.ts';
import { isPerson } from '../read/self.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import type { Piece } from './piece.ts';
import { placed } from './places.ts';

const papers =
  /^(?:licen[cs]es?|diplomas?|degrees?|certificates?|certifications?|tickets?|card|permits?|qualifications?|badge|dbs|bsc|msc|ma|ba|phd|mba|hnd|nvq|apprenticeship|gcses|a-levels)$/;
const freedom = /^(?:fear of \p{L}+|criminal record|allergies|convictions|dependants|points on my licence)$/u;
const schooling = /^(?:PGCE|NVQ|HND|HNC|BTEC|CELTA|TEFL|NEBOSH|IOSH|NPLQ|CBT|CPC|CACHE|AAT)$/;
const traits =
  /^(?:hands?|eye|ear|memory|patience|voice|rapport|energy|stamina|nerves|handwriting|sense|manners|feeling|references|skills|manner|back|arms|legs)$/;

/** Whether the words name a paper one holds. */
export function isPaper(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  const head = tokens.slice(0, end === -1 ? tokens.length : end);
  return papers.test(lowerAt(head, head.length - 1)) || isLevel(head) || isFirstAid(head);
}

// “level 3”, “forest school level 3”
function isLevel(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1;
  return (
    /^(?:level|class|grade)$/.test(lowerAt(tokens, last - 1)) &&
    /^[1-8]$/.test(lowerAt(tokens, last)) &&
    tokens.length < 5
  );
}

function isFirstAid(tokens: readonly Token[]): boolean {
  return lowerAt(tokens, tokens.length - 2) === 'first' && lowerAt(tokens, tokens.length - 1) === 'aid';
}

/** Reads what one has: a paper, a thing of one's own, a steady hand. */
export function hadOf(chunk: readonly Token[]): Piece | undefined {
  const had = (text: string): Piece => ({ kind: 'had', text, tail: '' });
  const first = lowerAt(chunk, 0);
  const last = lowerAt(chunk, chunk.length - 1);
  if (chunk.length > 9 || chunk.some(({ kind, text }) => kind === 'mark' && !/^[()]$/.test(text)))
    return undefined;
  if (
    first === 'own' &&
    chunk.length > 1 &&
    !determiners.has(lowerAt(chunk, 1)) &&
    isSureNoun(chunk.slice(1))
  )
    return had(`my ${textOf(chunk)}`);
  if (first === 'my' && lowerAt(chunk, 1) === 'own' && chunk.length > 2 && isSureNoun(chunk))
    return had(textOf(chunk));
  if (first === 'no' && freedom.test(textOf(chunk.slice(1)))) return had(textOf(chunk));
  // “UV lamp own”
  if (last === 'own' && chunk.length > 1 && isSureNoun(chunk.slice(0, -1)))
    return had(`my own ${textOf(chunk.slice(0, -1))}`);
  const since = chunk.findIndex(({ lower }) => lower === 'since');
  const paper = since > 0 ? chunk.slice(0, since) : chunk;
  if (canBe(first, 'ing') && !(isPaper(chunk) && chunk.length < 4)) return undefined;
  // “NPLQ until June 2027”
  if (
    /^\p{Lu}{3,6}$/u.test(chunk[0]?.text ?? '') &&
    /^(?:until|till)$/.test(lowerAt(chunk, 1)) &&
    chunk.length < 5
  )
    return had(`my ${textOf(chunk)}`);
  if (isDeed(chunk) || /^(?:have|has|got|hold|need)$/.test(first)) return undefined;
  const isWith = prepositions.has(lowerAt(chunk, 1)) && isSureNoun(chunk);
  const isPlainWith =
    prepositions.has(lowerAt(chunk, 1)) &&
    !chunk.some(({ lower }) => auxiliaries.has(lower) || /^(?:i|we)$/.test(lower));
  if (/^(?:experience|knowledge)$/.test(first) && isPlainWith) return had(placed(chunk));
  if (first === 'background' && isWith) return had(`a ${placed(chunk)}`);
  // “MA journalism”
  if (
    /^(?:ma|msc|bsc|ba|mphil|phd)$/.test(first) &&
    chunk.length > 1 &&
    chunk.length < 5 &&
    isSureNoun(chunk.slice(1))
  )
    return had(
      `${/^m/.test(first) ? 'an' : 'a'} ${textOf(chunk.slice(0, 1))}${prepositions.has(lowerAt(chunk, 1)) ? '' : ' in'} ${textOf(chunk.slice(1))}`,
    );
  if (prepositions.has(lowerAt(chunk, chunk.length - 1))) return undefined;
  if (
    first === 'level' &&
    !isPerson(chunk) &&
    /^[1-8]$/.test(lowerAt(chunk, 1)) &&
    chunk.length < 6 &&
    isSureNoun(chunk.slice(2)) &&
    chunk.length > 2
  )
    return had(textOf(chunk));
  if (
    /^(?:(?:a lot|lots|plenty|bags|loads) of )?(?:patience|energy|enthusiasm|stamina|curiosity)(?: and (?:patience|energy|enthusiasm|stamina|curiosity|humour))?$/.test(
      textOf(chunk),
    )
  )
    return had(textOf(chunk));
  if (
    /^(?:a|an) (?:\p{L}+ )?(?:soft spot|knack|flair|nose|ear|eye|head|feel|talent|weakness|passion|love|degree|portfolio|network|following|car|van|licence|licen[cs]e|sense|habit|clean record|track record|thick skin)\b/u.test(
      textOf(chunk),
    ) &&
    !chunk.some(({ lower }) => canBe(lower, 'past'))
  )
    return had(placed(chunk));
  if (/^patience of a saint$/.test(textOf(chunk))) return had(`the ${textOf(chunk)}`);
  if (isFirstAid(chunk) && chunk.length === 3) return had(`my ${textOf(chunk)}`);
  if (
    schooling.test(chunk[0]?.text ?? '') &&
    (chunk.length === 1 ||
      lowerAt(chunk, 1) === '(' ||
      (/^\d$/.test(lowerAt(chunk, 1)) && (chunk.length === 2 || lowerAt(chunk, 2) === 'in')))
  )
    return had(`${/^[AEFHILMNORSX]/.test(chunk[0]?.text ?? '') ? 'an' : 'a'} ${textOf(chunk)}`);
  if (/^a levels?$/.test(textOf(chunk.slice(0, 2)).toLowerCase()) && /^(?:in|)$/.test(lowerAt(chunk, 2)))
    return had(`A ${textOf(chunk.slice(1))}`);
  if (isPaper(paper) && !isFirstAid(paper)) {
    if (paper.some(({ lower }) => /^(?:renewed|passed|done|soon|due|no|not|half)$/.test(lower)))
      return undefined;
    const name = papered(paper);
    if (since < 0) return had(name);
    return /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|then)$/.test(
      lowerAt(chunk, since + 1),
    ) && chunk.length === since + 2
      ? { kind: 'told', text: `have had ${name} ${textOf(chunk.slice(since))}`, tail: '', sure: true }
      : undefined;
  }
  const end = chunk.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = chunk.slice(0, end === -1 ? chunk.length : end);
  if (traits.test(lowerAt(head, head.length - 1)) && (head.length > 1 || first === 'patience')) {
    if (
      head.length > 4 ||
      !/^(?:a|an|the|very|steady|good|calm|quick|sharp|strong|clear|loud|gentle|keen|small|patient|safe|neat|warm|trained|firm|big|great|excellent|strong|tidy|patience)$/.test(
        first,
      )
    )
      return undefined;
    return had(textOf(addArticles(chunk, 'a', 'a')));
  }
  return undefined;
}

function papered(paper: readonly Token[]): string {
  const first = lowerAt(paper, 0);
  if (isLevel(paper.filter(({ text }) => text !== '(' && text !== ')')))
    return determiners.has(first) ? textOf(paper) : `my ${textOf(paper)}`;
  const open = paper.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  const head = lowerAt(paper, (open === -1 ? paper.length : open) - 1);
  if (head === 'dbs' && first === 'dbs') return `my ${textOf(paper)}`;
  // “C1 licence”, “EPA certificate 608”
  const and = paper.findIndex(({ lower }) => lower === 'and');
  if (determiners.has(first) || isPlural(head) || isPlural(lowerAt(paper, and - 1))) return textOf(paper);
  const [token] = paper;
  const code = /^[FHLMNRSX](?=[A-Z\d])/.test(token?.text ?? '');
  const article = code ? 'an' : indefinite(token?.text ?? '');
  return `${article} ${textOf(paper)}`;
}

const renewals = /^(?:renewed|passed|finished|completed|obtained|updated)$/;

/** “first aid renewed in February”, “CSCS card renewed since”: what was done to a paper, its verb behind. */
export function renewedOf(chunk: readonly Token[]): Piece | undefined {
  const came = chunk.findIndex(({ lower }, i) => i > 0 && /^(?:arrived|came|expires|expired)$/.test(lower));
  // “chief mate licence arrived 12/6”
  if (came > 0 && isPaper(chunk.slice(0, came)) && !determiners.has(lowerAt(chunk, 0))) {
    const on = chunk[came + 1]?.kind === 'number' ? 'on ' : '';
    const rest = textOf(chunk.slice(came + 1));
    return { kind: 'clause', text: `my ${textOf(chunk.slice(0, came + 1))} ${on}${rest}`.trim(), tail: '' };
  }
  const at = chunk.findIndex(({ lower }, i) => i > 0 && renewals.test(lower));
  const thing = chunk.slice(0, at);
  const told = (text: string): Piece => ({ kind: 'told', text, tail: '', sure: true });
  const rest = chunk.slice(at + 1).map(({ lower, text }) => (lower === 'already' ? 'already' : text));
  const when = rest.join(' ');
  if (/^(?:i|we)$/.test(lowerAt(chunk, 0)) || canBe(lowerAt(chunk, 0), 'past')) return undefined;
  if (at < 1) return soonOf(chunk);
  const isPart =
    /^(?:part|paper|unit|module|level|stage|exam)$/.test(lowerAt(thing, at - 2)) &&
    thing[at - 1]?.kind === 'number';
  if (!isPaper(thing) && !isPart && !/^(?:exam|course|test|training)$/.test(lowerAt(thing, at - 1)))
    return undefined;
  const name =
    determiners.has(lowerAt(thing, 0)) || (isPart && /^\p{Lu}/u.test(thing[0]?.text ?? ''))
      ? textOf(thing)
      : `my ${textOf(thing)}`;
  const verb = lowerAt(chunk, at);
  if (when === '') return told(`have ${verb} ${name}`);
  if (/^since(?: then)?$/.test(when)) return told(`have since ${verb} ${name}`);
  if (/^(?:now|already|just)$/.test(when)) return told(`have ${when} ${verb} ${name}`);
  if (/^(?:in|on|last|this|yesterday|two|three|with)\b/.test(when) && rest.length < 5)
    return told(`${verb} ${name} ${when}`);
  return undefined;
}

// “forklift licence soon”, “boat licence done now”
function soonOf(chunk: readonly Token[]): Piece | undefined {
  const at = chunk.findIndex(({ lower }, i) => i > 0 && /^(?:soon|done|now)$/.test(lower));
  const paper = chunk.slice(0, at);
  if (at < 1 || !isPaper(paper) || isFirstAid(paper) || determiners.has(lowerAt(paper, 0))) return undefined;
  const when = textOf(chunk.slice(at));
  const name = textOf(paper);
  if (when === 'soon') return { kind: 'told', text: `will soon have my ${name}`, tail: '', sure: true };
  return /^(?:done now|done|now|now done)$/.test(when) &&
    /^(?:licen[cs]e|card|ticket|permit|badge)$/.test(lowerAt(paper, at - 1))
    ? { kind: 'told', text: `now have my ${name}`, tail: '', sure: true }
    : undefined;
}
