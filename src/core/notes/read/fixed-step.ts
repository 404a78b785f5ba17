import type { Phrase } from '../phrase.ts';
import { topic } from './common.ts';
import { mine } from './next-deed.ts';

const toCheck =
  /^check (?:the |my )?((?:\w+ )?(?:band|range|date|time|times|hours|rota|address|dress code|parking|route))$/i;
const notice = /^(?:my )?notice(?: period)?(?: is| of)? (?=\d|one |two |three |a )/i;
const toShow = /^((?:show|send|share) (?!by\b|on\b|own\b)(?:(?! or )[^,?])+)\?$/i;
const toLearn =
  /^(?:the )?((?:dates?|times?|details|hours|address|directions) .+ and (?:who|when|where|what|how) .+[^?])$/i;

/** A next step that a fixed turn of phrase tells: “show new ones?”, “dates for the run and who to call”. */
export function fixedStep(text: string): Phrase | undefined {
  const checked = toCheck.exec(text)?.[1];
  if (checked) return topic(`the ${checked}`);
  const period = notice.exec(text);
  if (period) return mine(`my notice period is ${text.slice(period[0].length)}`);
  const shown = toShow.exec(text)?.[1]?.trim();
  if (shown) return { kind: 'question', text: `could I ${shown}`, indirect: `whether I could ${shown}` };
  const open = toLearn.exec(text)?.[1];
  return open ? { kind: 'ask', text: `the ${open}` } : undefined;
}
