import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../library/templates.ts';
import { composeMail } from '../../compose/compose.ts';
import type { Draft, Stage } from '../../text/draft.ts';
import { createLinter, lint } from '../check.ts';
import { rules } from '../rules/index.ts';
import { proofOf } from '../rules/proofs.ts';
import { tone } from './built-in.ts';
import { toneMessages, toneRules } from './messages.ts';
import { createTone } from './tone.ts';

interface Sentence {
  text: string;
  rule: string;
  style: 'ordinary' | 'inventive';
  also?: string[];
  stage?: Stage;
}

const draftOf = (text: string, stage: Stage = 'follow-up'): Draft => ({
  stage,
  register: 'casual',
  subject: 'Thank you',
  body: `Hi Ana,\n\n${text}\n\nBest,\nSam`,
  context: {},
});

const heard = (text: string, stage?: Stage, options = {}) =>
  lint(draftOf(text, stage), { tone, ...options }).filter(({ rule }) => toneRules.includes(rule));

const sentences = readFileSync(
  new URL('../../../../tests/corpus/sentences/hand-l.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): Sentence => JSON.parse(line));

const phrased = (text: string) => lint(draftOf(text)).filter(({ rule }) => toneRules.includes(rule));

/** A plea that no phrase catches and the model does. */
const onlyHeard =
  sentences.find(
    ({ text, rule }) =>
      rule === 'desperate' &&
      /^[^.!?]+\.$/.test(text) &&
      phrased(text).length === 0 &&
      heard(text)[0]?.rule === 'desperate',
  )?.text ?? '';

// Two thousand mails are read; a busy machine takes more than the usual five seconds for them.
describe('the tone model on a hand it was not trained on', { timeout: 60_000 }, () => {
  const share = (of: Sentence[], hit: (one: Sentence) => boolean) => of.filter(hit).length / of.length;
  const named = ({ text, rule, also = [], stage }: Sentence) =>
    heard(text, stage).some((finding) => finding.rule === rule || also.includes(finding.rule));
  const faults = (style: string) => sentences.filter((one) => one.rule !== 'none' && one.style === style);

  it('names most ordinary faults', () => {
    expect(share(faults('ordinary'), named)).toBeGreaterThan(0.76);
  });

  it('names a good part of inventive ones', () => {
    expect(share(faults('inventive'), named)).toBeGreaterThan(0.31);
  });

  it('leaves innocent sentences alone', () => {
    const innocent = sentences.filter(({ rule }) => rule === 'none');
    expect(share(innocent, ({ text, stage }) => heard(text, stage).length > 0)).toBeLessThan(0.018);
  });

  it.each([
    ['after thanks', (text: string) => `Thank you for the tour of the weaving shed on Tuesday, but ${text}`],
    [
      'before thanks',
      (text: string) => `${text.replace(/[.!?]+$/, '')}, and thank you for the tour on Tuesday.`,
    ],
    ['after a greeting', (text: string) => `Dear Ms Roy, ${text}`],
  ])('names a good part of what stands %s in the same sentence', (_, join) => {
    const spoken = faults('ordinary').filter(({ text }) => /^I [^.!?]+\.$/.test(text));
    expect(share(spoken, (one) => named({ ...one, text: join(one.text) }))).toBeGreaterThan(0.66);
  });
});

describe('a finding of the model', () => {
  it('points at the words it means, and says why', () => {
    expect(onlyHeard).not.toBe('');
    const draft = draftOf(`Thank you for the tour. ${onlyHeard} The looms were a fine sight to see.`);
    const [finding, ...more] = lint(draft, { tone }).filter(({ rule }) => toneRules.includes(rule));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'desperate', message: toneMessages.desperate });
    expect(onlyHeard).toContain(finding?.quote);
    expect(draft.body.slice(finding?.start, finding?.end)).toBe(finding?.quote);
  });

  it('is not made for a rule that is switched off', () => {
    expect(heard(onlyHeard, 'follow-up', { disabled: new Set(['desperate']) })).toEqual([]);
  });

  it('lets no sign-off excuse what is typed behind the name', () => {
    const body = 'Dear Ms Roy,\n\nThank you for the tour.\n\nKind regards,\nSam Doe Please answer ASAP. Now.';
    expect(lint({ ...draftOf(''), body }, { tone })).toContainEqual(
      expect.objectContaining({ quote: 'ASAP' }),
    );
  });

  it('does not say again what a phrase said', () => {
    const text = 'I am begging you, please give me this job.';
    expect(phrased(text).length).toBeGreaterThan(0);
    expect(heard(text)).toEqual(phrased(text));
  });

  it.each([
    ['a greeting', (text: string) => `Dear Ms Roy, ${text}`],
    ['thanks', (text: string) => `Thank you for showing me round the ward on Tuesday, ${text}`],
  ])('leaves what a phrase found where it shares its sentence with %s', (_, join) => {
    const texts = [
      'please answer ASAP.',
      ...sentences.flatMap(({ text, rule }) => (rule !== 'none' && /^I /.test(text) ? text : [])),
    ];
    const lost = texts.map(join).filter((text) => {
      const kept = heard(text).map(({ rule }) => rule);
      return phrased(text).some(({ rule }) => !kept.includes(rule));
    });
    expect(lost).toEqual([]);
  });

  it('is not made of what somebody else is quoted as saying', () => {
    const told = (words: string) => heard(`You read me the letter in which a captain writes, ${words}.`);
    expect(told('I demand an immediate apology from you')).not.toEqual([]);
    expect(told('“I demand an immediate apology from you”')).toEqual([]);
    expect(heard('As you said, "we will see", but I demand an immediate apology from you.')).toEqual([
      expect.objectContaining({ quote: 'I demand an immediate apology from you' }),
    ]);
  });

  it('is not made in greeting, sign-off, signature or quoted mail', () => {
    const body = `Hi Ana,\n\nThank you for the looms.\n\nBest,\nSam\n\nOn Mon, Ana Roy <a@x.org> wrote:\n> ${onlyHeard}`;
    const found = lint({ ...draftOf(''), body }, { tone });
    expect(found.filter(({ rule }) => toneRules.includes(rule))).toEqual([]);
  });
});

describe('a second clause of a flagged sentence', () => {
  const needs = 'because the shed costs me more than I have';
  const hurries = 'so a word before the bells would do me good';
  const idle = 'and the looms were a fine sight to see';
  /** Hears need where the shed is, haste where the bells are. */
  const ears = createTone({
    innocent: -9,
    threshold: () => 1,
    halfThreshold: () => 2,
    judge(sentence) {
      const [need, haste] = [sentence.includes('shed'), sentence.includes('bells')];
      const odds = need ? 5 : haste ? hasteOdds : -5;
      return { rule: need ? 'desperate' : 'urgent', odds, lead: odds };
    },
  });
  let hasteOdds = 3;
  const named = (text: string, odds: number) => {
    hasteOdds = odds;
    const found = lint(draftOf(text), { tone: ears });
    return found.filter(({ rule }) => toneRules.includes(rule)).map(({ rule, quote }) => [rule, quote]);
  };

  it('is named too where it would be by itself', () => {
    expect(named(`I write ${idle}, ${needs}, ${hurries}.`, 3)).toEqual([
      ['desperate', needs],
      ['urgent', hurries],
    ]);
  });

  it('is left where it would not', () => {
    expect(named(`I write ${idle}, ${needs}, ${hurries}.`, 1)).toEqual([['desperate', needs]]);
  });

  it('is left where it is only a few words', () => {
    expect(named(`I write ${idle}, ${needs}, so mind the evening bells.`, 3)).toEqual([['desperate', needs]]);
  });
});

describe('the ear', () => {
  it('speaks for rules that exist', () => {
    const ids = rules.map(({ id }) => id);
    expect(toneRules.filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  it('hears after an edit what it hears at once', () => {
    const linter = createLinter({ tone });
    const opening = 'Thank you for the tour of the weaving shed.';
    for (const said of [opening, `${opening} ${onlyHeard}`, `${onlyHeard} ${opening}`, opening]) {
      const draft = draftOf(`${said}\n\n${opening}\n\n${onlyHeard}`);
      expect(linter(draft)).toEqual(lint(draft, { tone }));
    }
  });

  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    'has nothing to say of our own %s',
    (_, template) => {
      const { notes = {}, context = {} } = template.sample ?? {};
      const { stage, register } = template;
      const { subject, body } = composeMail({ template, register, context, notes });
      expect(lint({ stage, register, subject, body, context, notes }, { tone })).toEqual([]);
    },
  );

  it.each(rules.flatMap(({ id, wholeMail }) => (wholeMail ? [] : proofOf(id).examples.good)))(
    'adds nothing to a rule’s good example: %j',
    (example) => {
      const { text, ...rest } = typeof example === 'string' ? { text: example } : example;
      const draft: Draft = { ...draftOf(text, 'thank-you'), ...rest, body: text };
      const plain = lint(draft).map(({ rule }) => rule);
      expect(lint(draft, { tone }).filter(({ rule }) => !plain.includes(rule))).toEqual([]);
    },
  );
});
