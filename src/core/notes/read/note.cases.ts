/** Notes as people jot them down, and the pieces a reading should make of them: `slot | note | piece | piece`. */
export const cases = String.raw`
specific | kafka migration, dual writes – she's worried abt backfill | topic: the Kafka migration and dual writes | topic: your concern about the backfill
specific | they're moving to k8s | clause: you are moving to Kubernetes
specific | moving to k8s next yr | topic: moving to Kubernetes next year
specific | how they do code review w/o blame | wh: how you do code review without blame
specific | liked the pairing culture | clause: I liked the pairing culture
specific | she said on-call is shared across 3 teams | clause: you said on-call is shared across 3 teams
specific | he runs infra and manages hiring for the eng dept | clause: you run infrastructure and manage hiring for the engineering department
specific | we talked abt mentoring jr devs | clause: we talked about mentoring junior developers
specific | loved the demo. team seems great | clause: I loved the demo | clause: the team seems great
specific | her story about the outage in march | topic: your story about the outage in March
specific | team meets every tues for demos | clause: the team meets every Tuesday for demos
specific | - new lab bldg\n- 3D printers\n- open fridays | topic: the new lab building | topic: 3D printers | clause: you are open on Fridays
specific | how do they handle on-call? | question: how do you handle on-call?
specific | mention the greenhouse project | topic: the greenhouse project
specific | thank him for the office tour | thanks: the office tour
specific | they want ppl who can write docs | clause: you want people who can write docs
specific | the CTO joined from Stripe, she rebuilt billing | clause: the CTO joined from Stripe | sentence: she rebuilt billing
specific | Priya said they ship daily | clause: Priya said you ship daily
specific | the duty desk is the hardest bit of the week | clause: the duty desk is the hardest bit of the week
specific | the mgrs' meeting on mondays | topic: the managers' meeting on Mondays
specific | she said it eats her mondays | clause: you said it eats your Mondays
specific | Jira is a mess acc. to Priya | clause: Jira is a mess according to Priya
specific | you'd like someone experienced on nights | clause: you would like someone experienced on nights
specific | they sweep the pool every 20 sec w/o fail | clause: you sweep the pool every 20 seconds without fail
specific | the new hall opens mid may | clause: the new hall opens in mid-May
specific | Ana is worried about churn | topic: your concern about churn
specific | blameless postmortems | topic: blameless postmortems
specific | monolith -> services | topic: the move from monolith to services
specific | rebuilt the pipeline in 6 wks w/ 3 engrs | clause: you rebuilt the pipeline in 6 weeks with 3 engineers
specific | their focus on accessibility esp. screen readers | topic: your focus on accessibility, especially screen readers
specific | 🎉 the wall of failed prototypes!!! | topic: the wall of failed prototypes
specific | customers hate the checkout, they drop off at payment | clause: customers hate the checkout | sentence: they drop off at payment
specific | her manager tom, he's building a new clinic in leeds | topic: your manager Tom | sentence: he is building a new clinic in Leeds
specific | I asked about testing and she showed me the rig | clause: I asked about testing and you showed me the rig
specific | excited abt the robotics lab | topic: your excitement about the robotics lab
specific | The way you described the migration made me think of my own work at Monzo. | clause: the way you described the migration made me think of my own work at Monzo
specific | culture of feedback | topic: the culture of feedback
specific | LOVED the seed vault | clause: I loved the seed vault
specific | She's been there 10 yrs and still loves it | clause: you have been there 10 years and still love it
specific | no meetings wed | clause: you have no meetings on Wednesday
specific | automating tests, esp w/ playwright | topic: automating tests, especially with Playwright
specific | q re how she got into nursing | points: question of how you got into nursing
specific | talked about her phd on bees | clause: we talked about your PhD on bees
specific | quality > speed | points: quality over speed
specific | new lab bldg; 3D printers; open fridays | topic: the new lab building | topic: 3D printers | clause: you are open on Fridays
specific | team seems great, v supportive | clause: the team seems great, very supportive
specific | no standups on mondays bc ppl need focus time | clause: you have no standups on Mondays because people need focus time
specific | their head of design used to be a chef! | clause: your head of design used to be a chef
specific | she grew up in porto like me | clause: you grew up in Porto like me
specific | joined from a startup, 2 kids, runs marathons | clause: you joined from a startup (2 kids) and run marathons
specific | ML model for crop disease, 92% accurate | topic: the ML model for crop disease (92% accurate)
specific | the fact that every engineer does support one day a wk | topic: the fact that every engineer does support one day a week
specific | what she said abt hiring for curiosity | wh: what you said about hiring for curiosity
specific | why he left consulting | wh: why you left consulting
specific | reading club on thursdays | topic: the reading club on Thursdays
specific | he told me the dept is short 3 nurses | clause: you told me the department is short 3 nurses
specific | I loved how calm she was abt the outage | clause: I loved how calm you were about the outage
specific | you ship every fri, no staging env | clause: you ship every Friday with no staging environment
specific | big push into scandinavia next yr, 4 new stores | points: big push into Scandinavia next year and 4 new stores
specific | her question about failure - I still think abt it | topic: your question about failure | clause: I still think about it
specific | hospital is opening a 2nd stroke unit in may | clause: the hospital is opening a second stroke unit in May
specific | they use rust for the parser and go for everything else | clause: you use Rust for the parser and go for everything else
specific | Acme's plan to open source the parser | topic: Acme's plan to open source the parser
specific | "slow is smooth, smooth is fast" - her motto | points: "slow is smooth, smooth is fast" | topic: your motto
specific | the smell of the bakery at 5am lol | topic: the smell of the bakery at 5am
specific | small classes (12 kids), own garden | topic: small classes (12 kids) and your own garden
specific | she mentors 2 interns | clause: you mentor 2 interns
specific | were v honest abt the last layoffs | clause: you were very honest about the last layoffs
specific | mgr seemed stressed |
specific | asked good questions abt my thesis | clause: you asked good questions about my thesis
specific | 4 day wk trial | topic: the 4-day week trial
specific | pilot w/ NHS trust, 300 pts | points: pilot with NHS trust and 300 pts
specific | We both worked at Deliveroo | clause: we both worked at Deliveroo
specific | nothing fancy, just good tests | points: nothing fancy and just good tests
specific | their values: kindness first | topic: your values (kindness first)
specific | kindness first culture | topic: the kindness first culture
specific | That the board includes two patients | clause: the board includes two patients
specific | shared kitchen garden project with the school next door | topic: the shared kitchen garden project with the school next door
specific | explained why they dropped graphql | clause: you explained why you dropped GraphQL
specific | showed me the workshop | clause: you showed me the workshop
specific | walked me thru the onboarding plan | clause: you walked me through the onboarding plan
specific | they've doubled revenue since 2022 and are hiring in lagos | clause: you have doubled revenue since 2022 and are hiring in Lagos
specific | idea of rotating leads every 6 mos | topic: the idea of rotating leads every 6 months
specific | it's a 5 person team | sentence: it is a 5-person team
specific | there's a book club | sentence: there is a book club
specific | how calm the ward felt | wh: how calm the ward felt
specific | planning to sunset the old app | topic: planning to sunset the old app
specific | need someone to own billing | clause: you need someone to own billing
specific | our chat abt climbing | topic: our chat about climbing
specific | sustainability goals 2030, net zero | points: sustainability goals 2030 and net zero
specific | platform team's roadmap; moving off Heroku by Q3 | topic: the platform team's roadmap | topic: moving off Heroku by Q3
specific | how honest Ana was about the failed launch | wh: how honest you were about the failed launch
specific | you mentioned the apprenticeship scheme | clause: you mentioned the apprenticeship scheme
specific | he'd read my blog post abt caching | clause: you had read my blog post about caching
specific | they were founded in a garage in 1998, still family owned | clause: you were founded in a garage in 1998, still family owned
specific | cool office dog named Biscuit 🐶 | topic: the cool office dog named Biscuit
specific | 25% of time for own projects | topic: 25% of time for your own projects
specific | she asked how I'd teach fractions w/o paper | clause: you asked how I would teach fractions without paper
specific | engineers rotate through support | clause: engineers rotate through support
specific | everyone eats lunch together | clause: everyone eats lunch together
specific | Dr Roy's paper on sepsis | topic: your paper on sepsis
specific | Ana's team built the triage tool in-house | clause: your team built the triage tool in-house
specific | not just uptime, but kindness in incidents | points: not just uptime, but kindness in incidents
specific | I noticed the plants lol | clause: I noticed the plants
specific | they don't do estimates | clause: you do not do estimates
specific | they can't find enough welders | clause: you cannot find enough welders
specific | interviewer is also a cellist | clause: you are also a cellist
specific | w/ 40 stores they still hand write the rota | clause: with 40 stores you still hand write the rota
specific | 2 wk onboarding + buddy | topic: 2-week onboarding and buddy
specific | open mic fridays, staff choir | topic: the open mic on Fridays and the staff choir
specific | using ML to spot cracked rails | topic: using ML to spot cracked rails
specific | used to be a bank, now a library | clause: you used to be a bank, now a library
specific | data mesh | topic: the data mesh
specific | her take on AI in classrooms: tool not teacher | topic: your take on AI in classrooms (tool not teacher)
specific | the challenge of translating legal jargon into plain english for tenants | topic: the challenge of translating legal jargon into plain English for tenants
specific | discussed pros/cons of event sourcing | clause: we discussed pros/cons of event sourcing
specific | met the whole team, everyone was kind | clause: I met the whole team | sentence: everyone was kind
specific | learned that the museum is free for locals | clause: I learned that the museum is free for locals
specific | talk about hydrogen buses | topic: hydrogen buses
specific | They believe in small teams. They never have more than 6 people on one product. That makes decisions fast. | clause: you believe in small teams | clause: you never have more than 6 people on one product | sentence: that makes decisions fast
value | 5 yrs of payments, PCI audits | covers: 5 years with payments and PCI audits
value | ran a similar migration at monzo, 40 services, no downtime | clause: I ran a similar migration at Monzo, 40 services, with no downtime
value | led team of 6, shipped in 3 mos | clause: I led a team of 6 and shipped in 3 months
value | know kafka inside out | clause: I know Kafka inside out
value | I've done this b4 at a hosp, 2 sites | clause: I have done this before at a hospital, 2 sites
value | built data pipeline for hospital | clause: I built a data pipeline for a hospital
value | comfortable w/ sql and python | clause: I am comfortable with SQL and Python
value | my thesis on bees | asset: my thesis on bees
value | teaching kids w/ dyslexia | experience: experience with teaching kids with dyslexia
value | they need someone who can mentor - I ran the buddy programme for 2 yrs | sentence: you need someone who can mentor | clause: I ran the buddy programme for 2 years
value | AWS certified | clause: I am AWS certified
value | speak spanish + french | clause: I speak Spanish and French
value | MSc in stats | clause: I have an MSc in statistics
value | cut costs by 30%, zero complaints | clause: I cut costs by 30% with zero complaints
value | used to run a kitchen w/ 12 staff | clause: I used to run a kitchen with 12 staff
value | been doing kafka for 3 yrs | clause: I have been doing Kafka for 3 years
value | good at calming angry customers | clause: I am good at calming angry customers
value | kafka | covers: Kafka
value | background in nursing | clause: I have a background in nursing
value | I'm a nurse w/ 8 yrs ICU exp | clause: I am a nurse with 8 years of ICU experience
value | 8 yrs ICU exp, 3 as shift lead | clause: I have 8 years of ICU experience, 3 of them as a shift lead
value | taught myself go, built a CLI w/ 2k stars | clause: I taught myself go and built a CLI with 2k stars
value | can start w/ their backlog on day one | clause: I can start with your backlog on day one
value | patient w/ difficult customers | clause: I am patient with difficult customers
value | wrote the style guide at the guardian | clause: I wrote the style guide at the guardian
value | worked in 3 countries, speak 4 languages | clause: I worked in 3 countries and speak 4 languages
value | similar project at ikea - reduced returns by 12% | covers: a similar project at IKEA | clause: I reduced returns by 12%
value | migrated 2TB from oracle to postgres w/o downtime | clause: I migrated 2TB from Oracle to Postgres without downtime
value | love debugging legacy systems | clause: I love debugging legacy systems
value | strong in SQL, weaker in python but learning | clause: I am strong in SQL, weaker in Python but learning
value | they want more tests; I introduced TDD at my last job | sentence: you want more tests | clause: I introduced TDD at my last job
value | handled payroll for 80 ppl | clause: I handled payroll for 80 people
value | managed budget of 2m | clause: I managed a budget of 2m
value | my work on the delta project | asset: my work on the delta project
value | quick learner | clause: I am a quick learner
value | team player | clause: I am a team player
value | organised charity run, raised 20k | clause: I organised a charity run and raised 20k
value | never missed a deadline in 4 yrs | clause: I never missed a deadline in 4 years
value | native german speaker | clause: I am a native German speaker
value | had same problem at acme, fixed it by batching writes | clause: I had the same problem at acme and fixed it by batching writes
value | would bring calm + structure | clause: I would bring calm and structure
value | not afraid of legacy code | clause: I am not afraid of legacy code
value | 10 yrs teaching, 4 of them as head of maths | clause: I have 10 years of teaching, 4 of them as head of maths
value | designed checkout for 2M users | clause: I designed a checkout for 2M users
value | PhD on bees, 3 papers | clause: I have a PhD on bees and 3 papers
value | https://github.com/sam/etl | find:  https://github.com/sam/etl
value | open source: https://github.com/sam/etl | find: open source https://github.com/sam/etl
value | I think I'd be a good fit because I've run a 40 bed ward | clause: I think I would be a good fit because I have run a 40-bed ward
value | worked with event sourcing at a bank, so I know the pros and cons | clause: I worked with event sourcing at a bank, so I know the pros and cons
value | mentored 3 juniors (2 promoted) | clause: I mentored 3 juniors (2 promoted)
value | my mum was a tenant there so I know the area | sentence: my mum was a tenant there, so I know the area
value | bilingual EN/FR | clause: I am bilingual EN/FR
value | 5+ yrs React, TS, node | covers: 5+ years of React, TypeScript and Node
value | volunteered at the food bank every sat | clause: I volunteered at the food bank every Saturday
value | passionate abt accessibility | clause: I am passionate about accessibility
value | increased sales by 20% in q3 | clause: I increased sales by 20% in Q3
value | experience w/ sepsis protocols | clause: I have experience with sepsis protocols
value | familiar with their stack | clause: I am familiar with your stack
value | currently finishing my thesis on hydrogen storage | clause: I am currently finishing my thesis on hydrogen storage
value | I was a tenant myself | clause: I was a tenant myself
value | set up the rota for 60 ppl | clause: I set up the rota for 60 people
value | helped launch a school garden, kids ran it | clause: I helped launch a school garden | sentence: kids ran it
value | have a clean driving licence | clause: I have a clean driving licence
value | we built a similar tool in my last team | sentence: we built a similar tool in my last team
value | could help w/ the translation backlog | clause: I could help with the translation backlog
value | excel wizard | clause: I am an Excel wizard
value | calm under pressure | clause: I am calm under pressure
value | ran a library outreach programme | clause: I ran a library outreach programme
value | detail oriented | clause: I am detail oriented
value | because I've been a carer I know the paperwork | clause: because I have been a carer, I know the paperwork
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
clarify | bad answer on budgets. I managed 200k at the charity | remark: my answer about budgets | sentence: I managed 200k at the charity
clarify | should have said I also know Go | clause: I should have said that I also know Go
clarify | salary expectations | remark: what I said about salary expectations
clarify | got the CAP theorem wrong | clause: I got the CAP theorem wrong
clarify | is the role remote? | question: is the role remote?
clarify | I froze on the system design q. should've drawn the queue first | remark: my answer to the system design question | sentence: I should have drawn the queue first
clarify | didn't mention my nursing diploma | clause: I did not mention my nursing diploma
clarify | not clear abt notice period - it's 4 wks | remark: my answer about my notice period | sentence: it is 4 weeks
clarify | overexplained the gap yr | remark: my answer about the gap year
clarify | couldn't remember the name of the framework, it's dagster | clause: I could not remember the name of the framework; it is Dagster
clarify | notice period is 3 months | clause: my notice period is 3 months
clarify | she seemed unsure abt my sql | remark: what I said about my SQL
clarify | i said we used kafka but it was kinesis | correction: I said that we used Kafka, but it was Kinesis
clarify | undersold my role in the launch - I led it | remark: my answer about my role in the launch | sentence: I led it
clarify | messed up the live coding, forgot the edge case w/ empty lists | remark: my answer about the live coding | sentence: I forgot the edge case with empty lists
clarify | went blank on the budgeting q!! real answer = zero-based budgeting, did it for 2 yrs | remark: my answer to the budgeting question | example: zero-based budgeting | clause: I did it for 2 years
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
clarify | my french is B2 not C1 | clause: my French is B2, not C1
clarify | she asked about failure and I gave a fluffy answer. real story: I shipped a bug that doubled invoices, owned up, fixed it in 2 hrs | correction: you asked about failure, and I would like to give a fuller answer | sentence: the real story: I shipped a bug that doubled invoices | sentence: I owned up | sentence: I fixed it in 2 hours
clarify | misremembered the year, it was 2019 | clause: I misremembered the year; it was 2019
clarify | talked too much abt myself | remark: my answer about myself
clarify | the number I gave for throughput was wrong: 4k/s not 40k/s | clause: the number I gave for throughput was wrong: 4k/s not 40k/s
clarify | never answered why I left | clause: I never answered why I left
clarify | on the leadership q: I led a team of 4 in 2020 | clause: on the leadership question, I led a team of 4 in 2020
clarify | rambled | remark: one of my answers
clarify | answer re: testing was thin, I do write contract tests | remark: my answer about testing | sentence: I do write contract tests
clarify | I could have mentioned the mentoring work | clause: I could have mentioned the mentoring work
clarify | had no example for conflict – here's one: the schedule dispute w/ night staff | clause: I had no example for conflict | sentence: here is one: the schedule dispute with night staff
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
specific | automated tests run on every commit | clause: automated tests run on every commit
specific | planned outage drills | clause: you planned outage drills
specific | They measure success by how many people they no longer need to help | clause: you measure success by how many people you no longer need to help
specific | solar roof, own well, seed library | topic: the solar roof, your own well and the seed library
specific | their slow fashion line launches in oct | clause: your slow fashion line launches in October
specific | she laughed at my joke about semicolons | clause: you laughed at my joke about semicolons
specific | got to see the press running | clause: I got to see the press running
specific | two people share one role | clause: two people share one role
specific | no dress code, ppl bring dogs | clause: you have no dress code | clause: people bring dogs
specific | how quickly they got back to me | wh: how quickly you got back to me
specific | honest about pay | clause: you are honest about pay
specific | free lunches!! | topic: free lunches
specific | Marcus (CTO) used to teach maths | clause: Marcus (CTO) used to teach maths
specific | liked that they publish salaries | clause: I liked that you publish salaries
specific | impressed by the repair cafe | clause: I was impressed by the repair cafe
specific | the idea that a bug report is a gift | topic: the idea that a bug report is a gift
specific | was great to meet the dog | clause: it was great to meet the dog
specific | great conversation about urban farming | clause: I enjoyed our conversation about urban farming
specific | building a choir for stroke survivors | topic: building a choir for stroke survivors
specific | hybrid: 2 days in office | topic: the hybrid (2 days in office)
specific | Her line "we hire for curiosity" | topic: your line "we hire for curiosity"
specific | they just switched to shape up, no more sprints | clause: you just switched to shape up with no more sprints
value | my nursing background | asset: my nursing background
value | 12 years as a welder, TIG and MIG | covers: 12 years as a welder, TIG and MIG
value | raised 3 kids while studying at night | clause: I raised 3 kids while studying at night
value | know how to calm a room | clause: I know how to calm a room
value | was a union rep | clause: I was a union rep
value | have run 6 marathons | clause: I have run 6 marathons
value | fluent in arabic | clause: I am fluent in Arabic
value | love teaching | clause: I love teaching
value | I can bring order to chaos | clause: I can bring order to chaos
value | trained 40 volunteers, wrote the handbook | clause: I trained 40 volunteers and wrote the handbook
value | sold 200 bikes in one summer | clause: I sold 200 bikes in one summer
value | grew newsletter from 0 to 12k | clause: I grew a newsletter from 0 to 12k
value | same stack | experience: experience with the same stack
value | curious, fast learner | clause: I am curious and a fast learner
value | worked nights for 5 yrs so shifts are fine | clause: I worked nights for 5 years so shifts are fine
value | experienced w/ kids w/ autism | clause: I am experienced with kids with autism
value | certified welder | clause: I am a certified welder
value | good listener | clause: I am a good listener
value | I like their mission | clause: I like your mission
value | managed 3 restaurants; opened 2 | clause: I managed 3 restaurants | clause: I opened 2
clarify | I sounded unsure about weekends - I can work them | clause: I sounded unsure about weekends | sentence: I can work them
clarify | didn't ask about training budget | clause: I did not ask about the training budget
clarify | wrong number: churn was 4% not 14% | clause: I gave the wrong number: churn was 4%, not 14%
clarify | more detail on the choir project | remark: my answer about the choir project
clarify | mentioned the wrong client | clause: I mentioned the wrong client
clarify | could have been clearer on why nursing | clause: I could have been clearer on why nursing
clarify | I do have a driving licence | clause: I do have a driving licence
clarify | left out the part about testing | clause: I left out the part about testing
clarify | misunderstood the q on tooling | correction: I misunderstood the question on tooling
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
specific | we shld be short of hands oct-jan | clause: we should be short of hands from October to January
value | i built models for 3 mkts | clause: I built models for 3 markets
value | ran a/b tests on tiktok in ghent | clause: I ran A/B tests on TikTok in Ghent
specific | devs test each others work | clause: developers test each other's work
specific | its a mess | sentence: it is a mess
specific | 9 services (yikes) | topic: 9 services
nextStep | sample report by fri | offer: my sample report by Friday
nextStep | send draft proposal next wk | clause: I will send you my draft proposal next week
nextStep | 2 refs needed | clause: 2 references are needed
nextStep | DBS check already done | clause: the DBS check is already done
specific | 2 refs needed | clause: 2 references are needed
specific | milk waste chart on the wall | topic: the milk waste chart on the wall
specific | rewrite of the billing engine, 2 yrs in | topic: the rewrite of the billing engine (2 years in)
value | i worked grill 5 year, i am fast | clause: I worked grill for 5 years | sentence: I am fast
specific | she loved the bees (think they liked me?) | clause: you loved the bees
specific | boss seemed nice. rent control paper | topic: the rent control paper
nextStep | gutted, anyway ask what to improve | ask: what to improve
nextStep | don't sound needy. ask for timeline | topic: the timeline
nextStep | ask about salary?? maybe not
nextStep | offer to do a trial day | sentence: I am happy to do a trial day
specific | remind her of the low uptake | topic: the low uptake
specific | 1) school extension 2) steel prices 3) early bids | topic: the school extension | topic: steel prices | topic: early bids
value | cut pages to 9 a wk. wrote runbooks | clause: I cut pages to 9 a week | clause: I wrote runbooks
specific | praise the orchard project | topic: the orchard project
specific | compliment her on the new lab | topic: the new lab
value | lead with my work on tides | asset: my work on tides
nextStep | let them know that i can start in may | clause: I can start in May
specific | mngrs shd train wkrs bfr xmas | clause: managers should train workers before Christmas
value | took pt hx on a ward | clause: I took patient history on a ward
specific | apprentices get their own van after a yr | clause: apprentices get their own van after a year
specific | team painted it themselves | clause: the team painted it themselves
specific | backlog of housing cases – 9 mos avg wait | points: the backlog of housing cases and 9 months of average wait
specific | she roasts on tuesdays | clause: you roast on Tuesdays
specific | agency use down 40% since jan | clause: the agency use is down 40% since January
specific | windows change every 3 wks – budget tiny | clause: windows change every 3 weeks | clause: the budget is tiny
specific | moving from paper pick lists to scanners by q3 | topic: moving from paper pick lists to scanners by Q3
specific | retail partners in wales r the weak spot | clause: retail partners in Wales are the weak spot
specific | -80 freezer alarm | topic: -80 freezer alarm
specific | mixed ability sets til y9!! brave | points: mixed ability sets until Year 9 | clause: I found that brave
specific | they went w/ internal cand, fair enough. liked the tasting kitchen | clause: I liked the tasting kitchen
specific | 2 installs a wk | topic: 2 installs a week
specific | wave 6 starts in apr | clause: wave 6 starts in April
specific | tide gauge data, handwritten | topic: tide gauge data, handwritten
value | EOL care 4 yrs / syringe drivers | covers: 4 years of EOL care and syringe drivers
value | SQL 5 yrs | clause: I have worked with SQL for 5 years
value | helped my uncle w/ bathrooms 2 summers | clause: I helped my uncle with bathrooms for 2 summers
value | closed 112% of target | clause: I closed 112% of a target
value | accuracy 96 > 99.4% | points: accuracy from 96 to 99.4%
value | booked 22 mtgs/mo | clause: I booked 22 meetings per month
value | passed my exam last wk (finally!) | clause: I passed my exam last week
value | sketch, build, paint | experience: experience in sketching, building and painting
value | ethics training done too | clause: I have completed ethics training
value | managed 450 tenancies, income recovery, rent cases | clause: I managed 450 tenancies, income recovery and rent cases
value | 18th edition | covers: 18th edition
value | happy 2 share | clause: I am happy to share
clarify | q on audit cycle – vague | remark: my answer to the question on the audit cycle
clarify | q re: reproducibility | remark: my answer to the question about reproducibility
clarify | got the gaps wrong, 3mm not 5 | clause: I got the gaps wrong: 3mm, not 5
clarify | accruals vs prepayments mixed up (argh) | remark: my answer about accruals versus prepayments
clarify | oversold my forecasting… i use weighted pipeline | remark: my answer about my forecasting | sentence: I use a weighted pipeline
clarify | didnt rly answer the safeguarding q – should have said: tell the lead same day, write it down | clause: I did not really answer the safeguarding question | sentence: a better answer is that I would tell the lead the same day and write it down
clarify | q on audit: froze. s/b: plan, change, re-audit | remark: my answer to the question on the audit | sentence: what I should have said: plan, change and re-audit
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
specific | bring up how she trains new drs on the ward round | wh: how you train new drs on the ward round
specific | mention again the reading corner + the parents' choir | topic: the reading corner and the parents' choir
specific | note to self: she has twins at the school, dont mention
specific | nice lady, bit rushed. talked abt discharge planning, beds blocked on mondays | clause: we talked about discharge planning | sentence: beds are blocked on Mondays
specific | he seems to micromanage?? but loves data | clause: you love data
specific | their CEO came in for 5 min, asked what i read lately (!) | clause: your CEO came in for 5 minutes and asked what I read lately
specific | weird vibe w/ HR but the team lead is lovely; they do pair programming every tues | sentence: the team lead is lovely | clause: you do pair programming every Tuesday
specific | they had 3 managers in 2 yrs (red flag?) – new one wants weekly 1:1s | clause: you had 3 managers in 2 years | clause: new one wants weekly 1:1s
specific | was told that the depot moves to leeds in 2026 | clause: I was told that the depot moves to Leeds in 2026
specific | got shown the cold store, -25C, forklifts w/ heated seats | clause: I got shown the cold store, -25C, forklifts with heated seats
specific | budget got cut by 1/3, still kept the apprentices | clause: the budget got cut by 1/3 and still kept the apprentices
specific | we agreed that exit interviews are useless w/o follow up | clause: we agreed that exit interviews are useless without follow up
specific | they're hiring 2 – one for days, one for nights | clause: you are hiring 2 | topic: one for days, one for nights
specific | spoke to the apprentice, he says they get time for college | clause: I spoke to the apprentice | sentence: he says you get time for college
specific | their kids club is run by 3 volunteers & a dog | clause: your kids club is run by 3 volunteers and a dog
specific | new EHR go-live in sept, she's nervous about training 400 staff | points: new EHR go-live in September | topic: your concern about training 400 staff
specific | felt welcome, even got soup | clause: I felt welcome and even got soup
specific | had a laugh abt the old franking machine | clause: we had a laugh about the old franking machine
value | I know their competitor well (worked at Brill 3 yrs) – careful w/ NDA | clause: I know your competitor well (worked at Brill for 3 years)
value | taught myself welding on youtube, then got L2 cert | clause: I taught myself welding on YouTube and got a L2 certificate
value | good w/ difficult customers, never raised my voice in 9 yrs | clause: I am good with difficult customers and never raised my voice in 9 years
value | speak urdu + punjabi at home, spanish so-so | clause: I speak Urdu and Punjabi at home, Spanish so-so
value | cut onboarding time from 6 wks to 3, wrote the handbook | clause: I cut onboarding time from 6 weeks to 3 and wrote the handbook
value | not afraid of spreadsheets lol. built the rota tool our hosp still uses | clause: I am not afraid of spreadsheets | clause: I built the rota tool our hospital still uses
value | mention the award (regional teacher 2024) but dont brag | unsaid: the award (regional teacher 2024)
value | i am slow but exact | clause: I am slow but exact
value | led tender for 2 schools, won both, £1.2m | clause: I led a tender for 2 schools and won both (£1.2m)
value | volunteer at food bank every sat since 2019 | clause: I have been a volunteer at a food bank every Saturday since 2019
value | could start the wound care clinic on day 1 | clause: I could start the wound care clinic on day 1
clarify | got nervous & said i'd never used SAP. i have, 1 yr at Bosch | remark: one of my answers | sentence: I said I had never used SAP | sentence: I have, 1 year at Bosch
clarify | when he asked re salary i said 30k, meant 35k | correction: you asked about salary, and I said 30k, but I meant 35k
clarify | my example on teamwork was lame. use the flood night instead: 8 of us, 3 hrs, no stock lost | remark: my example on teamwork | example: the flood night | points: 8 of us, 3 hours and no stock lost
clarify | forgot: also hold a forklift licence | clause: I hold a forklift licence
clarify | didn't explain gap yr – cared for my dad | clause: I did not explain the gap year | sentence: I cared for my dad
clarify | mixed up IFRS 15 and 16 | correction: I mixed up IFRS 15 and 16
clarify | should've asked about training budget | clause: I should have asked about the training budget
clarify | weakness q... said perfectionist (cringe). real one: i take on too much, now use a weekly list | remark: what I said about the weakness question | clause: I said perfectionist | sentence: the real one: I take on too much, now use a weekly list
clarify | the deadline q: i said 2 wks, it was 2 months | clause: on the deadline question, I said 2 weeks, but it was 2 months
clarify | "why leave?" – rambled. truth: contract ends in june | remark: my answer to "why leave?" | sentence: my contract ends in June
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
value | decontamination lead at my last practice | clause: I was a decontamination lead at my last practice
specific | caseload of 35, most w/ leg ulcers | topic: the caseload of 35, most with leg ulcers
nextStep | joint visit w/ her next week | occasion: the joint visit with you next week
value | care home 3 yrs | clause: I have spent 3 years in a care home
clarify | rambled on the budget q. short version: cut agency spend by 18% | remark: my answer to the budget question | sentence: the short version: I cut agency spend by 18%
nextStep | any news re start date? | question: is there any news about the start date?
specific | asked me how i handle late subcontractors | clause: you asked me how I handle late subcontractors
nextStep | tell me if another post comes up | request: tell me if another post comes up
value | built a forecast model in python, MAPE 14% | clause: I built a forecast model in Python, MAPE 14%
specific | shipping lead time from vietnam 11 wks | points: shipping lead time from Vietnam (11 weeks)
specific | drivers wait 40 mins at the gate every morning | clause: drivers wait 40 minutes at the gate every morning
specific | lifts break every 2nd week | clause: lifts break every second week
specific | reading age gap | topic: the reading age gap
value | level 2 coach | clause: I am a level 2 coach
nextStep | ask if they need teaching sample | ask: whether you need a teaching sample
specific | team of 8 reps, 3 new | topic: the team of 8 reps (3 new)
specific | honest feedback abt my german | topic: your honest feedback about my German
nextStep | taking a B2 course | clause: I am taking a B2 course
nextStep | remind him of my portfolio link: ginaf.example/work | find: my portfolio link ginaf.example/work
nextStep | pay?? ask later
nextStep | any decision? been 3 wks | question: whether there is a decision yet | sentence: it has now been 3 weeks
specific | ledgers nobody has indexed | points: ledgers nobody has indexed
nextStep | is remote work possible one day a wk? | question: whether remote work is possible one day a week
clarify | said waste was 3% - it was 1.3% | correction: I said that waste was 3%, but it was 1.3%
value | detached youth work, 4 yrs | clause: I have 4 years of experience with detached youth work
nextStep | dbs + refs sent | clause: DBS and references have been sent
specific | new law from jan, everybody confused | topic: new law from January | clause: everybody is confused
nextStep | written test when? | question: when will the written test be?
nextStep | half day trial on tues | occasion: the half-day trial on Tuesday
value | 8 yrs, hypnobirthing course | clause: I have 8 years of experience and have done a hypnobirthing course
specific | switch to hydrogen buses by 2027 | topic: the switch to hydrogen buses by 2027
nextStep | role play on thursday | occasion: the role play on Thursday
specific | plant tour was the best part | clause: the plant tour was the best part
specific | the session was fun, learned abt CDC | sentence: the session was fun | sentence: I learned about CDC
clarify | said i left bc of the hours. real reason: wanted to do buying | clause: I said I left because of the hours | sentence: I wanted to do buying
value | linux since school | clause: I have worked with Linux since school
nextStep | hope ur not too busy | sentence: I hope you are not too busy
value | native speaker, examiner for AQA | clause: I am a native speaker and an examiner for AQA
specific | thanks for showing me the cold room | thanks: showing me the cold room
value | bank shifts since 2020 | clause: I have done bank shifts since 2020
specific | trustees nervous about it, landlords a nightmare | clause: trustees are nervous about it | clause: landlords are a nightmare
specific | wing B reopening Q2 | clause: wing B is reopening in Q2
specific | reading ages 2 yrs behind | clause: reading ages are 2 years behind
specific | backlog 140 apps | topic: the backlog of 140 apps
specific | team of 6, reports direct to board | topic: the team of 6, which reports direct to board
specific | rode along on the seeder | clause: I rode along on the seeder
specific | her pet hate: slides with no numbers | clause: your pet hate is slides with no numbers
specific | the prototypes all over the wall | topic: the prototypes all over the wall
specific | mngmnt of the schdl | topic: the management of the schedule
specific | he has a massive beard btw |
specific | talked grouse count | clause: we talked about grouse count
value | care home 3 yrs, barista 2 yrs at Costa | covers: 3 years in a care home and 2 years as a barista at Costa
value | managed £3m budget, team of 12 | clause: I managed a £3m budget and a team of 12
value | SQL / Python / Tableau daily | clause: I use SQL, Python and Tableau daily
value | grew legacies £1.2m-£1.9m in 3 yrs | clause: I grew legacies from £1.2m to £1.9m in 3 years
nextStep | notice 4 wks | clause: my notice period is 4 weeks
nextStep | refs on way | clause: my references are on the way
nextStep | send him the storybook link https://a.example/ds | find: the storybook https://a.example/ds
nextStep | other offer, must decide by 3 July | clause: I have another offer | clause: I must decide by 3 July
nextStep | keep it short dont grovel |
nextStep | can do a trial wk of 6th | sentence: I can do a trial in the week of the 6th
clarify | said 2 yrs SQL, its more like 3 | correction: I said 2 years of SQL, but it is more like 3
specific | the boy who wanted to keep his tooth and you gave him a tiny box | topic: the boy who wanted to keep his tooth | sentence: you gave him a tiny box
specific | helped with the milking, one cow kicked the bucket | clause: I helped with the milking | sentence: one cow kicked the bucket
specific | explained how the night buses are cleaned | clause: you explained how the night buses are cleaned
specific | feeding the otters with her, they were so fast | topic: feeding the otters with you | sentence: they were so fast
specific | the tour of the cellar, the man who tastes blind | topic: the tour of the cellar and the man who tastes blind
specific | him fixing a wheel while talking to me | topic: you fixing a wheel while talking to me
specific | kind of her to ring me herself | sentence: it was kind of you to ring me yourself
specific | guests always ask the same 3 things: parking, breakfast, where to swim | clause: guests always ask the same 3 things: parking, breakfast, where to swim
specific | the shelf of books customers left on the train | topic: the shelf of books customers left on the train
specific | the loft, the ladder with nine steps, his bench | topic: the loft, the ladder with nine steps and your bench
value | patient, I have three small brothers | clause: I am patient | sentence: I have three small brothers
value | I speak Irish, English and some Spanish | clause: I speak Irish, English and some Spanish
value | lifeguard for three seasons, German, Dutch and English | clause: I have spent three seasons as a lifeguard | sentence: I speak German, Dutch and English
value | weddings mostly, both small ones in gardens and big ones with 300 guests | covers: mostly weddings, both small ones in gardens and big ones with 300 guests
value | getting my level 3 in october now | sentence: I am getting my level 3 in October now
value | ok with heights, did two summers on the apple ladders | clause: I am ok with heights | sentence: I did two summers on the apple ladders
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
clarify | I said i had no practice with rotas but i planned them for my club | correction: I said that I had no practice with rotas, but I planned them for my club
clarify | the question about an angry caller, my answer was too short | remark: my answer to the question about an angry caller
clarify | said dovetail when I meant mortise | correction: I said dovetail when I meant mortise
specific | standing in front of the hive with her and not one bee stung me | topic: standing in front of the hive with you | sentence: not one bee stung me
specific | rewiring the old mill | topic: rewiring the old mill
specific | the guests who are slower always feel bad on the dike | clause: the guests who are slower always feel bad on the dike
specific | the drivers trust her because she drove herself | clause: the drivers trust you because you drove yourself
specific | he reads every draft, hates adjectives, loves a place name | clause: you read every draft, hate adjectives and love a place name
value | grew up on a farm, can ride, can fix fences | clause: I grew up on a farm, can ride and can fix fences
value | my grandfather kept bees and i still have his smoker | sentence: my grandfather kept bees and I still have his smoker
value | played for my club, coach 20 kids every saturday | clause: I played for my club and coach 20 kids every Saturday
value | finished the shader I told them about | clause: I finished the shader I told you about
value | since we met I conducted a school concert | sentence: since we met I conducted a school concert
nextStep | shall I send the form? | sentence: shall I send the form?
nextStep | Ana said end of march, just wondering how it looks | sentence: you said at the end of March | sentence: I am just wondering how it looks
specific | the mothers wait outside with tea | clause: the mothers wait outside with tea
specific | the patients who write her postcards years after the study is over | topic: the patients who write you postcards years after the study is over
specific | the dachshund who obeys only Ana and ignores his owner | topic: the dachshund who obeys only you and ignores his owner
specific | pulled lever 14 and a real train stopped | clause: I pulled lever 14 and a real train stopped
specific | teenagers come in and leave when somebody asks if they need help | clause: teenagers come in and leave when somebody asks if they need help
nextStep | looking forward to meeting the others | sentence: I am looking forward to meeting the others
nextStep | would sing for her anytime somebody is ill | sentence: I would sing for you anytime somebody is ill
nextStep | heard anything from the committee? | question: whether you have heard anything from the committee
clarify | What I meant is that I have done a lot of it | clause: What I meant is that I have done a lot of it
specific | that every mouse has a name on the card | clause: every mouse has a name on the card
specific | people of three countries argued about the heating | clause: people of three countries argued about the heating
nextStep | When might I hear from you? | question: when might I hear from you?
specific | shown round by the foreman, who has been there since 1998 | clause: I was shown round by the foreman, who has been there since 1998
specific | helped paint the hull, nobody rushed me | clause: I helped paint the hull | sentence: nobody rushed me
specific | Biscuit the dog fell asleep on my feet | clause: Biscuit the dog fell asleep on my feet
specific | at 4 the helpers sit alone with their cake | clause: at 4 the helpers sit alone with their cake
value | court work for 2 yrs, used to fast speakers | clause: I have done court work for 2 years and am used to fast speakers
value | starting a night class in september for that | sentence: I am starting a night class in September for that
nextStep | coming along to the open day and help | occasion: coming along to the open day and helping
nextStep | come along on saturday and help with the nets | occasion: coming along on Saturday and helping with the nets
nextStep | still keen, any idea when they decide | question: whether you have any idea when you decide
nextStep | ask to be on list | request: put me on the list
nextStep | any update on the job | question: whether there is any update on the job
nextStep | still very intrested | sentence: I am still very interested
clarify | you asked if I can sew, I said no. but my mum taught me | correction: you asked if I can sew, and I said no | sentence: my mum taught me
specific | people queue in the rain | clause: people queue in the rain
specific | Biscuit, the shop dog, and her singing to the till | loose: Biscuit, the shop dog, and her singing to the till
specific | the tour of the shop, esp. the press and the atlas he is working on | topic: the tour of the shop, especially the press and the atlas you are working on
value | first aid, radio certificate | experience: a radio certificate and experience with first aid
nextStep | grateful for any tips | clause: I would be grateful for any tips
nextStep | collect the boxes and bring them round | clause: I will collect the boxes and bring them round
clarify | told you the course was six weeks, should be six months | correction: I told you that the course was six weeks, but it should be six months
clarify | wages at my last place, I said 14 an hour, should be 13.50 | remark: what I said about wages at my last place | clause: I said 14 an hour, but it should be 13.50
value | quick learner, own van | clause: I am a quick learner and have my own van
nextStep | see if they picked someone | ask: whether you picked someone
nextStep | show new ones? | question: whether I could show new ones
nextStep | dates for the august run and who to call | ask: the dates for the August run and who to call
value | fast, used to weekends | clause: I am fast | sentence: I am used to weekends
nextStep | still free most afternoons | sentence: I am still free most afternoons
specific | she waited for me on the pier with a flask | clause: you waited for me on the pier with a flask
specific | the linen by 11 | topic: the linen by 11
`;
