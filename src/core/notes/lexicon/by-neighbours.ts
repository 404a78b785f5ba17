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
    after: /^(?:tests?|testing|evals?|evaluations?|assessments?|reports?|screening)$/,
    long: 'psychological',
  },
  {
    short: 'paeds',
    after:
      /^(?:triage|dietitian|nurses?|nursing|first|wards?|teams?|unit|block|registrar|placement|physio|clinics?|patients|beds?|ICU|icu|OT|ot|A&E)$/,
    long: 'paediatric',
  },
  {
    short: 'ref',
    before: /^(?:qualified|football|rugby|basketball|hockey|handball|netball|match)$/,
    long: 'referee',
  },
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
  ...weekendDay(
    'sat',
    'Saturday',
    /^(?:this|next|last|every|each|any|with|an?|one|on|by|from|until|till|or|not|for|of|before|after|1st|2nd|3rd|4th|first|second|third|fourth|fri|friday|come|do|work|starts?|text|call|trial|shift|free|in|by|along|over|round)$/,
  ),
  ...weekendDay(
    'sun',
    'Sunday',
    /^(?:this|next|last|every|each|one|on|by|until|till|1st|2nd|3rd|4th|second|third|fourth|sat|saturday|off|her|him|them|you|up|or|not|come|free|there|back|here)$/,
  ),
  { short: 'mar', after: /^\d{1,2}(?:st|nd|rd|th)?$/, long: 'March' },
  {
    short: 'mar',
    before: /^(?:\d{1,2}(?:st|nd|rd|th)?|in|by|until|till|since|from|end|mid|early|late|of)$/,
    long: 'March',
  },
  { short: 'cd', after: /^(?:i|we|you|he|she|they|u)$/, long: 'could' },
];

/** “Sat” and “sun” are words, too: a day is what has a time, a part of a day or the end of the note behind it. */
function weekendDay(short: string, long: string, before: RegExp): Meaning[] {
  return [
    {
      short,
      after:
        /^(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm|ish)|\d{1,2}[:.]\d\d|\d{1,2}(?:st|nd|rd|th)|mornings?|nights?|eves?|evenings?|afternoons?|arvo|am|pm|trial|shifts?)$/,
      long,
    },
    {
      short,
      before,
      after:
        /^(?!navs?$|the$|an?$|my$|his$|her$|their$|your$|down$|through$|in$|next$|between$|beside$|exams?$|on$|shin|sets?$|rises?$|cream$|tan|bed|care|damage|lounger)/,
      long,
    },
    {
      short,
      before:
        /^(?!(?:i|we|he|she|they|you|who|and|all|both|just|that|where|have|has|had|never|always|still|also|then|exams|papers|tests|gcses|modules|the|full|of|in|no|more|under|direct|some|morning|winter|summer|afternoon|evening|enough|little|much|hot|a)?$)/,
      after: /^(?:[,.;?!)/]|if|unless)?$/,
      long,
    },
  ];
}

/** What `short` stands for between these words (in small letters, empty at an end); nothing where they do not tell. */
export function meaningBeside(short: string, before: string, after: string): string | undefined {
  const fits = (one: Meaning): boolean =>
    one.short === short && (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true);
  return meanings.find(fits)?.long;
}
