/** Notes on this slot as people jot them down, and the pieces a reading should make of them: `slot | note | piece | piece`. */
export const clarifyCases = String.raw`
clarify | flubbed the q on conflict | remark: my answer to the question on conflict
clarify | flubbed the q on conflict - better example: night shift in March, mediated between a surgeon and a family | remark: my answer to the question on conflict | sentence: a better example is the night shift in March | sentence: I mediated between a surgeon and a family
clarify | forgot to mention I ran on-call for 2 yrs, wrote the runbooks | clause: I forgot to mention that I ran on-call for 2 years | sentence: I wrote the runbooks
clarify | said 3 yrs, actually 4 | clause: I said 3 years, but it is actually 4
clarify | rambled about why I left acme | remark: what I said about why I left acme
clarify | my answer on scaling was weak, should have mentioned caching | remark: my answer about scaling | unsaid: caching
clarify | didn't explain the delta project well | clause: I did not explain the delta project well
clarify | blanked when she asked about SQL joins | remark: my answer to your question about SQL joins
clarify | weak on testing | remark: my answer about testing
clarify | mixed up kafka and rabbitmq | correction: I mixed up Kafka and RabbitMQ
clarify | bad answer on budgets. I managed 200k at the charity | clause: on budgets, I managed 200k at the charity
clarify | should have said I also know Go | clause: I should have said that I also know Go
clarify | salary expectations | remark: what I said about salary expectations
clarify | got the CAP theorem wrong | clause: I got the CAP theorem wrong
clarify | is the role remote? | question: is the role remote?
clarify | I froze on the system design q. should've drawn the queue first | clause: on the system design question, I should have drawn the queue first
clarify | didn't mention my nursing diploma | clause: I did not mention my nursing diploma
clarify | not clear abt notice period - it's 4 wks | clause: my notice period is 4 weeks
clarify | overexplained the gap yr | remark: my answer about the gap year
clarify | couldn't remember the name of the framework, it's dagster | clause: I could not remember the name of the framework; it is Dagster
clarify | notice period is 3 months | clause: my notice period is 3 months
clarify | she seemed unsure abt my sql | remark: what I said about my SQL
clarify | i said we used kafka but it was kinesis | correction: I said that we used Kafka, but it was Kinesis
clarify | undersold my role in the launch - I led it | clause: on my role in the launch, I led it
clarify | messed up the live coding, forgot the edge case w/ empty lists | clause: on the live coding, I forgot the edge case with empty lists
clarify | went blank on the budgeting q!! real answer = zero-based budgeting, did it for 2 yrs | remark: my answer to the budgeting question | example: zero-based budgeting | sentence: I did it for 2 years
clarify | salary: 55-60k | clause: on the salary: 55-60k
clarify | explain gap in CV | remark: my answer about the gap in my CV
clarify | why I want to move to leeds | remark: what I said about why I want to move to Leeds
clarify | when they asked about leadership I only talked about the project, not ppl | clause: when you asked about leadership, I only talked about the project, not people
clarify | visa: I have a work permit until 2027 | clause: on the visa, I have a work permit until 2027
clarify | sounded negative abt my old boss | remark: my answer about my old boss
clarify | I said I had no welding cert but I do - got it in 2021 | correction: I said that I had no welding certificate, but I do | sentence: I got it in 2021
clarify | forgot q on budget | clause: I forgot the question on budget
clarify | did a bad job explaining event sourcing | remark: my answer about event sourcing
clarify | should clarify that I need sponsorship | unsaid: that I need sponsorship
clarify | my french is B2 not C1 | correction: my French is B2, not C1
clarify | she asked about failure and I gave a fluffy answer. real story: I shipped a bug that doubled invoices, owned up, fixed it in 2 hrs | correction: you asked about failure, and I would like to give a fuller answer | sentence: the real story: I shipped a bug that doubled invoices | sentence: I owned up | sentence: I fixed it in 2 hours
clarify | misremembered the year, it was 2019 | correction: I misremembered the year; it was 2019
clarify | talked too much abt myself | remark: my answer about myself
clarify | the number I gave for throughput was wrong: 4k/s not 40k/s | clause: the number I gave for throughput was wrong: 4k/s not 40k/s
clarify | never answered why I left | clause: I never answered why I left
clarify | on the leadership q: I led a team of 4 in 2020 | clause: on the leadership question, I led a team of 4 in 2020
clarify | rambled | remark: one of my answers
clarify | answer re: testing was thin, I do write contract tests | clause: on testing, I do write contract tests
clarify | I could have mentioned the mentoring work | clause: I could have mentioned the mentoring work
clarify | had no example for conflict – here's one: the schedule dispute w/ night staff | clause: I had no example for conflict | sentence: here is one: the schedule dispute with night staff
clarify | I sounded unsure about weekends - I can work them | clause: I sounded unsure about weekends | sentence: I can work them
clarify | didn't ask about training budget | clause: I did not ask about the training budget
clarify | wrong number: churn was 4% not 14% | clause: I gave the wrong number: churn was 4%, not 14%
clarify | more detail on the choir project | remark: my answer about the choir project
clarify | mentioned the wrong client | clause: I mentioned the wrong client
clarify | could have been clearer on why nursing | clause: I could have been clearer on why nursing
clarify | I do have a driving licence | clause: I do have a driving licence
clarify | left out the part about testing | clause: I left out the part about testing
clarify | misunderstood the q on tooling | correction: I misunderstood the question on tooling
clarify | q on audit cycle – vague | remark: my answer to the question on the audit cycle
clarify | q re: reproducibility | remark: my answer to the question about reproducibility
clarify | got the gaps wrong, 3mm not 5 | clause: I got the gaps wrong: 3mm, not 5
clarify | accruals vs prepayments mixed up (argh) | remark: my answer about accruals versus prepayments
clarify | oversold my forecasting… i use weighted pipeline | clause: on my forecasting, I use a weighted pipeline
clarify | didnt rly answer the safeguarding q – should have said: tell the lead same day, write it down | clause: I did not really answer the safeguarding question | sentence: a better answer is that I would tell the lead the same day and write it down
clarify | q on audit: froze. s/b: plan, change, re-audit | clause: on your question about the audit, I should have said: plan, change and re-audit
clarify | got nervous & said i'd never used SAP. i have, 1 yr at Bosch | remark: one of my answers | sentence: I said I had never used SAP | sentence: I have, 1 year at Bosch
clarify | when he asked re salary i said 30k, meant 35k | correction: you asked about salary, and I said 30k, but I meant 35k
clarify | my example on teamwork was lame. use the flood night instead: 8 of us, 3 hrs, no stock lost | remark: my example on teamwork | example: the flood night | points: 8 of us, 3 hours and no stock lost
clarify | forgot: also hold a forklift licence | clause: I hold a forklift licence
clarify | didn't explain gap yr – cared for my dad | clause: I did not explain the gap year | sentence: I cared for my dad
clarify | mixed up IFRS 15 and 16 | correction: I mixed up IFRS 15 and 16
clarify | should've asked about training budget | clause: I should have asked about the training budget
clarify | weakness q... said perfectionist (cringe). real one: i take on too much, now use a weekly list | clause: on the weakness question, I said perfectionist | sentence: the real one: I take on too much, now use a weekly list
clarify | the deadline q: i said 2 wks, it was 2 months | clause: on the deadline question, I said 2 weeks, but it was 2 months
clarify | "why leave?" – rambled. truth: contract ends in june | remark: my answer to "why leave?" | sentence: my contract ends in June
clarify | rambled on the budget q. short version: cut agency spend by 18% | clause: on the budget question, the short version is that I cut agency spend by 18%
clarify | said waste was 3% - it was 1.3% | correction: I said that waste was 3%, but it was 1.3%
clarify | said i left bc of the hours. real reason: wanted to do buying | clause: I said I left because of the hours | sentence: I wanted to do buying
clarify | said 2 yrs SQL, its more like 3 | correction: I said 2 years of SQL, but it is more like 3
clarify | I said i had no practice with rotas but i planned them for my club | correction: I said that I had no practice with rotas, but I planned them for my club
clarify | the question about an angry caller, my answer was too short | remark: my answer to the question about an angry caller
clarify | said dovetail when I meant mortise | correction: I said dovetail when I meant mortise
clarify | What I meant is that I have done a lot of it | clause: What I meant is that I have done a lot of it
clarify | you asked if I can sew, I said no. but my mum taught me | correction: you asked if I can sew, and I said no | sentence: my mum taught me
clarify | told you the course was six weeks, should be six months | correction: I told you that the course was six weeks, but it should be six months
clarify | wages at my last place, I said 14 an hour, should be 13.50 | clause: on wages at my last place, I said 14 an hour, but it should be 13.50
clarify | i cooked for 180 a day, not 80 | correction: I cooked for 180 a day, not 80
clarify | the walnut one took 60 hrs, i told her 40 | clause: the walnut one took 60 hours; I told you 40
clarify | salary - 38 was basic, without call-out | clause: on the salary: 38 was basic, without call-out
clarify | gap in 2020: looked after my father | clause: on the gap in 2020, I looked after my father
clarify | notice period one month, not three, checked my contract | clause: my notice period is one month, not three | sentence: I checked my contract
clarify | the fleet was 45 not 54, nerves | correction: the fleet was 45, not 54
clarify | forgot Excel - daily use | clause: I forgot Excel: daily use
clarify | blanked on the FIFO thing - oldest stock out first | clause: on FIFO: oldest stock out first
clarify | wrong tool - meant Figma | remark: what I said about the wrong tool | sentence: I meant Figma
clarify | the number I gave, not the date, was wrong | clause: the number I gave, not the date, was wrong
clarify | notice period is six weeks, not four as I told you | correction: my notice period is six weeks, not four as I told you
clarify | I said no experience with solar pumps - did install three in 2019 | clause: I said that I had no experience with solar pumps, but I did install three in 2019
clarify | I said no stock was lost - I did check it | clause: I said no stock was lost | sentence: I did check it
clarify | I said randomised blocks, should have said split-plot for the irrigation trial | correction: I said randomised blocks, but I should have said split-plot for the irrigation trial
clarify | when she asked about big dogs I said no problem, but haven't done giants yet | correction: when you asked about big dogs, I said no problem, but I have not done giants yet
clarify | he asked if I'd taught maths too - I said no, but did one year at Ashby | correction: you asked if I had taught maths too, and I said no, but I did one year at Ashby
clarify | she asked if I can drive the minibus - yes, have D1, just blanked | clause: you asked if I can drive the minibus; yes, I have D1
clarify | blanked on the default rate figure, it was 2.3 percent | clause: the default rate figure was 2.3 percent
clarify | blanked on the budget question, it was 2.3 million | clause: on the budget question, it was 2.3 million
clarify | largest budget I managed was 8.2 million, not 6 as I said | clause: the largest budget I managed was 8.2 million, not 6 as I said
clarify | mixed up blue-green and canary when he asked, we do canary | correction: I mixed up blue-green and canary when you asked | sentence: we do canary
`;
