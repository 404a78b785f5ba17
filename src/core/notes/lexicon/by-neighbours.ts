interface Meaning {
  short: string;
  before?: RegExp;
  after?: RegExp;
  long: string;
}

const several = /^(?!1$)\d[\d.,]*$/;

/** Shorthand that its neighbours tell the meaning of; what they say goes before what it mostly stands for. */
const meanings: readonly Meaning[] = [
  { short: 'db', before: /^\d/, long: 'dB' },
  { short: 'prob', before: /^no$/, long: 'problem' },
  { short: 'probs', before: /^(?:no|any|the)$/, long: 'problems' },
  {
    short: 'mo',
    before: several,
    after: /^(?!\p{L}+ship$|contract$|trial$|probation$|plan$)/u,
    long: 'months',
  },
  {
    short: 'sec',
    before: several,
    after: /^(?!\p{L})|^(?:per|in|at|each|on|for|flat|and|or|to)$/u,
    long: 'seconds',
  },
  { short: 'h', before: /^1$/, long: 'hour' },
  {
    short: 'psych',
    after:
      /^(?!wards?$|nurses?$|units?$|teams?$|consultant$|liaison$|hospital$|patients?$|pts$|inpatients?$)/,
    long: 'psychology',
  },
  { short: 'fx', after: /^(?:rates?|back|desk|trad|exposure|risk|hedg|markets?|sales)/, long: 'FX' },
  {
    short: 'assoc',
    before: /^(?:housing|trade|residents'?|tenants'?|students'?|postdoc|professional|the)$/,
    long: 'association',
  },
  {
    short: 'pw',
    before: /^(?:the|my|a|your|new|old|reset|portfolio|showreel|wifi|site|link|file|video|reel)$/,
    long: 'password',
  },
  {
    short: 'id',
    after: /^(?:checks?|cards?|badges?|docs?|documents?|photo|number|scans?|verification|proof|papers)$/,
    long: 'ID',
  },
  {
    short: 'diff',
    before: /^(?:no|big|huge|the|same|main|real|only|biggest)$/,
    after: /^(?!\p{L}+s$)/u,
    long: 'difference',
  },
  { short: 'cd', after: /^(?:i|we|you|he|she|they|u)$/, long: 'could' },
];

/** What `short` stands for between these words (in small letters, empty at an end); nothing where they do not tell. */
export function meaningBeside(short: string, before: string, after: string): string | undefined {
  const fits = (one: Meaning): boolean =>
    one.short === short && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true);
  return meanings.find(fits)?.long;
}
