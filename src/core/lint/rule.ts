import type { Draft, Span } from '../text/draft.ts';
import type { FindingField, Fix, Severity } from './finding.ts';
import type { Mail, Passage } from './mail.ts';

/** What a rule says about a stretch of the mail. No span: something is absent, or it is about the whole mail. */
export interface Remark {
  /** Default: body. */
  field?: FindingField;
  span?: Span;
  /** What, why and what to do, in one or two plain sentences. */
  message: string;
  fixes?: readonly Fix[];
}

/** What an example's mail looks like beyond its text. */
export type ExampleDraft = Partial<Omit<Draft, 'body'>>;

export interface BadExample extends ExampleDraft {
  /** The body, with «marks» round every stretch the rule must point at. Without marks the finding is an absence. */
  text: string;
  /** The body after the first fix of the first finding. Left out when there is no fix. */
  better?: string;
}

export interface GoodExample extends ExampleDraft {
  text: string;
}

/** What `rules/<id>.proof.ts` holds beside each rule: the engine in a form need not carry it. */
export interface RuleProof {
  /** Where the advice comes from. */
  source: string;
  examples: { bad: readonly BadExample[]; good: readonly (string | GoodExample)[] };
}

export interface Rule {
  /** The file's name, and the name in every finding. */
  id: string;
  severity: Severity;
  /** True for a rule about the mail as a whole, so that a lone sentence proves nothing about it. */
  wholeMail?: boolean;
  /** Phrases the rule looks for, by act; `mail.hits` gives them back. See `phrases/grammar.ts`. */
  phrases?: Readonly<Record<string, string>>;
  /**
   * What it says of one paragraph, places counted from the paragraph's start. It may look at nothing but the paragraph,
   * the stage and the register: what it says is kept for as long as the paragraph stands.
   */
  checkPassage?(passage: Passage, draft: Pick<Draft, 'stage' | 'register'>): Iterable<Remark>;
  /** What it says of the mail; null when that is nothing. */
  check?(mail: Mail): Iterable<Remark> | null;
}

/** Says that a rule is one, and lets the compiler see to its shape. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
