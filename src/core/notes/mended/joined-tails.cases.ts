/** A line of a note, and what it becomes; without a second part it must stay as it is. */
export const cases = `
the gait lab, can't stop thinking abt it | I can't stop thinking about the gait lab
discount rates!! could have gone on for an hour | I could have gone on about discount rates for an hour
the kiln demo, still think about it | I still think about the kiln demo
loved the kiln demo, still think about it
his tip: show the ugly drafts too | his tip to show the ugly drafts too
her rule: never move a skeleton alone | her rule never to move a skeleton alone
his worry: who minds the archive | his worry about who minds the archive
Tom's question, whether a robot could do it | Tom's question of whether a robot could do it
her question - what would I cut first | she asked what would I cut first
his tip: two coats of oil
my answer on pricing - too vague | my answer on pricing was too vague
her answer on pricing, long
he rang me himself to say no, decent | he rang me himself to say no, which was decent of him
she asked what I'd do. good question | she asked what I'd do, which was a good question
the internal candidate - makes sense | the internal candidate, which makes sense
post filled internally, understand | post filled internally, which I understand
you said my foxes look worried, fair
lack of site experience, fair | lack of site experience, which is fair
the county show, the village fair
the ethics board meets twice a year, that surprised me | the ethics board meets twice a year, which surprised me
kestrel box on the fence, made me smile | the kestrel box on the fence made me smile
he showed me the loft, made me smile
tea trolley, volunteers push it | the tea trolley, which volunteers push
difference between busy and productive - he drew it on a napkin | difference between busy and productive, which he drew on a napkin
the old oven / she won't part with it | the old oven, with which she won't part
the merger, she said it is off
the loom from 1911, runs only when Hanna is in | the loom from 1911, which runs only when Hanna is in
the growth team, wants it by May
chef's recipe book, kept in the safe | chef's recipe book, which is kept in the safe
the puppet on the wall, painted by a patient | the puppet on the wall, which was painted by a patient
the gardener, kept in touch
choir of residents, youngest is 78 | the choir of residents, whose youngest is 78
solar roof, half done | the solar roof, which is half done
dark corridor, murals planned | the dark corridor, with murals planned
hangar tour, tail section off | the hangar tour, with tail section off
two sites, both open
choir at lunch, anyone can join | the choir at lunch and how anyone can join
Friday tastings. everyone joins, even accounts | Friday tastings and how everyone joins (even accounts)
the garden, residents grow tomatoes there | the garden, where residents grow tomatoes
lost-property shelf: somebody left a tuba | the lost-property shelf and how somebody left a tuba
the tour of the yard, I got lost
the budget round, she laughed
great chat about sourdough, he uses rye only
breakfast club, thirty children a day | the breakfast club, with thirty children a day
the apprenticeship, three years
two kilns, two potters
kiln in room 2, fixed now? | is the kiln in room 2 fixed now?
her team's marathon, did they finish?
he hums when he thinks, so do I | he hums when he thinks, and I do too
never says "resource" - me neither | never says "resource", and I don't either
the stock is a mess, she said so herself | she said herself that the stock is a mess
phones ring out over lunch, he said | he said phones ring out over lunch
no two days the same, he promised | he promised no two days the same
budget decision in Q3, he said | he mentioned the budget decision in Q3
No one works after six, she told me | she told me no one works after six
what happens when a train stops, she asked | she asked what happens when a train stops
the lift, that he said
the map at https://example.org, everyone uses it
Tuesdays are dead, she said, hardly covers the heating | she said Tuesdays are dead, and it hardly covers the heating
the nights are long, she said, hardly anyone stays
`;
