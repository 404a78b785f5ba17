import { wordSet } from '../../text/word-set.ts';
import { defineRule } from '../rule.ts';

const emptyWords = wordSet(`
  hi hello hey there again dear sir madam good morning afternoon evening day thanks thank thx you so much
  very many a the an my your our and or of for on to in about with from is it this me i just quick little
  short small one two some few question questions query follow following up followup checking check touching
  base update updates any news info information important urgent please read note message mail email
  regarding re fwd fw concerning subject status hiring greetings opportunity attention help request reaching
  out job application position role work interested interest still here sorry hope well great nice talk
  touch hr team reminder ping bump reply needed response thought thoughts something forgot forget forgotten
  anything else more another thing add added addition addendum correction ps postscript wondering wanted
  wish catching catch back circling bumping nudge gentle polite friendly awaiting waiting feedback contact
  connect connecting say saying word words line lines what when we where stand stands time kindness next
  step steps decision progress meet met hear hearing happen happens possible regards intro introduction
  candidate applicant person ms mr mrs idea ideas attachment attached documents document file files happy
`);
/** Two of these together say which mail it is, as in "Job application status"; one alone does not. */
const halves = wordSet(`
  status application stands position role job candidate decision thank thanks questions question steps
`);

/** Which of all interviews it was, it does not say. */
const bareInterview = /^\W*(?:(?:re|about|regarding|on|the|my|our|an|job)\b\W*)*interview\W*$/i;

export default defineRule({
  id: 'subject-vague',
  severity: 'warning',
  wholeMail: true,
  *checkPassage({ reading: { text, words }, field }) {
    if (field === 'body' || words.said === 0 || words.said > 7) return;
    const said = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    const isBare = bareInterview.test(text);
    if (said.length === 0 || /^thank.* (?:this|the) (?:morn|after|even)/i.test(text)) return;
    if (!(isBare || said.every((word) => emptyWords.has(word)))) return;
    if (
      new Set(said.filter((word) => halves.has(word)).map((word) => word.replace(/^thanks$/, 'thank'))).size >
      1
    )
      return;
    yield {
      field,
      span: { start: 0, end: text.length },
      message: `“${text.slice(0, 60)}” could be about anything. Name the role or the talk, as in “Thank you – data analyst interview”.`,
    };
  },
});
