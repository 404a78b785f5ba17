import { wordSet } from '../text/word-set.ts';
import { mark } from '../text/words.ts';
import type { Mail, PlacedHit } from './mail.ts';

/** What may stand between "I would" and what is wished. */
const between = wordSet(`
  to be not very much so dearly really also even already well gladly happily always one day sooner rather
  just like love best most still quite almost both never at last able glad happy pleased delighted grateful
`);
/** To want to thank is not to want the job. */
const saying = wordSet(`
  thank ask tell know mention hear see let correct apologise apologize point express check enquire inquire
  congratulate begin wish reply respond shown offer read understand receive have remind stress extend
  interview apply
`);
/** Said of the mail, or offered as the next step. */
const talking = wordSet(`
  send show connect contact answer meet talk speak discuss explain clarify call ring phone arrange chat
  share confirm follow
`);
/** Offered as the next step, after "I can" and "happy to"; after "I would love to" it may be the work. */
const giving = wordSet(`
  come bring give write provide supply forward email mail visit travel return attend drop wait submit sign
  complete demonstrate post present elaborate start report telephone pop hand expand compare promise prepare
  pass
`);
/** Neither wish nor offer after "I can". */
const passing = wordSet(`do make get take find leave reach think imagine expect guess suggest put`);
/** What ties a wish to the reader's place. */
const theirs = wordSet(`you your yours there here this that these those such it`);
/** "One I would cross the city for." */
const trailing = wordSet(`for in with at on`);

/** "Bring my patience to your ward", "do so". */
const ofTheWork =
  /^(?:bring|give) (?:my|this|that|these|all|what|everything) .*\bto\b|^do (?:so|this|that|it)\b|^take (?:on|up|over)\b/i;

/** "I would …", "glad to …": is it said of the work, and not of the mail or an offer? */
export function isWish(placed: PlacedHit, kind: 'wish' | 'offer' | 'would'): boolean {
  const found = verbAfter(placed);
  if (!found) return false;
  const { verb, next, word, at, stop, rest } = found;
  if (verb === '') return kind === 'wish';
  if (
    saying.has(verb) ||
    talking.has(verb) ||
    ((verb === 'learn' || verb === 'add') &&
      /^(more|about|that|how|of|what|why|only|here|a|something)$/.test(next))
  )
    return false;
  if (kind === 'wish') return true;
  if (giving.has(verb) || passing.has(verb)) return ofTheWork.test(`${verb} ${rest()}`);
  if (kind === 'offer') return true;
  for (let k = at; k < stop; k++) if (theirs.has(word(k))) return true;
  return trailing.has(word(stop - 1));
}

/** "I can bring …", "happy to answer …": is something offered or told of what comes next? */
export function isOffer(placed: PlacedHit): boolean {
  const found = verbAfter(placed);
  return (
    found !== null &&
    placed.passage.field === 'body' &&
    (talking.has(found.verb) || giving.has(found.verb) || (found.verb === 'take' && found.next === 'part'))
  );
}

/** The verb behind "I would", with what is around it; null when the phrase tells of the past. */
function verbAfter({ hit, passage }: PlacedHit) {
  const { words } = passage.reading;
  const stop = words.sentences[hit.sentence]?.to ?? hit.to;
  const word = (i: number): string => words.text.slice(words.starts[i], words.ends[i]).toLowerCase();
  const before = hit.from > 0 ? word(hit.from - 1) : '';
  if (/^(was|were|feel)$/.test(before)) return null;
  let at = hit.to;
  while (
    at < stop &&
    (between.has(word(at)) ||
      (word(at) === 'come' && word(at + 1) === 'and') ||
      (word(at) === 'and' && word(at - 1) === 'come') ||
      ((words.marks[at] ?? 0) & mark.half) !== 0)
  )
    at++;
  return {
    verb: at < stop ? word(at) : '',
    next: word(at + 1),
    word,
    at,
    stop,
    rest: () => words.text.slice(words.starts[at + 1], words.ends[stop - 1]),
  };
}

const deeds = wordSet(`
  did do done was used worked ran said saw meant know knew had made built answered taught asked call
`);

/** "That is what I did for three years" is the past, and no wish. */
export function isOwnDeed({ hit, passage }: PlacedHit): boolean {
  const { words } = passage.reading;
  const stop = words.sentences[hit.sentence]?.to ?? hit.to;
  return words.text
    .slice(words.starts[hit.to], words.ends[Math.min(stop, hit.to + 3) - 1])
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => deeds.has(word));
}

const person = /\b(?:i|me|my|mine|myself)\b/i;
const now =
  /\b(?:am|is|are|will|would|could|should|can|may|have|has|feels?|want|like|love|think|believe|see|says?)\b|['’](?:m|s|re|ve|ll)\b/i;
const career =
  /\d|\b(?:years?|months?|seasons?|summers?|since (?:i|my)|can (?!see|imagine|well|hardly|only)|degree|diploma|certificat\w*|licen[cs]e\w*|trained|experience|qualif\w*|worked|fluent|at present|two|three|four|five|six|seven|eight|nine|ten|every|daily|know|speak|write|drive|type|manage|at home|own|guessed)\b/i;

/**
 * A sentence about the writer, now, that is no thanks, no next step, no memory of the talk and no piece of a CV:
 * whatever it says, it may well be the wish.
 */
export function saysMore(mail: Mail): boolean {
  const { greeting, signOff } = mail;
  return mail.passages.some((passage) => {
    const { words, hits } = passage.reading;
    return words.sentences.some(({ start, end }, index) => {
      if (
        (greeting && passage.offset + start < greeting.end) ||
        (signOff && passage.offset + end > signOff.start)
      )
        return false;
      const text = words.text.slice(start, end);
      if (!person.test(text) || !now.test(text) || career.test(text)) return false;
      return !hits.some(
        (hit) =>
          hit.sentence === index &&
          (/^missing-(?:specific\/(?!theirs)|gratitude|next-step\/next)/.test(hit.act) ||
            (hit.act === 'missing-next-step/offer' && isOffer({ hit, passage }))),
      );
    });
  });
}
