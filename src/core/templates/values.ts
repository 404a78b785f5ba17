import type { InterviewContext, Register } from '../text/draft.ts';
import { companyName } from './company-name.ts';
import { dateWords, dayWords } from './day-words.ts';
import type { FieldValues } from './fields.ts';
import { firstName, greetingName } from './names.ts';

/** What the named fields stand for in a mail of this register about this interview. */
export function contextValues(context: InterviewContext, register: Register): FieldValues {
  return {
    interviewer: oneLine(context.interviewer),
    interviewerFirst: greetingName(context.interviewer, register),
    company: companyName(oneLine(context.company)),
    role: roleName(context.role),
    me: oneLine(context.me),
    meFirst: firstName(context.me),
    interviewDay: dayWords(context.interviewDate, context.sentDate),
    interviewDate: dateWords(context.interviewDate),
  };
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

// Templates say “the … role” themselves.
function roleName(role: string | undefined): string {
  const name = oneLine(role);
  const bare = name.replace(/^(?:the|an?)\s+/i, '').replace(/\s+(?:role|position|job|opening)$/i, '');
  return inSentence(withAddition(bare || name));
}

// “the Baker, early shift role” would stop at its comma.
function withAddition(role: string): string {
  return role.replace(/^([^,(]+), ([^,()]+)$/, '$1 ($2)');
}

// “Yoga teacher” was typed as a sentence begins; “Data Engineer” is a title, “German teacher” a name.
function inSentence(role: string): string {
  const [first = '', ...rest] = role.split(' ');
  const isTyped =
    /^\p{Lu}\p{Ll}+$/u.test(first) && rest.length > 0 && rest.every((word) => /^\(?\p{Ll}/u.test(word));
  return isTyped && !named.test(first) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

const named =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Czech|Greek|Turkish|Russian|Ukrainian|Arabic|Hebrew|Chinese|Japanese|Korean|Hindi|Irish|Welsh|Scottish|British|American|European|African|Asian|Latin|Montessori|Steiner|Waldorf|Python|Java|Ruby|React|Angular|Django|Android|Linux|Windows|Excel|Salesforce|Kubernetes|Google|Microsoft|Oracle|Shopify|Pilates|Christmas|Easter)$/;
