import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { isFrameOf } from '../told.ts';
import { type FrameKey, type FrameSet, keysOf, type SlotFrames } from './frame.ts';

/** What a choice of frame depends on. */
export interface Choosing {
  frames: SlotFrames;
  stage: Stage;
  /** Whether a sentence of the same slot came before. */
  isLater: boolean;
  seed: number;
  wording: number;
  /** Frames this mail has used. */
  used: ReadonlySet<string>;
  /** Mails sent before: their frames are not used again. */
  earlier: readonly string[];
  /** What the mail already says, in lower case. */
  around: string;
}

/** Picks the frame for a phrase; the same choosing gives the same frame. */
export function chooseFrame(phrase: Phrase, choosing: Choosing): string {
  if (phrase.kind === 'sentence' || goesOnPlainly(phrase, choosing)) return '{}.';
  const candidates = candidatesFor(phrase, choosing);
  const unused = candidates.filter(
    (frame) => /^\{\}[.?]$/.test(frame) || !(choosing.used.has(frame) || isFrameOf(frame, choosing.earlier)),
  );
  const pool = unused.length > 0 ? unused : candidates;
  const fresh = pool.filter((frame) => !echoes(frame, choosing.around));
  const told = phrase.text.toLowerCase();
  const unsaid = (fresh.length > 0 ? fresh : pool).filter(
    (frame) => !/mention/.test(frame) || !/\bmention/.test(told),
  );
  // “I loved hearing about it, which I loved”
  const isLiked = /which I (?:really )?(?:loved|love|liked|enjoyed)\b/.test(phrase.text);
  const once = [unsaid, pool].map((frames) =>
    frames.filter((frame) => !isLiked || !/lov|lik|enjoy/.test(frame)),
  );
  const open = [...once, unsaid, pool].find((frames) => frames.length > 0) ?? pool;
  // “One thing is that … and that …” would count wrong.
  const fitting = / and that /.test(phrase.text) ? open.filter((frame) => !/^One /.test(frame)) : open;
  // What hangs on behind a comma would run into the rest of the frame.
  const isLong =
    (phrase.asWritten === true || phrase.kind === 'topic') &&
    (/,/.test(phrase.text) || phrase.text.split(' ').length > 6);
  const ending =
    isLong ||
    /, (?:which|who|where|not|mostly|mainly|especially|including|even|because|but|so|since|with|without|signed|made|built|a bit|very|quite|always|mostly|all|\p{L}+ed by) /u.test(
      phrase.text,
    )
      ? fitting.filter((frame) => /\{\}[.?]$/.test(frame))
      : fitting;
  // Whoever was there saw it: nobody “mentioned” what I did, or what was.
  const isSeen = phrase.kind === 'clause' && /\b(?:I|me|my|we|us|our|was|were)\b/.test(phrase.text);
  const witnessed = isSeen ? ending.filter((frame) => !/mention|learn/.test(frame)) : ending;
  // What was shown or allowed is remembered; what was said is said again.
  const isShown =
    phrase.kind === 'clause' &&
    /^you (?:\p{L}+ )?(?:showed|let|gave|walked|taught|introduced|took|read|had)\b/u.test(phrase.text);
  const remembered = isShown ? witnessed.filter((frame) => frame !== '{}.') : witnessed;
  const final = [remembered, witnessed, ending, open].find((frames) => frames.length > 0) ?? open;
  return final[choosing.wording % final.length] ?? '{}.';
}

// Behind the first sentence the next one needs no lead-in: what one proposes was not “kept in mind”.
function goesOnPlainly(phrase: Phrase, { isLater, stage }: Choosing): boolean {
  return (
    isLater &&
    phrase.kind === 'clause' &&
    !phrase.said &&
    !/ and that /.test(phrase.text) &&
    (stage === 'share-an-idea' || /\b(?:I|we|my|me|might|may)\b/.test(phrase.text))
  );
}

// Those the stage prefers come first, each list turned by the seed so that two notes seldom get the same.
function candidatesFor(phrase: Phrase, { frames, stage, isLater, seed }: Choosing): string[] {
  const sets: FrameSet[] = [frames.stages?.[stage] ?? {}, frames.always];
  const keys = [...keysOf(phrase), 'loose' as const];
  const alsoKeys = isLater ? keys.map((key): `also.${FrameKey}` => `also.${key}`) : [];
  for (const key of isLater ? interleave(alsoKeys, keys) : keys) {
    // The writer's own sentence stands by itself before it stands in a frame.
    const found = sets.flatMap((set) => {
      const list = set[key] ?? [];
      const isOwn = list[0] === '{}?' || (phrase.asWritten && list[0] === '{}.');
      return turned(list, isOwn ? 0 : seed);
    });
    if (found.length > 0) return [...new Set(found)];
  }
  return ['{}.'];
}

function interleave(
  alsoKeys: readonly `also.${FrameKey}`[],
  keys: readonly FrameKey[],
): Array<FrameKey | `also.${FrameKey}`> {
  return keys.flatMap((key, at) => {
    const also = alsoKeys[at];
    return also ? [also, key] : [key];
  });
}

/** The list, begun at another place. */
export function turned<T>(list: readonly T[], by: number): T[] {
  const at = list.length > 0 ? by % list.length : 0;
  return [...list.slice(at), ...list.slice(0, at)];
}

const common =
  /^(?:about|would|which|since|other|there|thing|point|could|bring|since|mention|mentioned|like|have|that|what|with|been|told|hear|send|glad|also|your|this|work)$/;

/** Whether the mail already says the telling words of the frame: “I enjoyed … I enjoyed …”. */
function echoes(frame: string, around: string): boolean {
  const opening = frame.split('{}')[0]?.trim().toLowerCase().split(' ').slice(0, 4).join(' ') ?? '';
  if (opening.split(' ').length > 2 && around.includes(opening)) return true;
  const telling = frame.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return telling.some((word) => !common.test(word) && new RegExp(`\\b${word.slice(0, 6)}`).test(around));
}

/** A number that only the text decides, spread well enough to turn lists by. */
export function seedOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 13)) >>> 0;
}
