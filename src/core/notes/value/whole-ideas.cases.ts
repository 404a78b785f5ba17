/** Ideas as they are jotted, and the pieces a mail tells of them: `note | piece | piece`. */
export const cases = String.raw`
winter service discount, book in Jan or Feb and pay 20% less | idea: a winter service discount: book in January or February and pay 20% less
quiet hour 10 to 11 for seniors w/ coffee included, schools from 11:30 | idea: a quiet hour from 10 to 11 for seniors with coffee included, schools from 11:30
text message the day before plus a two-hour slot | idea: a text message the day before plus a two-hour slot
coffee the day before the exam | idea: coffee the day before the exam
quiet hours for autistic visitors | idea: quiet hours for autistic visitors
let them skip it, save progress, nudge by text next day | plan: let them skip it, save progress and nudge by text next day
put the top 50 items near packing, we did that in Lodz and walking fell by a third | plan: put the top 50 items near packing | sentence: we did that in Lodz and walking fell by a third
let the water level show the way, lower = closer to the exit | plan: let the water level show the way | sentence: lower is closer to the exit
print the route on the ticket, let guests scan it | plan: print the route on the ticket and let guests scan it
label the shelves, they ask me every day | plan: label the shelves | sentence: they ask me every day
put displays up at my last shop for two years | clause: I put displays up at my last shop for two years
a short recipe video with box three, filmed by real customers | idea: a short recipe video with box three, filmed by real customers
`;
