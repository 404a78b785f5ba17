import { mark } from '../../text/words.ts';
import { knownNames } from '../context-names.ts';
import { fold } from '../kinship.ts';
import type { Mail, Passage } from '../mail.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { Remark } from '../rule.ts';

const acronyms = new Set(
  'asap faq usa uk eu hr ceo cto cfo coo cv gmbh phd mba bsc msc nhs nasa unesco unicef html css json http https pdf sql aws gcp ios api sdk cpu gpu led dna rna gps kpi okr roi crm erp seo b2b saas nato opec fifa uefa imap smtp nginx mysql ikea bmw hsbc kpmg toefl ielts gmat gre okay rsvp fyi diy vip pps osha hipaa gdpr cad cam wifi lgbt stem radar laser pin sim atm'.split(
    ' ',
  ),
);

/** Single words people shout; other lone words in capitals are names of things: a STOP card. */
const emphatic =
  /^(really|very|never|always|please|loved|amazing|absolutely|definitely|extremely|everything|anything|totally|incredible|huge|so|dying|perfect|desperate|immediately)$/i;

const base = definePhraseRule({
  id: 'unprofessional',
  title: 'Write as you would speak in their office',
  severity: 'warning',
  why: 'Slang, shouting and emoji strings are fine among friends; here they are what gets remembered and passed on.',
  source: 'Princeton and TU Delft career services.',
  acts: {
    textSpeak: {
      message: 'This is text-speak. A reader who does not know you sees haste, so write the word out.',
      evenReported: true,
      phrases: `
        u => you
        ur => your
        pls => please
        plz => please
        thx => thanks
        thnx => thanks
        tysm => thank you so much
        gonna => going to
        wanna => want to
        gotta => have to
        gimme => give me
        lemme => let me
        dunno => do not know
        kinda => rather
        sorta => rather
        cuz => because
        coz => because
        b4 => before
        gr8 => great
        l8r => later
        2day => today
        2moro => tomorrow
        tmrw => tomorrow
        ppl => people
        lmk => let me know
        tbh => to be honest
        ngl => to be honest
        imo => in my view
        imho => in my view
        idk => I do not know
        nvm => never mind
        btw => by the way
        prolly => probably
        probs => probably
        defo => definitely
        obvs => obviously
        (lol | lmao | rofl | omg | omfg | wtf | wth | smh | yolo | fomo | brb | ttyl | jk | ikr | hmu | bff | xoxo | icymi | haha | hahaha | hehe | cya | ttfn | soz | tldr | rly | srsly | sooo | soooo | yesss | pleeease | heyyy | hiii)
        r u
      `,
    },
    slang: {
      message: 'This is slang, and it sits oddly in a mail to an employer. Say it in a plain word.',
      evenReported: true,
      phrases: `
        (dude | dudes | bro | bros | bruh | homie | bestie | besties | fam | my man | fellas | babe | peeps)
        (stoked | psyched | pumped | hyped | gassed) (af | as hell | for | about | to | up | on)
        af $
        as (hell | fuck)
        (hella | totes | amazeballs | awesomesauce | cool beans | noice | dope | swag | slay | slayed | slaying | slaps | goated | bussin | lowkey | highkey | rizz | vibing | yasss | woohoo | whoop)
        no (probs | cap | biggie | prob)
        (vibe | vibes) (was | were | is | are | check)
        (legit | straight up) (love | loved | the best | amazing | sick | want)
        (blew my mind | mind blown | rocked my world | knocked my socks)
        (kick | kicks | kicking | kicked | busted) (ass | butt | my ass)
        (hit me up | holler at | give us a bell | catch ya | see ya | peace out | laters | toodles | slide into)
        (suck | sucks | sucked) (balls | ass | big time | at | but | a lot)
        (that | it | this | which) (sucks | sucked) $
        (you | u | you guys | u guys | they) (are | were) (sick | wicked | fire | lit | killer | epic | nuts | bonkers)
        (it | that | this | place) (is | was) (sick | fire | lit | killer | bonkers) $
        (crap | crappy | shit | shitty | bullshit | shitshow | shitfaced | shite | fuck | fucked | fucking | effing | freaking | frigging | damn | damned | goddamn | dammit | bloody hell | bollocks | bugger | arse | arsed | arsehole | asshole | bitch | bastard | bastards | pissed | piss | wanker | tosser | dickhead | douche | badass | kickass | dumbass | half assed | hell yeah | hell no | hell yes | screw that | screw it | what the hell | holy cow | holy crap | sod it)
        ^ (yeah | yep | yup | nope | nah | yikes | ugh | meh | duh | oops | whoops)
        (the missus | hubby | my bad | whatevs | ta muchly | awks | bants | chillax | chillin | hangry | hungover | got wasted | got smashed | got hammered)
        (mad props | big ups | mic drop | nailed it | crushed it | killed it | smashed it)
        (for real | fr fr | no joke bro | on god | deadass | hot mess | dumpster fire | pain in the (ass | arse | butt))
        (oh my god | omg)
        (mega | minging | wicked good | bloody (brilliant | good | great | marvellous | lovely | awful))
        (wet | pissed | peed) myself
        (absolutely | totally) (smashed | nailed | killed | crushed)
        c u
        no offence but
      `,
    },
  },
  innocent: `
    (sick | wicked) (patients | children | leave | bay | pay)
    (yeah | oops | meh | lol | omg | gr8) (button | jar | board | page | wall | box | boxes | and)
  `,
  examples: {
    bad: [
      { text: 'I am «gonna» bring it.', better: 'I am going to bring it.' },
      { text: 'Could you tell me, «pls»?', better: 'Could you tell me, please?' },
      { text: 'That tour «blew my mind».' },
      { text: 'It was the «BEST DAY» for me.' },
      { text: 'Thank you«!!!»', better: 'Thank you!' },
      { text: 'I loved it «🔥🔥🔥»' },
      { text: 'The line at the bar was «crap», sorry.' },
    ],
    good: [
      'The NHS and NASA both use your CAD files in PDF.',
      'The sick children on ward 4 laughed at it.',
      'Thank you! 😊',
      'Your sign “DO NOT FEED THE SHEEP” made me laugh.',
      'The chief engineer showed me the pump.',
    ],
  },
});

export default {
  ...base,
  *check(mail: Mail) {
    yield* base.check(mail);
    for (const passage of [mail.subject, ...mail.passages]) {
      yield* shouting(mail, passage);
      yield* signs(passage);
      yield* emojiStrings(mail, passage);
    }
  },
};

/** Ordinary words in capitals: two together, or one of four letters and more. */
function* shouting(mail: Mail, passage: Passage): Iterable<Remark> {
  const { words } = passage.reading;
  if (words.loud === 0) return;
  let known: ReadonlySet<string> | undefined;
  for (let i = 0; i < words.count; i++) {
    if (!isUpper(passage, i)) continue;
    let end = i + 1;
    let shouted = isShouted(passage, i) ? 1 : 0;
    while (end < words.count && (isUpper(passage, end) || isLone(passage, end)) && !isFirst(passage, end)) {
      if (isShouted(passage, end)) shouted++;
      end++;
    }
    while (end > i + 1 && isLone(passage, end - 1)) end--;
    known ??= knownNames(mail.draft.context).words;
    const from = i;
    i = end - 1;
    const text = words.text.slice(words.starts[from], words.ends[end - 1]);
    const strangers = (text.match(/\p{L}{2,}/gu) ?? []).filter(
      (word) => !known?.has(fold(word)) && !acronyms.has(fold(word)),
    );
    const longest = Math.max(0, ...strangers.map((word) => word.length));
    if (
      strangers.length === 0 ||
      isNamed(passage, from) ||
      shouted === 0 ||
      longest < 3 ||
      /^(x+\b|todo|tb[dac]|tk|fixme|lol|insert|your|enter|fill|add|put)\b/i.test(text)
    )
      continue;
    if (
      strangers.length === 1
        ? !emphatic.test(strangers[0] ?? '')
        : shouted < 2 ||
          longest < 4 ||
          (strangers.length === 2 &&
            !/\b(I|MY|YOU|SO|THE|IS|BEST|EVER|VERY|REALLY|NEVER|PLEASE|LOVE|LOVED)\b/.test(text))
    )
      continue;
    yield {
      field: passage.field,
      span: {
        start: passage.offset + (words.starts[from] ?? 0),
        end: passage.offset + (words.ends[end - 1] ?? 0),
      },
      message: 'Capitals read as shouting. Write it in small letters; the words carry the weight.',
    };
  }
}

/** After "the sign says" and the like, capitals are what stands there. */
function isNamed({ reading: { words } }: Passage, from: number): boolean {
  const before = words.text.slice(Math.max(0, (words.starts[from] ?? 0) - 40), words.starts[from]);
  return /\b(signs?|labels?|labelled|buttons?|cards?|posters?|banners?|says?|said|reads?|marked|called|named|titled|stamped|printed|boxes|keys?|file|folder|column|stickers?|stamp|plate)\b[^.!?]*$/i.test(
    before,
  );
}

const isUpper = ({ reading: { words } }: Passage, i: number): boolean =>
  ((words.marks[i] ?? 0) & (mark.upper | mark.quoted | mark.half)) === mark.upper;
const isLone = ({ reading: { words } }: Passage, i: number): boolean =>
  (words.ends[i] ?? 0) - (words.starts[i] ?? 0) === 1 && ((words.marks[i] ?? 0) & mark.capital) !== 0;
const isFirst = ({ reading: { words } }: Passage, i: number): boolean =>
  ((words.marks[i] ?? 0) & mark.first) !== 0;
/** A word some phrase or list knows is an ordinary word, not an acronym. */
const isShouted = ({ reading: { words } }: Passage, i: number): boolean =>
  (words.ids[i] ?? 0) > 2 &&
  (words.ends[i] ?? 0) - (words.starts[i] ?? 0) > 2 &&
  !acronyms.has(words.text.slice(words.starts[i], words.ends[i]).toLowerCase());

function* signs({ reading, field, offset }: Passage): Iterable<Remark> {
  for (const { end, close, to } of reading.words.sentences) {
    if (close === '.' || close === '') continue;
    let start = end;
    while (start > 0 && /[!?]/.test(reading.text.charAt(start - 1))) start--;
    const run = reading.text.slice(start, end);
    if (run.length < 2 || (run === '?!' && field === 'body')) continue;
    if (/["”’)]/.test(reading.text.charAt(end)) || ((reading.words.marks[to - 1] ?? 0) & mark.quoted) !== 0)
      continue;
    yield {
      field,
      span: { start: offset + start, end: offset + end },
      message: 'One mark says it; more look like shouting. Keep a single one.',
      fixes: [{ label: `Keep one “${close}”`, replacement: close }],
    };
  }
}

function* emojiStrings(mail: Mail, { reading, field, offset }: Passage): Iterable<Remark> {
  const { emoji } = reading.words;
  if (emoji.length === 0) return;
  if (emoji.length < 2 && mail.draft.register === 'casual') return;
  const start = emoji[0] ?? 0;
  let last = start;
  for (const at of emoji) if (at - last < 8) last = at;
  const end = last + ((reading.text.codePointAt(last) ?? 0 > 0xffff) ? 2 : 1);
  yield {
    field,
    span: { start: offset + start, end: offset + Math.min(end, reading.text.length) },
    message:
      mail.draft.register === 'casual'
        ? 'A string of emoji pushes your words aside. Keep one at most.'
        : 'Emoji are out of place in a formal mail. Take them out.',
  };
}
