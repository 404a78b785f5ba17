import { type Token, textOf } from '../tokens.ts';

/** Names of papers that take an article where they stand alone: “a CELTA”, “the CISSP”. */
const one = /^(?:CELTA|DELTA|PGCE|PGDE|HNC|HND|GNVQ|MBA|TESOL|TEFL|CPR|Yachtmaster)$/;
const the =
  /^(?:PMP|CISSP|CISM|CISA|CRISC|OSCP|CEH|CCNA|CCNP|CCIE|CKA|CKAD|CKS|CSM|CSPO|CFA|GMDSS|BOSIET|NPLQ|CBAP|CAPM|CPIM|CSCP|RHCE|RHCSA|CiLCA|CeMAP|CPP|CMA)$/;
/** Names that stand bare: “ITIL 4”, “WSET 3”, “STCW III/2”. */
const bare =
  /^(?:CAMS|FGA|QFA|BLS|ILS|ALS|ACLS|PALS|NRP|ATLS|PHTLS|FREC|HACCP|NEBOSH|IOSH|SMSTS|SSSTS|IPAF|PASMA|PRINCE2|Prince2|ITIL|TOGAF|ISTQB|WSET|STCW|Cytech|IRATA|CSWIP|GWO|ADR|HIAB|PADI|BSAC|SIA|RYA|MSP|PSM|PSPO|SAFe|CompTIA|APM|APMQ|CMI|ILM|AAT|CDL)$/;
const rank =
  /^(?:\d(?:\.\d)?|[IVX]+(?:\/\d)?|[A-D]\d?|level|cat|category|class|foundation|practitioner|advanced|expert|intermediate|instructor|divemaster|yachtmaster|certificate|basic|refresher)$/i;

/**
 * A paper by its own name, as it stands behind “I hold”: “ITIL 4”, “a CELTA”, “the PMP”; “dangerous goods cat 6” by its
 * class. Readers take such a name neither as experience nor as what one knows.
 */
export function qualificationOf(chunk: readonly Token[]): string | undefined {
  const [first, ...rest] = chunk;
  if (!first || chunk.length > 5) return undefined;
  const text = textOf(chunk);
  if (rest.length === 0 && one.test(first.text))
    return `a ${first.text}${/^(?:TE[FS]|CPR|Yacht)/.test(first.text) ? ' certificate' : ''}`;
  if (rest.length === 0 && the.test(first.text)) return `the ${first.text}`;
  if (/^first aid(?: at work)?(?: level \d)?$/i.test(text)) return `a ${text.toLowerCase()} certificate`;
  const isRanked = rest.every(({ text: word, kind }) => kind === 'mark' || rank.test(word));
  if (
    (bare.test(first.text) || the.test(first.text)) &&
    chunk.length === 2 &&
    rest[0]?.lower === 'certificate'
  )
    return `${/^[AEFHILMNORSX]/.test(first.text) ? 'an' : 'a'} ${text}`;
  if ((bare.test(first.text) || the.test(first.text)) && isRanked) return text;
  // “dangerous goods cat 6”, “Green Belt”
  if (/^(?:lean )?(?:six sigma )?(?:yellow|green|black) belt$/i.test(text)) return `a ${text}`;
  return /^\p{L}[\p{L} ]+ (?:cat|category|class) \d$/u.test(text) && chunk.length < 6 ? text : undefined;
}
