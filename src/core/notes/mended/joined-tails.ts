import { isPlural } from '../lexicon/nouns.ts';
import { lineOpenings, lineRemarks } from './line-remarks.ts';
import { headOf, isThing } from './named-things.ts';
import { speechFirst, withThe } from './speech-first.ts';
import { tellings } from './tail-tellings.ts';
import { verdicts } from './tail-verdicts.ts';

/**
 * A line of what stayed with the writer: a thing, and behind a mark what is told of it. Parted there, the second bit
 * would have lost what it speaks of, so both become one.
 */
export function joinedTails(line: string): string {
  if (/https?:|www\.|\n/.test(line)) return line;
  const told = lineRemarks(askedState(ownToo(speechFirst(lineOpenings(line)))));
  const [, head = '', , tail = ''] = twoBits.exec(told.replace(/(?<=\p{L})\s*[.!]+\s*$/u, '')) ?? [];
  if (
    head === '' ||
    head.split(' ').length > 12 ||
    / [-–—/] /.test(tail) ||
    /\b(?:prof|mr|mrs|ms|dr|st)$/i.test(head)
  )
    return told;
  for (const rule of [...verdicts, ...tellings]) {
    const joined = rule(head, tail);
    if (joined !== undefined) return joined;
  }
  return told;
}

const twoBits = /^([^,;:!?"“”()]+?)(,|;|:| [-–—]+| \/|\.|!+)\s+([^;:!?"“”()]+)$/u;

// “he hums when he thinks, so do I” asks nothing.
function ownToo(line: string): string {
  return line
    .replace(/(?:,| [-–—]+)\s+so (do|did|am|was|have|would|can) (?:I|i)$/, ', and I $1 too')
    .replace(/(?:,| [-–—]+)\s+(?:me neither|neither do (?:I|i))$/i, ", and I don't either");
}

const openState =
  /^([^,;:!?"“”()]+?)(?:,|:| [-–—]+)\s+((?:already |all |still )?(?:sorted|fixed|done|finished|signed|ready|open|back|found|sold|mended|settled|approved|filled|in place)(?: now| yet| already| by now)?)\?$/iu;

// “broken kiln, fixed now?”
function askedState(line: string): string {
  const [, head = '', state = ''] = openState.exec(line) ?? [];
  if (head === '' || !isThing(head) || head.split(' ').length > 6) return line;
  return `${isPlural(headOf(head)) ? 'are' : 'is'} ${withThe(head)} ${state}?`;
}
