/** What a note says to its writer before it comes to the matter: “mention the …”, “thank her for …”. */
export type LeadIn = 'none' | 'tell' | 'thank' | 'ask';

const reminder =
  /^(?:note to self|reminder|remember(?= to )|don't forget|do not forget|must(?= (?:mention|say|tell|thank|ask|bring))|(?:i )?(?:should|need to|want to|have to|wanted to|would like to)(?= (?:mention|say|tell (?=her|him|them|you|\p{Lu})|thank|ask|bring|note|add|highlight(?= (?:the|her|his|their|your|my|our|a|that)\\b)|stress|emphasi[sz]e) )|make sure|be sure|to-?do|maybe|oh|ps|p\.s|also|btw|and|plus|so|well|ok(?! (?:for|with|to|if|on)\b)|okay(?! (?:for|with|to|if|on)\b)|hm+|honestly|ideally|anyway|anyways|just(?= (?:ask|say|mention|tell))|(?:stupid|silly) me|(?:i )?(?:could |can )?(?:propose|suggest)(?= (?:to|an?|the|that|\p{L}+ing)\b))[,:]?\s+(?:to\s+)?/iu;
const person =
  '(?!(?:me|us|my|if|how|what|about|on|for|re|of|that|whether|when|where|why|who)\\b)(?:her|him|them|you|everyone|the team|the interviewer|\\p{Lu}\\p{Ll}+)';
const tell = new RegExp(
  `^(?:tell ${person}(?: about| that)?|say(?! (?:hi|hello)\\b)(?: that| something about)?|mention(?: again)?(?: that| to ${person})?|bring up|reference(?= (?:the|her|his|their|your|my|our|a)\\b)|talk about|point out(?: that)?|highlight|emphasi[sz]e(?: that)?|play up|refer(?: back)? to|remember|write about|touch on|call out|nod to|reply (?:on|about)|comment on|remind ${person}(?: (?:of|about|that))?|lead with|name-?drop|(?:drop|sneak|work|slip|put) in(?= (?:the|my|our|that|a)\\b)|allude to|hint at|pick up on|underline(?: that)?|make (?:it )?clear that|make the point that|let ${person} know(?: (?:that|about))?|reassure ${person} (?:that|about|on)|(?:compliment|congratulate|praise) ${person} (?:on|for|about)|praise(?= \\p{L})|(?:acknowledge|plug|compliment)(?= (?:the|her|his|their|your|my|our)\\b)|repeat that|note that|show off|say (?:something|a word|a few words)(?: (?:nice|kind|good|warm))? (?:about|on)|stress(?= (?:\\d|that |my |the |how )))(?: that)? (?=\\S)`,
  'iu',
);
const thank = new RegExp(
  `^(?:say )?(?:thank(?:s|ful| you)?|grateful|many thanks|appreciative)(?: (?!for)${person})?(?: again)?(?: so much)? for (?=\\S)`,
  'iu',
);
const ask = new RegExp(
  `^(?:ask|enquire|inquire|find out|check)(?: ${person})?(?: (?:about|on|for|re|if|whether|(?=when|how|what|why|who|where))|(?= when| how| what| why| who| where))`,
  'iu',
);

/** Takes the instruction to oneself off the front of a thought. */
export function withoutLeadIn(text: string): { leadIn: LeadIn; text: string } {
  let rest = text
    .replace(/^offer to (?=\p{L})/iu, 'happy to ')
    .replace(/^ask (?:her|him|them|you) to (?=\p{L})/iu, 'please ')
    .replace(
      /^(?:i )?(?:forgot|meant|wanted|should have|did not|never got) to ask (?=about|if|whether|how|when|what)/i,
      'ask ',
    );
  rest = rest.replace(
    /^that (?=(?:every|each|all|some|no|nobody|everybody|everyone|people|most|many|the|an?|your|my|our|their|they|she|he|we|i|you|it|there)\b)/i,
    '',
  );
  for (let i = 0; i < 3 && reminder.test(rest); i++) rest = rest.replace(reminder, '');
  const strip = (pattern: RegExp, leadIn: LeadIn) => {
    const match = pattern.exec(rest);
    const after = match ? rest.slice(match[0].length).trim() : '';
    return match && after !== '' && !/^(?:of|was|is|were|are)\b/.test(after)
      ? { leadIn, text: after, match: match[0] }
      : undefined;
  };
  const asked = strip(ask, 'ask');
  if (asked)
    return {
      leadIn: 'ask',
      text: /\b(?:if|whether)\s*$/i.test(asked.match) ? `whether ${asked.text}` : asked.text,
    };
  return (
    strip(thank, 'thank') ?? strip(tell, 'tell') ?? { leadIn: 'none', text: rest.trim() === '' ? text : rest }
  );
}
