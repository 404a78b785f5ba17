import type { Span } from '../text/draft.ts';

/** `error` would embarrass the writer if sent; `warning` weakens the mail; `hint` is a matter of taste. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding lies; `timing` is about the day the mail goes out, not about its words. */
export type FindingField = 'subject' | 'body' | 'timing';

/** A replacement for the finding's span. An empty `replacement` takes the words away. */
export interface Fix {
  label: string;
  replacement: string;
}

/** What a rule found. An absence has `start = end = 0` and an empty quote. Offsets are UTF-16, into the field. */
export interface Finding extends Span {
  rule: string;
  severity: Severity;
  field: FindingField;
  quote: string;
  /** What is wrong, why it matters and what to do, in one or two plain sentences. */
  message: string;
  fixes: Fix[];
}
