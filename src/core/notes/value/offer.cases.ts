/** Notes of what one would bring, and the sentences they make: `note | sentence | sentence`; none where a doubt is left. */
export const cases = `
plumber by trade, 8 yrs caretaker at a big school | I am a plumber by trade and have spent 8 years as a caretaker at a big school
8 yrs grooming, mostly the nervous ones, cats too | I have spent 8 years grooming, mostly the nervous ones, and cats too
5 years at front desk of a dentist in Poznań, three languages on phone | I have spent 5 years at the front desk of a dentist in Poznań and speak three languages on the phone
drainage, mowers, ten summers on a bowling green | covers drainage, mowers and ten summers on a bowling green
two years of year 3, one of year 5 | I have two years of year 3 and one of year 5 behind me
paper conservation diploma, Lyon, 2023, and one year with maps | I have a paper conservation diploma (Lyon, 2023) and have worked with maps for one year
silver, ironing, old wood floors | covers silver, ironing and old wood floors
never late in 2 years at the bakery | I was never late in 2 years at the bakery
first aid renewed in feb | I renewed my first aid in February
first aid renewed since | I have since renewed my first aid
boat licence done now | I now have my boat licence
forklift licence soon | I will soon have my forklift licence
C1 licence, back is good | I have a C1 licence | my back is good
both licences since 2019, no accidents | I have had both licences since 2019 with no accidents
clean licence 7 yrs | I have had a clean licence for 7 years
level 3, and the last 18mths in a baby room | I have my level 3 and have spent the last 18 months in a baby room
forest school lvl 3 | I have my forest school level 3
MA journalism | I have an MA in journalism
PhD on bees, 3 papers | I have a PhD on bees and 3 papers
kept the log book in my last lab, nothing ever missing | I kept the log book in my last lab, and nothing was ever missing
worked reception in a vet's, nothing ever double booked | I worked reception in a vet's, and nothing was ever double booked
retail 6 yrs, cashed up every night, never out by more than a quid | I have worked in retail for 6 years, cashed up every night and was never out by more than a quid
6 yrs night porter, two of them at the Grand | I have spent 6 years as a night porter, two of them at the Grand
10 yrs contract catering, last 4 as mgr, ran 2 sites | I have 10 years of contract catering, the last 4 as a manager | I ran 2 sites
10 yrs army, driver, then logistics | I have spent 10 years in the army, as a driver, then in logistics
4 yrs, last one with children only | I have 4 years of experience, the last one with children only
5 years, kids and beards mostly, steady hand | I have 5 years of experience, mostly with kids and beards | I have a steady hand
gel, acryl, 4 yrs | I have 4 years of experience with gel and acryl
4 yrs small animals | I have worked with small animals for 4 years
6 years hotels | I have spent 6 years in hotels
gum clinic 2 yrs | I have spent 2 years in a gum clinic
tower crane 12 years, not one accident | I have worked on a tower crane for 12 years, with not one accident
court work for 2 yrs, used to fast speakers | I have done court work for 2 years and am used to fast speakers
nights 5 years | I have worked nights for 5 years
2 yrs freelance | I have worked freelance for 2 years
SQL 5 yrs | I have worked with SQL for 5 years
bank shifts since 2020 | I have done bank shifts since 2020
linux since school | I have worked with Linux since school
carer for my mum since 2019 | I have been a carer for my mum since 2019
sewing since I was a girl, curtains mostly | I have been sewing since I was a girl, mostly curtains
funeral arranger, 5 years | I have spent 5 years as a funeral arranger
rebinding hymn books for a cathedral, 3 winters, about 70 done | I have spent 3 winters rebinding hymn books for a cathedral, about 70 done
did quarterly returns for a plasterer, 4 yrs no penalties | I did quarterly returns for a plasterer for 4 years with no penalties
milked twice a day for my uncle, 5 winters | I milked twice a day for my uncle for 5 winters
beach lifeguard 2 summers, taught my cousins | I have spent 2 summers as a beach lifeguard and taught my cousins
3 yrs in a hostel kitchen before care | I spent 3 years in a hostel kitchen before care
a year in a call centre, 60 calls a day | I have spent a year in a call centre, with 60 calls a day
31 years at the creamery office, books balanced every month, moved them to Sage myself in 2011 | I have spent 31 years at the creamery office, with the books balanced every month | I moved them to Sage myself in 2011
French, Romanian, Italian, some Arabic | I speak French, Romanian, Italian and some Arabic
dari pashto farsi, and urdu for talking but not reading | I speak Dari, Pashto and Farsi, and Urdu for talking but not reading
italian mother tongue, english C1 | Italian is my mother tongue | I speak English (C1)
german b1 | I speak German (B1)
3 languages | I speak 3 languages
3 languages danish english german | I speak 3 languages (Danish, English and German)
guitar and a bit of piano | I play the guitar and a bit of piano
fostered 14 cats + 2 yrs barista | I fostered 14 cats and have spent 2 years as a barista
joinery master, 5 years restoration in Bremen | I am a joinery master and have 5 years of restoration in Bremen behind me
40 baristas trained | I have trained 40 baristas
2 small PRs merged | I have had 2 small PRs merged
knees ok, own boots | my knees are fine | I have my own boots
3am calls ok | 3am calls are fine with me
DBS ok | my DBS is in order
UV lamp own | I have my own UV lamp
own van | I have my own van
120 dinners a day at my last school | at my last school it was 120 dinners a day
220 dinners a day on my own | I am used to 220 dinners a day on my own
30ish dogs a wk at the last salon | at the last salon it was about 30 dogs a week
first job but I looked after 3 brothers | this would be my first job, but I looked after 3 brothers
no licence yet but I live 5 minutes away | I have no licence yet, but I live 5 minutes away
patient, calm, never shout | I am patient and calm, and never shout
tamarins at volunteer place 8 months, cleaning, diet prep, hay | covers 8 months with tamarins at a volunteer place, cleaning, diet prep and hay
9yrs in a care home kitchen, purée diets n all | I have spent 9 years in a care home kitchen, purée diets included
got my licence renewed last week, good til 2029 | I got my licence renewed last week, and it is valid until 2029
8 yrs, hypnobirthing course | I have 8 years of experience and have done a hypnobirthing course
experience w/ sepsis protocols | I have experience with sepsis protocols
digital archive, 40,000 deeds | covers a digital archive, 40,000 deeds
milking 200 in Moldova, tractor, fencing | covers milking 200 in Moldova, tractors and fencing
I look up
50k downloads
running 2 shifts of 18 ppl each
i do hub gears, hydraulic brakes, spokes
the right forms, the calls, everything
taught maths 4 years at a school in Hull
my first aid is out of date | my first aid is out of date
supervising two students a year
finishing my sugar work course last friday
how i cut inference from 900ms to 120ms
no
same thing at my last job, postgres to kafka
was there when they opened in 2019
I have 14 months on ro-ro ferries, Patras to Bari
5 years old
in two weeks
2 weeks notice
customers shouting about the meter readings
patients like me
ICU 3 days a week
school cook, 8 yrs, allergies and all that | I have spent 8 years as a school cook, allergies included
SIA badge, 3 years on doors, never a complaint | I have an SIA badge and have spent 3 years on the doors without a complaint
10 years of piano lessons to children aged 5 to 15 | I have given piano lessons to children aged 5 to 15 for 10 years
used to early mornings, milk round as a teenager | I am used to early mornings and did a milk round as a teenager
spreadsheets, minutes, diary for two directors | covers spreadsheets, minutes and the diary for two directors
nannied for twins, 3 years, in Madrid | I nannied for twins for 3 years, in Madrid
trained two apprentices, both stayed | I trained two apprentices, and both stayed
five years abroad (Oman, Malta), tourism | covers five years abroad (Oman, Malta) and tourism
swim teacher level 2, NPLQ until june 2027 | I have my swim teacher level 2 and my NPLQ until June 2027
4 yrs in a chip shop, two of them running it on sundays | I have spent 4 years in a chip shop, two of them running it on Sundays
seven seasons on the lifts at Glenshee, ski patrol for three | I have spent seven seasons on the lifts at Glenshee, with ski patrol for three of them
night shifts no problem | night shifts are no problem for me
CPCS card, expires 2028 | I have a CPCS card, valid until 2028
no experience with bees but I read a lot | I have no experience with bees, but I read a lot
trained in manual handling, refreshed in april | I am trained in manual handling, refreshed in April
cello, choir, a bit of conducting | covers cello, choir and a bit of conducting
typing 60 wpm, shorthand, discretion | I type 60 words per minute | covers shorthand and discretion
dinner lady for 15 years so I know most of the kids | I have spent 15 years as a dinner lady, so I know most of the kids
time served, 9 year, mostly sash windows | I am time-served | I have 9 years of experience, mostly sash windows
curly hair mostly, 4 yrs | I have 4 years of experience, mostly with curly hair
done both, 9 yrs | I have done both for 9 years
ex stage crew so i build fast | I am ex-stage crew, so I build fast
118% of target in 2025 | I reached 118% of target in 2025
chief mate licence arrived 12/6 | my chief mate licence arrived on 12/6
CIA part 2 passed, part 3 in Nov | I have passed CIA part 2, with part 3 in November
learning Go now, 2 small PRs merged | I am learning Go now and have had 2 small PRs merged
6 yrs stroke unit, bank shifts at two trusts | covers 6 years in a stroke unit and bank shifts at two trusts
trained nurse | I am a trained nurse
retired teacher with a van | I am a retired teacher with a van
grew up with dogs, two of them blind
part time in a charity shop | I have worked part-time in a charity shop
bar work in Leith 2 yrs, cellar included | I have done bar work in Leith for 2 years, the cellar included
six yrs as deputy manager of a care home, nights | I have spent six years as a deputy manager of a care home, on nights
nursery nurse level 3, paediatric first aid | I have my nursery nurse level 3 and my paediatric first aid
welsh first language | Welsh is my first language
PGCE (2014), then ten years in reception class | I have a PGCE (2014) and have spent ten years in reception class
gentle with old people, strong back | I am gentle with old people and have a strong back
grew up on a farm, lambing since I was 8 | I grew up on a farm and have been lambing since I was 8
five jobs in hotels, three as night manager | covers five jobs in hotels, three of them as a night manager
knows every street in the town | I know every street in the town
did the night shift at a petrol station, alone, 2 yrs | I did the night shift at a petrol station, alone, for 2 years
waitress since 2017, large parties no problem | I have been a waitress since 2017 | large parties are no problem for me
my own website and newsletter, 900 readers | I have my own website and newsletter, with 900 readers
roof work, no fear of heights | covers roof work | I have no fear of heights
strong, punctual, no smoker | I am strong, punctual and no smoker
call handler for a taxi firm, 2 yrs, nights mostly | I have spent 2 years as a call handler for a taxi firm, mostly nights
swim coach for the under 12s | I am a swim coach for the under 12s
drive anything with wheels | I drive anything with wheels
nvq 3 in health and social care, finished in june | I have an NVQ 3 in health and social care, finished in June
hospital radio volunteer, thursday nights | I am a hospital radio volunteer, on Thursday nights
great with difficult dogs, two of my own | I am great with difficult dogs and have two of my own
i speak greek english and bit of german | I speak Greek, English and a bit of German
fast, clean | I am fast and clean
simulation model in Rijeka | covers a simulation model in Rijeka
`;
