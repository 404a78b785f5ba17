import type { Draft } from '../text/draft.ts';
import type { Finding, FindingField } from './finding.ts';
import { commonIds } from './kinship.ts';
import { Mail, type Passage } from './mail.ts';
import { sharedActs } from './phrase-rule.ts';
import { PhraseNet } from './phrases/net.ts';
import { type Nets, type Reading, readPassage, remember } from './reading.ts';
import type { Remark, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Tone } from './tone/tone.ts';

export interface LintOptions {
  /** Ids of rules the person has switched off. */
  disabled?: ReadonlySet<string>;
  /** Hears what no phrase catches; see `tone/built-in.ts`. */
  tone?: Tone | undefined;
}

/** Reads a draft from scratch. Findings come sorted by field, start, end, rule. */
export function lint(draft: Draft, options?: LintOptions): Finding[] {
  return createLinter(options)(draft);
}

/**
 * A linter for a draft under the pen: it keeps what it read of each paragraph and reads only changed ones again.
 * Always says the same as `lint`.
 */
export function createLinter(options: LintOptions = {}): (draft: Draft) => Finding[] {
  const active = options.disabled ? rules.filter((rule) => !options.disabled?.has(rule.id)) : rules;
  const nets = phraseNet();
  let kept = new KeptReadings([], nets);
  return (draft) => {
    kept = new KeptReadings(kept.readings, nets);
    return runRules(new Mail(draft, kept.read), active, options);
  };
}

/** With fewer paragraphs than this, looking through them is quicker than a map of them. */
const fewReadings = 60;

/** The paragraphs of one draft, as far as they stood in the last one read from there. */
class KeptReadings {
  readonly readings: Reading[] = [];
  readonly #last: readonly Reading[];
  readonly #nets: Nets;
  #lastByText: Map<string, Reading> | undefined;
  #fresh: Map<string, Reading> | undefined;
  #next = 0;

  constructor(last: readonly Reading[], nets: Nets) {
    this.#last = last;
    this.#nets = nets;
  }

  readonly read = (text: string): Reading => {
    // A flood of one line is read once.
    if (this.readings.length === fewReadings) this.#fresh = byText(this.readings);
    const reading =
      this.#find(text) ?? this.#fresh?.get(text) ?? readPassage(text, this.#nets, this.#last[this.#next]);
    this.#fresh?.set(text, reading);
    this.readings.push(reading);
    return reading;
  };

  /** Nearly always the paragraph that came next last time, or the one behind a changed one. */
  #find(text: string): Reading | undefined {
    for (let i = this.#next; i < this.#next + 2; i++) {
      const reading = this.#last[i];
      if (reading?.text !== text) continue;
      this.#next = i + 1;
      return reading;
    }
    if (this.#last.length < fewReadings) return this.#last.find((reading) => reading.text === text);
    this.#lastByText ??= byText(this.#last);
    return this.#lastByText.get(text);
  }
}

const byText = (readings: readonly Reading[]): Map<string, Reading> =>
  new Map(readings.map((reading) => [reading.text, reading]));

/** What the given rules find in a mail. */
function runRules(mail: Mail, active: readonly Rule[], { tone, disabled }: LintOptions): Finding[] {
  let findings: Finding[] = [];
  const key = `${mail.draft.stage} ${mail.draft.register}`;
  // The subject is read by other measures than a paragraph of the same words.
  said(mail.subject, `subject ${key}`, active, mail.draft, findings);
  for (const passage of mail.passages) said(passage, key, active, mail.draft, findings);
  for (const rule of active) {
    const remarks = rule.check?.(mail);
    if (!remarks) continue;
    for (const remark of remarks) {
      const field = remark.field ?? 'body';
      const text = field === 'timing' ? '' : mail.draft[field];
      findings.push(findingOf(rule, remark, field, text));
    }
  }
  if (tone) findings = tone(mail, findings).filter(({ rule }) => !disabled?.has(rule));
  return findings.length > 1 ? findings.sort(inOrder) : findings;
}

/** Adds what the rules say of a paragraph by itself. */
function said(
  { reading, field, offset }: Passage,
  key: string,
  active: readonly Rule[],
  draft: Draft,
  findings: Finding[],
): void {
  const found = remember(reading, key, () => {
    const first: Passage = { reading, field, offset: 0 };
    const all: Finding[] = [];
    for (const rule of active) {
      if (!rule.checkPassage) continue;
      for (const remark of rule.checkPassage(first, draft))
        all.push(findingOf(rule, remark, field, reading.text));
    }
    return all;
  });
  for (const { rule, severity, start, end, quote, message, fixes } of found) {
    findings.push({
      rule,
      severity,
      field,
      start: start + offset,
      end: end + offset,
      quote,
      message,
      fixes: fixes.length > 0 ? [...fixes] : [],
    });
  }
}

function findingOf(rule: Rule, remark: Remark, field: FindingField, text: string): Finding {
  const { start, end } = remark.span ?? { start: 0, end: 0 };
  return {
    rule: rule.id,
    severity: rule.severity,
    field,
    start,
    end,
    quote: text.slice(start, end),
    message: remark.message,
    fixes: remark.fixes ? [...remark.fixes] : [],
  };
}

const fieldOrder: Record<FindingField, number> = { subject: 0, body: 1, timing: 2 };

function inOrder(a: Finding, b: Finding): number {
  return (
    fieldOrder[a.field] - fieldOrder[b.field] ||
    a.start - b.start ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

let nets: Nets | undefined;

/** All rules' phrases, made into nets when the first draft comes. */
export function phraseNet(): Nets {
  if (nets) return nets;
  const acts: Record<string, string> = {};
  const guards: Record<string, string> = { ...sharedActs };
  for (const rule of rules) {
    for (const [act, block] of Object.entries(rule.phrases ?? {})) {
      const excuses = act === 'innocent' || act === 'excuses';
      (excuses ? guards : acts)[`${rule.id}/${act}`] = block;
    }
  }
  const guardNet = new PhraseNet(guards);
  const { lexicon } = guardNet;
  const common = commonIds(lexicon);
  nets = { acts: new PhraseNet(acts, lexicon), guards: guardNet, common };
  return nets;
}
