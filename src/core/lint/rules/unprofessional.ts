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
  /^(really|very|never|always|please|love|loved|amazing|awesome|best|must|need|needs|today|immediately|everything|anything|nothing|absolutely|definitely|extremely|great|thank|thanks|sorry|urgent|important|huge|exactly|now|not|dying|yes|wow|want|perfect|totally|incredible|ever|all)$/i;

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
        plss => please
        thx => thanks
        thnx => thanks
        tnx => thanks
        thanx => thanks
        tysm => thank you so much
        gonna => going to
        wanna => want to
        gotta => have to
        gimme => give me
        lemme => let me
        dunno => do not know
        kinda => rather
        sorta => rather
        coulda => could have
        shoulda => should have
        woulda => would have
        outta => out of
        lotta => lot of
        cuz => because
        coz => because
        bcuz => because
        b4 => before
        gr8 => great
        l8r => later
        2day => today
        2moro => tomorrow
        2morrow => tomorrow
        tmrw => tomorrow
        tmr => tomorrow
        tomoz => tomorrow
        yday => yesterday
        ppl => people
        peeps => people
        msg me => write to me
        lmk => let me know
        tbh => to be honest
        ngl => to be honest
        imo => in my view
        imho => in my view
        idk => I do not know
        nvm => never mind
        abt => about
        btw => by the way
        prolly => probably
        probs => probably
        defo => definitely
        def (want | would | love | up | interested | keen | a)
        obvs => obviously
        (lol | lols | lolz | lmao | lmfao | rofl | roflmao | omg | omfg | wtf | wth | stfu | fml | smh | ftw | yolo | fomo | irl | brb | ttyl | ttys | jk | afaik | iirc | tldr | ikr | istg | hmu | wyd | tfw | mfw | bff | xoxo | icymi | gtg | g2g | cu l8r | haha | hahaha | hahah | hehe | hihi | lolll | omgg)
        (how | where | who | what | when) r (u | you)
        r u
        c u
        cya
        hiya there
        ttfn
      `,
    },
    slang: {
      message: 'This is slang, and it sits oddly in a mail to an employer. Say it in a plain word.',
      evenReported: true,
      phrases: `
        (dude | dudes | bro | bros | bruh | brah | homie | homies | bestie | besties | fam | my man | my dude | amigo | fellas | babe | sis)
        (stoked | psyched | pumped | hyped | gassed | buzzing | jazzed | amped)
        [af] $
        as (hell | fuck | heck | shit)
        (hella | totes | amazeballs | awesomesauce | cool beans | okey dokey | okey doke | easy peasy | lit af | bomb diggity | da bomb | the bomb | the bees knees | yasss | yass | yaaas | woop | woohoo | woot | yippee | whoop whoop | noice | dope | swag | savage | slay | slayed | slaying | slaps | goated | bussin | lowkey | highkey | rizz | sus | cringe | based | vibing | sesh | peng | mint mate | wicked awesome | epic fail)
        (no (probs | cap | biggie | sweat | prob | probz) | sweet as | all good in the hood | its all good | hunky dory)
        (you | u | you guys | u guys | y'all | they | team | office | place | it | that | this | crew | vibe | vibes | dog | project | product) (is | are | was | were | looks | sounds) .. (dope | gnarly | legit | badass | the bomb | the shit | bangin | sweet as | off the hook | off the chain | goals | a vibe)
        (you | u | you guys | u guys | they) (are | were) (sick | wicked | fire | lit | killer | epic | ace | insane | nuts | bonkers)
        (it | that | this | which | interview | tour) (is | was) (sick | wicked | fire | lit | killer | insane | nuts | bonkers | mental) $
        (legit | straight up | hands down | dead) (love | loved | the best | amazing | sick | blew | want | the coolest | obsessed)
        (blew my mind | mind blown | mind blowing | blown my mind | rocked my (world | socks) | knocked my socks off)
        (kick | kicks | kicked | kicking | bust | busting | work | working | worked) (some | my)? (ass | butt | balls)
        (hit me up | holla | holler at me | gimme a shout | give us a bell | hit up | hmu | slide into | give me a bell | drop me a dm | dm me | yeet | ping ya | catch ya | see ya | laters | peace out | later gator | toodles | ciao for now | over and out | stay classy | keep it real | deuces)
        (suck | sucks | sucked) (balls | ass | big time | at | but | to hear | a lot | so bad)
        (that | it | this | which) (sucks | sucked) $
        well that (sucks | sucked)
        (crap | crappy | shit | shits | shitty | bullshit | shitshow | shitfaced | shite | horseshit | fuck | fucks | fucked | fucking | fuckin | effing | freaking | frigging | friggin | fricking | freakin | damn | damned | goddamn | goddam | dammit | damnit | bloody hell | bollocks | bugger | arse | arsed | arsehole | asshole | bitch | bitching | bastard | bastards | piss | pissed | pissing | wanker | tosser | twat | dick | dickhead | douche | douchebag | screw that | screw it | badass | kickass | kick ass | smartass | dumbass | jackass | half assed | hell yeah | hell no | hell yes | balls up | sod it | sod all | cock up | knackered | gobsmacked mate | shag | turd | fart | boobs | tits | hammered mate | wasted mate | jesus christ | holy cow | holy crap | holy moly | holy smokes | omfg | what the hell | what the heck | wth | hot damn | heck yeah | heck yes)
        (yeah | yep | yup | nope | nah | yea | ya know | yah | yeh | yeahh | uh huh)
        (me and (you | my mate | my mates) | us lot | the missus | my old man | the hubby | hubby | my bad | oops my bad | whoopsie | whoops | oopsie | oops | meh | duh | ugh | eww | yikes | yuck | blah blah | bla bla | yada yada | whatevs | whatev | whatever dude | soz | sozz | sos about | ta muchly | cheers big ears | ta ta | toodle pip | awks | deffo | natch | bants | banter on point | chillax | chillin | chilling with | netflix and chill | hangry | hungover | drunk as | got wasted | got smashed | got hammered | got plastered)
        (shoutout | shout out | props | mad props | kudos bro | big ups | respect bro) to (my | the | you | your | all)
        (mic drop | nailed it | nailed that | crushed it | killed it | smashed it | aced it | slayed it | owned it) (right | huh | lol | haha | $)
        (bomb | killer) (ass)? (interview | team | office | company | vibe | vibes)
        (good | great | amazing | awesome | chill | immaculate | cool) (vibes | vibe)
        (for real | fo real | fo sho | for sho | fr fr | no joke bro | on god | deadass | srsly | sersly | rly | reeeally | sooo | soooo | sooooo | loooved | looove | yessss | yesss | pleeease | pleease | pleaseee | hiii | hiiii | heyy | heyyy | heyyyy | byeee | thankss | thankyouu | omggg | waaay | waay | suuuper | whaaat | niiice)
        (hot mess | shit show | dumpster fire | train wreck | clusterf~ | cluster fuck | pain in the (ass | arse | butt | neck) | kick in the (teeth | balls | nuts) | bite me | eat my shorts | in your face | talk to the hand | your mom | that is what she said)
        (cool (as | story | bro | dude | man | stuff man) | sweet (dude | man | bro | deal man) | awesome (dude | sauce | bro))
        (some) (sick | dope | killer | badass | rad | crazy ass | mad) (stuff | work | project | projects | skills | team | setup | views | things | designs)
        (i am | i was) (so | hella | super | totally | like)* (down (for | with) | game for whatever | all about that | obsessed (with | over) you | here for it | dead | dying | shook | deceased | screaming)
        (like) (omg | totally | whoa | wow | literally)
        (i | we) (kinda | sorta | like totally)
        (money | cash | dough | moolah | bucks) (talks | baby | money)
        (gotta | got) (dash | bounce | run lol | split | jet)
        (big | huge) (ass)
        woke up like
      `,
    },
  },
  innocent: `
    (sick | wicked) (patients | children | people | leave | bay | pay)
    (pumped | pump) (out | water | the)
    (psyched | hyped) (media)
    (dick | pal | buddy | chief | hon | babe) (s)? (and | at | from | told | said | system | officer | executive | of | engineer | scheme | program | programme | judge)
    (buddy | chief) (system | scheme | program | programme | executive | officer | engineer | inspector | of | judge | editor | architect | pilot | mate | accountant | nurse | technician)
    (your | the | a | our) (chief | buddy)
    (oops | cringe | yeah | nope | meh | omg | lol) (button | jar | board | page | wall | box | moment)
    (laser | engine | press) (fire)
    (bloody | damned) (mary | sunday)
    (asset | class | pass | glass)
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
    if (strangers.length === 1 ? !emphatic.test(strangers[0] ?? '') : shouted < 2 || longest < 4) continue;
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
