import type { NoteSlot, Stage } from '../../text/draft.ts';
import { opensObject } from '../finite-verb.ts';
import { canBe } from '../lexicon/verbs.ts';
import { lowerAt, textOf } from '../tokens.ts';
import type { Stretch } from './prose.ts';

const impersonal =
  /^(?:been (?:about |over |almost |nearly |a )?(?:\d|few|week|month|while|long|ages)|will hear\b|(?:was|were|is|are|would be|will be|had been) (?:(?:so|very|really|such|just|an?) )*(?:great|good|nice|lovely|fun|wonderful|interesting|useful|helpful|amazing|pleasure|joy|hono)\b)/i;

/** Whether what opens a thought may be told as it stands in this slot. */
export function isFit(first: Stretch | undefined, slot: NoteSlot, stage: Stage): boolean {
  if (slot === 'specific' && first && !isFitForSpecific(first)) return false;
  if (first?.part !== 'deed') return true;
  const verb = lowerAt(first.tokens, 0);
  const next = lowerAt(first.tokens, 1);
  if (
    impersonal.test(textOf(first.tokens)) ||
    (/^(?:was|were)$/.test(verb) && first.tokens[1]?.kind === 'number')
  )
    return false;
  if (slot === 'nextStep')
    return !canBe(verb, 'base') || /^(?:can|could|will|would|am|have|need|hope)$/.test(verb);
  if (slot === 'value' && stage === 'share-an-idea')
    return !canBe(verb, 'base') && (!canBe(verb, 'participle') || opensObject(next));
  return true;
}

// What tells of the reader without saying so is not the writer's.
function isFitForSpecific({ part, tokens }: Stretch): boolean {
  const verb = lowerAt(tokens, 0);
  if (part === 'state') return ownFeeling.test(textOf(tokens).toLowerCase());
  if (part === 'thing')
    return /^(?:that|those|these)$/.test(verb) ? tokens.length > 2 : !/^(?:no|this|less|more)$/.test(verb);
  if (part !== 'deed') return true;
  if (/^(?:was|were|been|used|can|could|will|would|am|had)$/.test(verb)) return false;
  return !canBe(verb, 'base') || /^(?:love|like|enjoy|hit|put|set|suggest|propose)$/.test(verb);
}

const ownFeeling =
  /^(?:(?:a |bit |little |very |really |so |quite |at first |still )*)(?:scared|nervous|surprised|impressed|touched|moved|relaxed|relieved|glad|happy|sad|shy|tired|amazed|fascinated|struck|inspired)\b/;
