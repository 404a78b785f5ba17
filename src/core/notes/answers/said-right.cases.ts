/** Answers to mend as they are jotted, and the sentences made of them: `note | sentence | sentence`; `-` where the shape is not taken. */
export const cases = String.raw`
I said dovetail when I meant mortise and tenon, noticed it on the bus | I said dovetail when I meant mortise and tenon | I noticed it on the bus
said I have been to 40 countries, counted again, it is 37 | I said that I have been to 40 countries | I counted again, and it is 37
I said it started in 2018, I checked and it was 2016 | -
said 3 clusters, meant 5 | I said 3 clusters, but I meant 5
I said I was never seasick, is not true, two times in the beginning | I said that I was never seasick, but that was not right | it happened two times in the beginning
I said I cannot solder, I can solder a bit | I said that I cannot solder, but I can solder a bit
I said take the first | I said that I would take the first
I told you the bridge is from 1849, it is 1894 | I told you that the bridge is from 1849, but it is 1894
told you I use the flat rate, that was the last job | I told you that I use the flat rate, but that was the last job
I think I said I would call the police | I think I said that I would call the police
I said 12 | -
said hello to the team | -
I said yes | -
you asked how long to proof, I said 1 hour, meant overnight | you asked how long to proof, and I said 1 hour, but I meant overnight
you asked how do you calm an angry caller I waffled | you asked how I calm an angry caller, and I would like to give a fuller answer
when you asked about lifting I forgot to say I have training | when you asked about lifting, I forgot to say that I have training
asked about boundaries, I said "just common sense" | you asked about boundaries, and I said "just common sense"
you asked for eating problems, I said dysphagia | you asked about eating problems, and I said dysphagia
you asked the flour types and I have said only the German numbers, 550 is strong white | you asked about the flour types, and I said only the German numbers | 550 is strong white
you asked about the rota | -
you asked for my phone number | -
should have said I would sit him down first | I should have said that I would sit him down first
should have said stop, check the record, tell the doctor | I should have said that I would stop, check the record and tell the doctor
should have been 200 | it should have been 200
should have said cache invalidation by event | -
should have said more | -
mixed up autoclave and drying oven when you asked about sterilising, of course the autoclave, 121 degrees | I mixed up the autoclave and the drying oven when you asked about sterilising | it is of course the autoclave, at 121 degrees
mixed up the dates | -
wind stop: 20 m/s not 25 | the right figure for the wind stop is 20 m/s, not 25
the team was 6 people not 16 | the team was 6 people, not 16
did not say I can drive a manual, I can | I did not say that I can drive a manual, but I can
rigged in Blender not Maya | I rigged in Blender, not Maya
I was nervous | -
I told you I cannot weld, what I meant is not overhead | I told you that I cannot weld, but I meant not overhead
that thing about the dough, I said 30 degrees, 24 is right | when we talked about the dough, I said 30 degrees, but 24 is right
you asked what my weakness is, I said none, this was stupid | you asked what my weakness is, and I said none
when asked why I left I said more money, real reason was the night shifts | when you asked why I left, I said more money | the real reason was the night shifts
asked what I would do if two guests want one table, froze | you asked what I would do if two guests want one table, and I would like to give a fuller answer
mixed up gross and net when we talked | I mixed up gross and net when we talked
`;
