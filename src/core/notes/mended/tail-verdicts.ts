import { questionWords } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { shapeOf } from '../shape.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { isThing } from './named-things.ts';
import { withThe } from './speech-first.ts';

const brooding =
  /^(?:i )?(?:(?:really |just )?(?:can'?t|cannot|couldn'?t) stop (thinking|laughing)(?: (?:about|abt|of|at) (?:it|that|this|them))?|(?:i'?m )?still (thinking|laughing|smiling)(?: (?:about|abt|of|at) (?:it|that|this|them))?|(?:(?:still )?keep|still) (think)(?:ing)?(?: (?:about|abt|of) (?:it|that|this|them)))( now| since)?$/i;

// “the gait lab, can't stop thinking about it”
function keptThinking(head: string, tail: string): string | undefined {
  const [, talking = '', long = ''] =
    /^(?:i )?could(?:'ve| have)? ((?:talked|gone on|listened)) (for (?:hours|hrs|an hour|ages|the whole day|days))$/i.exec(
      tail,
    ) ?? [];
  if (talking && isThing(head)) return `I could have ${talking} about ${withThe(head)} ${long}`;
  const found = brooding.exec(tail);
  if (!found || !isThing(head)) return undefined;
  const [, stop, still, keep, now = ''] = found;
  const doing = stop
    ? `can't stop ${stop}`
    : still
      ? `am still ${still}`
      : /keep/i.test(tail)
        ? `keep ${keep}ing`
        : `still ${keep}`;
  return `I ${doing} about ${withThe(head)}${now}`;
}

const wisdom =
  /^(?:(?:his|her|their|your|the|\S+'s) )(?:(?!question)[\p{L}]+ ){0,2}(?:tip|advice|motto|rule|mantra|trick)(?: (?:for|on|about) [^,]+)?$/iu;

// “his tip: show the drafts too”, “Tom's question, whether a robot could”
function labelledWords(head: string, tail: string): string | undefined {
  const tokens = tokensOf(tail);
  const first = lowerAt(tokens, 0);
  if (/ question$/i.test(head) && /^(?:whether|if)$/.test(first))
    return `${head} of ${tail.replace(/^if /i, 'whether ')}`;
  if (
    /^(?:his|her|their) (?:biggest |main |big )?(?:worry|fear|concern)$/i.test(head) &&
    questionWords.has(first)
  )
    return `${head} about ${tail}`;
  if (/^(?:his|her|their) (?:first |last |main |best )?question$/i.test(head) && questionWords.has(first))
    return `${/^his/i.test(head) ? 'he' : /^her/i.test(head) ? 'she' : 'they'} asked ${tail}`;
  if (!wisdom.test(head)) return undefined;
  const at = /^(?:never|always)$/.test(first) ? 1 : 0;
  const verb = lowerAt(tokens, at);
  if (canBe(verb, 'base') && tokens.length > at + 1 && (at === 1 || !isPlural(verb)))
    return `${head} ${at === 1 ? `${first} ` : ''}to ${tail.split(' ').slice(at).join(' ')}`;
  return shapeOf(tokens) === 'clause' ? `${head} that ${tail}` : undefined;
}

const own = /^my (?:answer|example|story|explanation|pitch|question|point|demo)s?\b/i;
const measure =
  /^(?:(?:far |much |way |a bit |rather |quite |really |very )?too|a bit|rather|quite|very|really) /i;

// “my answer on pricing - too vague”
function ownFault(head: string, tail: string): string | undefined {
  if (!own.test(head) || !isThing(head) || !measure.test(tail) || tail.split(' ').length > 5)
    return undefined;
  return `${head} ${/^my \S+s\b/i.test(head) ? 'were' : 'was'} ${tail}`;
}

const kindly = /^(?:so |very |really )?(?:decent|kind|generous|thoughtful|brave|honest|sweet|classy)$/i;
const found =
  /^(?:(?:so |very |really )?(?:clever|brilliant|lovely|impressive|fascinating|refreshing|reassuring|comforting|inspiring|encouraging|surprising|interesting|smart|charming|touching|moving|beautiful|funny)|bold)$/i;
const plainly = /^(?:not bad|fair|fair enough|only fair|strange but fun|scary but fun|understandable)$/i;

// “he rang me himself to say no, decent”, “cash-only until last year, surprising”
function judgedOf(head: string, tail: string): string | undefined {
  const tokens = tokensOf(head);
  const isTold = /^(?:he|she|they)$/i.test(lowerAt(tokens, 0)) && shapeOf(tokens) === 'clause';
  if (isTold && kindly.test(tail)) {
    const whom = /^he$/i.test(lowerAt(tokens, 0))
      ? 'him'
      : /^she$/i.test(lowerAt(tokens, 0))
        ? 'her'
        : 'them';
    return `${head}, which was ${tail.toLowerCase()} of ${whom}`;
  }
  if (!(isTold || isThing(head) || shapeOf(tokens) === 'clause')) return undefined;
  if (/^(?:glad|happy)(?: about (?:it|that))?$/i.test(tail))
    return `${head}, which I am ${tail.split(' ')[0]?.toLowerCase()} about`;
  if (
    /^(?:makes sense|made sense|made my (?:day|week)|(?:really )?(?:worries|bothers|amuses|scares|annoys) (?:him|her|them|me))$/i.test(
      tail,
    )
  )
    return `${head}, which ${tail}`;
  if (/^(?:what (?:a|an) |an? )?(?:great|good|brilliant|clever|lovely) (?:question|q|idea)$/i.test(tail))
    return `${head}, which was a ${tail.replace(/^(?:what )?an? /i, '').replace(/ q$/i, ' question')}`;
  const [, mine] =
    /^(?:i )?(?:totally |really |do )?(understand|appreciate|appreciated|admire|admired)(?: that| it| this)?$/i.exec(
      tail,
    ) ?? [];
  if (mine) return `${head}, which I ${mine.toLowerCase()}`;
  if (/^respect$/i.test(tail)) return `${head}, which I respect`;
  if (plainly.test(tail) && isThing(head)) return `${head}, which is ${tail.toLowerCase()}`;
  return found.test(tail) ? `${head}, which I found ${tail.toLowerCase()}` : undefined;
}

const touched =
  /^(?:(?:really|just|also) )?(?:stayed with|stuck with|reminded|surprised|touched|moved|impressed|amused|cheered|inspired|convinced|helped|made) me\b|^made my (?:day|week)$/i;

// “smell of cut timber, reminded me of home”
function feltBy(head: string, tail: string): string | undefined {
  const [, how] =
    /^(?:(?:that|this|it) )?((?:really )?(?:surprised|impressed|touched|moved|amused|cheered|reassured) me)$/i.exec(
      tail,
    ) ?? [];
  if (how && shapeOf(tokensOf(head)) === 'clause') return `${head}, which ${how}`;
  return isThing(head) && touched.test(tail) ? `${withThe(head)} ${tail}` : undefined;
}

/** What one thought of it, or what it asks or tells, hung on the thing. */
export const verdicts: readonly Tail[] = [keptThinking, labelledWords, ownFault, judgedOf, feltBy];

/** Joins a thing and its tail; nothing where the tail is not of its kind. */
export type Tail = (head: string, tail: string) => string | undefined;
