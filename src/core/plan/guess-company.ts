/** Mail providers anyone can sign up with: the domain says nothing about an employer. */
const freeMail = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol proton protonmail pm gmx ' +
    'web t-online freenet posteo mailbox fastmail zoho yandex mail hey tutanota tuta hushmail qq 163 126 sina ' +
    'foxmail naver daum hanmail rediffmail libero virgilio orange wanadoo laposte free sfr bluewin btinternet ' +
    'comcast verizon att sbcglobal cox shaw rogers bigpond optusnet seznam wp o2 interia onet bol uol terra'
  ).split(' '),
);

/** Systems that send on an employer's behalf. */
const hiringSystems = new Set(
  (
    'greenhouse greenhouse-mail lever ashbyhq myworkday workday smartrecruiters workable workablemail icims ' +
    'jobvite bamboohr teamtailor teamtailor-mail personio recruitee breezy successfactors taleo linkedin indeed ' +
    'glassdoor calendly goodtime hirevue'
  ).split(' '),
);

/** Second-level names that belong to a country's suffix: the company stands one further left, as in `acme.co.uk`. */
const secondLevel = new Set('co com org net ac edu gov or ne go gob gouv govt sch nhs ltd plc'.split(' '));

/**
 * The employer's name as the domain of an address suggests it, or an empty string. `subject` lends its spelling:
 * where it says "IBM", `ibm.com` is not "Ibm".
 */
export function guessCompany(address: string, subject = ''): string {
  const label = companyLabel(address);
  if (label === '' || freeMail.has(label) || hiringSystems.has(label)) return '';
  return spelledIn(subject, label) ?? label.split('-').filter(Boolean).map(capitalised).join(' ');
}

function companyLabel(address: string): string {
  const at = address.lastIndexOf('@');
  const labels = address
    .slice(at + 1)
    .toLowerCase()
    .trim()
    .split('.')
    .filter(Boolean);
  if (at < 0 || labels.length < 2) return '';
  labels.pop();
  if (labels.length > 1 && secondLevel.has(labels.at(-1) ?? '')) labels.pop();
  const label = labels.at(-1) ?? '';
  // Punycode and bare network addresses name nobody.
  return label.startsWith('xn--') || /^[\d[\]]+$/.test(label) ? '' : label;
}

function spelledIn(text: string, label: string): string | null {
  const words = text.match(/[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*/gu) ?? [];
  for (const run of words) {
    const tokens = run.split(/[ -]/);
    for (let from = 0; from < tokens.length; from++) {
      for (let to = from + 1; to <= Math.min(tokens.length, from + 3); to++) {
        const candidate = tokens.slice(from, to);
        const joined = candidate.join('').toLowerCase();
        if (joined === label.replaceAll('-', '') && /\p{Lu}/u.test(candidate.join(''))) {
          return candidate.join(' ');
        }
      }
    }
  }
  return null;
}

function capitalised(word: string): string {
  // Two or three letters without a vowel are initials: DHL, BMW, HP, 3M.
  if (/^[^aeiouy]{2,3}$/.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
