import { oneOf, wordSet } from '../../text/word-set.ts';
import { remember } from '../reading.ts';
import { defineRule, type Remark } from '../rule.ts';

const words = wordSet(`
  name names company role position title interviewer date day time topic project team recipient manager
  skill skills experience field department location city phone email number link url address university
  school employer product detail details specific specifics example thing something surname signature
  person candidate industry value challenge job
`);
const word = `${oneOf(words)}|hiring manager|organi[sz]ation|company name|job title`;
/** The shapes of gaps, each kind with the sign it does without in no mail, which costs next to nothing to look for. */
const kinds = (
  [
    [
      /[[{<%$#@«|]/,
      [
        // {{x}}, {x}, ${x}, %NAME%
        '\\$?\\{{2,3}[^{}\\n]{0,60}\\}{2,3}',
        '\\$?\\{(?!sic\\})\\s*[A-Za-z][A-Za-z_ ]{2,40}\\}',
        '%[A-Za-z][A-Za-z_ ]{1,30}%',
        // [company], not [1] nor [sic]
        '(?<![\\p{L}\\p{N}])\\[(?!\\s*(?:\\d+|sic|(?:Mr|Mrs|Ms|Dr|Prof)\\.? [^\\[\\]\\n]{0,80}|[^\\[\\]\\n]{0,80} (?:19|20)\\d\\d|edit|pdf|image|cid:[^\\[\\]\\n]{0,80}|\\.{3}|…)\\s*\\])[^\\[\\]\\n]{1,80}\\](?!\\()',
        // <name>, not <ana@x.com> nor <https://…>
        '(?<![\\p{L}\\p{N}])<(?!\\/?[a-z]+[0-9]?\\s*\\/?>(?<!name>|company>|role>|date>|title>|topic>))(?![^<>\\n]{0,120}(?:@|:\\/\\/|www\\.))[A-Za-z][^<>\\n]{0,60}>',
        `<(?:${word})>`,
        // $COMPANY, #NAME#, @@name@@, «name», *|FNAME|*
        '\\$(?:COMPANY|NAME|ROLE|DATE|INTERVIEWER|POSITION|TITLE)(?:_NAME)?(?![\\p{L}\\p{N}])',
        '(?:#|@@)[A-Za-z_]{3,20}(?:#|@@)',
        `«(?:${word})»`,
        '\\*\\|[A-Z_ ]{2,30}\\|\\*',
      ],
    ],
    [
      /\(/,
      [
        '\\((?:insert|fill in)\\b[^()\\n]{0,60}\\)',
        `\\((?:your|add|put|enter|mention|name|company|interviewer)[ '’](?:[a-z]+ ){0,3}(?:${word})(?: here)?\\)`,
        `\\((?:name|company|project|role|position|interviewer|date|topic|job title|hiring manager|surname|(?:first|last|their|company|project|product|interviewer|team) name)\\)`,
        // (their project, look up), (???), (something they said)
        '\\([^()\\n]{0,50}(?:look (?:this |it )?up|fill in|\\?{2,})\\)',
        '\\((?:something|the thing|what) (?:they|he|she|we|you) (?:said|mentioned|told me|discussed)\\)',
        '\\((?:something|a detail|details?|topic) (?:specific|personal|from the (?:talk|interview))(?: here)?\\)',
      ],
    ],
    [
      /_/,
      [
        '(?<![\\p{L}\\p{N}_])(?:[A-Z]+_)*(?:(?:NAME|COMPANY|ROLE|DATE|INTERVIEWER|POSITION|PROJECT)_[A-Z]+|[A-Z]+_(?:NAME|COMPANY|ROLE|DATE|INTERVIEWER|POSITION|PROJECT))(?![\\p{L}\\p{N}_])',
        '_{3,}(?:[A-Za-z ]{1,30}_{3,})?',
        '_{2,}\\/_{2,}(?:\\/_{2,})?',
        '(?<!\\S)_{2,}(?= \\p{L})',
      ],
    ],
    [
      /[A-Z]{2}/,
      [
        '(?<![\\p{L}\\p{N}])(?:XYZ|ABC) (?:Company|Corp(?:oration)?|Inc|Ltd|project|position|role|team)(?![\\p{L}\\p{N}])',
        '(?<![\\p{L}\\p{N}])(?:TODO|TBD|TBC|TKTK|FIXME|TBA)(?![\\p{L}\\p{N}]|(?: |-)(?:lists?|apps?|items?|comments?|columns?|boards?|notes?)\\b)(?::[^\\n.]{0,60})?',
        '(?<![\\p{L}\\p{N}])(?:DD|MM)[\\/.-](?:DD|MM)(?:[\\/.-]YY(?:YY)?)?(?![\\p{L}\\p{N}])',
        '(?<![\\p{L}\\p{N}])(?:FIRST|LAST|F|L|USER)NAME(?![\\p{L}\\p{N}])',
        "(?<![\\p{L}\\p{N}])(?:INSERT|ENTER|FILL|ADD|PUT|YOUR)(?: [A-Z’']{2,}){1,5}(?![\\p{L}\\p{N}])",
        '(?<![\\p{L}\\p{N}])(?:COMPANY|INTERVIEWER|ROLE|JOB|HIRING MANAGER|FIRST|LAST)(?:[ _](?:NAME|TITLE|HERE))+(?![\\p{L}\\p{N}])',
      ],
    ],
    [
      /[Xx]{2}|YY|[XxN] (?:year|month)/,
      [
        '(?<![\\p{L}\\p{N}])(?:[Xx]{3,}|XX|YY)(?![\\p{L}\\p{N}]|-\\w)',
        '(?<![\\p{L}\\p{N}])[Xx]{2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)',
        '(?<![\\p{L}\\p{N}-])[XxN] (?:years?|months?) (?=of\\b|in\\b|experience)',
      ],
    ],
    [
      /\.{5}|…{3}|blah|\?{3}|orem ipsum| [Hh]ere|filled in/,
      [
        '(?<=\\s)(?:\\.{5,}|…{3,})(?=\\s+\\p{Ll})',
        '(?<![\\p{L}\\p{N}])blah,? blah(?:,? blah)+',
        '(?<![\\p{L}\\p{N}])Your (?:Name|Title|Phone|Signature) Here(?![\\p{L}\\p{N}])',
        `(?<![\\p{L}\\p{N}])(?:insert|fill in|enter) (?:your |the |their |a )?(?:[a-z]+ )?(?:${word}) here(?![\\p{L}\\p{N}])`,
        '(?<![\\p{L}\\p{N}])[Ll]orem ipsum',
        '(?<=[\\p{L}\\p{N}] ?[:(–-] ?)to be filled in(?![\\p{L}\\p{N}])',
        '(?<=\\s)(?:\\?{3,})(?=[\\s,.]|$)',
      ],
    ],
  ] as const
).map(([sign, shapes]) => ({ sign, shape: new RegExp(shapes.join('|'), 'gu') }));
/** Talk about templates and code may show their signs. */
const technicalWords = wordSet(`
  template templates variable variables unescaped tag tags handlebars mustache syntax code placeholder
  placeholders bug bugs parser parsers string strings regex array arrays json yaml config token tokens
  macro macros generic generics html xml element component script query sql log logs logged column row
  field fields escape escaped type typed
`);
const technical = new RegExp(`\\b(${oneOf(technicalWords)}|render\\w*)\\b`, 'i');
/** Told of, as in “the mail that went out to Dear [Name]”. */
const told = /\b(went out|sent out|unescaped|leaked|mail merge|newsletter|joke|famous|printed|bug|arcade)\b/i;
const ours =
  /\b(interviewer|company|role|me|my|your|name|recipient|date|day|first|last|insert|here|hiring|position|title|topic|specific|value|project)\b|^.{0,3}$/i;

/** Where a row of X is a numeral, a size, a greeting or a pair of chromosomes. */
const crosses =
  /\b(chromosomes?|genes?|super bowl|marked|labelled|stamped|painted|chapter|volume|part|century|sizes?|scanner|kiss\w*|hugs|roman)\b/i;

export default defineRule({
  id: 'placeholder',
  severity: 'error',
  *check(mail) {
    const below = mail.signOff?.end ?? mail.own.length;
    for (const { reading, field, offset } of mail.all) {
      if (field === 'body' && offset >= below) continue;
      for (const gap of remember(reading, 'gaps', ({ text }) => gapsIn(text)))
        yield remark(gap, field, offset);
    }
    // Below the name stand phone and address, which the other rules leave alone, so all of it is read here.
    if (below === mail.own.length) return;
    for (const gap of gapsIn(mail.own.slice(below))) yield remark(gap, 'body', below);
  },
});

interface Gap {
  start: number;
  text: string;
}

const anySign = new RegExp(kinds.map(({ sign }) => sign.source).join('|'));

function gapsIn(text: string): Gap[] {
  const gaps: Gap[] = [];
  if (!anySign.test(text)) return gaps;
  for (const { sign, shape } of kinds) {
    if (!sign.test(text)) continue;
    for (const found of text.matchAll(shape)) gaps.push({ start: found.index, text: found[0] });
  }
  gaps.sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  let end = 0;
  return gaps.filter((gap) => {
    if (gap.start < end) return false;
    end = gap.start + gap.text.length;
    return !isTalkedAbout(text, gap.start, gap.text);
  });
}

function remark({ start, text }: Gap, field: 'subject' | 'body', offset: number): Remark {
  return {
    field,
    span: { start: offset + start, end: offset + start + text.length },
    message: `“${text.slice(0, 40)}” is a gap nobody has filled, and the reader will see it. Put in the real words or take it out.`,
  };
}

/** Quoted, or the subject of technical talk, unless it names a field of such a mail. */
function isTalkedAbout(text: string, start: number, gap: string): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(Math.max(lineStart, start - 200), start);
  const newline = text.indexOf('\n', start);
  const after = text.slice(start + gap.length, newline < 0 ? start + gap.length + 200 : newline);
  const open = (before.match(/[“"]/g) ?? []).length > (before.match(/”/g) ?? []).length && /["”]/.test(after);
  const straight = (before.match(/"/g) ?? []).length;
  if (open && (straight === 0 || straight % 2 === 1)) return true;
  if (/^(?:TODO|TBD|TBC|FIXME|TBA):/.test(gap)) return false;
  if (/['‘]\S*[^']{0,30}$/.test(before.slice(-32)) && /^[^']{0,30}['’]/.test(after.slice(0, 32))) return true;
  const name = gap.slice(0, 100).replace(/_/g, ' ');
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? ')) + 1;
  const stop = /[.?!](\s|$)/.exec(after)?.index ?? after.length;
  const sentence = `${before.slice(from)} ${after.slice(0, stop)}`;
  if (told.test(sentence) || (/^X+$/.test(gap) && crosses.test(sentence))) return true;
  if (/^_|^X|^\(/.test(gap) || ours.test(name.replace(/[[\]{}<>$%]/g, '').trim())) return false;
  return technical.test(sentence);
}
