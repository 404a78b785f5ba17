/** What the address of this page asked for. */
import type { DoubleOptions } from '../../double.ts';
import type { OutlookVariants } from '../variants.ts';

/** Every option of the page, with nothing left open. */
export type Settings = Required<DoubleOptions> & Required<OutlookVariants>;

/** The settings of the page that is open; read once, as they cannot change without a load. */
export const settings: Settings = readSettings(new URLSearchParams(location.search));

function readSettings(query: URLSearchParams): Settings {
  return {
    theme: oneOf(query.get('theme'), ['light', 'dark', 'dark-frame']),
    language: oneOf(query.get('language'), ['en', 'de', 'fr', 'ja', 'ar']),
    testid: oneOf(query.get('testid'), ['on', 'off']),
    paste: oneOf(query.get('paste'), ['take', 'refuse']),
    proof: oneOf(query.get('proof'), ['keep', 'drop']),
    recipients: oneOf(query.get('recipients'), ['name', 'name-address', 'presence']),
    ribbon: oneOf(query.get('ribbon'), ['simplified', 'classic', 'tabbed', 'collapsed']),
    inspector: oneOf(query.get('inspector'), ['on', 'off']),
  };
}

/** The asked-for value if it is a known one, else the first. */
function oneOf<const T extends string>(asked: string | null, known: readonly [T, ...T[]]): T {
  return known.find((value) => value === asked) ?? known[0];
}
