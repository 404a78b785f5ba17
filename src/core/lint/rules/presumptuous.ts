import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'presumptuous',
  title: 'Wait until you are hired',
  severity: 'warning',
  why: 'Acting as if the job were yours takes the decision out of the reader’s hands, and people take it back.',
  source: 'Career-coaching advice on overconfidence in follow-ups.',
  acts: {
    hired: {
      message:
        'This speaks as if you were already hired, and the choice is theirs. Say “if I joined” or “I would”.',
      phrases: `
        (when | once | after | until | before | as soon as | by the time | the moment | the day | now that) i (start (on | in | next | at | with | work | working | there | monday | here | my | this)? | join (you | your | the (team | company | firm | department | crew) | in | as | on)? | begin (work | working | the job | in | on | my)? | take over | take charge | am in charge | come on board | am on board | get on board | am onboard | am hired | get the job | have the job | have started | have joined | am settled | have settled | settle in | get started | move in | arrive in my | am your | am part of | become your | become the | sit at | am at my | take up (the | my | this) | have my (badge | desk | keys | contract) | sign the | run the | am one of (you | the) | am running | get my hands on | am in the (role | job | post | position | seat | chair | saddle | office) | am officially | lead the)
        (on | from) my (very)? first (day | morning | week | month | shift) (i will | i shall | i am going | at your | in the (office | job | role) | with you | on the job | as)
        (see you | till | until | excited for | ready for | forward to | waiting for | for | on | bring | at | before | by) my (very)? (first (day | shift | week | paycheck | pay check | salary | pay) | start date | induction | onboarding)
        (the)? first thing i (will | shall | intend to | am going to | plan to | want to) (do | change | fix | sort | tackle | throw | redo | replace | introduce)
        my (new | future | next | soon to be | upcoming | own new) (team | colleagues | colleague | coworkers | co workers | desk | office | boss | assistant | manager | workplace | employer | company | staff | workmates | teammates | territory | title | department | crew | chair | parking | parking space | salary | work family | home from | role at | job at | business cards | home | direct reports | secretary | uniform | locker | laptop | classroom | pupils | patients | clients | kitchen)
        (my | our) (welcome | onboarding | induction | starting) (lunch | party | drinks | dinner | pack | day | date | breakfast | cake | meeting | week)
        (i am | this is | from | love from | regards from | greetings from | signed | yours) your (new | newest | next | future | soon to be) _
        ^^ your (new | newest | next | future | soon to be) (_)? _ $
        your (future | soon to be) (employee | hire | colleague | team member | teammate | manager | analyst | designer | developer | engineer | boss | coworker)
        (here is | meet | say hello to | introducing | welcome) your (new | newest | next | future)
        as your (new | next | future | newest | soon to be | own | head | chief | communications | marketing | sales | technical | art | creative | lead | senior | junior)* (_)? (i | and i) .. (will | shall | would | intend | plan | am going | expect)
        (position | job | role | post | vacancy | place | contract | spot | desk | seat | chair | opening | offer | it) (is | will be | is going to be | was | must be) (practically | as good as | basically | already | surely | clearly | mine | virtually | pretty much | more or less | all but | effectively | definitely | obviously)* (mine | in the bag | in my pocket | a done deal | settled | sealed | a formality | in the bank | sewn up | locked in)
        (consider | call | take) (it | this | that | me | the (deal | position | matter)) (as)? (a done deal | settled | done | sealed | hired | agreed | yours | a yes | filled | closed)
        (done deal | it is settled | we have a deal | deal then | welcome me aboard | mission accomplished | you have got yourself a)
        (i | we both | you and i both | you) (know | knew | can tell | could tell) .. (i (got | have | will get | have got | am getting | nailed | had) (the job | it | this | the role | the position | the post | that) | i am (in | hired | the one | your (man | woman | person | guy | girl)) | it is me | mine | the right person | who you (want | will))
        (i am (sure | certain | confident | convinced | positive | counting on | guessing | assuming | betting) | i (assume | presume | trust | take it | gather | reckon | imagine | guess | suppose | feel sure | feel certain | expect) | no doubt | without a doubt | surely | obviously | clearly) (that)? .. (i (got | have | have got | will get | will be (hired | chosen | offered | picked | joining | starting | working) | am (hired | in | getting | joining | starting | your | the one | the only | the best | the right | the strongest | the obvious | top of) | start | passed | was the (best | strongest) | will be the | aced) | you (will (hire | choose | pick | select | offer | want me | be (offering | sending | hiring)) | have (chosen | picked | decided | already decided | made up | found your) | are going to (hire | choose | pick | offer)| want me | loved me | will not find | need look) | the (job | role | position | post | offer | contract | next) .. (mine | coming | on its way | in the post | going to me | is a formality) | (the)? (interview | rest | test) (is | was) (just | only)? a formality)
        (no need | you need not | you can (stop | cancel | end | call off) | you may (stop | cancel | end) | do not bother | there is no point | stop | cancel | call off | save yourself the trouble of | time to stop) (to | in)? .. (interview | interviewing | look | looking | search | searching | see | seeing | meet | the other | the search | other candidates | any other | anyone else | other interviews | advertising | the remaining | the rest of)
        (your | the) search (is | for | can | ends | has ended) .. (over | ends here | end | ended | stop | complete)
        look no further
        (inform | tell | notify | write to | let | reject | send | turn away | dismiss) (the | all | your | down)* (other | rejected | remaining | unsuccessful | rest of the | losing) (candidate | candidates | applicant | applicants | ones | interviewees | people)
        (post | position | job | role | vacancy) (is | has been) (now | already)? (filled | taken)
        you (have)? (found | got | hired | landed) (your | yourselves a | yourself a | the) (man | woman | person | candidate | new | next | one | guy | girl | match | winner | answer | right | perfect)
        (congratulations | well done | good choice | good decision | wise choice) (on (finding | choosing | hiring | picking | having) | choosing | me | to you | for)
        (you (will not | would not | cannot | are not going to | will never) find) (a | an | any | anyone | anybody | someone) .. (better | like me | half as | as good | more | else | who)
        (nobody | no one | no other candidate | none of the others | no candidate | few people | no body) (else)? .. (can | could | comes close | will | has | would | even | is | matches) .. (do it better | match me | compare | offer what i | close | better | this well | like i | as i do | as well as)
        i (am | was) (clearly | obviously | by far | undoubtedly | easily | simply | without doubt | hands down | exactly)* the (best | strongest | ideal | perfect | only | obvious | top | number one | most qualified | right) (candidate | person | choice | man | woman | applicant | one | fit)
        (i (have | did)? (already)?) (given | gave | handed in | put in | submitted | sent in | served) (my | in my)? (notice | resignation)
        (given | gave | handed in | giving | handing in) (my)? (notice | resignation)
        (i (have | had)? (just | already)? (quit | resigned | left | packed in | jacked in)) .. (my | from) .. (job | post | position | role | employer | work)
        i (have)? (already)? (told | informed | promised | let) (my | our | your | the | everyone | two | all | them | mum) .. (landlord | boss | family | parents | wife | husband | manager | friends | mum | mom | employer | kids | paper | newspaper | suppliers | printers | printer | clients | customers | authors | current | agency | neighbours | team | staff | school | colleagues | partner | facebook | press | world)
        (i (have)? (already)?) (signed | rented | found | booked | bought | ordered | put down | paid | arranged | chosen | picked | reserved | cleared | cancelled | canceled | started | packed) (a | the | my | an | on | for | up | out | all)* .. (lease | flat | apartment | house | movers | removal | moving van | deposit | season ticket | parking permit | business cards | name plate | nameplate | desk | mug | plant | uniform | onboarding | (other | remaining) interviews | suit | car for | bags | boxes | moving | hotel)
        (put | added | updated | changed | set | listed | posted | announced | written | announcing) .. (in | on | to | my)? .. (bio | linkedin | profile | instagram | facebook | signature | headline | twitter | facebook status | status | website | email signature | cv as)
        (send | sending | email | post | forward | mail | get | have) (me | over | out | us)? (the | my | a | your)? (contract | offer letter | offer | paperwork | employment contract | onboarding | laptop | badge | keys | uniform | key card | forms to sign | papers to sign | payroll | parking pass | pass | start date | work contract | rota | schedule for)
        (have | get) (the | my) (contract | offer | paperwork | desk | badge | laptop | office | keys) (ready | sent | drawn | prepared | posted | waiting | printed | set up)
        (contract | offer letter | offer | paperwork | start date) .. (sent to | to my (home | address | email) | ready (for | to) | drawn up | when can i | for signature | for me to sign | i can sign | to sign)
        (where | when | which | what) (do | should | shall | can | will | is) .. (i | my) .. (sign | park | start date | desk | pick up my (badge | keys | laptop | uniform) | sit | (first)? day | onboard | office be | salary be paid | report for | pay (day | date))
        (order | get | reserve | set up | prepare | find | arrange | buy | keep | clear | save | put aside) (me | my | up | out)* (a | an | the | my)* (desk | locker | laptop | badge | parking | parking space | office | email account | account | business cards | uniform | coverall | chair | name badge | name tag | mug | nameplate | pass | hard hat | standing desk | key | boots | seat | workstation)
        (add | put) (me | my name) (to | on | in | down) .. (team | slack | rota | payroll | channel | calendar | roster | group chat | website | schedule | org chart | door | whatsapp | mailing list | staff page | shift)
        (i | we) (accept | hereby accept | happily accept | gladly accept | am delighted to accept | am happy to accept) (the | your | this | that) (offer | position | role | job | post | salary)
        (looking | look) forward to (starting | start) (on | in | next | at | with you on | work | my | the job | soon | as your)
        (cannot wait | can not wait | excited | looking forward | psyched | ready | thrilled | pumped | stoked) (to | for) (start | get started | starting | begin | beginning | move in | meet my | see my | sit at my | join you (on | next | in) | be your | take over | run | lead my | lead the | get my)
        (i will | i shall | we will) (start | begin | see you | be (in | there | starting | at work) | come in) (on | in | from | at)? (monday | next | the first | bright | my desk | work on | january | february | march | april | june | july | august | september | october | november | december)
        (see you | see everyone | catch you | meet you) (all)? (on monday | at work | in the office | at the office | on the first | at my desk | around the office | on day one | on my | next monday | at the team | at the (christmas | staff | summer) (party | do))
        we (launch | start | begin | open | go live | kick off) (in | on | next) .. (i | january | february | march | april | may | june | july | august | september | october | november | december | monday | week | month)
        i (have)? (taken | took) the liberty (of | to)
        (i (have)? (already)?) (drawn up | reorganised | reorganized | redesigned | assigned | scheduled | instructed | briefed | commissioned | ordered | hired | promised | planned | set up | invited | booked | delegated | divided | contacted | rung) .. (for | of)? (my (team | department | staff | office | kitchen | class | territory | first) | your (team | staff | suppliers | clients | customers | printers | authors | printer | people | department | kitchen | website | colleagues | budget | warehouse) | the (new rota | team | rota | staff | department | kickoff | budget | office))
        (my | our) (@job | place) (at | with | in) your (company | firm | team | office) (is | will | when | as of | starts | starting | begins)
        (shall | should) we say (monday | # | a (start | salary) | next | the first)
        (my starting salary | my salary will | my pay | what will i earn | my holidays | my vacation days | my annual leave | my pension | my bonus | my parking | my company car | my benefits)
        (until | till) then (boss | team | colleague | colleagues | partner)
        (your | yours)? (future | soon to be | new) (colleague | teammate | boss | employee | coworker | team member | manager) $
        (now that | since) (we | i) (are | am) (colleagues | working together | on the team | a team | family | one of you | practically)
        (i (will | shall | would) be (running | leading | managing | in charge of | taking over | heading | sharing (a | an) (desk | office))) .. (from | starting | next | soon | in | your | with)
        (show~ | showed | shown | told | gave | give) me (to | where)? (my | i will (sit | work | be sitting))
      `,
    },
  },
  innocent: `
    (if | should | were) .. i (start | join | get | am hired | am chosen | was | were | am selected)
    (if | should | were) (i | you) .. (when | once | my first)
    (when | before | after) i (start | began | begin | take up | join | get started) .. (a | an | each | every) (project | book | shift | day | job | course | lesson | song | drawing | piece | class | case)
    my (new | next | current) (role | job | employer | company | team | home) (at | in) (siemens | my (last | current))
    i accept (the | your | this) (decision | verdict | outcome | judgement)
    (would be | to be | become | becoming | as) (the | your) (new | next)
    your (new | next | newest) (store | shop | site | branch | book | product | line | album | season | exhibition | release | office | building | campaign | edition | show | play | machine | customer | client | round | step)
    (the | your) (next | new) (step | steps | round | stage | phase | opening | opportunity | role | position | interview | post | job)
    (put | added | set) .. on .. (website | profile) (of | for) (the | a)
    (send | sending | email) .. (contract | offer) (work | law | samples)
    (before | until | when) i (start | begin) (school | university | my (degree | course | studies))
    (see you | see) .. (on monday) (at | for) (ten | nine | # | the (second | trial | test))
    (the | my) (current | present) (team | job)
    (my | the) future (plans | studies)
  `,
  excuses: `
    (if (i | you) (were | was | am | are | decide | choose | hire | hired | offered | get | should | did | do | would | feel | think) | should (you | i) (be | decide | choose | get | offer) | were i | in case i | if chosen | if selected | if hired | if successful | if offered | if it (works | comes | goes))
  `,
  examples: {
    bad: [
      { text: '«When I start on» Monday I will bring cake.' },
      { text: 'I have met «my future colleagues» in the canteen.' },
      { text: '«I have given notice» at my present company.' },
      { text: 'Surely the «position is as good as mine».' },
      { text: '«Send me the contract» this week.' },
      { text: 'Kindly «inform the rejected candidates» today.' },
      { text: '«I’ve told my landlord» that we are moving.' },
      { text: '«You won’t find anyone better».' },
    ],
    good: [
      'If I were to join, my first month would go into the archive.',
      'When I started at the ferry company, we had no timetable.',
      'I would be proud to become your new archivist.',
      'Your new store in Leeds sounds wonderful.',
      { text: 'I accept your decision and wish the new colleague well.', stage: 'rejection-reply' },
      'Should you choose me, I could start on 1 May.',
    ],
  },
});
