import { noOrganisation, type Organisation } from '../../core/templates/organisation.ts';
import { browser } from '../browser.ts';

/**
 * The templates set by policy. Where there is no policy Chromium answers with nothing and Firefox refuses to answer;
 * both are the usual case and mean the same.
 */
export async function loadOrganisation(): Promise<Organisation> {
  let policy: Record<string, unknown>;
  try {
    policy = await browser.storage.managed.get(['name', 'templates']);
  } catch {
    return noOrganisation;
  }
  // Few have one, and reading it takes all that reading a file of templates takes.
  if (policy.templates === undefined) return noOrganisation;
  const { readOrganisation } = await import('../../core/templates/read-organisation.ts');
  return readOrganisation(policy);
}

/** Calls back when the policy changes, until `signal` aborts. */
export function watchOrganisation(onChange: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
