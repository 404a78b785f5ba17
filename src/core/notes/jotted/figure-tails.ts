import { month } from '../lexicon/dates.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { isPerson } from '../read/self.ts';
import { tokensOf } from '../tokens.ts';

const figure = String.raw`(?:about |over |under |nearly )?[£$€]?\d[\d.,]*(?:h\d\d|k|m|bn)?[%+]?`;
const unit = String.raw`(?: (?:(?:working )?days?|years?|months?|weeks?|hours?|minutes?|seconds?|km|kg|metres?|miles?|points?|people|staff|beds|pages|words per minute|wpm|°C|kWh?|[£$€]\S+))?`;
const tail = new RegExp(
  String.raw`^(?<thing>.*?\p{L}{2}\S*) (?<figure>${figure}${unit}(?: (?:per|an?) \p{L}+)?)(?<rest>(?: (?:of|at|in|on|from|before|behind|now|each|since|with|for|to|among|last|this|next) .+)?)$`,
  'iu',
);
const counted = /^(.*\p{L}{2}) (\d[\d,]*) (\p{Ll}+s|people|staff|children)$/u;
const numbered =
  /(?:^|\b)(?:phase|year|stage|level|class|route|grade|part|version|ISO|IFRS|IAS|BS|EN|ward|room|unit|machine|line|floor|platform|gate|dock|bay|zone|tier|category|annex|article|section|key|type|band|round|day|week|machine|quarter|number|no|top|first|last|next|the|about|of|at|in|on|for|from|to|by|with|and|or|only|under|over|since|than|until|every|per|up|down|minus|slipping|behind|ahead|runs?|lasts?|are|is|was|were|takes?|took|need|needs|has|have|want|wants)$/i;
/** Nouns whose figure is joined by “of”. */
export const measuredHead =
  /(?:rate|time|limit|accuracy|ratio|list|average|target|goal|turnover|backlog|budget|score|uptime|margin|delay|length|size|share|price|cost|cycle|leave|shift|period|term|attrition|churn|absence|occupancy|retention|attendance|throughput|capacity|area|distance|height|weight|speed|yield|conversion|caseload|fleet|latency|tolerance|wait|notice|window|lead|downtime|volume|quota|headcount|intake)$/i;

const timeWord = /^(?:years|months|weeks|days|hours|minutes|seconds|metres|points|km|mm|miles|times)$/;

/** “repair rate 4.1%”, “study leave 8 days per exam”: the figure that hangs on behind gets the word that joins it. */
export function withFigureJoined(text: string): string {
  const [, host = '', count = '', what = ''] = counted.exec(text) ?? [];
  if (host !== '' && isPlural(what) && !timeWord.test(what) && !numbered.test(host) && !/\d$/.test(host))
    return /^(?:people|guests|covers|kids|children|pupils|staff|users|customers)$/.test(what)
      ? `${host} for ${count} ${what}`
      : `${host} (${count} ${what})`;
  const found = tail.exec(text)?.groups;
  const { thing = '', figure: measure = '', rest = '' } = found ?? {};
  if (thing === '' || /:/.test(thing) || numbered.test(thing)) return text;
  const head = /\S+$/.exec(thing)?.[0] ?? '';
  const isBare = /^\d+(?:\.\d+)?$/.test(measure);
  // “ATR 72”, “SAP 4”: a bare number behind initials may be part of the name.
  if (isBare && (/\p{Lu}/u.test(head) || !measuredHead.test(head))) return text;
  if (/\d/.test(head)) return text;
  if (/^(?:\d+|one|two) days? a (?:week|month)$/.test(measure)) return text;
  return `${thing} ${joinOf(thing, head, measure)} ${measure}${rest}`;
}

function joinOf(thing: string, head: string, measure: string): string {
  const lower = head.toLowerCase();
  if (
    isPerson(tokensOf(thing)) ||
    /^(?:preceptor|mentor|trainer|locum)$/.test(lower) ||
    /(?:people|guests|kids|covers|staff)$/.test(measure)
  )
    return 'for';
  if (/per minute$/.test(measure)) return 'at';
  if (measuredHead.test(head)) return 'of';
  return isPlural(lower) && !/\p{Lu}/u.test(head) ? 'at' : 'of';
}

const words = 'zero one two three four five six seven eight nine ten'.split(' ');

/** A small count before what is counted, in words: “the three squads”. */
export function withSmallCounts(text: string): string {
  return text.replace(
    /(?<![\d.,£$€:/#-]|\d |\b(?:phase|year|stage|level|class|grade|ISO|IFRS|day|week|Cert|from|top|ward|room|line|Annex|Part|Unit) )\b([2-9]|10) (?=([\p{L}-]+(?: [\p{L}-]+)?))/gu,
    (whole, digit: string, next: string) => {
      const noun = next.split(' ').find((word) => isPlural(word.toLowerCase()) && !/^\p{Lu}+$/u.test(word));
      if (/^(?:[GTM]B|[kMG]W|kV|km|kg|mm|cm|FTE)\b/.test(next)) return whole;
      return noun && !timeWord.test(noun) ? `${words[Number(digit)] ?? digit} ` : whole;
    },
  );
}

const bareDate = new RegExp(
  String.raw`(?<=[\p{Ll}\d)] )(?<!\b(?:in|on|of|by|to|from|until|till|since|for|before|after|next|last|this|at|early|late|mid|through|end|the|and|or|every|each|any|only|second|first|than|\d[\d–-]*|${month}) )(Q[1-4]|(?:\d{1,2} )?${month}(?: \d{1,2}(?!\d))?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: and (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?)(?=$|[,)])`,
  'gu',
);

const bareSpan = new RegExp(
  String.raw`(?<=\p{Ll} )(?<!\b(?:from|between|in|of|until|by) )(${month} to ${month})(?=$|[,)])`,
  'gu',
);

/** “ERP switch Q3”: a day, a month or a quarter behind gets its small word. */
export function withDateJoined(text: string): string {
  const spanned = text.replace(bareSpan, 'from $1');
  return spanned.replace(
    bareDate,
    (date: string) => `${/\d (?=\p{L})|\p{L} \d|day$/u.test(date) ? 'on' : 'in'} ${date}`,
  );
}
