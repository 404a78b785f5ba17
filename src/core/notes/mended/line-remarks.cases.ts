/** A line of a note, and what it becomes; without a second part it must stay as it is. */
export const cases = `
recording footsteps in a cave, so cool | recording footsteps in a cave, which I found so cool
the garden, and how every patient picks a plant. Very moving. | the garden, and how every patient picks a plant, which I found very moving
wall of rejected covers, funny and honest | wall of rejected covers, which I found funny and honest
the new team, quick, clever
sat in on the breakfast show, total chaos but warm | sat in on the breakfast show, which was total chaos but warm
saw the miners' letters, a real privilege | saw the miners' letters, which was a real privilege
the tour of the yard, a real forge
question about loans after the flood, good discussion | question about loans after the flood, which made for a good discussion
great discussion
customs delays at Rotterdam, biggest headache right now | customs delays at Rotterdam, which are the biggest headache right now
guests waiting 25 mins at check-in, main complaint | guests waiting 25 mins at check-in, which is the main complaint
the kiln, the biggest of three
nice that she phoned instead of just emailing | it was nice that she phoned instead of just emailing
she said I came second. nice to know | she said I came second. it was nice to know
the nice thing that she said
new board, cut falls by a third | the new board, which cut falls by a third
met the gardener, cut falls by a third
the new board, cut it by a third | the new board, which cut it by a third
let me voice a pipe in the workshop | they let me voice a pipe in the workshop
let me know
let me sit in the control room - kind | they let me sit in the control room, which was kind of you
showed me the theatre, said it opens in May | showed me the theatre, and they said it opens in May
showed me the man who runs it, said hello
he let me taste the rye, starter is 11 years old | he let me taste the rye, the starter is 11 years old
residents choose the outings, last one was a speedway | residents choose the outings, the last one was a speedway
he wants it cheaper, money is tight
came second out of 140, she said | she said I came second out of 140
painted by hand, she said | she mentioned painted by hand
talked ages about the Lear | talked for ages about the Lear
he talks for ages about it
gait lab is impressive, never seen one that size | gait lab is impressive, I have never seen one that size
they are never seen without gloves
his feedback was spot on, bit gutted though | his feedback was spot on, though I am a bit gutted
the receptionist is the first bit of therapy, that stayed with me | the receptionist is the first bit of therapy, which has stayed with me
mud kitchen!! kids out in all weathers | the mud kitchen, with kids out in all weathers
loved the surfing program, kids in wheelchairs out on the water | loved the surfing program, with kids in wheelchairs out on the water
met the parents, kids in tow
mud kitchen and the kids named the chickens | the mud kitchen and how the kids named the chickens
the cook and the kids named the chickens
moving to a paperless office, not everyone is happy | moving to a paperless office and how not everyone is happy
she took time to ring me, not many do | she took time to ring me, which not many do
only 9 girls taking physics | only 9 girls are taking physics
only 9 girls in physics
45 min appointments instead of 20 | 45-minute appointments instead of 20
45 min of questions
open 2 days, weekends too
heard the restored Bechstein, amazing tone | heard the restored Bechstein, with its amazing tone
heard the restored Bechstein, amazing day
whole menu changes when the boat comes in | the whole menu changes when the boat comes in
`;
