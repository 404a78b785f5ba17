/** Notes on this slot as people jot them down, and the pieces a reading should make of them: `slot | note | piece | piece`. */
export const specificCases = String.raw`
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
specific | churn in the first 90 days | topic: churn in the first 90 days
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
specific | The way you described the migration made me think of my own work at Monzo. | sentence: the way you described the migration made me think of my own work at Monzo
specific | culture of feedback | topic: the culture of feedback
specific | LOVED the seed vault | clause: I loved the seed vault
specific | She's been there 10 yrs and still loves it | clause: you have been there 10 years and still love it
specific | no meetings wed | clause: you have no meetings on Wednesday
specific | automating tests, esp w/ playwright | topic: automating tests, especially with Playwright
specific | talked about her phd on bees | clause: we talked about your PhD on bees
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
specific | her question about failure - I still think abt it | clause: I still think about your question about failure
specific | hospital is opening a 2nd stroke unit in may | clause: the hospital is opening a second stroke unit in May
specific | they use rust for the parser and go for everything else | clause: you use Rust for the parser and go for everything else
specific | Acme's plan to open source the parser | topic: Acme's plan to open source the parser
specific | the smell of the bakery at 5am lol | topic: the smell of the bakery at 5am
specific | small classes (12 kids), own garden | topic: small classes (12 kids) and your own garden
specific | she mentors 2 interns | clause: you mentor 2 interns
specific | were v honest abt the last layoffs | clause: you were very honest about the last layoffs
specific | mgr seemed stressed |
specific | asked good questions abt my thesis | clause: you asked good questions about my thesis
specific | 4 day wk trial | topic: the 4-day week trial
specific | We both worked at Deliveroo | clause: we both worked at Deliveroo
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
specific | we shld be short of hands oct-jan | clause: we should be short of hands from October to January
specific | devs test each others work | clause: developers test each other's work
specific | its a mess | sentence: it is a mess
specific | 9 services (yikes) | topic: 9 services
specific | 2 refs needed | clause: 2 references are needed
specific | milk waste chart on the wall | topic: the milk waste chart on the wall
specific | rewrite of the billing engine, 2 yrs in | topic: the rewrite of the billing engine (2 years in)
specific | she loved the bees (think they liked me?) | clause: you loved the bees
specific | boss seemed nice. rent control paper | topic: the rent control paper
specific | remind her of the low uptake | topic: the low uptake
specific | 1) school extension 2) steel prices 3) early bids | topic: the school extension | topic: steel prices | topic: early bids
specific | praise the orchard project | topic: the orchard project
specific | compliment her on the new lab | topic: the new lab
specific | mngrs shd train wkrs bfr xmas | clause: managers should train workers before Christmas
specific | apprentices get their own van after a yr | clause: apprentices get their own van after a year
specific | team painted it themselves | clause: the team painted it themselves
specific | backlog of housing cases – 9 mos avg wait | topic: the backlog of housing cases, with 9 months of average wait
specific | she roasts on tuesdays | clause: you roast on Tuesdays
specific | agency use down 40% since jan | clause: the agency use is down 40% since January
specific | windows change every 3 wks – budget tiny | clause: windows change every 3 weeks | clause: the budget is tiny
specific | moving from paper pick lists to scanners by q3 | topic: moving from paper pick lists to scanners by Q3
specific | retail partners in wales r the weak spot | clause: retail partners in Wales are the weak spot
specific | -80 freezer alarm | topic: -80 freezer alarm
specific | they went w/ internal cand, fair enough. liked the tasting kitchen | clause: I liked the tasting kitchen
specific | 2 installs a wk | topic: 2 installs a week
specific | wave 6 starts in apr | clause: wave 6 starts in April
specific | tide gauge data, handwritten | topic: tide gauge data, handwritten
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
specific | felt welcome, even got soup | clause: I felt welcome and even got soup
specific | had a laugh abt the old franking machine | clause: we had a laugh about the old franking machine
specific | caseload of 35, most w/ leg ulcers | topic: the caseload of 35, most with leg ulcers
specific | asked me how i handle late subcontractors | clause: you asked me how I handle late subcontractors
specific | drivers wait 40 mins at the gate every morning | clause: drivers wait 40 minutes at the gate every morning
specific | lifts break every 2nd week | clause: lifts break every second week
specific | reading age gap | topic: the reading age gap
specific | team of 8 reps, 3 new | topic: the team of 8 reps (3 new)
specific | honest feedback abt my german | topic: your honest feedback about my German
specific | new law from jan, everybody confused | topic: new law from January | clause: everybody is confused
specific | switch to hydrogen buses by 2027 | topic: the switch to hydrogen buses by 2027
specific | plant tour was the best part | clause: the plant tour was the best part
specific | the session was fun, learned abt CDC | sentence: the session was fun | sentence: I learned about CDC
specific | thanks for showing me the cold room | thanks: showing me the cold room
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
specific | standing in front of the hive with her and not one bee stung me | topic: standing in front of the hive with you | sentence: not one bee stung me
specific | rewiring the old mill | topic: rewiring the old mill
specific | the guests who are slower always feel bad on the dike | clause: the guests who are slower always feel bad on the dike
specific | the drivers trust her because she drove herself | clause: the drivers trust you because you drove yourself
specific | he reads every draft, hates adjectives, loves a place name | clause: you read every draft, hate adjectives and love a place name
specific | the mothers wait outside with tea | clause: the mothers wait outside with tea
specific | the patients who write her postcards years after the study is over | topic: the patients who write you postcards years after the study is over
specific | the dachshund who obeys only Ana and ignores his owner | topic: the dachshund who obeys only you and ignores his owner
specific | pulled lever 14 and a real train stopped | clause: I pulled lever 14 and a real train stopped
specific | teenagers come in and leave when somebody asks if they need help | clause: teenagers come in and leave when somebody asks if they need help
specific | that every mouse has a name on the card | clause: every mouse has a name on the card
specific | people of three countries argued about the heating | clause: people of three countries argued about the heating
specific | shown round by the foreman, who has been there since 1998 | clause: I was shown round by the foreman, who has been there since 1998
specific | helped paint the hull, nobody rushed me | clause: I helped paint the hull | sentence: nobody rushed me
specific | Biscuit the dog fell asleep on my feet | clause: Biscuit the dog fell asleep on my feet
specific | at 4 the helpers sit alone with their cake | clause: at 4 the helpers sit alone with their cake
specific | people queue in the rain | clause: people queue in the rain
specific | Biscuit, the shop dog, and her singing to the till | loose: Biscuit, the shop dog, and her singing to the till
specific | the tour of the shop, esp. the press and the atlas he is working on | topic: the tour of the shop, especially the press and the atlas you are working on
specific | she waited for me on the pier with a flask | clause: you waited for me on the pier with a flask
specific | walking the hall with two Year 8 pupils | topic: walking the hall with two Year 8 pupils
specific | Femi showing me the kiln live and hot | points: Femi showing me the kiln live and hot
specific | the linen by 11 | topic: the linen by 11
specific | she wanted somebody in place before the audit | clause: you wanted somebody in place before the audit
specific | lockers w/ everyone's nickname | topic: lockers with everyone's nickname
`;
