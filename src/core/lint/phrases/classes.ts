import type { Classes } from './grammar.ts';

/** Words that may stand between any two words of a phrase without changing what it does. */
export const fillers = (
  'really truly just honestly simply actually very so quite genuinely literally absolutely completely totally also ' +
  'still even already again currently today frankly sincerely deeply extremely incredibly rather pretty please ' +
  'kindly now ever certainly definitely clearly obviously seriously super too only particularly especially hugely ' +
  'perhaps maybe personally fully entirely utterly beyond simply greatly sorely badly'
).split(' ');

/** Words that may open a clause before its own first word. */
export const joiners =
  'and but so or because since as then if yet though although that plus well oh look'.split(' ');

/** Kinds of words and short phrases that phrases name with "@". */
export const classes: Classes = {
  weekday: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
  number:
    '# | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | several | many | multiple | a couple of | a few | couple of | few | countless | umpteen | dozens of | hundreds of | a dozen',
  nth: 'second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | last | final | umpteenth | nth | #',
  unit: 'second | seconds | minute | minutes | hour | hours | day | days | week | weeks | fortnight | month | months | year | years',
  be: 'am | is | are | was | were | be | been | being',
  am: 'am | was | have been | would be | will be | must be | may be | might be | feel | felt | sounded | sound | looked | seemed | seem | must have been | must have sounded | must have seemed | may have sounded | may have been | may have seemed | probably came across as | came across as | remain | grow | growing | getting | have become',
  i: 'i | we',
  will: 'will | shall | am going to | am gonna | plan to | intend to | would | may have to | might | may | have to',
  job: 'job | position | role | opportunity | chance | offer | interview | opening | spot | post | work | internship | placement | gig | appointment | break | shot | apprenticeship',
  kin: 'family | wife | husband | kid | kids | child | children | son | daughter | baby | mother | father | mom | mum | mam | dad | parents | partner | spouse | newborn | twins | boy | girl | boys | girls | little ones | household',
  mail: 'email | emails | mail | mails | message | messages | letter | letters | note | notes | voicemail | voicemails | call | calls | text | texts | follow up | follow ups | inquiry | enquiry | inquiries | enquiries | e mail | e mails | reminder | reminders | request | requests | attempt | attempts | application',
  // To send word, asked of the reader.
  reply:
    'reply | respond | answer | write | write back | get back | come back | call | call me | call back | ring | ring me | email | confirm | decide | follow up | contact | let me know | let us know | update me | revert | report back | phone | text | message | get in touch | be in touch | reach out | send | tell | tell me | give me | provide | act | make a decision | make up your mind | hear | hearing | hear back | have word | make a call | sort this | advise | inform me | acknowledge',
  // A word from the reader.
  answer:
    '(answer | reply | response | decision | update | word | outcome | verdict | confirmation | result | clarity | call | feedback | yes | callback | acknowledgement | resolution | acknowledgment)',
  anAnswer:
    '(a | an | the | your | some | any | this | to have | to get | to hear | to receive | to know | my)? (final | firm | clear | definite | straight | definitive | proper | honest | written | full | concrete)? (answer | reply | response | decision | update | news | feedback | word | outcome | verdict | confirmation | result | offer | clarity | explanation | date | from you | back | yes or no | yes or a no | callback | where i stand)',
  soonest:
    'immediately | instantly | right away | right now | straight away | straightaway | at once | now | today | tonight | tomorrow | promptly | quickly | urgently | pronto | fast | this instant | this minute | without delay | without further delay | within the hour | this morning | this afternoon | this evening | before tonight | first thing | this very day | by return | in a hurry | like yesterday | stat | faster | as a matter of urgency | in short order',
  // A day or hour set for somebody.
  until:
    '(by | before | no later than | not later than | latest by | until | till | at the latest by | prior to) (the | this | next | coming | close of | end of)* (tomorrow | tonight | noon | midday | midnight | lunch | lunchtime | eod | cob | eow | end of day | end of the day | end of week | end of the week | end of today | end of business | close of business | close of play | day is out | day is over | week is out | week is over | today | the morning | the weekend | weekend | this week | this time tomorrow | then at the latest | @weekday | # | five | six | four | three | one | two | nine | ten | next week | the month is out | morning | evening | end of this week | end of the month)',
  within:
    '(within | in) (the)? (next | coming)? (a | an)? (# | one | two | three | four | five | six | twelve | twenty | day | hour | couple | few | week | hours) (of | four)? (hour | hours | minutes | day | days | working days | business days | week)?',
  insult:
    'idiot | moron | fool | clown | nightmare | tyrant | bully | jerk | disaster | joke | liar | hypocrite | dinosaur | dictator | micromanager | control freak | psychopath | slave driver | useless | incompetent | clueless | hopeless | toxic | terrible | awful | horrible | dreadful | hell | unbearable | impossible | crazy | insane | stupid | lazy | pathetic | shambles | circus | mess | sinking ship | dead end | soul destroying | soul crushing',
  cross:
    'frustrated | frustrating | annoyed | annoying | angry | furious | appalled | appalling | disgusted | disgusting | disgraceful | outraged | outrageous | dismayed | insulted | insulting | offended | offensive | fed up | sick of | tired of | sick and tired | irritated | irritating | livid | disheartened | disheartening | exasperated | exasperating | upset | bitter | let down | unimpressed | unacceptable | ridiculous | absurd | shameful | disrespectful | inexcusable | infuriating | infuriated | aggravating | maddening | galling | baffled | a disgrace | a joke | a farce | a shambles | a circus | beyond belief | unbelievable | laughable | peeved | miffed | hacked off | cheesed off | gutted | resentful | demoralising | demoralizing | discouraging | rude | discourteous | shoddy | amateurish | poor form | bad form | poor show | below the belt | not good enough | out of order | unfair | underwhelming | underwhelmed',
  process:
    'process | silence | wait | waiting | delay | delays | situation | whole thing | treatment | hiring process | recruitment | recruitment process | interview process | selection | procedure | experience | communication | lack of communication | attitude | behaviour | behavior | way',
  lowSelf:
    'hopeless | useless | rubbish | pathetic | clueless | stupid | dumb | an idiot | a mess | a failure | a loser | a disaster | worthless | incompetent | an impostor | an imposter | a fraud | underqualified | unqualified | inadequate | not good enough | not worthy | unworthy | a nobody | nobody | no one | nobody special | no genius | no expert | no einstein | not much | not smart enough | not clever enough | not qualified | not the brightest | not the sharpest | not the best | not the strongest | out of my depth | out of my league | a bore | boring | a pest | a nuisance | a pain | a bother | a burden | a nervous wreck | a bundle of nerves | a wreck | an embarrassment | embarrassing | awful | terrible | dreadful | a bit slow | slow on the uptake | thick | dim | not that bright | not impressive | unimpressive | a long shot | hardly | a waste | bothering you | annoying you | wasting your time | rambling | a fool | a dunce | all over the place | not what you need | not your first choice | punching above | no catch | lousy | crap | appalling | a disappointment | mediocre | lacking | the odd one out | tongue tied | a hot mess | a dope | a klutz | ridiculous | dull',
};
