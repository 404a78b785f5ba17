/** Next steps as they are jotted, and what the whole mail's slot says of them: `stage | note | sentence`; `-` where the shape is not taken. */
export const cases = String.raw`
thank-you | send certificates | clause: I will send you my certificates
thank-you | send photos of the two boats | clause: I will send you photos of the two boats
thank-you | send you my DBS when it comes | clause: I will send you my DBS when it comes
thank-you | send list | clause: I will send you the list
thank-you | send it by Friday | clause: I will send it to you by Friday
thank-you | I deliver the page until the 16th | clause: I will deliver the page by the 16th
thank-you | I phone you on Friday about the trial | clause: I will phone you on Friday about the trial
thank-you | I make until Monday a small sketch | clause: I will make a small sketch by Monday
thank-you | bring training log on Tuesday | clause: I will bring my training log on Tuesday
thank-you | uniform sizes form, post it back to you | clause: I will post my uniform sizes form back to you
thank-you | references to HR by Friday | clause: I will send my references to HR by Friday
thank-you | NDA to sign before Wednesday | clause: I will sign the NDA before Wednesday
thank-you | NDA signed tomorrow | clause: the NDA will be signed tomorrow
thank-you | cuttings 2nite | clause: I will send you my cuttings tonight
thank-you | you need 2 references by Friday | clause: I will send you the 2 references you need by Friday
thank-you | I always send my plans on Friday | -
thank-you | send a message | -
thank-you | I call every client twice | -
thank-you | you need people who can drive | -
thank-you | happy to send it | -
thank-you | you will ring on Thursday | clause: I look forward to your call on Thursday
thank-you | you call me next week | clause: I look forward to your call next week
thank-you | you will write after the committee meets | clause: I look forward to hearing from you after the committee meets
thank-you | I will hear after 1 December | clause: I look forward to hearing from you after 1 December
thank-you | you would let me know by Friday | clause: I look forward to hearing from you by Friday
status-check | you would let me know by Friday | -
thank-you | you call every customer back | -
thank-you | you write novels | -
follow-up | ask if job is still going | ask: whether the job is still going
follow-up | ask if still open | ask: whether the role is still open
follow-up | want to know if still is place for the season | ask: whether there is still a place for the season
follow-up | to ask when can I expect the answer | ask: when I can expect an answer
follow-up | wondering whether the panel has met, it was meant to on the 27th | ask: whether the panel has met | sentence: it was meant to on the 27th
follow-up | ask about the evening shift, is it filled | ask: whether the evening shift is filled
follow-up | I would like to know is the place still open | ask: whether the place is still open
follow-up | ask for 1 tip on my portfolio | clause: I would be grateful for a tip on my portfolio
follow-up | ask for a shift to shadow, any day but Wednesday | question: whether a shift to shadow would be possible, any day but Wednesday
follow-up | ask to be kept in mind for the summer | request: keep me in mind for the summer
follow-up | ask to be on list | request: put me on the list
follow-up | status, and whether references needed | question: about the status of my application | ask: whether you need my references
follow-up | panel met? | question: whether the panel has met
follow-up | budget approved? | question: whether the budget has been approved
follow-up | test translation received? | question: whether you have received my test translation
follow-up | still in run? | question: whether I am still in the running
follow-up | any update on the second round? | question: is there any update on the second round?
follow-up | any news, and which depot? | question: whether there is any news | question: which depot it would be
follow-up | ok to send sample? | question: whether I may send you a sample
follow-up | hear til 29/5? | -
follow-up | hear until 29/5? | question: whether I can expect to hear from you by 29 May
follow-up | I met the panel? | -
follow-up | did they like it | question: did they like it?
rejection-reply | try again in spring | clause: I would like to try again in the spring
rejection-reply | write to you next spring | clause: I would be glad to write to you again next spring
rejection-reply | maybe summer season again, ask in April | clause: I would be glad to come back for the summer season and to ask again in April
follow-up | ask in April | -
rejection-reply | grab a coffee, spring? | clause: I would be glad to meet for a coffee in the spring
rejection-reply | if something opens in spring I would come back | clause: if something opens in spring, I would be glad to come back
thank-you | if you want I send the Excel without the numbers | clause: if you want, I can send you the Excel without the numbers
thank-you | if you have decided | -
thank-you | tech test any eve | clause: I am free for the tech test any evening
thank-you | trial party on the 5th | occasion: the trial party on the 5th
thank-you | first aid renewed by May 15 | clause: my first aid will be renewed by May 15
thank-you | first aid renewed in February | -
thank-you | date of the medical | ask: the date of the medical
thank-you | free weekdays | clause: I am free on weekdays
thank-you | the 20th I can come for the half day, as you proposed | clause: I can come for the half day on the 20th, as you proposed
thank-you | dailies in January, I am around | clause: I am free for the dailies in January
thank-you | Tuesday-Saturday | clause: I am available from Tuesday to Saturday
thank-you | rehearsals start 20 October so hoping to hear | clause: as rehearsals start on 20 October, I would be glad to hear from you
thank-you | pop in Saturday for the open day | clause: I would be glad to come in on Saturday for the open day
thank-you | you want a video of my work, film it this weekend | clause: you want a video of my work | clause: I will film it this weekend
thank-you | need to sort my work permit, takes 3 weeks | clause: I need to sort my work permit, which takes 3 weeks
thank-you | start 9 January, all good | clause: I can start on 9 January
thank-you | we sat and talked | -
thank-you | you said come by the studio any Thursday | clause: you said that I could come by the studio any Thursday, and I would be glad to
thank-you | you said bring boots | clause: you asked me to bring boots
thank-you | you said come back is hard | -
thank-you | the paper for the forklift I bring the first day | clause: I will bring the paper for the forklift on the first day
thank-you | references sent 3/11 | clause: I sent my references on 3/11
thank-you | swim test next Friday | occasion: the swim test next Friday
thank-you | book test next Friday | clause: I will book a test next Friday
thank-you | second interview online ok | clause: the second interview online would be fine for me
thank-you | finish reading the handbook | clause: I will finish reading the handbook
follow-up | ask to be told when the next intake is | ask: when the next intake is
follow-up | is parking included and can I bring the dog | question: is parking included? | question: can I bring the dog?
follow-up | any dec.? | question: whether there is a decision yet
rejection-reply | maybe a reference from you for the course | question: whether you would give me a reference for the course
follow-up | if my salary wish was too high we can talk | clause: if my salary wish was too high, we can talk
thank-you | I sat with the team | -
follow-up | did the lead like my test page | question: did the lead like my test page?
follow-up | is the January start still on | question: is the January start still on?
follow-up | did governors meet? | question: did the governors meet?
follow-up | ask whether the funding came, the council was voting on the 3rd | ask: whether the funding came | sentence: the council was voting on the 3rd
follow-up | not sure who decides | ask: who decides
share-an-idea | if you like it I draw the kitchen | clause: if you like it, I can draw the kitchen
thank-you | the plan: https://a.example/p | -
thank-you | pairing session with Marta on Monday | occasion: the pairing session with Marta on Monday
thank-you | typing test then meet Mr Monk | occasion: the typing test and then to meeting Mr Monk
thank-you | short edit test, then a call with Bram | occasion: the short edit test and then to a call with Bram
thank-you | paid trial week from 3 March | occasion: the paid trial week from 3 March
thank-you | had a call with Marta on Monday | -
thank-you | working interview, on Saturday | occasion: the working interview on Saturday
thank-you | second round with CTO, date to be confirmed | occasion: the second round with the CTO; the date is still to be confirmed
thank-you | chat with the analytics team, any day but Tuesday | occasion: the chat with the analytics team, any day but Tuesday
thank-you | tour | -
thank-you | next week | -
rejection-reply | trial shift on Monday | occasion: the trial shift on Monday
rejection-reply | site visit with Marta | -
thank-you | decision by the end of the month | occasion: your decision by the end of the month
status-check | decision by the end of the month | -
thank-you | rota and uniform size still to sort | clause: the rota and uniform size are still to be sorted
thank-you | I still have to sort my visa | -
thank-you | contract to follow by email | clause: the contract is to follow by email
thank-you | offer to come for the open day | -
thank-you | you wanted two references, sent them last week | sentence: you wanted two references; I sent them last week
thank-you | you wanted the name of the software, it was SourceTrail | sentence: you wanted the name of the software: it was SourceTrail
thank-you | promised to post the originals, went off on Friday | sentence: I promised to post the originals, and they went off on Friday
thank-you | you may need help with the fair, would do it | sentence: you may need help with the fair, and I would be glad to do it
thank-you | you said the board meets on the 18th, then decides | -
thank-you | you said governors meet on the 18th, then decide | sentence: you said governors meet on the 18th and then decide
status-check | you told me HR would write by the 5th, nothing so far | sentence: you told me HR would write by the 5th; I have heard nothing so far
status-check | decision due at the end of February, nothing heard yet | sentence: the decision was due at the end of February, and I have not heard anything yet
status-check | you said two weeks, it has been two weeks | sentence: you said two weeks, and it has now been two weeks
thank-you | did the level test arrive ok? | question: did the level test arrive OK?
thank-you | does the offer stand if I start in May? | question: does the offer stand if I start in May?
thank-you | have another offer? | -
thank-you | who pays for the training? | question: who pays for the training?
thank-you | what is the dress code? | question: what is the dress code?
thank-you | could you send me the plan? | sentence: could you send me the plan?
status-check | any word from Lou? | question: is there any word from Lou?
thank-you | next round when? | question: when will the next round be?
thank-you | second interview online or in person? | question: will the second interview be online or in person?
thank-you | start date 1 September? | question: is the start date 1 September?
rejection-reply | coffee some time? | question: could we meet for a coffee some time?
thank-you | you need my bank details? | question: do you need my bank details?
thank-you | I need to get you my exam results by Wednesday | clause: I will get you my exam results by Wednesday
thank-you | let you know my start date | clause: I will let you know my start date
thank-you | let you know that I can start in May | -
thank-you | send him the link to the talk | clause: I will send him the link to the talk
thank-you | you will ring me on Monday about start date | clause: I look forward to your call on Monday about the start date
clarification | hope you still call me | clause: I hope to hear from you
thank-you | hope you still work with schools | -
rejection-reply | good luck with the opening | sentence: good luck with the opening
rejection-reply | hope our paths cross | sentence: I hope our paths cross
rejection-reply | still coming to the open day | clause: I am still coming to the open day
clarification | me free for the final, yes | clause: I am free for the final
follow-up | coming in for a trial bake any Tuesday | clause: I would be glad to come in for a trial bake any Tuesday
thank-you | observing a session with Mrs Adeola next week | occasion: observing a session with Mrs Adeola next week
thank-you | coming in on Saturday | -
thank-you | next round in June | occasion: the next round in June
status-check | decision by the end of the week you said, any news? | sentence: you said there would be a decision by the end of the week | question: whether there is any news
follow-up | you said a decision by Friday | sentence: you said there would be a decision by Friday
follow-up | you said news travels fast | -
rejection-reply | ping me if you need sound effects? | request: ping me if you need sound effects
rejection-reply | call me | -
rejection-reply | you mentioned a post for divers, I would apply | sentence: you mentioned a post for divers, and I would apply
thank-you | you want me to ride along with Manny on Monday, yes | sentence: you want me to ride along with Manny on Monday, and I would be glad to
thank-you | you want a second day, fine by me | sentence: you want a second day, which is fine by me
thank-you | you asked for two drawings, sending them on Monday | sentence: you asked for two drawings; I will send them on Monday
rejection-reply | you may hire again in autumn, please keep me in mind | sentence: you may hire again in autumn | request: keep me in mind
share-an-idea | made a one page outline, attached | sentence: I made a one page outline, which is attached
thank-you | salary range, start date, housing | topic: the salary range, the start date and housing
thank-you | salary range, lovely team | -
status-check | a quick yes or no, other offer on the table until Friday | sentence: a quick yes or no would help | clause: I have another offer on the table until Friday
thank-you | hope you call on Thursday | clause: I look forward to your call on Thursday
rejection-reply | staying in touch about the Aldgrove branch | clause: I would like to stay in touch about the Aldgrove branch
rejection-reply | glad to hear of any short work | clause: I would be glad to hear of any short work
status-check | still hoping to hear | clause: I am still hoping to hear from you
clarification | guest week in August? | question: would a guest week in August be possible?
thank-you | own car needed? | question: would I need my own car?
thank-you | uniform provided? | question: is the uniform provided?
follow-up | ask if Saturday trial still on | ask: whether the Saturday trial is still on
follow-up | check you got my portfolio | ask: whether you got my portfolio
rejection-reply | ask if I can go on the freelance list | ask: whether I can go on the freelance list
follow-up | you said second interview with the finance manager | sentence: you said the next step would be a second interview with the finance manager
thank-you | you said trial on the 9th | sentence: you said there would be a trial on the 9th
thank-you | shadowing a tour? | question: could I shadow a tour?
thank-you | parking at the site? | -
rejection-reply | volunteer on Sundays? | question: could I volunteer on Sundays?
rejection-reply | portfolio again in the autumn | clause: I would be glad to send you my portfolio again in the autumn
status-check | medical, driving check, then start date | sentence: the next steps are the medical, the driving check and then the start date
thank-you | security clearance | sentence: the next step is security clearance
thank-you | first aid course in May | sentence: the next step is the first aid course in May
thank-you | writing up the idea over the weekend | -
thank-you | sample box coming on Thursday | -
rejection-reply | security clearance | -
thank-you | meet the owners, date to come from you | occasion: meeting the owners; the date is to come from you
thank-you | sit in on a planning meeting next week | occasion: sitting in on a planning meeting next week
thank-you | test edit over the weekend | occasion: the test edit over the weekend
follow-up | nudge you about the second chat | question: about the second chat
thank-you | thank Priya for the coffee | request: thank Priya for the coffee
thank-you | you wanted my sums on charging times, will send | sentence: you wanted my sums on charging times; I will send them
thank-you | you asked for photos, sent | sentence: you asked for photos; I have sent them
rejection-reply | you take trainees again in January, will apply | sentence: you take trainees again in January, and I will apply
status-check | we said two weeks, so just asking where things are | sentence: we said two weeks, so I am just asking where things are
clarification | attach driving licence | clause: I attach my driving licence
thank-you | away 12-16 May | clause: I am away 12-16 May
thank-you | I am there on Saturday at 6am for the trial | clause: I will be there on Saturday at 6am for the trial
thank-you | only free after 3 | clause: I am only free after 3
thank-you | you asked about my notice, it is four weeks | sentence: you asked about my notice; it is four weeks
thank-you | four weeks | -
status-check | you said a month, now it has been six weeks | sentence: you said a month, and it has now been six weeks
thank-you | have to ask my landlord | clause: I have to ask my landlord
thank-you | pay review in April | occasion: the pay review in April
`;
