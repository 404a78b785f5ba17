/** Notes of what one would bring, told nearly in their own words: `note | sentence | sentence`. */
export const cases = `
felled and replanted 30 acres | I felled and replanted 30 acres
minuted a hospital board 3 yrs, monthly | I minuted a hospital board for 3 years, monthly
fitted my first in 2018, got the ticket | I fitted my first in 2018 and got the ticket
trained diver, 140 logged survey dives | I am a trained diver, with 140 logged survey dives
trained as a cardiac rehab coach last year | I trained as a cardiac rehab coach last year
trained as a cardiac rehab coach | I am trained as a cardiac rehab coach
did two tower blocks, one of them occupied | I did two tower blocks, one of them occupied
one of them asked me to stay | one of them asked me to stay
wrote two grant bids, both funded | I wrote two grant bids, both funded
trained two apprentices, both stayed | I trained two apprentices, and both stayed
a 5 hr load cut to 40 min | I have cut a 5-hour load to 40 minutes
waiting list halved, complaints down a third | I have halved the waiting list, with complaints down a third
finished three new spreads since then | I have finished three new spreads since then
started a conservation course in the meantime | I have started a conservation course in the meantime
managed rotas, stock orders and deliveries | I managed rotas, stock orders and deliveries
managed £3m budget, team of 12 | I managed a £3m budget and a team of 12
ran a bar for 4 years, 12 staff, no write-offs | I ran a bar for 4 years, with 12 staff and no write-offs
did a stock count like that in one day, 2 people + phone | I did a stock count like that in one day, with 2 people and a phone
moved 2 TB the same way w/ 40 minutes downtime | I moved 2 TB the same way with 40 minutes of downtime
ran drills for 2,000 staff, wrote the playbook, on call 4 yrs | I ran drills for 2,000 staff and wrote the playbook | I have been on call for 4 years
used to run the school library, 4,000 books | I used to run the school library, 4,000 books
used to fast speakers | I am used to fast speakers
volunteer at the food bank every friday | I volunteer at the food bank every Friday
volunteer at the food bank | I am a volunteer at the food bank
halfway through a level 3 in bookkeeping | I am halfway through a level 3 in bookkeeping
steady hands and a clean licence | I have steady hands and a clean licence
our team won the regional prize | our team won the regional prize
API docs, interviewing engineers, screenshots that stay current | bring API docs, interviewing engineers and screenshots that stay current
both worlds: tape and digital | bring both worlds: tape and digital
my allotment blog, 900 readers | bring my allotment blog, with 900 readers
a dissertation on flood maps, a summer at the river trust | bring a dissertation on flood maps and a summer at the river trust
two office moves, lease talks, 15 staff | know two office moves, lease talks and 15 staff
built a maintenance log from nothing; 35 sites | I built a maintenance log from nothing, with 35 sites
point was: three clean audits in a row | bring three clean audits in a row
detached youth work, 4 yrs | I have 4 years of experience with detached youth work
led 14 people at the Belvoir, cut linen loss by 20% | I led 14 people at the Belvoir and cut linen loss by 20%
touring with a 5-person crew, 38 venues in one season | experience experience of touring with a 5-person crew, 38 venues in one season
keeping daily behaviour logs, reading mood early | experience experience of keeping daily behaviour logs and reading mood early
being from the estate, knowing half the families | what I bring is being from the estate and knowing half the families
learning Welsh, finishing my thesis | I am learning Welsh, finishing my thesis
brazing cert + my own gauges | I have a brazing certificate and my own gauges
6 yrs mixed practice, comfy w/ exotics | I have 6 years of mixed practice behind me and am comfy with exotics
don't undersell it again - i built a 3,000 book collection from nothing | I built a 3,000 book collection from nothing
a soft spot for ugly timing bugs | I have a soft spot for ugly timing bugs
I rewrote one, returns dropped by a third | I rewrote one, and returns dropped by a third
spent 9 years as an electrician, so found most faults before they found me | I spent 9 years as an electrician, so I found most faults before they found me
would my TMS migration experience be of use here? | would my TMS migration experience be of use here?
play bass, badly | I play bass, badly
2 exams left | I have 2 exams left
she knows I have 20 yrs no accidents | you know I have 20 years with no accidents
pipeline is public now: https://example.com/lf/oldbones | my pipeline is public now: https://example.com/lf/oldbones
we did 60 of those last season, my crew and me, no lost time injuries | we did 60 of those last season, my crew and me, with no lost time injuries
shd have bragged more abt the 200-page merger contract I did alone | unsaid the 200-page merger contract I did alone
made the stands in plywood | I made the stands in plywood
did sunday brunch alone for 2 yrs, 140 covers | I did Sunday brunch alone for 2 years, 140 covers
keeping pests down without spraying, 4 yrs in a commercial nursery | experience experience of keeping pests down without spraying, and 4 years in a commercial nursery
curl course last autumn | I did a curl course last autumn
finishing my sugar work course last friday | I am finishing my sugar work course last Friday
experience with controlled drugs and the weekly stock check | I have experience with controlled drugs and the weekly stock check
90 words a minute, used to audio typing | I type 90 words per minute and am used to audio typing
being 18th edition qualified and used to occupied flats | I am 18th edition qualified and used to occupied flats
can start w/ short notice | I can start with short notice
built the forecast at Pellow's, error went from 20 to 12 % | I built the forecast at Pellow's, and the error went from 20 to 12 %
put new ones up: jonaverill.example/pots | I put new ones up: jonaverill.example/pots
writing grant bids, about 60% success | experience experience of writing grant bids, about 60% success
a portfolio of 12 small gardens | I have a portfolio of 12 small gardens
learned sign language for one pupil | I learned sign language for one pupil
hand shook a bit from coffee | the hand shook a bit from coffee
trained in Makaton, used daily | I am trained in Makaton, used daily
ran the till, kept at it for years | I ran the till and kept at it for years
MSc in audiology, dissertation on tinnitus | I have an MSc in audiology, with a dissertation on tinnitus
chaired the allotment society, 9 yrs, unpaid | I chaired the allotment society for 9 years, unpaid
steady hands, good eyes, no rush | I have steady hands and good eyes, with no rush
Polish, Ukrainian, decent Romanian | I speak Polish and Ukrainian, decent Romanian
welder by trade, MIG and TIG | I am a welder by trade, MIG and TIG
coached U12 girls, league winners twice | I coached U12 girls, league winners twice
HGV class 1 since 2014, ADR too | I have had my HGV class 1 since 2014, and ADR too
promoted to shift leader, team of 8 | I was promoted to shift leader, with a team of 8
visa came through, valid until 2029 | my visa came through, valid until 2029
licence is full, not provisional | my licence is full, not provisional
knee healed | my knee has healed
my article on barn owls appeared in the Echo yesterday | my article on barn owls appeared in the Echo yesterday
since we spoke I finished the forklift course, both trucks | since we spoke I finished the forklift course, both trucks
Since Monday I am acting head of the lab | Since Monday I am acting head of the lab
free most evenings, short notice fine | I am free most evenings | short notice is fine
no longer need a visa | I no longer need a visa
used to calming people down | I am used to calming people down
used to run a bar | I used to run a bar
built the rota tool they still use at Hanley's | I built the rota tool that is still in use at Hanley's
in 2022 led the move to a new ward, no lost day | in 2022 I led the move to a new ward, no lost day
meanwhile renewed my first-aid certificate | meanwhile I renewed my first-aid certificate
no hard feelings | there are no hard feelings
`;

/** Ideas: the same, a thing behind “idea”, a question with its mark. */
export const ideas = `
what if the invoice came with the receipt, then nobody has to look for it | what if the invoice came with the receipt? | then nobody has to look for it
could the doors be held by magnets that let go with the alarm? | could the doors be held by magnets that let go with the alarm?
short fraction quiz at the start of every lesson, no marks, I've done it for 2 yrs | idea a short fraction quiz at the start of every lesson, with no marks | I have done it for 2 years
15 second clips of just the icing 🎂 no talking | idea 15 second clips of just the icing, with no talking
small cards with the gate and the hour, given at check-in | idea small cards with the gate and the hour, given at check-in
we could let them run it themselves, did that at my old branch | we could let them run it themselves | I did that at my old branch
they could check for drift first and only retrain when it moves | you could check for drift first and only retrain when it moves
set up displays at a garden centre for 3 summers | I set up displays at a garden centre for 3 summers
set up displays by the door | plan set up displays by the door
saving my last council £8,000 in postage that way | I saved my last council £8,000 in postage that way
sold 900 of those at the Leith market, my labels | I sold 900 of those at the Leith market, my labels
did a stock count like that in one day | I did a stock count like that in one day
one metrics glossary, owned by one person | idea one metrics glossary, owned by one person
questions on cards, read out by the chair | idea questions on cards, read out by the chair
swap the paper menu for photos - works for aphasia | plan swap the paper menu for photos, which works for aphasia
a swap shelf for uniforms; success at my daughter's school | idea a swap shelf for uniforms, success at my daughter's school
my idea - a loan kit for hearing aids | idea a loan kit for hearing aids
`;
