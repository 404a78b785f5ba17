import { isPlural } from '../lexicon/nouns.ts';
import { isPerson } from '../read/self.ts';
import { tokensOf } from '../tokens.ts';

const figure = String.raw`(?:about |over |under |nearly )?[£$€]?\d[\d.,]*(?:h\d\d|k|m|bn)?[%+]?`;
const unit = String.raw`(?: (?:(?:working )?days?|years?|months?|weeks?|hours?|minutes?|seconds?|km|kg|metres?|miles?|points?|people|staff|beds|pages|words per minute|wpm|[£$€]\S+))?`;
const tail = new RegExp(
  String.raw`^(?<thing>.*?\p{L}{2}\S*) (?<figure>${figure}${unit}(?: (?:per|an?) \p{L}+)?)(?<rest>(?: (?:at|in|on|from|before|behind|now|each|since|with|for|to|among|last|this|next) .+)?)$`,
  'iu',
);
const numbered =
  /(?:^|\b)(?:phase|year|stage|level|class|route|grade|part|version|ISO|IFRS|IAS|BS|EN|ward|room|unit|machine|line|floor|platform|gate|dock|bay|zone|tier|category|annex|article|section|key|type|band|round|day|week|machine|quarter|number|no|top|first|last|next|the|about|of|at|in|on|for|from|to|by|with|and|or|only|under|over|since|than|until|every|per|up|down|minus|slipping|behind|ahead|runs?|lasts?|are|is|was|were|takes?|took|need|needs|has|have|want|wants)$/i;
/** Nouns whose figure is joined by “of”. */
export const measuredHead =
  /(?:rate|time|limit|accuracy|ratio|list|average|target|goal|turnover|backlog|budget|score|uptime|margin|delay|length|size|share|price|cost|cycle|leave|shift|period|term|attrition|churn|absence|occupancy|retention|attendance|throughput|capacity|area|distance|height|weight|speed|yield|conversion|caseload|fleet|latency|tolerance|wait|notice|window|lead|downtime|volume|quota|headcount|intake)$/i;

/** “repair rate 4.1%”, “study leave 8 days per exam”: the figure that hangs on behind gets the word that joins it. */
export function withFigureJoined(text: string): string {
  const found = tail.exec(text)?.groups;
  const { thing = '', figure: measure = '', rest = '' } = found ?? {};
  if (thing === '' || numbered.test(thing)) return text;
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
    /(?<![\d.,£$€:/#-]|\d |\b(?:phase|year|stage|level|class|grade|ISO|IFRS|day|week|Cert|from|top|ward|room|line|Annex|Part|Unit) )\b([2-9]|10) (?=([\p{Ll}-]+(?: [\p{Ll}-]+)?))/gu,
    (whole, digit: string, next: string) => {
      const noun = next.split(' ').find((word) => isPlural(word));
      return noun &&
        !/^(?:years|months|weeks|days|hours|minutes|seconds|metres|points|km|mm|miles)$/.test(noun)
        ? `${words[Number(digit)] ?? digit} `
        : whole;
    },
  );
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const bareDate = new RegExp(
  String.raw`(?<=[\p{Ll}\d)] )(?<!\b(?:in|on|of|by|to|from|until|till|since|for|before|after|next|last|this|at|early|late|mid|through|end|the|and|or|every|due|than|\d[\d–-]*|${month}) )(Q[1-4]|(?:\d{1,2} )?(?:${month})(?: \d{1,2}(?!\d))?)(?=$|[,)])`,
  'gu',
);

/** “ERP switch Q3”: a day, a month or a quarter behind gets its small word. */
export function withDateJoined(text: string): string {
  return text.replace(
    bareDate,
    (date: string) => `${/\d (?=\p{L})|\p{L} \d/u.test(date) ? 'on' : 'in'} ${date}`,
  );
}
