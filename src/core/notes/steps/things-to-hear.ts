import { articled } from '../articled.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { topic } from '../read/common.ts';

const terms =
  /^(?:the |your |my )?(?:(?:\p{L}+[ -])?(?:salary|pay|hours|dates?|housing|parking|uniform|holidays?|rota|budget|benefits|pension|contract|bonus|costs?|notice|probation|travel|training|accommodation|relocation|overtime|shifts?|schedule|terms|scheme|range|equipment|tools|location|commute|visa|insurance|expenses|timeline|timing|start|reporting line))(?: (?:scheme|range|dates?|costs?|period|hours|pattern|plan|days|time|allowance|terms))?$/iu;

/** Terms of the work in a row, as what one would like to hear of: “salary range, start date, housing”. */
export function thingsToHear(text: string): Phrase | undefined {
  if (/[?:;–]/.test(text)) return undefined;
  const items = text.split(/, (?:and )?| and | \+ /);
  if (!items.every((item) => terms.test(item))) return undefined;
  const told = items.map((item) => {
    const words = item.split(' ');
    const first = words[0] ?? '';
    return /^(?:the|your|my)$/i.test(first) ? item : articled(item, 'the');
  });
  return topic(joinItems(told));
}
