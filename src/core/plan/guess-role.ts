const replyMark = /^\s*(?:(?:re|fwd?|aw|wg|sv|antw|rv)\s*(?:\[\d+\])?:\s*)+/i;
const jobWord =
  /\b(?:engineer|developer|designer|manager|analyst|scientist|architect|nurse|teacher|assistant|associate|consultant|specialist|coordinator|director|lead|head|officer|administrator|technician|intern|researcher|writer|editor|accountant|buyer|planner|representative|recruiter|producer|therapist|lecturer|executive|advisor|adviser|chef|clerk|counsel|librarian|pharmacist|physician|supervisor|trainer|translator)\b/i;

/** The role a subject names ("Interview for Data Analyst at Acme" → "Data Analyst"), or an empty string. */
export function guessRole(subject: string): string {
  const plain = subject.replace(replyMark, '').trim();
  const named =
    /\b(?:for|about|as|regarding|re:?)\s+(?:the\s+|a\s+|an\s+|our\s+)?(?:(?:role|position|post|job)\s+(?:of|as)\s+)?(?<role>.+?)(?:\s+(?:role|position|post|job|interview|opening|vacancy)\b|\s+(?:at|with|on)\s|\s*[-–—|,:;(]|$)/i.exec(
      plain,
    )?.groups?.role;
  const pieces = [named, ...plain.split(/\s+[-–—|]\s+|[:,;()]\s*/)];
  for (const piece of pieces) {
    const role = piece
      ?.replace(/\s+(?:role|position|interview|opening|vacancy|application)\b.*$/i, '')
      .replace(/\s+at\s+.*$/i, '')
      .replace(
        /^(?:(?:the|your|interview|application|invitation|thanks|thank you|follow-?up)\s+(?:for\s+)?)+/i,
        '',
      )
      .trim();
    if (role && jobWord.test(role) && role.split(/\s+/).length <= 6) return role;
  }
  return '';
}
