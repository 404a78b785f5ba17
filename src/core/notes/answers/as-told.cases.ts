/** Answers to mend, spelled out and told to their reader, and the phrases they make: `label: text | kind: text`; `-` where another reading is asked for. */
export const cases = `
you thought I had only worked in hospital, I also did 14 months in the community | clause: you thought I had only worked in hospital; I also did 14 months in the community
you asked if I know R, I said a bit, in fact I have written all my analysis in it since 2022 | correction: you asked if I know R, and I said a bit | sentence: in fact I have written all my analysis in it since 2022
you asked about insurance, I have it, until March | clause: you asked about insurance: I have it, until March
we never got to my question on the model, and we used monthly steps, not yearly | clause: we never got to my question on the model, and we used monthly steps, not yearly
we disagreed on augmentation, I think I was wrong about colour jitter to be honest | clause: we disagreed on augmentation; I think I was wrong about colour jitter
first I would look at our forecasts, since half of the late ones came from us, then I would agree a buffer | clause: first I would look at our forecasts, since half of the late ones came from us; then I would agree a buffer
I said no, but one time I broke a rack foot, nobody hurt | clause: I said no, but one time I broke a rack foot; nobody was hurt
my level 2 runs out in 2027 not this year | clause: my level 2 runs out in 2027, not this year
could not find it on the phone, it is all here: https://example.org/pics | clause: I could not find it on the phone; it is all here: https://example.org/pics
could not say which filter I used, it was a Butterworth, fourth order | clause: I could not say which filter I used; it was a Butterworth, fourth order
did not have an answer on the new lens, read up since: it needs the older mount | clause: I did not have an answer on the new lens | sentence: I have read up since: it needs the older mount
should have said we got it from 9% to 5% | clause: I should have said that we got it from 9% to 5%
should have said cache invalidation by event | clause: I should have said cache invalidation by event
should have said about the nut free table | clause: I should have mentioned the nut free table
forgot to mention I speak Portuguese | clause: I forgot to mention that I speak Portuguese
forgot to say, got bit by a collie last year | clause: I forgot to say that I got bit by a collie last year
did not mention my nursing diploma | clause: I did not mention my nursing diploma
not having mentioned my stammering course, finished in April | clause: I did not mention my stammering course, which I finished in April
wrong year for my licence, 2018 not 2016 | clause: I gave the wrong year for my licence: it was 2018, not 2016
gave the wrong number of beds, it was 46 not 64 | clause: I gave the wrong number of beds: it was 46, not 64
gave the wrong impression, sorry | clause: I gave the wrong impression
Gave the wrong budget: was 4.2m not 2.4m | clause: I gave the wrong budget: it was 4.2m, not 2.4m
got the gaps wrong, 3mm not 5 | clause: I got the gaps wrong: 3mm, not 5
correct the student numbers: 16 a group, not 60 | clause: I should correct the student numbers: 16 a group, not 60
ISO 17025, not 9001 | clause: I meant ISO 17025, not 9001
stupidly said I do not do drums, I do, did 4 albums | correction: I said that I do not do drums, but I do | sentence: I did 4 albums
blanked on the churn question, should have said we got it down | remark: my answer to the churn question | sentence: I should have said that we got it down
rambled about security | remark: my answer about security
my example on teamwork was lame | -
you seemed unsure about my Spanish | -
point is clear rules first | clause: my point is clear rules first
did I make clear that I have been accredited since 2019, not just in training? | clause: I am not sure I made it clear that I have been accredited since 2019, not just in training
did I really say I do not eat shellfish? | clause: I may have said that I do not eat shellfish
may I add that I read classical Chinese? | sentence: may I add that I read classical Chinese?
is the role remote? | -
you asked about rose pruning: I do it in late winter, not autumn as I said | clause: you asked about rose pruning: I do it in late winter, not autumn as I said
question: who decides when design and engineering disagree? | clause: you asked who decides when design and engineering disagree
what I do: ask the guest, offer a room, call the manager | clause: what I do is ask the guest, offer a room and call the manager
what I meant: two ovens, not three | clause: what I meant was two ovens, not three
should have said: never lift it alone, ask a mate | sentence: a better answer is that I would never lift it alone and ask a mate
question on budgets: was £40k a year, not £14k | clause: on your question about budgets, it was £40k a year, not £14k
typing speed: said 60, that was with the old keyboard | clause: on typing speed, I said 60, but that was with the old keyboard
wind stop: 20 m/s | clause: on the wind stop: 20 m/s
my certificate: renewed in January, valid for two more years | clause: my certificate was renewed in January and is valid for two more years
my house: rented it out and moved | clause: on my house, I rented it out and moved
should have said: one sheet per table, the chef signs it, nobody improvises | clause: I should have said: one sheet per table, the chef signs it, and nobody improvises
meant: write it down, tell the officer | sentence: a better answer is that I would write it down and tell the officer
better example: night shift in March, calmed a family | clause: a better example is the night shift in March | sentence: I calmed a family
pricing question: froze | -
spraying certificate runs out in 2027, I said 2026 | clause: my spraying certificate runs out in 2027; I said 2026
notice is one month | clause: my notice is one month
forecast was weekly, not monthly as I said | clause: the forecast was weekly, not monthly as I said
you asked about rosters, I have used two systems, not just the one I named | clause: you asked about rosters | sentence: I have used two systems, not just the one I named
I do know it: left keeps all rows of the first table | clause: I do know it: left keeps all rows of the first table
said we never rolled back, not true, we did twice in 2025 | correction: I said that we never rolled back, but that was not right | sentence: we did twice in 2025
you asked about allergens and I said I would check the book, should have added that I label every tub | correction: you asked about allergens, and I said I would check the book | sentence: I should have added that I label every tub
slump 100 +/- 25 | -
what I should have said about the parcel: ring the customer first | clause: what I should have said about the parcel: ring the customer first
not sure I answered the one about noise, we used earplugs | clause: I am not sure I answered the one about noise; we used earplugs
I do know pivot tables, use them every week | clause: I do know pivot tables and use them every week
I can lift yes but not the 40 kg wheels | clause: I can lift yes but not the 40 kg wheels
totally forgot to thank you for the lift | clause: I forgot to thank you for the lift
blanked completely on GDPR | remark: my answer about GDPR
dates mixed up: Ashford 2016-2019, then Crewe | clause: I mixed up the dates: Ashford 2016-2019, then Crewe
could I still send the second piece? | sentence: could I still send the second piece?
did I say 5 years? | -
to be clear, I can drive a minibus | clause: to be clear, I can drive a minibus
when we spoke about nights I hesitated, it was only because I had to check | clause: when we spoke about nights, I hesitated; it was only because I had to check
sample 3 was mislabelled, should read 2024 | clause: sample 3 was mislabelled and should read 2024
my Spanish is B2 not C1 | clause: my Spanish is B2, not C1
grade 8, distinction | loose: grade 8, distinction
window functions | -
what I missed in my portfolio, would be good to know | -
`;
