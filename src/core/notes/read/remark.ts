/** A private remark on one's own answer, told apart from its words. `rest` is what comes after it. */
export interface Remark {
  kind: 'weak' | 'topic' | 'unsaid' | 'correction' | 'example';
  text: string;
  rest: string;
}

const hedge =
  '(?:(?:really|kind of|kinda|sort of|rather|totally|completely|probably|definitely|maybe|a bit|a little|clearly|just|so|pretty|very|too|somewhat|quite) )*';
const faults =
  'flubbed|blew|bombed|botched|fumbled|messed up|messed|screwed up|mangled|mumbled|butchered|rambled|waffled|babbled|blanked|went blank|drew a blank|froze|choked|stumbled|tripped up|tripped|struggled|hesitated|panicked|blundered|faltered|bumbled|fluffed|garbled|glossed over|skipped over|rushed|oversimplified|overexplained|undersold|oversold|exaggerated|overstated|understated|misjudged|forgot half|lost my way|underplayed|downplayed|lost the thread|lost my thread|got lost|got muddled|got confused|got nervous|got stuck|was nervous|was stuck|did badly|did poorly|did not do well|could not answer|could not explain|could not remember|could not think|could not recall|could not draw|could not solve|could not name|could not show|could not do|did not know|did not remember|did not (?:really |quite |fully |properly |even )?answer|did not (?:really |quite |fully |properly )?explain|did not do justice|did not have|had no|missed|flailed|talked too much|talked too long|spoke too fast|spoke too much|went on too long|never answered|fudged|dodged|winged|(?:could|should) have been (?:clearer|better|stronger|more specific|more concrete)';
const judged =
  '(?:was|were|am|felt|sounded|seemed|came across as|came off as)? ?(?:not (?:very |so |really )?(?:clear|great|good|precise|convincing|specific|sure)|weak|vague|unclear|shaky|fuzzy|muddled|rambling|nervous|unconvincing|negative|bitter|arrogant|harsh|defensive|flat|cold|uncertain|evasive|hesitant|too (?:short|vague|brief|long|technical|general))';
const answer =
  '(?:(?:gave|had|made|did) )?(?:an? |the |my |no )?(?:bad|weak|poor|vague|rambling|short|terrible|wrong|confusing|muddled|half|messy|lame|thin|shaky|incomplete|clumsy|mediocre|generic|fluffy|evasive|garbled|unclear|good|real|proper|not great) (?:answer|reply|response|explanation|example|job|definition|one)';

const weak = new RegExp(
  `^(?:i )?${hedge}(?:${faults}|${answer}|${judged}(?= (?:on|about|in|when|with|regarding|at|explaining|describing)\\b|$|,))\\b(?: (?:well|badly|poorly))?`,
  'i',
);
const weakBehind = new RegExp(
  `^(?:my )?(?:answer|reply|response|explanation|part|question)?\\s*(?:on|about|to|of)?\\s*(.{2,80}?) (?:answer |question |part |bit )?(?:was|were|came out|went|felt|sounded)\\s+${hedge}(?:weak|vague|unclear|shaky|fuzzy|muddled|rambling|bad|badly|poor|poorly|terrible|short|messy|thin|lame|too (?:long|short|vague|general|technical)|not (?:great|good|clear|well|my best)|wrong|off|incomplete|clumsy)(?:\\s|$|,)`,
  'i',
);
const leftMixed =
  /^(?!i )(.{2,80}?) (?:all |completely |totally )?(?:mixed up|muddled(?: up)?|confused|garbled|backwards|the wrong way round|upside down)$/i;
const gotWrong = /^(?:i )?(?:got|had) ([^,]{2,80}?) (?:wrong|muddled|mixed up|backwards)(?=$|[\s,])/i;
const unsaid =
  /^(?:i )?(?:(?:totally |completely )?(?:forgot|neglected|failed|omitted) to (?:mention|say|add|bring up|talk about|tell (?:you|them|him|her)|explain|note|point out|include|ask about|list)|forgot about|left out|forgot|omitted|(?:did not|never|could not) (?:really |even |actually |get (?:a chance )?to |get round to |manage to |think to )*(?:mention|say|bring up|talk about|tell you|add|cover|get to|list)|(?:should have|should've|could have|would have liked to|wanted to|meant to|wish i had|wish i'd)(?: also)? (?:mention(?:ed)?|said|say|add(?:ed)?|brought up|bring up|talk(?:ed)? about|told you|tell you|told them|explain(?:ed)?|given?|used?|cited?|led with|answered|asked about|ask about))(?: (?:about|that|you|also))*(?= |$)/i;
const saidWrong =
  /^(?:when (?:you|they) asked (?:me )?(?:about|for|on) (.{2,40}?),? )?(?:i )?said (.{1,60}?)(?:,| but| and|,? -)*\s*(?:(?:it|that)(?: is| was)(?! (?:with|on|in|at|because|when|before|after|for|from|my|the old|only)\b)|actually|really|should be|should have been|(?:i )?meant|in fact)(?: (?:actually|really|in fact|to say|is))*\s+(.{1,80})$/i;
const mistaken =
  /^(?:i )?(?:mixed up|confused|misremembered|misspoke|misread|misheard|misunderstood|misstated|misquoted|(?:gave|mentioned|named|quoted) the wrong)\b/i;
const exampleLead =
  /^(?:an? |the |my )?(?:better|real|good|right|stronger|actual|proper|concrete|fuller|clearer|correct) (?:example|answer|case|story|version|one)(?: (?:is|was|would be|would have been))?,?\s+/i;
const addsThat =
  /^(?:i )?(?:should |want to |need to |have to |would like to )?(?:also )?(?:clarify|add|say|mention|explain|correct) that (?=\S)/i;
const doubts =
  /^(?:you|he|she|they|we) (?:seemed|were|looked|sounded|are|was) (?:(?:a bit|a little|rather|really|quite|very|still) )*(?:unsure|sceptical|skeptical|doubtful|unconvinced|not convinced|not sure|worried|concerned|confused|hesitant|surprised) (?:about|by|of|on|at|with) (.+)$/i;
const mend =
  /^(?:i )?(?:(?:want|would like|need|wanted) to )?(?:explain|clarify|clear up|correct|elaborate on|elaborate|expand on|go deeper on|go deeper into|say more (?:on|about)|add more (?:on|about|to)|(?:more|some) (?:detail|details|information|context) (?:on|about)|revisit|redo|fix|answer|rephrase|come back to|return to|follow up on)\s+(?=\S)/i;

/** Finds a remark at the head of a thought; its wording never reaches the mail. */
export function remarkOf(text: string): Remark | undefined {
  // “said I never used it but that's wrong, used it for two years”
  const denied =
    /^(?:i )?said (.{2,80}?),? (?:but|and) (?:that|it|this)(?: is|'s) (?:wrong|not (?:right|true|correct)|nonsense)\b[,.]?\s*(.*)$/i.exec(
      text,
    );
  if (denied?.[1])
    return { kind: 'correction', text: `I said ${denied[1]}, which was not right`, rest: denied[2] ?? '' };
  const wrong = saidWrong.exec(text);
  if (wrong?.[2] && wrong[3])
    return {
      kind: 'correction',
      text: `${wrong[1] ? `on ${wrong[1]}, ` : ''}I said ${wrong[2].trim()}, but the right answer is ${wrong[3].trim()}`,
      rest: '',
    };
  if (mistaken.test(text))
    return {
      kind: 'correction',
      text: (/^i /i.test(text) ? text : `I ${text}`).replace(/, (?=it (?:is|was)\b)/, '; '),
      rest: '',
    };
  const lead = exampleLead.exec(text);
  if (lead) return { kind: 'example', text: text.slice(lead[0].length), rest: '' };
  const asked =
    /^(?:when |was |got )?(?:you )?asked (?:me )?(?:about|for) (.+?)(?:,|,? and|,? but) ((?:i )?.+)$/i.exec(
      text,
    );
  if (asked?.[1] && asked[2] && weak.test(asked[2]))
    return { kind: 'weak', text: `your question about ${asked[1]}`, rest: '' };
  if (addsThat.test(text)) return { kind: 'unsaid', text: text.replace(addsThat, ''), rest: '' };
  const disliked =
    /^(?:i )?(?:sounded|came across|came over|seemed) (?:like|as if|as though) (?:i )?(?:hate|do not like|dislike|am bad at|can(?:no|')t do|do not want) (.+)$/i.exec(
      text,
    );
  if (disliked?.[1]) return { kind: 'topic', text: disliked[1], rest: '' };
  const doubted = doubts.exec(text);
  if (doubted?.[1]) return { kind: 'topic', text: doubted[1], rest: '' };
  const left = unsaid.exec(text);
  if (left) return { kind: 'unsaid', text: text.slice(left[0].length).replace(/^[\s,:]+/, ''), rest: '' };
  const got = gotWrong.exec(text);
  if (got?.[1]) return split(got[1] + text.slice(got[0].length));
  const mixed = leftMixed.exec(text);
  if (mixed?.[1]) return split(mixed[1]);
  const fault = weak.exec(text);
  if (fault) return split(text.slice(fault[0].length));
  const behind = weakBehind.exec(text);
  const mine = /^my (?:example|story|point|explanation|figures?|numbers)\b/i.test(text);
  if (behind?.[1]) return split(`${mine ? 'my ' : ''}${behind[1]}, ${text.slice(behind[0].length)}`);
  const wish = mend.exec(text);
  return wish ? split(text.slice(wish[0].length)) : undefined;
}

// The topic ends where the answer that should have been given begins.
function split(after: string): Remark {
  const told = /^\s*(?:and|&)\s+(?=(?:i )?(?:said|told|forgot|did not|gave|mentioned)\b)/i.exec(after);
  if (told) return { kind: 'weak', text: '', rest: `I ${after.slice(told[0].length).replace(/^i /i, '')}` };
  if (/^\s*,/.test(after)) return { kind: 'weak', text: '', rest: after.replace(/^[\s,:]+/, '') };
  const trimmed = after.replace(/^[\s,:]+/, '').replace(/[\s,:]+$/, '');
  const cut =
    /,?\s+(?:but )?(?=(?:i )?(?:should have|should've|could have|wish i|forgot|did not mention|wanted to|meant to)\b)|,\s+(?:but |so |and )?|\s+(?:but|because)\s+(?=(?:i|the|my|a|we|actually|really)\b)/i.exec(
      ` ${trimmed}`,
    );
  const topic = cut ? ` ${trimmed}`.slice(0, cut.index) : trimmed;
  const rest = cut ? ` ${trimmed}`.slice(cut.index + cut[0].length) : '';
  return { kind: 'weak', text: plainTopic(topic), rest: rest.trim() };
}

function plainTopic(text: string): string {
  let topic = text.trim().replace(/^(?:you|him|her|them) (?=(?:about|on) )/i, '');
  for (let i = 0; i < 4; i++) {
    topic = topic
      .replace(
        /^(?:on|about|over|with|in|at|to|during|explaining|describing|answering|around|regarding|through|of|for|up|the part (?:on|about)|my (?:answer|part|bit) (?:on|about|to)|answer (?:on|about|to)|part (?:on|about))\s+(?=\S)/i,
        '',
      )
      .replace(
        /^when (?:you|they|i was|was)? ?asked (?!(?:me )?to\b)(?:me )?(?:about )?/i,
        'your question about ',
      );
  }
  return topic
    .replace(/^(?:a bit|a lot|badly|completely|totally|for a while)(?:\s+|$)/i, '')
    .replace(/\s+(?:badly|poorly|well|a bit|completely|simply|clearly|properly|part|bit)$/i, '')
    .trim();
}

const bareJudgement =
  /^(?:(?:i|it|that|this|was|were|a|an|the|so|very|too|really|rather|pretty|quite|bit|little|my|answer|answers|sounded|felt|came|out|all|over|place|not|and|but|just|totally) )*(?:vague|weak|shaky|messy|muddled|unclear|fuzzy|thin|bad|terrible|poor|poorly|badly|awful|rambling|rambled|froze|blanked|waffled|panicked|mumbled|stumbled|flubbed it|too (?:long|short|vague)|short|wrong|great|my best|good enough|place|embarrassing|ouch)$/i;

/** Whether this only says how an answer went, which no reader needs to hear again. */
export function isBareJudgement(text: string): boolean {
  return bareJudgement.test(text);
}
