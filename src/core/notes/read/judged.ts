import { splitAtCommas } from '../chunks.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { isBareJudgement } from './remark.ts';
import { regroup, type Thought } from './thought.ts';

/** “the question about shifts, my answer was too short”: the judgement is for nobody else. */
export function withoutJudgement(thought: Thought): Thought | undefined {
  const chunks = splitAtCommas(thought.tokens);
  const kept = chunks.filter((chunk) => !isBareJudgement(textOf(chunk)));
  if (thought.label !== '' || kept.length === 0 || kept.length === chunks.length) return undefined;
  if (!/\b(?:question|part|bit)\b/.test(textOf(kept[0] ?? []))) return undefined;
  const text = kept.map((chunk) => textOf(chunk)).join(', ');
  const tokens = tokensOf(text);
  return { ...thought, tokens, written: tokens, groups: regroup(text) };
}

/** “the tour was the best part”: what the writer thought. */
export const opinion =
  /\b(?:was|were|is|are) (?:the best|the highlight|(?:(?:so|really|very|such|quite) )?(?:an? )?(?:fun|great|good|nice|lovely|interesting|amazing|wonderful|fascinating|brilliant|excellent|helpful|useful|highlight)|my favou?rite)\b|^(?!you\b|I\b|we\b).* (?:(?:stayed|stuck) with|reminded|surprised|touched|amused|cheered|inspired) me\b|^(?!you\b|I\b|we\b).* made me (?:smile|laugh|think|grin|cry)\b|\bmade my (?:week|day|month|year|morning|afternoon)\b/i;
