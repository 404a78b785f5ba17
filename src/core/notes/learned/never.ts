/** Shapes of a sentence that readers hardly ever sent (`tests/corpus/verdicts`): the editor writes them where it has not understood. */
export const never: readonly RegExp[] = [
  // “I keep me in mind”
  /\bI (?:\p{Ll}+ )?\p{Ll}+ me\b(?! (?:that|how|what|to|why|where|when)\b)/u,
  // “which you asked great questions”
  /, which (?:you|I|we|they|he|she|(?:every|each|no|the) \p{Ll}+) \p{Ll}+ (?:an?|the|my|your|great|good|some|any|no|every|\d+)\b(?!.* (?:about|with|for|of|to|on|in|at|by|from)$)/u,
  // “the chamber, which I could hear my own pulse”, “the rent, which is still thinking”
  /, which (?:you|I|we|they|he|she) (?:can|could|will|would|did|do) (?:not )?\p{Ll}+ (?:an?|the|my|your|our|\d+)\b(?!.* (?:about|with|for|of|to|on|in|at|by|from)$)/u,
  /, which (?:is|are) (?:still |also |now )?(?:thinking|wondering|looking|hoping|waiting)\b/,
  /\bI am (?:an? )?(?:\p{Ll}+ )?question\b/u,
  // “I will send the contract draft from you”
  /\b(?:I will send|you will have)\b.* from you\b/,
  // “on Thursday at 2 hours”, “the bills, which are 3 of 14 schools”, “the letter is cutting too”
  /\bat (?:an? )?(?:\d+|two|three|half) (?:hours?|hrs|minutes|days|weeks|years)\b/,
  /, which (?:is|are) \d/,
  // “the migration, which is dual writes, and you are worried”
  /, which (?:is|are|was|were) [^,]+, and (?:you|I|we|they) /,
  // “comps, which is good at easy grades”: I am
  /, which (?:is|are) (?:good|fine|happy|keen|glad|comfortable|patient|used|calm|fluent|able|qualified|certified|trained|free|ready)\b/,
  // “the date, which I was off by 12 years”
  /, which (?:I|you|we|they|he|she) (?:am|was|were|are|is) (?!.* (?:about|with|for|of|to|on|in|at|by|from)$)/u,
  // “I have a bus driver for nine years”
  /\bI (?:have|bring) an? (?:\p{Ll}+ )?(?:driver|nurse|teacher|manager|waiter|chef|cook|engineer|baker|carer|farmer|joiner|builder|designer)\b/u,
  // “which are a dying craft and you reckon”
  /(?:,| and| but) (?:I|you|we) (?:reckon|reckoned|think|thought|said|say|hope|guess|joked|laughed)$/,
  // “the theatre, which said that”
  /, which (?:said|asked|told|thinks?|reckons?|thought|laughed|smiled|loved|liked)\b/,
  /\b(?:is|are) \p{Ll}+ing too$/u,
  // “Could I can apply again”, “can the show our code”
  /\b(?:could|can|may|shall|should|would|will|must) (?:I|you|we|they|he|she|the|an?) (?:can|could|will|would|shall|may|must|the)\b/i,
  // “thank you for the talk about builds was worth the trip”
  /\bthank you for (?!.*\b(?:that|which|who|how|what|telling|saying)\b).* (?:was|were) \p{Ll}+/iu,
  // Of 25 such reasons readers sent one.
  /, as (?:I|you|we|it|he|she|they|the) /,
  // “I have had since done my level 1”
  /\bI have had (?!.*\b(?:for|since) (?:(?:last|over|about) )*(?:\d|\p{Ll}+ (?:years|months)|I |\p{Lu}|an? |summer|school))/u,
  // “I will send a recording to follow”, “so I am I”, “I am five years night guard”
  /\bwill send\b.* to follow\b/,
  /\bI (?:am|do|did|was|have|would|can|will) I\b/,
  /\bam (?:\d+|\p{Ll}+) years (?!old)/u,
  // “I am over 70 asylum hearings”
  /\bI (?:am|was) (?:over |about |nearly |almost |more than )?\d[\d,]* (?!years?\b|and\b|but\b|or\b|so\b|(?:minutes|hours|days|weeks|months|miles|km) )\p{L}+/u,
  // “and my whatever is needed”, “the coding club, with play guitar”
  /\bmy (?:whatever|anything|everything|nothing)\b/,
  /\bwith (?:play|speak|drive|know|sing|teach) \p{Ll}+/u,
  /\bI let us\b/,
  // “the choir was that I still think about it”, “showed me the bug and us finding it”, “you told me when the kid hugged me”
  /\b(?:is|was|are|were) that I (?:still |really |also |just )?(?:think|thought|love|loved|like|liked|enjoy|enjoyed|want|remember|keep|hope)\b/,
  /\b(?:showed|told|gave|let|took) \p{L}+ \b.* and (?:that )?(?:us|me) \p{Ll}+ing\b/u,
  /^you told me (?:when|where) .*\bme\b/,
  // “you turned your chair round and drawing the network”
  /^(?:you|\p{Lu}\p{L}+) \p{Ll}+ed (?:my|your|the|his|her|an?) [^,]* and \p{Ll}+ing (?:the|an?|my|your|it|me)\b/u,
  // “you asked me a chat”, “your advice was to say no”, “you said that it is a mess yourself”
  /\byou asked (?:me )?(?:an?|the) (?!(?:\p{Ll}+ )?(?:questions?|favou?r|lot|couple|few)\b)/u,
  /^(?:your|\p{Lu}\p{L}*'s) (?:advice|tip|rule|suggestion) (?:is|was) to\b(?!.*, )(?!.*\band (?!\p{Ll}+ly\b))/u,
  /^you (?:said|told me) that (?!you\b).* yourself$/,
  /^(?!you\b|I\b).*\b(?:is|are|was|were) (?:an? )?\p{Ll}+ yourself$/u,
  /[,;] and us \p{Ll}+/u,
  // “residents decide the menu, Mr. Tully showing me his ships”
  /, (?:and )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{L}+ \p{Ll}+ing (?:me|us)\b/u,
  // “the siren test is on the 1st and that the lessons you took”
  /\band that (?:the|your|an?|my) (?:\p{Ll}+ ){0,2}\p{Ll}+ (?:you|we|they|I) \p{Ll}+(?: (?:from|in|on|at|about|for|with) [\p{L}\d]+){0,2}$/u,
  /\byou said about\b/i,
  // “you cooked pike for you”, “how you got you to Innsbruck”
  /^you \p{Ll}+ed (?:\p{Ll}+ ){1,3}(?:for|with|to) you\b/u,
  /\byou (?:got|took|brought|sent|drove|led|let|gave|told|asked|showed) you\b/,
  // What one says to oneself.
  /\b(?:flubbed|blanked|bombed|botched|fluffed|waffled|rambled|butchered|fumbled)\b/i,
  // “I will send the demo lesson with year 8”, “I will send it tomorrow at 10:00”: 83 and 24, of which 8 and none were sent.
  /\bI will send (?:you )?(?:(?!of |for |about |from |after |before |on )\p{L}+ ){0,4}(?:lesson|shift|exercise|exam|interview|visit|session|trial|meeting)\b/u,
  /\bI will send (?!.*\bby\b).*\bat \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?\b/,
  // “Could I start possible from 1 April”, “I have heard back from the district yet”
  /\b(?:could|can|may|would) (?:I|we) \p{Ll}+ possible\b/u,
  /\bI have (?:heard|had|got|seen|received|decided)\b(?! (?:no|nothing|not)\b)[^,;]*\byet(?=$|[,;])/,
  // “the final round with the director will confirm the day”, “my check form will return it”
  /\b(?:form|contract|letter|certificate|paperwork|round|interview|trial|test|visit|lesson|task)(?: (?:with|at) [^,;]+)? will (?:return|sign|send|confirm|mail|email|post|fix) (?:it|the|you|me)\b/,
  // “I will visit to the workshop”, “I will coffee with the team”
  /\b(?:will|would|can|could|to) visit to\b/,
  /\bI will (?:coffee|lunch|interview|trial|tour) with\b/,
  // “could you tell me the staff room?”
  /\bcould you tell me (?!whether|when|what|where|how|who|which|if|about|more|why|please|that)/i,
  // “I am tracking with sensors cut our losses”
  /\bI (?:am|was|have been) \p{L}+ing\b[^,;]* (?:cut|saved|brought|halved|doubled|reduced|raised|lifted|took|won|freed|saves|cuts|brings|helps|works|makes|got)\b/u,
];

/** Behind “we talked about”: “playing it for an hour and that the line is brilliant”; of 122 readers sent one. */
export const neverOfTopics =
  /^(?!.*\b(?:said|mentioned|told|showed|know|think|hope|fact|way|idea|news|rule)\b)[^,;]* and that (?:(?:you|the|it|there|they|we|I)\b|\p{Ll}+s \p{Ll}+)/u;
