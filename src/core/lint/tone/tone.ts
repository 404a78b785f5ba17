import type { Finding } from '../finding.ts';
import type { Mail } from '../mail.ts';
import type { Reading } from '../reading.ts';
import { clausesOf, countWords, halvesOf, hopeless, type Part } from './clauses.ts';
import { toneMessages, toneRules } from './messages.ts';
import type { ToneModel, Verdict } from './model.ts';
import { isQuoted, ownVoice } from './own-voice.ts';

/** Goes once more over what the rules found: takes out what the model hears as innocent, adds what no phrase caught. */
export type Tone = (mail: Mail, found: readonly Finding[]) => Finding[];

/** What was heard in one sentence of a paragraph. */
interface Heard {
  start: number;
  end: number;
  rule: string;
  odds: number;
  /** By how much it is over what the rule needs to speak. */
  over: number;
  /** The words that weigh most; only known where the rule may speak. */
  from: number;
  to: number;
  /** Is it said beside something louder in the same sentence, in a clause that would speak by itself? */
  beside: boolean;
}

/** Shorter sentences say too little to be judged. */
const fewestWords = 4;
/** A clause beside a louder one is named as well from these odds on, if it says the same, and is not too short. */
const besideSame = 0;
const fewestBeside = 6;
/** Slang is slang wherever it stands: what it is about cannot excuse it. */
const selfEvident = new Set(['unprofessional']);
/** Nobody's mail is longer; what comes after is not judged, so that a flood of text costs no more. */
const readable = 20_000;
/** By how much the model must be surer before its finding is more than a hint. */
const sure = 1.5;
/** A reply to a rejection may speak of disappointment: there the model must be surer of a complaint. */
const rejectionGrace = 1.5;

/** Makes an ear out of a model. It keeps what it heard in a paragraph for as long as its reading is kept. */
export function createTone(model: ToneModel): Tone {
  const known = new WeakMap<Reading, Heard[]>();
  const listen = (reading: Reading): Heard[] => {
    const heard = known.get(reading) ?? judge(reading, model);
    known.set(reading, heard);
    return heard;
  };
  return (mail, found) => {
    const about = found.filter(({ field, rule }) => field === 'body' && toneRules.includes(rule));
    about.sort((a, b) => a.start - b.start);
    const excused = new Set<Finding>();
    const added: Finding[] = [];
    let next = 0;
    for (const { reading, offset } of mail.passages) {
      if (offset > readable) break;
      for (const one of listen(reading)) {
        const start = offset + one.start;
        const end = offset + one.end;
        while ((about[next]?.end ?? end) <= start) next++;
        const within: Finding[] = [];
        for (let i = next; (about[i]?.start ?? end) < end; i++) within.push(about[i] as Finding);
        if (one.odds <= model.innocent && !isFrame(mail, start, end)) {
          for (const finding of within) {
            if (isInnocent(finding, reading.text.slice(one.start, one.end), start, model))
              excused.add(finding);
          }
        }
        const finding = findingOf(one, mail, offset);
        if (
          finding &&
          !isFrame(mail, finding.start, finding.end) &&
          !within.some((other) => isSame(finding, one.beside, other))
        ) {
          added.push(finding);
        }
      }
    }
    return [...found.filter((finding) => !excused.has(finding)), ...added];
  };
}

function findingOf({ rule, over, from, to }: Heard, { draft }: Mail, offset: number): Finding | null {
  const grace = draft.stage === 'rejection-reply' && rule === 'negative' ? rejectionGrace : 0;
  const clear = over - grace;
  if (clear < 0) return null;
  return {
    rule,
    severity: clear < sure || rule === 'generic-filler' ? 'hint' : 'warning',
    field: 'body',
    start: offset + from,
    end: offset + to,
    quote: draft.body.slice(offset + from, offset + to),
    message: toneMessages[rule] ?? '',
    fixes: [],
  };
}

/** Do both say the same of the sentence, or speak of the same words? What a clause says by itself is no one else's. */
function isSame(one: Finding, beside: boolean, other: Finding): boolean {
  return (one.rule === other.rule && !beside) || (one.start < other.end && other.start < one.end);
}

/** Does the sentence belong to the greeting or the sign-off? */
function isFrame({ greeting, signOff }: Mail, start: number, end: number): boolean {
  return (
    (greeting !== null && start < greeting.end) ||
    (signOff !== null && start < signOff.end && end > signOff.start)
  );
}

function judge({ text, words }: Reading, model: ToneModel): Heard[] {
  const heard: Heard[] = [];
  for (const one of words.sentences) {
    const { from, to, start, end } = one;
    if (start > readable) break;
    if (to - from < fewestWords) continue;
    const found = hear(text, start, text.slice(start, end), model);
    heard.push(
      ...(found.some((part) => part.over >= 0 && isQuoted(words, one, part))
        ? hear(text, start, ownVoice(words, one), model)
        : found),
    );
  }
  return heard;
}

/** What is heard in one sentence, which begins there in the text. */
function hear(text: string, start: number, sentence: string, model: ToneModel): Heard[] {
  const end = start + sentence.length;
  const { odds, rule } = model.judge(sentence);
  const whole = { rule, over: odds - model.threshold(rule), from: 0, to: sentence.length };
  const halved = whole.over < 0 && odds > hopeless;
  const loudest = halved ? loudestHalf(sentence, model) : whole.over < 0 ? null : whole;
  if (!loudest && odds > model.innocent) return [];
  const { over, ...said } = loudest ?? whole;
  const span = loudest ? weightiest(text, start, sentence, loudest, model) : said;
  const alone =
    loudest !== null && speaksAlone(sentence.slice(span.from - start, span.to - start), said.rule, model);
  const heard: Heard[] = [{ start, end, odds, over, rule: said.rule, ...span, beside: alone }];
  if (!loudest) return heard;
  for (const { from, to } of clausesOf(sentence, 15)) {
    const clause = sentence.slice(from, to);
    if (start + from < span.to && span.from < start + to) continue;
    const verdict = model.judge(clause);
    if (!speaks(clause, verdict, said.rule, model)) continue;
    const over = Math.max(0, verdict.odds - model.halfThreshold(verdict.rule));
    const words = trimmed(text, start + from, start + to);
    heard.push({ start, end, odds, over, rule: verdict.rule, ...words, beside: true });
  }
  return heard;
}

const speaksAlone = (clause: string, rule: string, model: ToneModel): boolean =>
  speaks(clause, model.judge(clause), rule, model);

/** Would a clause of a sentence that is flagged anyway be named by itself? */
function speaks(clause: string, { rule, odds }: Verdict, loudest: string, model: ToneModel): boolean {
  const least = rule === loudest ? besideSame : model.halfThreshold(rule);
  return countWords(clause) >= fewestBeside && odds >= least;
}

/** The half of a sentence that is most clearly over what its rule needs there. */
function loudestHalf(sentence: string, model: ToneModel): (Part & { rule: string; over: number }) | null {
  let loudest = null;
  let most = 0;
  for (const { from, to } of halvesOf(sentence)) {
    const { rule, odds } = model.judge(sentence.slice(from, to));
    const over = odds - model.halfThreshold(rule);
    if (over < most) continue;
    most = over;
    loudest = { from, to, rule, over };
  }
  return loudest;
}

/**
 * A sentence may thank and press in one breath, and its thanks then outweigh the rest: the clauses that a phrase stands
 * in must sound innocent by themselves too.
 */
function isInnocent(
  { rule, start, end }: Finding,
  sentence: string,
  offset: number,
  model: ToneModel,
): boolean {
  if (selfEvident.has(rule)) return false;
  const clauses = clausesOf(sentence).filter(({ from, to }) => offset + from < end && start < offset + to);
  // A name in front sounds innocent, as in “Sam Doe Please answer ASAP.”: the words next to the phrase must as well.
  const before = sentence.slice(0, Math.max(0, start - offset));
  const near = {
    from: before.length - (/\S*\s+\S*$/.exec(before)?.[0].length ?? before.length),
    to: sentence.length,
  };
  return [...clauses, near].every(
    ({ from, to }) => model.judge(sentence.slice(from, to)).odds <= model.innocent,
  );
}

const closing = /[\s.,;:!?…—–)]+$/;

/** The clause that gives a part of a sentence away, or all of the part where none does by itself; as a part of the text. */
function weightiest(
  text: string,
  start: number,
  sentence: string,
  part: Part & { rule: string },
  model: ToneModel,
): Part {
  const said = sentence.slice(part.from, part.to);
  let best = { from: 0, to: said.length, lead: 0 };
  for (const { from, to } of clausesOf(said, 15)) {
    const verdict = model.judge(said.slice(from, to));
    if (verdict.rule === part.rule && verdict.lead > best.lead) best = { from, to, lead: verdict.lead };
  }
  return trimmed(text, start + part.from + best.from, start + part.from + best.to);
}

/** The words without what stands about them. */
function trimmed(text: string, from: number, to: number): Part {
  const marked = text.slice(from, to);
  const lead = marked.length - marked.trimStart().length;
  return { from: from + lead, to: from + marked.replace(closing, '').length };
}
