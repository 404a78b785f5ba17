/** A kind of correction, what stands there, and what it becomes; without a third part it must stay as it is. */
export const cases = `
idioms | I worked there during 6 years for a forwarder | I worked there for 6 years for a forwarder
idioms | during the 6 years in Lyon
idioms | she would call on Monday she said; no call yet | she said she would call on Monday; no call yet
idioms | I can come at weekends in the begin | I can come at weekends at the beginning
idioms | the last bookkeeper went in pension after 30 years | the last bookkeeper retired after 30 years
laughter | filleting while she timed me ha | filleting while she timed me
laughter | we missed the bus lol, then ran | we missed the bus, then ran
laughter | the smell haha! | the smell!
laughter | a farm of 40 ha
laughter | the ha-ha behind the lawn
missing-it | we had one board, sounds daft but it works | we had one board, it sounds daft but it works
missing-it | all the sounds daft people make
word-forms | he gived me a jacket | he gave me a jacket
word-forms | my grandfather teached me | my grandfather taught me
word-forms | it is already payed | it is already paid
word-forms | I have teached for years | I have taught for years
word-forms | 90 childs every day | 90 children every day
word-forms | with childrens since 6 years | with children since 6 years
word-forms | the childrens section at Fosters | the children's section at Fosters
word-forms | proud of the childrens mornings | proud of the children's mornings
word-forms | she gave me informations and advices | she gave me information and advice
word-forms | I did not knew that | I did not know that
word-forms | he did not found the paper | he did not find the paper
word-forms | the seed trays by the door
word-forms | I did not read it
word-forms | she ringed the date in red
infinitives | enough French for to check in a family | enough French to check in a family
infinitives | he cut it without to look | he cut it without looking
infinitives | he let her to choose the tempo | he let her choose the tempo
infinitives | I forgot say I have the paper | I forgot to say I have the paper
infinitives | I would like know the date | I would like to know the date
infinitives | I wanted only ask how it goes | I only wanted to ask how it goes
infinitives | I look forward to hear from you | I look forward to hearing from you
infinitives | I look forward to the visit
infinitives | without sugar
infinitives | I want help with the tax form
infinitives | what for? to learn
durations | I work there since 5 years | I have worked there for 5 years
durations | I am nurse since 2015 | I have been nurse since 2015
durations | I am working in a kitchen since two years | I have been working in a kitchen for two years
durations | I am a barista from three years, in Bologna | I have been a barista for three years, in Bologna
durations | I repair motorbikes from 2016 | I have repaired motorbikes since 2016
durations | I have my licence since 2018 | I have had my licence since 2018
durations | I have sailed since I was a child
durations | I have worked there since 5 years | I have worked there for 5 years
durations | I was there since 2019 until 2022 | I was there from 2019 to 2022
durations | the planks are in the tank since two months | the planks have been in the tank for two months
durations | I play the piano since I am seven | I have played the piano since I was seven
durations | play piano since I was seven | have played piano since I was seven
durations | I work in trees since nineteen years old | I have worked in trees since I was nineteen
durations | I speak two languages and work here since 2010 | I speak two languages and have worked here since 2010
durations | I work there for 5 years | I have worked there for 5 years
durations | I ran payroll since 2020 | I have run payroll since 2020
durations | I did sound since high school | I have done sound since high school
durations | they keep every puppet since 1949 | they have kept every puppet since 1949
durations | I repair for friends already 3 years | I have repaired for friends for 3 years
durations | I passed my exam since we talked
durations | I like trains since they are quiet
durations | I plan to stay for two years
durations | I worked there for 5 years
durations | I can stay for two weeks
durations | it opened two years ago
durations | I am free from 2 December
durations | I can work for two years without a visa
roles | I am nurse in Malmö | I am a nurse in Malmö
roles | I have been barista for three years | I have been a barista for three years
roles | I was dental nurse | I was a dental nurse
roles | since I was child | since I was a child
roles | two years as helper | two years as a helper
roles | I worked as cook and cleaner | I worked as a cook and cleaner
roles | as assistant of the curator
roles | I was captain of the team
roles | as head of maths
roles | I am patient
roles | I am a nurse
roles | we are nurses
roles | as well as nurses
agreement | the children was making a map | the children were making a map
agreement | he said players quits at the bridge level | he said players quit at the bridge level
agreement | nobody know where it is | nobody knows where it is
agreement | if she want I come | if she wants I come
agreement | it have two doors | it has two doors
agreement | the boy that speak with pictures | the boy that speaks with pictures
agreement | the ward have a board | the ward has a board
agreement | he do not like it | he does not like it
agreement | they was kind | they were kind
agreement | there is many people | there are many people
agreement | much people came | many people came
agreement | nothing fancy
agreement | one of the children was ill
agreement | feeding the otters was fun
agreement | she beat me at dominoes
agreement | he let it go home
agreement | did everyone go home
agreement | the team have a dog
agreement | the dog that people love most
agreement | the teachers who help
agreement | does the ward have a board
agreement | ten years is long
agreement | patients visits are short
idioms | she explained me the keys | she explained to me the keys
idioms | she said me the day | she told me the day
idioms | he told it is better | he said it is better
idioms | you have told about the boxes | you have told me about the boxes
idioms | we discussed about the rota | we discussed the rota
idioms | she discussed with me about it | she talked with me about it
idioms | I listen music | I listen to music
idioms | it depends of the weather | it depends on the weather
idioms | I am interested for the job | I am interested in the job
idioms | I am responsible of the stock | I am responsible for the stock
idioms | I am good in maths | I am good at maths
idioms | I am used with nervous patients | I am used to nervous patients
idioms | afraid from brakes | afraid of brakes
idioms | please think in me | please think of me
idioms | I am agree with that | I agree with that
idioms | it is more heavy than looks | it is heavier than it looks
idioms | more better tools | better tools
idioms | I have put more as fifty | I have put more than fifty
idioms | I shouted for first time | I shouted for the first time
idioms | how it is called | what it is called
idioms | I said needs acid | I said it needs acid
idioms | you said, that the shop is full | you said that the shop is full
idioms | in my uncle his garage | in my uncle's garage
idioms | if he has other job later | if he has another job later
idioms | caregiver for elderly in Cebu | caregiver for the elderly in Cebu
idioms | I should of said so | I should have said so
idioms | she took me in court 2 | she took me into court 2
idioms | she said her boss in Brno decides
idioms | they said you need two references
idioms | I was told I would hear in a week
idioms | he explained her plan for the shop
idioms | for elderly people
idioms | the other job
idioms | what you said is the best advice
idioms | he told the story of the dog
idioms | I said take the first
idioms | it is more useful than that
idioms | for first time buyers
idioms | I know, that is a lot
idioms | she took me in the van
relatives | the lady of 81 what lifts 40 kilos | the lady of 81 who lifts 40 kilos
relatives | the sheet what I made | the sheet that I made
relatives | you showed a tool what is 30 years old | you showed a tool which is 30 years old
relatives | I asked the lady what she needs
relatives | tell the boy what is next
relatives | I know what is next
indirect-questions | nobody knows where is the key | nobody knows where the key is
indirect-questions | ask when can I expect the answer | ask when I can expect the answer
indirect-questions | ask what is the status | ask what the status is
indirect-questions | she asked how do you calm a caller | she asked how to calm a caller
indirect-questions | I want to know where do I park | I want to know where I park
indirect-questions | when can I start
indirect-questions | ask what is missing
indirect-questions | he told me when they can come
adverb-places | he counts always loud | he always counts loud
adverb-places | I cook also soft food | I also cook soft food
adverb-places | they do always the check together | they always do the check together
adverb-places | I never have seen riders so calm | I have never seen riders so calm
adverb-places | I liked very much the cupping, and the cups | I liked the cupping very much, and the cups
adverb-places | I liked very much how it looks
adverb-places | in Poland was I a leader | in Poland I was a leader
adverb-places | he said always check twice
adverb-places | I am always early
adverb-places | we talked also about bees
adverb-places | I can also cook
counted | in four currency and by hand | in four currencies and by hand
counted | in 40 second and for free | in 40 seconds and for free
counted | the lady lifts 40 kilo | the lady lifts 40 kilos
counted | gate 4 and the radio
counted | a six week course
counted | two staff and one dog
counted | level two and three
past-times | I have played it six times yesterday | I played it six times yesterday
past-times | I have seen him last week | I saw him last week
past-times | I have walked it on Sunday | I walked it on Sunday
past-times | I have worked there since last year
past-times | I have seen every match on Sunday for years
past-times | I have to be there on Sunday
bare-spans | I was a nurse in Malmö four years | I was a nurse in Malmö for four years
bare-spans | I have cooked there eleven years, every day | I have cooked there for eleven years, every day
bare-spans | I worked for two years
bare-spans | I was two years in Leeds
bare-spans | I spent two years in Leeds
bare-spans | I have worked there the last two years
bare-spans | I waited two weeks
tail-remarks | the dog on the desk, so funny | the dog on the desk, which I found so funny
tail-remarks | dogs and cats kept apart in the room, such a good idea | dogs and cats kept apart in the room, which I found such a good idea
tail-remarks | I could try the frame, what an honour | I could try the frame, it was an honour
tail-remarks | so funny
tail-remarks | how he talks with the guests, so calm
indirect-questions | I was impressed by how fast is the packing line | I was impressed by how fast the packing line is
indirect-questions | I know how much is missing
idioms | you are looking someone for the evenings | you are looking for someone for the evenings
idioms | I told no | I said no
idioms | the matching of 200 invoices by week | the matching of 200 invoices a week
idioms | open by day and by night
idioms | children who not want to sleep | children who do not want to sleep
agreement | the kitchen do 300 meals | the kitchen does 300 meals
agreement | the training room have no window | the training room has no window
agreement | the tools you have here
missing-it | I do the course, is already paid | I do the course, it is already paid
missing-it | the hall, is not mine
missing-doers | she showed me the bench, says it is mad in March | she showed me the bench, she says it is mad in March
missing-doers | she took me into court 2, empty, showed where they wait | she took me into court 2, empty, she showed where they wait
missing-doers | she met the lady who laughed, told us a story
missing-doers | I saw the bench, said it was new
agreement | patients they come with a cousin | patients come with a cousin
agreement | the patients they treat are old
hung-deeds | set up text reminders at my last job, took about 2 weeks | set up text reminders at my last job, which took about 2 weeks
hung-deeds | moved the archive, cost us nearly 3 months | moved the archive, which cost us nearly 3 months
hung-deeds | heat pumps, fitted 22 so far | heat pumps, have fitted 22 so far
hung-deeds | went to Leeds, took the children there
hung-deeds | had 22 so far
said-tails | decision by mid June, he thought | he expected decision by mid June
said-tails | you lose the night bakers then, she said | she said you lose the night bakers then
said-tails | he said it would rain, she thought
said-tails | no, he said what he thought
tail-remarks | you all have lunch together, love that | you all have lunch together, and I love that
changed-figures | cut reporting lag from 9 days to 1 at Contoso | cut the reporting lag from 9 days to 1 at Contoso
changed-figures | raised returns from 4 to 6 percent
changed-figures | cut our waste from 9 to 2 percent
passive-deeds | promoted to shift lead in June | was promoted to shift lead in June
passive-deeds | shortlisted for a design award | was shortlisted for a design award
passive-deeds | qualified in Manila, registered here since May | qualified in Manila, have been registered here since May
passive-deeds | offered a post at the zoo | was offered a post at the zoo
passive-deeds | promoted two of my juniors
passive-deeds | elected members of the board
passive-deeds | she registered with the council in May
`;
