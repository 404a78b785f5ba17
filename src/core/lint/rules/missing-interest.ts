import type { Stage } from '../../text/draft.ts';
import type { Mail, PlacedHit } from '../mail.ts';
import { defineRule } from '../rule.ts';
import { isOwnDeed, isWish, saysMore } from '../wishes.ts';

const stages: readonly Stage[] = ['thank-you', 'follow-up', 'rejection-reply'];

export default defineRule({
  id: 'missing-interest',
  severity: 'warning',
  wholeMail: true,
  phrases: {
    interest: `
      (interest | interested | interests | excite~ | excitement | keen | eager | enthusiasm | enthusiastic | thrilled | stoked | dream | passion | passionate | ambition | chuffed | appeal~ | attract~ | admire~ | motivat~ | tempt~ | wanting | belong | heart | soul | lure~ | prospect | cannot wait | hire me | hope for it | on the list | hardly wait | yes please | worked (towards | toward) | dying to | attractive | found myself | surer | belonged | difference | my career | useful to you | an asset | possibility of | to join | more convinced | contribute | apply again | fan of)
      (draw~ | drew | drawn | pull~ | speaks | spoke | resonat~) .. (me | to | by)
      (what | exactly | just | kind of | sort of | people | @place) .. i (am | have been | was) (looking | hoping | after | waiting)
      (see | picture | imagine | picturing) .. (myself | living | being | working | doing | it)
      (up for | all in | sign me | count me | put me down | all for | right up my)
      (i | and) .. (want | wanted) (this | the | that | it | in | a)
      (good | great | right | strong | natural | perfect | ideal) (home | fit | match | step | move | @place)
      (fit | fits | suit | suits | suited | matches | corresponds) .. (me | you | well | perfectly | my | what i)
      (the more i | first choice | matters to me | important to me | mean .. to me | world to me | made for me | right for me | reason i | reason why i | top of my | dear to me | encouragement to me)
      (hope | hoping) (we | that i | i | it) .. (work | join | again | stay | be | is | was | have | may | can | get)
      (it is | be) .. (privilege | honour | honor | pleasure | joy | delight | treat | gift)
      (one | life | @place) i would
      fit (in | right)
      love the @place
      (be | become) a? part
      (would | could) .. (be of (use | service | help) | serve | help) .. (you | your)
      nothing would
      (no | few | nowhere | nobody | no one | none | nothing) ... (i | where i) (would | could | want | like | should | know)
      (no other | few | nothing else) .. (@place | list | close)
      (one | life | @place) for me
      (make~ | made) me .. (want | wish | hope | certain | sure | glad | happy)
      (feel | felt) .. (at home | at ease | like home | part of | right)
      i (would | will | can | could) .. (begin | take it | take (the | this | that) | accept | do (it | this | the))
      i would be (a | an | in | at | up | there | over | proud | happy)
      i have (looked | waited | hoped | prepared | wanted)
      hoping (that | this | it | so)
      what (a | an) @place
      (is | say) yes
      (i was | am) (made | born | cut out | built) for
      (worth moving | hand in | itching | taken with | let go of me | let me go)
      (part | task | thing | @place) .. i (could | like | want | love | enjoy | care)
      (work | working | join | joining) (with you | with your | together | alongside | you | for you | your | in your | at your | for your)
      (my | the) (wish | commitment | desire | hope) (is | to | remains | for)
      (be | were | if) (chosen | selected)
      idea of _
      stay .. (long time | years)
      (get | have | land | win | given | offered) (the | this) @place
      (give | grant) me (a | the | this | that) (chance | shot | go | try | trial | opportunity)
      (to | like | in | with | on | at | for) yours
    `,
    // What was wanted: a code check tells a wish for the work from "I would like to thank you".
    wish: `
      i would (much | dearly)* (like | love | enjoy | prefer)
      (love | like | wish | want | wanted | hope | hoping | long | longing | aim | intend | aspire | eager | proud | honoured | honored | chance | opportunity | privilege) to
      (love | like | hope | wish) .. much to
      (like | love | want | wish) nothing
      (gladly | happily)
    `,
    offer: `
      (glad | happy | delighted | pleased | ready | able | free | fortunate | lucky | pleasure | joy | content) to
    `,
    would: `
      (i | and) (would | should | could | might)
    `,
    // "… is what I left banking to find".
    cleft: `
      (is | are | was | were | be) .. (what | where | why) i
    `,
    // Each of these is half a sign; two of different kinds are one.
    liking: `
      (liked | loved | love | glad | struck | impressed | smiled | smiling | smile | warmed | touched | enjoyed | moved me | delighted | enjoy | fascinat~ | inspir~ | curious)
    `,
    lingering: `
      (keep | kept | been) (think~ | picturing | turning | coming back | drawing | going over)
      (stay~ | stuck) with me
      (ever since | since (our | then | we) | in my (head | mind) | i have already | all (evening | night) | way home | went home | told my | the same night)
    `,
    yours: `
      (of | is) yours
      like (that | this) $
      (such | this | that | your) (a | an)? @place
      way of working
      @place (where | that | which | who | with | in which)
    `,
    bond: `
      (suits | fits | close to | same as | at home | familiar | thesis | have done the same | to give | alike | the way i | common ground | share .. (belief | values | view) | agree with)
    `,
    // After a no, whatever leaves the door open.
    door: `
      (future | vacancy | vacancies | vacant | opening~ | opens | comes up | come up | paths | one day | down the road | later on | once more | on file | in touch | in mind | short of | posted | eye on | running | come again | come back | apply | try again)
      (keep | bear | have | think of | consider | remember) me
      (if | should | when | whenever) .. (ever | again | another | more | a | an | next | your | plans | things | anything | something | circumstances)
      (another | next | new | other | similar | suitable) (go | time | year | season | round | search | role | roles | position | positions | post | posts | opportunity | opportunities)
      (my details | my name | my application | my number | my cv) .. (on | in | where | stays | with)
      (know | knows) where
      watch~ (your | the | for)
      (keep | kept) .. my
      (door .. open | pass on my | still come)
      (see you | until then | meet again | hear from you | hear of | stay in | welcome)
      (glad | happy | pleased | delighted | honoured | ready) to (hear | come | help | try | be | step | stand | join)
    `,
    // In a follow-up, that somebody writes again, and gladly, says half of it.
    loyal: `
      (still | remain | remains | hope | hoping | thinking | thought about | thought of | in my mind | forward | unchanged | as ever | even more | only grown | all the more | in my head | stayed with me | let me go | continue~ | my application | my candidacy)
      (glad | happy | pleased | delighted | ready) to
    `,
  },
  check(mail) {
    const { stage } = mail.draft;
    if (!stages.includes(stage) || mail.own.trim() === '' || mail.says('missing-interest/interest'))
      return null;
    if (stage === 'rejection-reply' && mail.says('missing-interest/door')) return null;
    if (stage === 'follow-up' && mail.says('missing-interest/loyal')) return null;
    if (wants(mail) || (stage !== 'rejection-reply' && saysMore(mail))) return null;
    return [
      {
        message:
          stage === 'rejection-reply'
            ? 'This closes the door behind you. Say in a sentence that you would like to hear of future openings.'
            : 'Nothing here says that you want the role, and nobody will guess. Say so in one plain sentence.',
      },
    ];
  },
});

const verbs = ['wish', 'offer', 'would'] as const;
const halves = ['liking', 'lingering', 'yours', 'bond'];

/** Is the work wished for in some sentence, or do two halves of a sign stand in the mail? */
function wants(mail: Mail): boolean {
  const told = (act: string): PlacedHit[] =>
    mail.hits(`missing-interest/${act}`).filter(({ passage }) => passage.field === 'body');
  if (verbs.some((kind) => told(kind).some((placed) => isWish(placed, kind)))) return true;
  if (told('cleft').some((placed) => !isOwnDeed(placed))) return true;
  return halves.filter((act) => told(act).length > 0).length > 1;
}
