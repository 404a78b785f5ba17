import { wordSet } from '../../text/word-set.ts';
import type { Classes } from './grammar.ts';

/** Words that may stand between any two words of a phrase without changing what it does. */
export const fillers = [
  ...wordSet(`
  really truly just honestly simply actually very so quite genuinely literally absolutely completely totally
  also still even already again currently today frankly sincerely deeply extremely incredibly rather pretty
  please kindly now ever certainly definitely clearly obviously seriously super too only particularly
  especially hugely perhaps maybe personally fully entirely utterly beyond simply greatly sorely badly
`),
];

/** Words that may open a clause before its own first word. */
export const joiners = [
  ...wordSet(`
  and but so or because since as then if yet though although that plus well oh look
`),
];

/** Kinds of words and short phrases that phrases name with "@". */
export const classes: Classes = {
  weekday: `
    monday | tuesday | wednesday | thursday | friday | saturday | sunday
  `,
  number: `
    # | one | two | three | four | five | six | seven | eight | nine | ten | several | many | multiple |
    few | couple of | countless | dozens of | hundreds of | a dozen
  `,
  nth: `
    second | third | fourth | fifth | sixth | seventh | umpteenth | #
  `,
  be: `
    am | is | are | was | were | been | be | being | feels | felt | seems | seemed | sounded | looks |
    looked | sounds
  `,
  i: `
    i | we
  `,
  my: `
    my | our
  `,
  will: `
    will | shall | am going to | am gonna | plan to | intend to | would | might | may
  `,
  job: `
    job | position | role | opportunity | chance | offer | interview | opening | spot | post | work |
    internship | placement | gig | appointment | break | apprenticeship | vacancy
  `,
  kin: `
    family | wife | husband | kid | kids | child | children | son | daughter | baby | mother | father |
    mom | mum | dad | parents | partner | newborn | twins
  `,
  mail: `
    email | emails | mail | mails | message | messages | letter | e mail | e mails | letters | note |
    notes | voicemail | voicemails | call | calls | text | texts | follow up | follow ups | enquiry |
    inquiry | reminder | reminders | attempt | attempts
  `,
  reply: `
    reply | respond | answer | write | get back | come back | call | ring | email | confirm | decide | let
    me know | phone | message | get in touch | be in touch | tell me | give me | make a decision | make up
    your mind | hear | hearing | acknowledge | update me | revert
  `,
  answer: `
    answer | reply | response | decision | update | word | verdict | confirmation | feedback | news |
    outcome | offer | yes or no | date | explanation | clarity | callback
  `,
  soonest: `
    immediately | instantly | right away | right now | straight away | at once | now | today | tonight |
    tomorrow | promptly | quickly | urgently | pronto | this instant | this minute | without delay |
    without further delay | this morning | this afternoon | this evening | this week | by return
  `,
  until: `
    (by | before | no later than | until | till) (the | this | next | end | close | of)* (the | of)?
    (tomorrow | tonight | noon | midday | midnight | lunch | eod | cob | day | week | today | morning |
    evening | weekend | business | play | month | then | hour | @weekday | # | one | two | three | four |
    five | six)
  `,
  within: `
    (within | in) the? (next | coming)? (a | an)? (# | @number | day | hour | couple | week) (of |
    four)? (hour | hours | minutes | day | days | week | working)?
  `,
  cross: `
    frustrated | frustrating | annoyed | annoying | angry | furious | appalled | appalling | disgusted |
    disgusting | disgraceful | outraged | outrageous | dismayed | insulted | insulting | offended | fed up
    | sick of | tired of | irritated | irritating | livid | disheartened | disheartening | exasperated |
    exasperating | upset | upsetting | let down | unimpressed | unacceptable | shameful | disrespectful |
    inexcusable | infuriating | infuriated | maddening | a disgrace | a farce | a shambles | resentful |
    not good enough | underwhelming | galling | demoralising | demoralizing | insulted | disillusioned |
    unprofessional | poor form | beyond a joke | wearing thin
  `,
  bad: `
    bad | terrible | awful | dreadful | horrible | rubbish | garbage | useless | hopeless | pathetic |
    stupid | an idiot | idiots | a mess | a disaster | a nightmare | worthless | incompetent | clueless |
    inadequate | lousy | crap | embarrassing | laughable | a joke | a shambles | a farce | ridiculous | a catastrophe |
    pointless | toxic | chaotic | disorganised | disorganized | amateurish | nonsense | a bully | a tyrant
    | a clown | a liar | lazy | unbearable | hell | trash | junk | all over the place | not good | weak |
    poor
  `,
  place: `
    place | job | work | team | role | post | position | school | house | shop | crew | lab | kitchen |
    company | firm | office | workshop | group | library
  `,
};
