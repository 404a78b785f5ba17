/** The page both copies see, the event both know: a content script injected anew sends its forerunner away. */
const eventName = 'duly-noted:take-over';

/**
 * Ends every older copy of this script in the page and returns the signal that ends this one.
 * After an update of the extension the old copy is an orphan: its listeners live, its API is gone.
 */
export function takeOver(): AbortSignal {
  document.dispatchEvent(new CustomEvent(eventName));
  const life = new AbortController();
  document.addEventListener(eventName, () => life.abort(), { once: true, signal: life.signal });
  return life.signal;
}
