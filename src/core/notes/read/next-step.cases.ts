/** Notes on this slot as people jot them down, and the pieces a reading should make of them: `slot | note | piece | piece`. */
export const nextStepCases = String.raw`
nextStep | references | offer: my references
nextStep | second round Tuesday | occasion: the second round on Tuesday
nextStep | send portfolio | clause: I will send you my portfolio
nextStep | they'll decide by friday | clause: you will decide by Friday
nextStep | meet the team | occasion: meeting the team
nextStep | portfolio: https://sam.example/work | find: portfolio https://sam.example/work
nextStep | happy to do a take-home | sentence: I am happy to do a take-home
nextStep | available from 1 june | sentence: I am available from 1 June
nextStep | hear back in 2 wks | clause: I look forward to hearing from you in 2 weeks
nextStep | by friday | moment: by Friday
nextStep | when will they decide? | question: when will you decide?
nextStep | she'll call next week | clause: I look forward to your call next week
nextStep | ask about timeline | topic: the timeline
nextStep | sent code samples | clause: I have sent my code samples
nextStep | tuesday 3pm | occasion: Tuesday at 3pm
nextStep | coffee w/ priya next week | occasion: coffee with Priya next week
nextStep | will send slides tmrw | clause: I will send you the slides tomorrow
nextStep | stay in touch on linkedin | action: stay in touch on LinkedIn
nextStep | no |
nextStep | they will get back within 2 weeks | clause: I look forward to hearing from you within 2 weeks
nextStep | will hear by fri | occasion: hearing by Friday
nextStep | final round w/ CTO, on site | occasion: the final round with the CTO, on site
nextStep | decision end of month | occasion: your decision at the end of the month
nextStep | I'm in berlin 3-5 dec, could drop by | sentence: I am in Berlin 3-5 December and could drop by
nextStep | send her the deck + notes | clause: I will send you the deck and notes
nextStep | call thurs 10am | occasion: the call on Thursday at 10am
nextStep | follow up next week | action: follow up next week
nextStep | take-home due monday | clause: the take-home is due on Monday
nextStep | HR will send the contract | sentence: HR will send the contract
nextStep | waiting for feedback | sentence: I am waiting for feedback
nextStep | happy to talk to the team, can come by any afternoon | sentence: I am happy to talk to the team | sentence: I can come by any afternoon
nextStep | free next tues/wed | sentence: I am free next Tuesday or Wednesday
nextStep | do they need references? | question: do you need references?
nextStep | is there anything else they need from me? | question: is there anything else you need from me?
nextStep | one skill to build? | question: about one skill to build
nextStep | would love to see the lab | sentence: I would love to see the lab
nextStep | look fwd to meeting priya | clause: I look forward to meeting Priya
nextStep | she'll connect me w/ the head of ops | clause: you will connect me with the head of operations
nextStep | second interview | occasion: the second interview
nextStep | hope to hear soon | sentence: I hope to hear soon
nextStep | let me know if they need transcripts | request: let me know if you need transcripts
nextStep | can do another call | sentence: I can do another call
nextStep | ask when they decide | ask: when you decide
nextStep | any feedback? | question: whether there is any feedback
nextStep | keep me posted | request: keep me posted
nextStep | 2nd interview w/ head of nursing on 3 march | occasion: the second interview with the head of nursing on 3 March
nextStep | they'll be in touch early next week | clause: you will be in touch early next week
nextStep | send certificate by wed | clause: I will send you my certificate by Wednesday
nextStep | ref check | occasion: the reference check
nextStep | panel in 2 wks | occasion: the panel in 2 weeks
nextStep | visit the lab | occasion: visiting the lab
nextStep | start date could be feb 1 | clause: the start date could be February 1
nextStep | I will send my references tomorrow | clause: I will send you my references tomorrow
nextStep | ask how long the process takes | ask: how long the process takes
nextStep | coding test | occasion: the coding test
nextStep | connect on linkedin | action: connect on LinkedIn
nextStep | said I can shadow a shift | sentence: you said I can shadow a shift, and I would be glad to
nextStep | he offered to share the slides | sentence: you offered to share the slides
nextStep | is it ok to email the team lead? | question: is it OK to email the team lead?
nextStep | ready to start asap | sentence: I am ready to start immediately
nextStep | they decide mid december | clause: you decide in mid-December
nextStep | next: portfolio review | occasion: the portfolio review
nextStep | reconnect in spring | action: reconnect in spring
nextStep | would be happy to come in again | sentence: I would be happy to come in again
nextStep | stay on their list for next season | action: stay on your list for next season
nextStep | they are meeting other candidates until friday | clause: you are meeting other candidates until Friday
nextStep | site visit in leeds | occasion: the site visit in Leeds
nextStep | will get contract by monday | clause: I will get a contract by Monday
nextStep | meeting her boss tues | occasion: meeting your boss on Tuesday
nextStep | happy to provide references, writing samples | clause: I am happy to provide references | offer: my writing samples
nextStep | presentation to the board | occasion: the presentation to the board
nextStep | trial day next thursday, 9am | occasion: the trial day next Thursday at 9am
nextStep | would be great to meet the other nurses | clause: it would be great to meet the other nurses
nextStep | can start 1 feb | clause: I can start on 1 February
nextStep | phone call w/ HR mon | occasion: the phone call with HR on Monday
nextStep | reading the book she recommended | action: read the book you recommended
nextStep | looking forward to it | sentence: I am looking forward to it
nextStep | Let's talk about salary in round 2 | action: talk about salary in round 2
nextStep | apply again next yr | action: apply again next year
nextStep | sample report by fri | offer: my sample report by Friday
nextStep | send draft proposal next wk | clause: I will send you my draft proposal next week
nextStep | 2 refs needed | clause: 2 references are needed
nextStep | DBS check already done | clause: the DBS check is already done
nextStep | gutted, anyway ask what to improve | ask: what to improve
nextStep | don't sound needy. ask for timeline | topic: the timeline
nextStep | ask about salary?? maybe not
nextStep | offer to do a trial day | sentence: I am happy to do a trial day
nextStep | let them know that i can start in may | clause: I can start in May
nextStep | q: who covers nights? | question: who covers nights?
nextStep | find out: how many lessons pw? | question: how many lessons per week
nextStep | shadow shift next wk?? | question: would a shadow shift next week be possible?
nextStep | teaching load? | question: about the teaching load
nextStep | apply again in sept? ask if ok | question: could I apply again in September? | ask: whether that would be all right
nextStep | poss to send the audit report? | question: whether it is possible to send the audit report
nextStep | anything to fill in now? | question: is there anything to fill in now?
nextStep | is funding confirmed? | question: is funding confirmed?
nextStep | did the new tanks arrive? | question: did the new tanks arrive?
nextStep | panel decides on the 14th? | question: whether the panel decides on the 14th
nextStep | ask whether hybrid ok | ask: whether hybrid is fine
nextStep | who do i ring | question: who I should ring
nextStep | remind her refs r ready | clause: my references are ready
nextStep | writing sample due mon | clause: my writing sample is due on Monday
nextStep | take-home: due sun | clause: the take-home is due on Sunday
nextStep | start after my notice | clause: I can start after my notice
nextStep | observed lesson tues | occasion: the observed lesson on Tuesday
nextStep | wants refs – sent | clause: you want references | clause: that has been sent
nextStep | she said shed send the plan | sentence: you said you would send the plan
nextStep | they'll let me know eow | clause: I look forward to hearing from you at the end of the week
nextStep | say hi to Rui | request: pass on my regards to Rui
nextStep | trial day sat 7am | occasion: the trial day on Saturday at 7am
nextStep | pls let me know by fri, other offer pending | request: let me know by Friday, other offer pending
nextStep | ask if i shld bring ID + certs | ask: whether I should bring ID and certificates
nextStep | they want 2 refs, give dr. khan + ms. low | clause: you want 2 references | points: give Dr. Khan and Ms. Low
nextStep | she'll call after easter hols | clause: I look forward to your call after Easter holidays
nextStep | dont forget dbs form!! | offer: my DBS form
nextStep | cant do thurs – any other day ok | clause: I cannot do Thursday | clause: any other day is fine
nextStep | 2nd rd = panel of 4, 10 min ppt on rota planning | clause: the second round is a panel of 4 | occasion: the 10-minute presentation on rota planning
nextStep | waiting to hear re visa | sentence: I am waiting to hear about visa
nextStep | can they do video? am in madrid til 12th | sentence: can you do video? | clause: I am in Madrid until the 12th
nextStep | what shld i read b4 day 1? | question: what should I read before day 1?
nextStep | might visit the allotment on open day | clause: I might visit the allotment on the open day
nextStep | would take part-time too | sentence: I would take part-time too
nextStep | i'll send the lesson plan tonight | clause: I will send you the lesson plan tonight
nextStep | salary?? not now
nextStep | confirm sat shift | action: confirm a Saturday shift
nextStep | thank reception (Joan) for the umbrella | request: thank reception (Joan) for the umbrella
nextStep | hoping for an answer b4 xmas | sentence: I am hoping for an answer before Christmas
nextStep | come back w/ questions about pension | occasion: coming back with questions about the pension
nextStep | need answer from them by 5/12, notice period is 3 mos | clause: I would be grateful for an answer from you by 5/12 | clause: my notice period is 3 months
nextStep | do i get expenses back? | question: do I get expenses back?
nextStep | ask about on call rota | topic: the on-call rota
nextStep | joint visit w/ her next week | occasion: the joint visit with you next week
nextStep | any news re start date? | question: is there any news about the start date?
nextStep | tell me if another post comes up | request: tell me if another post comes up
nextStep | ask if they need teaching sample | ask: whether you need a teaching sample
nextStep | taking a B2 course | clause: I am taking a B2 course
nextStep | remind him of my portfolio link: ginaf.example/work | find: my portfolio link ginaf.example/work
nextStep | pay?? ask later
nextStep | any decision? been 3 wks | question: whether there is a decision yet | sentence: it has now been 3 weeks
nextStep | is remote work possible one day a wk? | question: whether remote work is possible one day a week
nextStep | dbs + refs sent | clause: I have sent my DBS and references
nextStep | written test when? | question: when will the written test be?
nextStep | half day trial on tues | occasion: the half-day trial on Tuesday
nextStep | role play on thursday | occasion: the role play on Thursday
nextStep | hope ur not too busy | sentence: I hope you are not too busy
nextStep | notice 4 wks | clause: my notice period is 4 weeks
nextStep | refs on way | clause: my references are on the way
nextStep | send him the storybook link https://a.example/ds | find: the storybook https://a.example/ds
nextStep | other offer, must decide by 3 July | clause: I have another offer | clause: I must decide by 3 July
nextStep | keep it short dont grovel |
nextStep | can do a trial wk of 6th | sentence: I can do a trial in the week of the 6th
nextStep | she said I could watch an operation | sentence: you said I could watch an operation, and I would be glad to
nextStep | second visit | occasion: a second visit
nextStep | trial shift on sunday | occasion: the trial shift on Sunday
nextStep | one more trial morning | occasion: one more trial morning
nextStep | DBS check, should I start it now? | sentence: on the DBS check: should I start it now?
nextStep | reference from my old head chef | offer: a reference from my old head chef
nextStep | can you tell me when the panel meets? | sentence: can you tell me when the panel meets?
nextStep | ask them to keep my file | request: keep my file
nextStep | if she decided about a second day | ask: whether you decided about a second day
nextStep | his manager wanted to check my number, did it arrive | sentence: your manager wanted to check my number | sentence: did it arrive?
nextStep | need to tell my landlord soon | sentence: I need to tell my landlord soon
nextStep | shall I send the form? | sentence: shall I send the form?
nextStep | Ana said end of march, just wondering how it looks | sentence: you said at the end of March | sentence: I am just wondering how it looks
nextStep | looking forward to meeting the others | sentence: I am looking forward to meeting the others
nextStep | would sing for her anytime somebody is ill | sentence: I would sing for you anytime somebody is ill
nextStep | heard anything from the committee? | question: whether you have heard anything from the committee
nextStep | When might I hear from you? | question: when might I hear from you?
nextStep | coming along to the open day and help | occasion: coming along to the open day and helping
nextStep | come along on saturday and help with the nets | occasion: coming along on Saturday and helping with the nets
nextStep | still keen, any idea when they decide | question: whether you have any idea when you decide
nextStep | ask to be on list | request: put me on the list
nextStep | any update on the job | question: whether there is any update on the job
nextStep | still very intrested | sentence: I am still very interested
nextStep | grateful for any tips | clause: I would be grateful for any tips
nextStep | collect the boxes and bring them round | clause: I will collect the boxes and bring them round
nextStep | see if they picked someone | ask: whether you picked someone
nextStep | show new ones? | question: whether I could show new ones
nextStep | dates for the august run and who to call | ask: the dates for the August run and who to call
nextStep | still free most afternoons | sentence: I am still free most afternoons
nextStep | glad to try it for a month | sentence: I would be glad to try it for a month
nextStep | back monday 7am if they'll have me | sentence: I will be back on Monday at 7am if you will have me
nextStep | start monday? | sentence: could I start on Monday?
nextStep | fingers crossed for the tuesday slot | sentence: I have my fingers crossed for the Tuesday slot
nextStep | test task, due on the 15th | clause: the test task is due on the 15th
nextStep | decision by mid June, he thought | clause: you expected a decision by mid-June
nextStep | ring her or wait? | question: whether I could ring you or wait
`;
