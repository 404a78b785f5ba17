import type { Mark } from '../../platform/port.ts';
import { highlightName, severities } from '../highlight-name.ts';
import { addStyle } from '../style.ts';

/** A finding and the words it stands under. The range lives until the host rewrites the body. */
export interface Painted {
  mark: Mark;
  /** The words as they were read; the range itself gives no-break spaces and no line ends. */
  words: string;
  range: Range;
}

const css = severities
  .map((severity) => {
    const line = { error: 'wavy #d93025', warning: 'dashed #c26a00', hint: 'dotted #3b7de0' }[severity];
    return `::highlight(${highlightName(severity)}){text-decoration:underline ${line} 2px;text-underline-offset:2px}`;
  })
  .join('\n');

/**
 * Paints findings as CSS highlights: nothing is added to the mail's text, so nothing of ours can be sent with it.
 * The highlight names are shared by all composes of the page; each painter keeps only its own ranges in them.
 */
export function openPainter(signal: AbortSignal): { paint(painted: readonly Painted[]): void } {
  let mine: readonly Painted[] = [];
  const clear = (): void => {
    for (const { mark, range } of mine) CSS.highlights.get(highlightName(mark.severity))?.delete(range);
    mine = [];
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    paint(painted) {
      styleOnce();
      clear();
      mine = painted;
      for (const { mark, range } of painted) highlight(mark.severity).add(range);
    },
  };
}

function highlight(severity: Mark['severity']): Highlight {
  const name = highlightName(severity);
  const known = CSS.highlights.get(name);
  if (known) return known;
  const fresh = new Highlight();
  // What a screen reader says when it comes to the words; our own underline is painted either way.
  fresh.type = 'grammar-error';
  // An error's underline must show where a hint's lies over it.
  fresh.priority = severities.length - severities.indexOf(severity);
  CSS.highlights.set(name, fresh);
  return fresh;
}

let styled = false;

function styleOnce(): void {
  if (!styled) addStyle(document, css);
  styled = true;
}
