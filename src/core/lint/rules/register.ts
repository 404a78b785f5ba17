import type { Mail } from '../mail.ts';
import { peopleIn } from '../people.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { Remark } from '../rule.ts';

const base = definePhraseRule({
  id: 'register',
  title: 'Keep to the tone you chose',
  severity: 'hint',
  why: 'A mail that changes tone sounds like two people; match how they speak, from greeting to close.',
  source: 'Interview follow-up guides: formal company, formal mail; casual company, a friendlier one.',
  acts: {
    tooCasual: {
      message: 'This is breezier than the formal tone you chose. Say it a notch more plainly.',
      register: 'formal',
      evenReported: true,
      phrases: `
        (i am | i would be | am) (totally | so | super | well | all | really)* (up for | down for | game for | in for | all over | pumped | psyched | stoked | super excited | mega | chuffed | buzzing | thrilled to bits | over the moon | on board with)
        (thanks | thank you) a (bunch | million | ton | lot | heap | tonne | mil)
        thanks (heaps | loads | tons | millions | a mil | so so much | mate | man | all)
        (many | big | huge | massive) thank you
        (big | huge | massive) thanks
        (catch | see) (you | ya) (later | soon | around | then | on the flip side | there)
        (talk | speak | chat) (soon | later | to you (soon | later))
        (take it easy | take care now | have a good one | have a great one | have a blast | laters | toodle pip | cheerio | hugs and | lots of love | all my love | big hug | stay awesome | stay cool | bye for now | bye bye | over and out | keep smiling)
        ^^ (later | ciao | ta | hugs | peace | rock on | bye | cheers | so long) $
        (fire | shoot | ping | drop | chuck | fling | bung | zap | throw | toss | sling) (me | us | you)
        (ping | holler at | buzz) me
        (give | gimme) (me | us)? a (shout | bell | buzz | ring | holler | tinkle | bell)
        (hit me up | hmu | hook me up | hook you up | loop me in | keep me posted)
        (what is up | whats up | sup | wassup | how is it going | how is it hanging | hows it going | how are things | how are you doing | long time no see | hope you are good | hope all is good | happy (friday | monday | hump day))
        (that would | it would | would) be (awesome | cool | super | sweet | rad | brilliant | ace | great fun | amazing | epic | wicked | lovely jubbly | super cool | neat | fab | grand)
        (was | is | were | sounds | looks | sounded | looked | pretty | how) (awesome | cool | rad | wicked | a blast | a hoot | a riot | epic | insane | bonkers | ace | fab | brill | nuts)
        awesome
        (super | mega | uber) (excited | keen | interested | happy | grateful | helpful | cool | nice | friendly | useful | impressed | fun | interesting | pumped | glad | stoked | busy | quick | easy)
        (cannot wait | can not wait)
        (loads | tons | heaps | bags | oodles | masses | a ton | a bunch | zillions) of
        (you guys | guys | peeps | the lads | the guys)
        (no worries | no big deal | not a big deal | no biggie | my bad | fingers crossed | wish me luck | yay | hooray | woohoo | yippee | anyways | btw | fyi | okey | yeah | yep | nope | nah)
        ^^ (wow | whoa | phew | oops | anyway | anyhow | oh and | ok | okay | alright | right then | cool | no problem | all good)
        (huge fan of | fanboy~ | fangirl~ | geeked out | geeking out | nerded out | nerding out)
        (reckon | reckoned)
        (blown away | knocked out | bowled over | gobsmacked | chuffed | over the moon | tickled pink | dead chuffed | made up)
        (thingy | thingamajig | whatnot | stuff like that | and stuff | your gig | the gig)
        (pick your brain | picking your brain | shoot the breeze | chew the fat | touch base | hang out | hanging out | hang with | grab a (coffee | beer | pint | drink | bite) | jump on a (call | quick))
        (a bit of a | bit of a) (laugh | blast | nightmare | legend | nerd | geek)
        (you | that | it) (rock | rocks | rocked | rule | rules | ruled | are a (star | legend | gem | rockstar | rock star))
        (dying to | itching to | raring to go | gagging to | can not hardly)
        (kinda | gonna | wanna | gotta | dunno | lemme | gimme | sorta)
        (gotcha | you betcha | sure thing | roger that)
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
        dear (sir | madam | sirs | sir or madam | hiring manager sir)
        (your | his | her) (excellency | honour | honor | lordship | highness | worship | grace | eminence | honourable self | good self | goodself)
        (most | highly | dearly | very | dear) (esteemed | honoured | honored | respected | distinguished | revered | venerable)
        (esteemed | honoured | honored | respected | distinguished | revered) (sir | madam | mr | ms | mrs | dr | professor | recipient | reader | colleague | panel | company | interviewer | hiring | gentleman | lady)
        (hereby | herewith | herein | hereinafter | heretofore | aforementioned | aforesaid | abovementioned | above mentioned | undersigned | thereof | thereto | therein | whereby | whereupon | hitherto | forthwith | henceforth | notwithstanding | pursuant | inasmuch | insofar as | ergo | wherefore | hence forth | vis a vis the | per our | as per our | as per my | re the above)
        (i)? (beg | beseech) (to | leave to | your) (remain | inform | submit | indulgence | acknowledge | advise | differ | state | express | pardon for)
        (i)? (have | has) the (honour | honor | privilege | pleasure) (to | of) (remain | remaining | inform | informing | submit | submitting | acknowledge | writing | addressing | be)
        (obedient | humble | faithful | devoted) (and)? (obedient | humble | faithful)? servant
        (humbly | most humbly | most respectfully | respectfully) (solicit | request | submit | beg | yours | ask | beseech | enquire | inquire | express | convey | remain | implore | petition)
        (yours | i remain yours | remain yours) (most)? (faithfully | respectfully | obediently | humbly | very truly | truly and respectfully | most sincerely | respectfully and)
        (i remain | i remain sir | remain sir | i am sir | i am madam) (sir | madam | your | yours | with the | most)
        (with the | with my) (utmost | highest | deepest | profoundest | most profound | expression of) .. (respect | esteem | regard | regards | consideration | gratitude | reverence)
        (please)? (accept | find | receive) .. (the assurance | assurances | assurance | expression | enclosed | attached herewith | my highest | my most)
        (enclosed | attached) (please find | herewith | hereto)
        (please find | kindly find) (enclosed | attached | herewith)
        (permit | suffer) me to (express | convey | extend | state | introduce | say how | offer | submit | thank | take this)
        (i (wish | would like | desire | should like | would wish | write | am writing) to) (hereby | express | convey | extend | tender | formally | solicit | acquaint | apprise | reiterate | state | respectfully | offer my | enquire | inquire | take this opportunity)
        (extend | convey | tender | express) (to you)? (my | our) (sincere | sincerest | deepest | heartfelt | profound | utmost | most sincere | profoundest | warmest | humble | formal) (gratitude | thanks | appreciation | regards | apologies | respects | compliments)
        (i (should | would) be (most | exceedingly | greatly | much | deeply | eternally | ever so | infinitely) (obliged | indebted | honoured | honored | beholden | grateful if you would | appreciative))
        (much obliged | i am obliged to you | be so kind as to | be so good as to | have the goodness to | do me the honour | do me the honor | do me the kindness | would you be so kind | may it please | at your earliest convenience | kindly be advised | please be advised | be advised that | kindly revert | kindly acknowledge | kindly advise | kindly do the needful | do the needful | for your kind (perusal | consideration | attention | information) | your kind (perusal | attention | consideration) | your good office | your good offices | your good self | your esteemed | your illustrious | your venerable)
        (with reference to | in reference to | with regard to | in respect of | further to | pursuant to) (our | the | your | my) (interview | meeting | conversation | discussion | correspondence | letter | telephone | above | aforementioned | communication) (held | of the | conducted | dated | which took)
        (i)? (await | awaiting) your (esteemed | kind | favourable | favorable | gracious | valued) (reply | response | decision | communication | answer)
        (favourable | favorable) (consideration | reply | response | decision)
        (perusal | peruse | solicit | solicitation | cognizant | cognisant | endeavour to | endeavor to | ascertain | commence employment | remuneration package | shall be most | would be most)
        (in the capacity of | in your employ | in your esteemed | under your employ | at your good)
      `,
    },
  },
  innocent: `
    (cool | cooler | coolest | cooling | neat) (room | store | box | air | water | down | storage | rows | chain | place | temperature | off | drinks | breeze | season)
    (cannot wait | can not wait) (for | until) (the (patient | vaccine | order))
    (okay | ok | right) (with | to | for | if)
    (take care of | takes care of | taking care of)
    (later (this | in | that | on | than | today | rounds | stage | stages | date))
    (peace (of | talks | studies | process))
    (sweet | wicked) (peas | wine | peppers | potato | tooth | spot)
    (deal (with | of | s))
    (stuff | gig) (economy | workers)
    (guys | folks | gang) (at | in) (the)
    (hugs | cheers) (from | of | and)
    (crazy | insane | nuts | mental) (health | paving | golf | and bolts)
    (wow | anyway) (factor)
  `,
  examples: {
    bad: [
      { text: '«Hey» Ana,\n\nThank you for your time.', register: 'formal' },
      { text: 'If you wish, «I am totally up for» it.', register: 'formal' },
      { text: 'Please «ping me» when the council has met.', register: 'formal' },
      { text: 'Thank you for the tour«!»', better: 'Thank you for the tour.', register: 'formal' },
      { text: '«To whom it may concern»,\n\nthanks for the chat.', register: 'casual' },
      { text: 'I «hereby» ask for news.', register: 'casual' },
    ],
    good: [
      { text: 'Dear Ms. Okafor,\n\nThank you for showing me the cool store.', register: 'formal' },
      { text: 'Hey Ana,\n\nThanks for the chat! I can’t wait to hear more.', register: 'casual' },
      {
        text: 'Dear Ms. Okafor,\n\nI would be glad to send the report.\n\nYours sincerely,\nSam',
        register: 'casual',
      },
    ],
  },
});

const breezyGreeting =
  /^(hey+|hiya|howdy|yo|hi there|hello there|hey there|sup|hola|what’s up|what's up|heya|morning|evening|afternoon)$/i;
const breezyClose =
  /^(cheers|thanks a (bunch|million|ton|lot)|catch you later|later|xoxo|x+|take it easy|ciao|talk soon|speak soon|see ya|see you( later| soon)?|ttyl|love|hugs|peace|ta|bye|all the best!|best!|thanks!|thx|rock on|xo|take care)[,!.\s]*$/i;

export default {
  ...base,
  *check(mail: Mail) {
    const said = [...base.check(mail)];
    yield* said;
    if (mail.draft.register !== 'formal') return;
    const taken = (start: number, end: number): boolean =>
      said.some(
        ({ span, field }) => field === 'body' && span !== undefined && span.start < end && start < span.end,
      );
    for (const remark of formalRemarks(mail)) {
      if (remark.span && !taken(remark.span.start, remark.span.end)) yield remark;
    }
  },
};

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
    for (const { end, close } of reading.words.sentences) {
      if (close !== '!' || bangs.has(offset + end)) continue;
      if (/[!?]/.test(reading.text.charAt(end - 2)) || /["”’)]/.test(reading.text.charAt(end))) continue;
      yield {
        span: { start: offset + end - 1, end: offset + end },
        message: 'An exclamation mark is loud in a formal mail. A full stop is enough.',
        fixes: [{ label: 'Write a full stop', replacement: '.' }],
      };
    }
  }
}

/** "Hi Ana" to someone whose surname is known. */
function isFirstNameOnly({ greeting, draft }: Mail): boolean {
  const people = peopleIn(draft.context.interviewer ?? '');
  const given = peopleIn(greeting?.name ?? '')[0];
  if (!greeting || !given || !/^(hi|hello)$/i.test(greeting.word)) return false;
  return (
    given.parts.length === 1 &&
    given.titles.length === 0 &&
    people.some(({ parts }) => parts.length > 1 && parts[0] === given.parts[0])
  );
}
