import type { Register, Stage } from '../../text/draft.ts';
import type { Phrase, PhraseKind } from '../phrase.ts';

/**
 * What a frame is for: a kind of phrase, a finer one (`clause.yours`, `topic.grave`), or either behind the first
 * sentence of its slot (`also.topic`).
 */
export type FrameKey =
  | PhraseKind
  | 'topic.grave'
  | 'talked.grave'
  | 'topic.lived'
  | 'topic.told'
  | 'topic.about'
  | 'topic.about.grave'
  | `clause.${'mine' | 'ours' | 'yours' | 'other' | 'said'}`
  | `clause.${'yours' | 'other'}.grave`
  | 'occasion.open'
  | `question.whole${'' | '.only'}`
  | 'question.direct'
  | 'question.indirect'
  | 'find.bare'
  | 'points.one'
  | 'kept'
  | 'kept.idea'
  | 'example.plural'
  | 'thanks.doing'
  | 'background.years'
  | 'covers.things'
  | 'covers.doing';

/** Sentences with a gap `{}` for the phrase. Any frame of a key must be right for any phrase of that key. */
export type FrameSet = { [key in FrameKey | `also.${FrameKey}`]?: readonly string[] };

/** The frames of one slot: for every stage, and those a stage prefers. */
export interface SlotFrames {
  always: FrameSet;
  stages?: { [stage in Stage]?: FrameSet };
}

export type FrameTable = Record<Register, SlotFrames>;

/** The keys a phrase may be framed by, the finest first. */
export function keysOf(phrase: Phrase): FrameKey[] {
  switch (phrase.kind) {
    case 'topic':
      if (phrase.grave && phrase.lived && /^\p{L}+ing /u.test(phrase.text)) return ['topic.lived', 'topic'];
      if (phrase.grave) return isAbout(phrase) ? ['topic.about.grave', 'topic.grave'] : ['topic.grave'];
      return phrase.lived
        ? ['topic.lived', 'topic']
        : isAbout(phrase)
          ? ['topic.about', 'topic']
          : isTold(phrase.text)
            ? ['topic.told', 'topic']
            : ['topic'];
    case 'talked':
      return phrase.grave ? ['talked.grave', 'talked'] : ['talked'];
    case 'clause': {
      if (phrase.said) return ['clause.said'];
      const { whose } = phrase;
      if (whose === 'mine' || whose === 'ours') return [`clause.${whose}`];
      return phrase.grave
        ? [`clause.${whose}.grave`, 'clause.yours.grave']
        : [`clause.${whose}`, 'clause.yours'];
    }
    case 'question':
      return [
        ...(phrase.whole ? [`question.whole${phrase.indirect ? '' : '.only'}` as const] : []),
        ...(phrase.indirect ? ['question.indirect' as const] : []),
        'question.direct',
      ];
    case 'find':
      return phrase.text ? ['find'] : ['find.bare'];
    case 'points':
      if (phrase.kept) return phrase.kept === 'idea' ? ['kept.idea', 'kept'] : ['kept'];
      return phrase.items.length > 1 ? ['points'] : ['points.one'];
    case 'covers':
      if (phrase.hasSpan || phrase.items.some(isOwned)) return ['covers'];
      return phrase.items.some((item) => /^(?:\d|\p{L}+ing )/u.test(item))
        ? ['covers.doing', 'covers.things']
        : ['covers.things'];
    case 'background':
      return /experience/.test(phrase.text) ? ['background.years'] : ['background'];
    case 'occasion':
      return phrase.open ? ['occasion.open'] : ['occasion'];
    case 'thanks':
      return /^\p{Ll}+ing /u.test(phrase.text) ? ['thanks.doing', 'thanks'] : ['thanks'];
    case 'example':
      return phrase.plural ? ['example.plural'] : ['example'];
    default:
      return [phrase.kind];
  }
}

const isAbout = ({ text, isHeard }: { text: string; isHeard?: boolean }): boolean =>
  isHeard === true || isOnlyAbout(text);

// A row, what one does, or things without their article: only what one may talk *about* fits.
function isOnlyAbout(text: string): boolean {
  // One was there: “the smell of tar and the boat”, “the tour of the mill and the lathe”.
  if (
    /^(?:the|your) (?:[\p{L}-]+ )?(?:smell|sound|view|sight|taste|tour|visit|walk|demo|tasting)\b/u.test(text)
  )
    return false;
  // “Aroha turning her screen off” was seen.
  if (/^(?:you|\p{Lu}[\p{L}-]*) \p{Ll}+ing (?:me|my|us|the|your|an?|on|in|off|up)\b/u.test(text))
    return false;
  if (
    /^(?:my|our) |^your (?:advice|tip|rule|suggestion|story|concern|worry|pride|excitement|frustration)\b/.test(
      text,
    )
  )
    return false;
  return / and |, /.test(text) || !opened.test(text);
}

const opened = /^(?:the|an?|your|my|our|this|that|these|those|what|how|why|\p{Lu}\S*)(?:\s|$)/u;

// What one can only have heard about.
function isTold(text: string): boolean {
  return /^(?!.* you )(?:the|your|our|a|an) (?:[\p{L}-]+ ){0,2}(?:idea|ideas|approach|migration|strategy|project|projects|programme|program|roadmap|tradition|history|research)\b/iu.test(
    text,
  );
}

/** What one has or is like is brought; it is nothing to have experience with. */
function isOwned(item: string): boolean {
  return (
    /(?:^|\b(?:and|plus) )(?:no|not) /i.test(item) ||
    /^\p{Lu}{3,6}$/u.test(item) ||
    /\b(?:belt|ticket|licen[cs]e|certificate|diploma|degree|badge|card|hands?|eyes?|ears?|nerves|feet|smile|heart|temper|manners|memory|humou?r|stomach|voice|patience|curiosity|stamina|calm|energy|references?)$/i.test(
      item.split(/ (?:and|for|with|from|in|at|since|that|to) /)[0] ?? '',
    )
  );
}
