/** What a reader may hear in a sentence that the model stops at, and what to do, rule by rule. */
export const toneMessages: Readonly<Record<string, string>> = {
  demanding: 'This may sound like an order or a condition. Ask for it as a favour and leave the answer open.',
  desperate:
    'This may sound as if much hangs on this one answer. Say what you would bring, and leave the need out.',
  'generic-filler':
    'This could stand in a mail to anybody. Name one thing that only this talk could have given you.',
  negative: 'A reader may hear a complaint or blame here. Take it out, or put it as a plain question.',
  presumptuous: 'This may sound as if the decision had been made. Write it so that it is still theirs.',
  pushy: 'A reader may feel chased here. One friendly question about where things stand is enough.',
  'self-deprecating': 'This may make you smaller than you are. Leave it out, or say what you can do instead.',
  unprofessional: 'This may be more casual than the reader expects. Put it in plain words.',
  urgent: 'A reader may feel hurried here. Give a date only with its reason, and leave the pace to them.',
};

/** The rules the model speaks for. */
export const toneRules: readonly string[] = Object.keys(toneMessages);
