import type { Span } from '../../text/draft.ts';
import { knownNames } from '../context-names.ts';
import type { Mail } from '../mail.ts';
import { peopleIn } from '../people.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import { type Reading, remember } from '../reading.ts';
import type { Remark } from '../rule.ts';

const base = definePhraseRule({
  id: 'register',
  severity: 'hint',
  acts: {
    tooCasual: {
      message: 'This is breezier than the formal tone you chose. Say it a notch more plainly.',
      register: 'formal',
      evenReported: true,
      phrases: `
        (i am | would be) .. (up for | down for | game for | pumped | psyched | stoked | chuffed | buzzing | over the moon)
        (thanks | thank you) a (bunch | million | ton | lot | heap)
        thanks (heaps | loads | tons | millions | mate | man)
        (big | huge | massive) thanks
        (catch | see) (you | ya) (later | soon | around)
        (talk | speak | chat) (soon | later) $
        (take it easy | have a good one | have a great one | laters | cheerio | lots of love | big hug | bye for now | keep smiling)
        ^^ (later | ciao | ta | hugs | peace | bye | cheers) $
        (fire | shoot | ping | drop | chuck | fling | sling) (me | us | you) (a | an | over | back | any)
        (ping | buzz | text) me
        give (me | us) a (shout | bell | buzz | ring)
        (what is up | wassup | how is it going | how are things | long time no see | happy friday)
        would be (awesome | cool | super | sweet | brilliant | ace)
        (@be | how | so | pretty) (awesome | cool | wicked | a blast | a hoot | epic | insane | ace)
        awesome
        (super | mega) (excited | keen | interested | happy | grateful | helpful | nice | friendly | useful | impressed | fun | glad | stoked | quick | easy)
        cannot wait (to | for (the | our | this) | until we)
        (loads | tons | heaps | bags | a bunch) of
        (you guys | the guys | folks at | guys)
        (no worries | no big deal | fingers crossed)
        ^^ (wow | phew | anyway | ok | okay | alright | cool)
        (reckon | blown away | bowled over | chuffed)
        (pick your brain | hang out | grab a (coffee | beer | pint | drink))
        (kinda | gonna | wanna | gotta | dunno)
      `,
    },
    tooStiff: {
      message:
        'This is stiffer than the casual tone you chose, and sounds like a letter from a lawyer. Say it as you would across a table.',
      register: 'casual',
      evenReported: true,
      evenCapitals: true,
      phrases: `
        to whom it may concern
        dear (sir | madam)
        your (excellency | honour | lordship | highness | esteemed | good self | kind perusal)
        (esteemed | honoured | honored | revered | venerable) (sir | madam | mr | ms | mrs | dr | professor | colleague | panel)
        (hereby | herewith | herein | aforementioned | aforesaid | undersigned | thereof | whereupon | hitherto | forthwith | henceforth | pursuant | inasmuch)
        beg (to | leave)
        (have | has) the honour
        (obedient | humble) servant
        (humbly | respectfully) (solicit | request | submit | beg | yours | ask | enquire | remain)
        yours (faithfully | respectfully | obediently | very truly)
        i remain (sir | madam | yours | your)
        (enclosed | attached) please find
        please find (enclosed | attached | herewith)
        (permit | allow) me to (express | convey | extend | state | submit)
        (wish | desire | should like) to (express | convey | extend | tender | reiterate)
        (extend | convey | tender | express) .. (sincere | sincerest | deepest | heartfelt | profound | utmost) .. (gratitude | thanks | appreciation)
        (so kind as to | have the goodness | please be advised | kindly be advised | kindly revert | do the needful)
        favourable (consideration | reply | response)
        (peruse | perusal | solicit | solicitation | remuneration)
      `,
    },
  },
  innocent: `
    (@number | twenty | thirty | forty | fifty | sixty | hundred | thousand | half) (tons | bags | loads) of
  `,
});

const breezyGreeting =
  /^(hey+|hiya|howdy|yo|hi there|hello there|hey there|sup|hola|what’s up|what's up|heya|morning|evening|afternoon)$/i;
const breezyClose =
  /^(cheers|thanks a (bunch|million|ton|lot)|catch you later|later|xoxo|x+|take it easy|ciao|talk soon|speak soon|see ya|see you( later| soon)?|ttyl|love|hugs|peace|ta|bye|all the best!|best!|thanks!|thx|rock on|xo|take care)[,!.\s]*$/i;

export default {
  ...base,
  *check(mail: Mail) {
    if (mail.draft.register !== 'formal') return;
    for (const remark of formalRemarks(mail)) {
      if (remark.span && !isSaid(remark.span, mail)) yield remark;
    }
  },
};

/** Does a phrase stand there already? */
function isSaid({ start, end }: Span, { passages, draft }: Mail): boolean {
  return passages.some((passage) => {
    const { reading, offset } = passage;
    if (offset >= end || offset + reading.text.length <= start) return false;
    const said = remember(reading, 'formal', () => [...base.checkPassage({ ...passage, offset: 0 }, draft)]);
    return said.some(({ span }) => span && span.start + offset < end && start < span.end + offset);
  });
}

function* formalRemarks(mail: Mail): Iterable<Remark> {
  const { greeting, signOff } = mail;
  const bangs = new Set<number>();
  if (greeting && (breezyGreeting.test(greeting.word) || isFirstNameOnly(mail))) {
    const end =
      breezyGreeting.test(greeting.word) && greeting.name !== ''
        ? greeting.start + greeting.word.length
        : greeting.end;
    bangs.add(greeting.end + 1);
    yield {
      span: { start: greeting.start, end },
      message:
        'This greeting is breezier than the formal tone you chose. “Dear Ms. Okafor,” is always right.',
    };
  }
  if (signOff && breezyClose.test(signOff.words)) {
    yield {
      span: { start: signOff.start, end: signOff.start + signOff.words.length },
      message: 'This close is breezier than the formal tone you chose. “Kind regards” is always right.',
    };
  }
  for (const { reading, offset } of mail.passages) {
    for (const end of remember(reading, 'bangs', bangsIn)) {
      if (bangs.has(offset + end)) continue;
      yield {
        span: { start: offset + end - 1, end: offset + end },
        message: 'An exclamation mark is loud in a formal mail. A full stop is enough.',
        fixes: [{ label: 'Write a full stop', replacement: '.' }],
      };
    }
  }
}

/** Where the sentences end that end in a lone exclamation mark: not in "!..." or "!?". */
const bangsIn = ({ text, words }: Reading): number[] =>
  words.sentences
    .filter(
      ({ end, close }) =>
        close === '!' &&
        text.charAt(end - 1) === '!' &&
        !/[!?]/.test(text.charAt(end - 2)) &&
        !/["”’)]/.test(text.charAt(end)),
    )
    .map(({ end }) => end);

/** "Hi Ana" to someone whose surname is known. */
function isFirstNameOnly({ greeting, draft }: Mail): boolean {
  if (!greeting || !/^(hi|hello)$/i.test(greeting.word)) return false;
  const { people } = knownNames(draft.context);
  const given = peopleIn(greeting.name)[0];
  if (!given) return false;
  return (
    given.parts.length === 1 &&
    given.titles.length === 0 &&
    people.some(({ parts }) => parts.length > 1 && parts[0] === given.parts[0])
  );
}
