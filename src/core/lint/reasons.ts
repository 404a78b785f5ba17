/** What a rule tells people of itself. */
export interface Reason {
  /** An order to the writer. */
  title: string;
  /** Why a reader minds, in one or two sentences. */
  why: string;
}

/** By rule, for the screens that show them: the engine does its work without. */
const reasons: Readonly<Record<string, Reason>> = {
  desperate: {
    title: 'Show what you bring, not what you need',
    why: 'A plea moves the talk from what you can do to what you lack, and nobody hires out of pity.',
  },
  urgent: {
    title: 'Leave the clock to them',
    why: 'Pressing for speed reads as pressure, and the reader cannot hurry a hiring panel.',
  },
  demanding: {
    title: 'Ask, do not order',
    why: 'An order or a threat ends goodwill at once: the reader owes you courtesy, not a job.',
  },
  negative: {
    title: 'Leave the grievance out',
    why: 'Blame and sarcasm are read aloud to the rest of the panel; whatever went wrong, the mail then proves them right.',
  },
  pushy: {
    title: 'Nudge once, and kindly',
    why: 'Counting mails and watching the reader makes them feel chased, and a chased reader answers with no.',
  },
  'self-deprecating': {
    title: 'Do not talk yourself down',
    why: 'The reader half believes whatever you say about yourself; do not hand them the reason to say no.',
  },
  presumptuous: {
    title: 'Wait until you are hired',
    why: 'Acting as if the job were yours takes the decision out of the reader’s hands, and people take it back.',
  },
  unprofessional: {
    title: 'Write as you would speak in their office',
    why: 'Slang, shouting and emoji strings are fine among friends; here they are what gets remembered and passed on.',
  },
  register: {
    title: 'Keep to the tone you chose',
    why: 'A mail that changes tone sounds like two people; match how they speak, from greeting to close.',
  },
  'generic-filler': {
    title: 'Say what only you could say',
    why: 'A phrase that fits every company and every candidate says nothing about this one, and is skipped.',
  },
  'too-many-questions': {
    title: 'Ask one thing, two at most',
    why: 'Every question is a task for the reader; three make a form to fill in, and forms wait.',
  },
  'too-long': {
    title: 'Keep it short enough to be read at once',
    why: 'A follow-up is read between two meetings; past a screenful it is put off, and then forgotten.',
  },
  'too-short': {
    title: 'Say enough to be remembered',
    why: 'Two lines read as a duty done. One thing from the talk and one reason you fit are what gets remembered.',
  },
  'long-sentence': {
    title: 'One breath, one sentence',
    why: 'On a phone a sentence of fifty words fills the screen, and its point is lost on the way.',
  },
  'missing-specific': {
    title: 'Name one thing from the talk',
    why: 'Interviewers compare and share these mails; one detail from your talk proves this one was written for them.',
  },
  'missing-gratitude': {
    title: 'Say thank you',
    why: 'Thanks for the time given is what this mail is for; left out, everything else reads as asking.',
  },
  'missing-interest': {
    title: 'Say that you want it',
    why: 'Nobody guesses: when two are equally good, the one who said “I would like to work here” gets the call.',
  },
  'missing-next-step': {
    title: 'Point to what comes next',
    why: 'A mail that just stops leaves the reader nothing to do; one line about what comes next keeps the thread alive.',
  },
  'missing-greeting': {
    title: 'Greet the reader by name',
    why: 'A mail that starts without a greeting reads as a note to a machine; the name shows it is for this person.',
  },
  'missing-sign-off': {
    title: 'Close with a word and your name',
    why: 'Without a close the mail seems cut off, and a reader with twenty candidates has to look up who wrote.',
  },
  placeholder: {
    title: 'Fill every gap before you send',
    why: 'A left-over [name] shows at a glance that the mail is a form, and costs more than any clumsy sentence.',
  },
  'wrong-name': {
    title: 'Get every name right',
    why: 'A wrong or misspelt name says the mail was written for somebody else, and can end a candidacy by itself.',
  },
  'subject-missing': {
    title: 'Give the mail a subject',
    why: 'A mail without a subject looks unfinished, lands in spam more often and cannot be found again.',
  },
  'subject-vague': {
    title: 'Let the subject say what it is about',
    why: 'A reader with forty mails opens the one that names the interview, the role or the person.',
  },
  'too-late': {
    title: 'Write while they still see your face',
    why: 'Panels often decide within days; thanks that come after the decision change nothing and look like an afterthought.',
  },
  'too-soon': {
    title: 'Give them the time they need',
    why: 'Asking before anyone could have decided reads as pressure, and uses up one of two nudges for nothing.',
  },
  'too-many': {
    title: 'Ask twice at most',
    why: 'Who has not answered two mails will not answer a third, and it is the third they will remember.',
  },
  'too-similar': {
    title: 'Write each interviewer a mail of their own',
    why: 'Interviewers lay these mails side by side; the second copy undoes the good of the first.',
  },
};

/** A rule's words for a screen. */
export function reasonOf(id: string): Reason {
  return reasons[id] ?? { title: id, why: '' };
}
