import { highlightName, severities } from './highlight-name.ts';

/** The page both copies see, the event both know: a content script injected anew sends its forerunner away. */
const eventName = 'duly-noted:take-over';

/** Parts of ours that stand by themselves in a page. */
const parts = ['notice', 'voice', 'form', 'card', 'question'].map((part) => `duly-noted-${part}`).join(',');

/**
 * Ends every older copy of this script in the page and returns the signal that ends this one.
 * After an update of the extension the old copy is an orphan: its listeners live, its API is gone.
 */
export function takeOver(): AbortSignal {
  document.dispatchEvent(new CustomEvent(eventName));
  clearLeftOver();
  const life = new AbortController();
  document.addEventListener(eventName, () => life.abort(), { once: true, signal: life.signal });
  return life.signal;
}

/** Firefox takes an old copy's code away before it could tidy up, and brings the new one into the open pages by itself. */
function clearLeftOver(): void {
  for (const part of document.querySelectorAll(parts)) part.remove();
  for (const button of document.querySelectorAll('div[data-room]:empty')) {
    // With the cell that was made for it.
    const cell = button.parentElement;
    (cell?.childNodes.length === 1 ? cell : button).remove();
  }
  for (const severity of severities) CSS.highlights?.delete(highlightName(severity));
}
