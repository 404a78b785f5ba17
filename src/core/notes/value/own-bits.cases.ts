/** Notes whose bits each have a verb or a subject of their own, and the pieces they make: `note | piece | piece`. */
export const cases = `
MA in decorative arts, reads French and German | clause: I have an MA in decorative arts | sentence: I read French and German
apprenticeship as a joiner, play the organ every Sunday | clause: I have an apprenticeship as a joiner | sentence: I play the organ every Sunday
run a teen manga club, 20 regulars | sentence: I run a teen manga club, with 20 regulars
work well with anxious patients, also trained in air polishing | sentence: I work well with anxious patients | clause: I am trained in air polishing
meticulous, never missed a filing deadline in 3 years | sentence: I am meticulous | clause: I never missed a filing deadline in 3 years
12 years on a GP front desk, discreet, unflappable | covers: 12 years on a GP front desk | sentence: I am discreet and unflappable
climbing tickets, chipper, LGV | clause: I have climbing tickets | covers: chipper and LGV
play therapy, art therapy | covers: play therapy and art therapy
now DBS cleared | sentence: I am now DBS cleared
early riser, can book guests quickly | sentence: I am an early riser | clause: I can book guests quickly
our charity run last Sunday raised £23,400 | sentence: our charity run last Sunday raised £23,400
lifeguard cert current through 2027, and I speak ok Spanish | sentence: I have a lifeguard certificate current through 2027 | clause: I speak ok Spanish
licensed for gas and oil | clause: I am licensed for gas and oil
now registered for the NVQ 3 | clause: I am now registered for the NVQ 3
chartered since 2019 - did the connections on a CLT school | clause: I have been chartered since 2019 | clause: I did the connections on a CLT school
since we spoke, have finished my mortgage adviser exam | sentence: since we spoke, I have finished my mortgage adviser exam
my notice period is down to four weeks now, was eight | sentence: my notice period is down to four weeks now; it was eight
led a team of 12, occupancy up from 71 to 84% | clause: I led a team of 12, and occupancy went up from 71 to 84%
started a bilingual story hour at my last branch, 60 families by the end | clause: I started a bilingual story hour at my last branch, with 60 families by the end
tutored 5 kids, three passed | clause: I tutored 5 kids, and three passed
wrote the manual for the kiln\\nstill in use | clause: I wrote the manual for the kiln, which is still in use
taught my gran to text, still in use | clause: I taught my gran to text, still in use
I speak Armenian, Russian, Farsi, scheduled 30 interpreters at the refugee council | clause: I speak Armenian, Russian and Farsi | sentence: I scheduled 30 interpreters at the refugee council
managed a team of 5, did all the ordering, know my dub from my dubstep | clause: I managed a team of 5, did all the ordering and know my dub from my dubstep
roasted on a 15 kilo Probat, keep careful logs | clause: I roasted on a 15 kilo Probat | sentence: I keep careful logs
shift work is fine, did nights for 5 yrs in an ambulance control room | clause: shift work is fine | sentence: I did nights for 5 years in an ambulance control room
calm under pressure, bus driver nine years without an accident | clause: I am calm under pressure | sentence: I have been a bus driver for nine years without an accident
fast with storyboards, After Effects and some Blender | clause: I am fast with storyboards, After Effects and some Blender
three years in a call centre, used to upset customers | clause: I have spent three years in a call centre and am used to upset customers
used to run a kitchen, 12 staff | clause: I used to run a kitchen, with 12 staff
grew up on a farm, passed CTA first time, 3 yrs private client | clause: I grew up on a farm, passed CTA first time and have done private client work for 3 years
React and accessibility | experience: experience with React and accessibility
cooked and cleaned for 40 | clause: I cooked and cleaned for 40
loud, cheerful | sentence: I am loud and cheerful
forklift licence, renewed last year | clause: I have a forklift licence, renewed last year
van licence, clean | clause: I have a van licence | covers: clean
`;
