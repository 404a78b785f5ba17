/** Things of which whoever answers tells as of their own: “licence is from Leeds”, “on the chartership”. */
const owned =
  /^(?:certificates?|certs?|licen[cs]es?|tickets?|notice|period|diploma|visa|permit|degree|passport|card|contract|salary|grade|level|qualifications?|accreditation|recognition|certification|rating|registration|membership|clearance|vetting|insurance|policy|commission|admission|chartership|apprenticeship|internship|course|training|experience|thesis|portfolio|showreel|references?|availability|address|number|name|role|title|team|supervisor|project|answer)$/;

/** Whether a thing so called is the writer's. */
export function isOwned(head: string): boolean {
  return owned.test(head);
}

const papers =
  /^(?:certificates?|certs?|licen[cs]es?|tickets?|diploma|visa|permit|degree|passport|accreditation|certification|rating|registration|membership|clearance|vetting|commission|admission|chartership|apprenticeship|internship|thesis|portfolio|showreel)$/;

/** The sentence with “the bar admission” told as one's own. */
export function withOwnPapers(text: string, note: string): string {
  const told = text.replace(/^the (?=(?:\p{L}+ ){0,3}answer was\b)/iu, 'my ');
  return told.replace(
    /^(on )?the ((?:[\p{L}\d-]+ ){0,3}?)(\p{L}+)(?=[,:] | (?:is|was|runs|expires|ends|came|comes)\b)/iu,
    (all, on: string | undefined, before: string, head: string) =>
      papers.test(head) &&
      !/\b(?:of|for|from|in|on|new|old|next)\b/.test(before) &&
      !new RegExp(`\\bthe ${before}${head}`, 'i').test(note)
        ? `${on ?? ''}my ${before}${head}`
        : all,
  );
}
