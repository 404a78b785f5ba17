/** Notes on this slot as people jot them down, and the pieces a reading should make of them: `slot | note | piece | piece`. */
export const valueCases = String.raw`
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
value | i built models for 3 mkts | clause: I built models for 3 markets
value | ran a/b tests on tiktok in ghent | clause: I ran A/B tests on TikTok in Ghent
value | i worked grill 5 year, i am fast | clause: I worked grill for 5 years | sentence: I am fast
value | cut pages to 9 a wk. wrote runbooks | clause: I cut pages to 9 a week | clause: I wrote runbooks
value | lead with my work on tides | asset: my work on tides
value | took pt hx on a ward | clause: I took patient history on a ward
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
value | decontamination lead at my last practice | clause: I was a decontamination lead at my last practice
value | care home 3 yrs | clause: I have spent 3 years working in a care home
value | built a forecast model in python, MAPE 14% | clause: I built a forecast model in Python, MAPE 14%
value | level 2 coach | clause: I am a level 2 coach
value | detached youth work, 4 yrs | clause: I have 4 years of experience with detached youth work
value | 8 yrs, hypnobirthing course | clause: I have 8 years of experience and have done a hypnobirthing course
value | linux since school | clause: I have worked with Linux since school
value | native speaker, examiner for AQA | clause: I am a native speaker and an examiner for AQA
value | bank shifts since 2020 | clause: I have done bank shifts since 2020
value | care home 3 yrs, barista 2 yrs at Costa | covers: 3 years in a care home and 2 years as a barista at Costa
value | managed £3m budget, team of 12 | clause: I managed a £3m budget and a team of 12
value | SQL / Python / Tableau daily | clause: I use SQL, Python and Tableau daily
value | grew legacies £1.2m-£1.9m in 3 yrs | clause: I grew legacies from £1.2m to £1.9m in 3 years
value | patient, I have three small brothers | clause: I am patient | sentence: I have three small brothers
value | I speak Irish, English and some Spanish | clause: I speak Irish, English and some Spanish
value | lifeguard for three seasons, German, Dutch and English | clause: I have spent three seasons as a lifeguard | sentence: I speak German, Dutch and English
value | weddings mostly, both small ones in gardens and big ones with 300 guests | covers: mostly weddings, both small ones in gardens and big ones with 300 guests
value | getting my level 3 in october now | sentence: I am getting my level 3 in October now
value | ok with heights, did two summers on the apple ladders | clause: I am ok with heights | sentence: I did two summers on the apple ladders
value | grew up on a farm, can ride, can fix fences | clause: I grew up on a farm, can ride and can fix fences
value | my grandfather kept bees and i still have his smoker | sentence: my grandfather kept bees and I still have his smoker
value | played for my club, coach 20 kids every saturday | clause: I played for my club and coach 20 kids every Saturday
value | finished the shader I told them about | clause: I finished the shader I told you about
value | since we met I conducted a school concert | sentence: since we met I conducted a school concert
value | court work for 2 yrs, used to fast speakers | clause: I have done court work for 2 years and am used to fast speakers
value | starting a night class in september for that | sentence: I am starting a night class in September for that
value | first aid, radio certificate | experience: a radio certificate and experience with first aid
value | quick learner, own van | clause: I am a quick learner and have my own van
value | fast, used to weekends | clause: I am fast | sentence: I am used to weekends
value | about 140 births, 30 of them in water | covers: about 140 births, 30 of them in water
value | two shipped apps, one with 80k users | covers: two shipped apps, one with 80k users
value | heat pumps, fitted 22 so far | covers: heat pumps | clause: I have fitted 22 so far
value | in sales since 17, started on a market stall | points: in sales since 17 | clause: I started on a market stall
value | in sales since '17 | points: in sales since 2017
value | done the Bosch course | clause: I have done the Bosch course
value | please hire me, I am desperate
`;
