import type { Register } from '../text/draft.ts';
import { oneOf, wordSet } from '../text/word-set.ts';
import { mark } from '../text/words.ts';
import { knownNames } from './context-names.ts';
import { fold } from './kinship.ts';
import type { Mail, Passage } from './mail.ts';
import type { Remark } from './rule.ts';

const acronyms = wordSet(`
  asap faq usa uk eu hr ceo cto cfo coo cv gmbh phd mba bsc msc nhs nasa unesco unicef html css json http
  https pdf sql aws gcp ios api sdk cpu gpu led dna rna gps kpi okr roi crm erp seo saas nato opec fifa uefa
  imap smtp nginx mysql ikea bmw hsbc kpmg toefl ielts gmat gre okay rsvp fyi diy vip pps osha hipaa gdpr
  cad cam wifi lgbt stem radar laser pin sim atm
`);

/** Single words people shout; other lone words in capitals are names of things: a STOP card. */
const emphatic = wordSet(`
  really very never always please loved amazing absolutely definitely extremely everything anything
  totally incredible huge so dying perfect desperate immediately
`);

/** Ordinary words in capitals: two together, or one of four letters and more. */
export function* shouting(mail: Mail, passage: Passage): Iterable<Remark> {
  const { words } = passage.reading;
  let known: ReadonlySet<string> | undefined;
  for (let i = 0; i < words.count; i++) {
    if (!isUpper(passage, i)) continue;
    let end = i + 1;
    let shouted = isShouted(passage, i) ? 1 : 0;
    while (end < words.count && (isUpper(passage, end) || isLone(passage, end)) && !isFirst(passage, end)) {
      if (isShouted(passage, end)) shouted++;
      end++;
    }
    while (end > i + 1 && isLone(passage, end - 1)) end--;
    known ??= knownNames(mail.draft.context).words;
    const from = i;
    i = end - 1;
    const text = words.text.slice(words.starts[from], words.ends[end - 1]);
    const strangers = (text.match(/\p{L}{2,}/gu) ?? []).filter(
      (word) => !known?.has(fold(word)) && !acronyms.has(fold(word)),
    );
    const longest = Math.max(0, ...strangers.map((word) => word.length));
    if (
      strangers.length === 0 ||
      isNamed(passage, from) ||
      shouted === 0 ||
      longest < 3 ||
      /^(x+\b|todo|tb[dac]|tk|fixme|lol|insert|your|enter|fill|add|put)\b/i.test(text)
    )
      continue;
    if (
      strangers.length === 1
        ? !emphatic.has((strangers[0] ?? '').toLowerCase())
        : shouted < 2 ||
          longest < 4 ||
          (strangers.length === 2 &&
            !/\b(I|MY|YOU|SO|THE|IS|BEST|EVER|VERY|REALLY|NEVER|PLEASE|LOVE|LOVED)\b/.test(text))
    )
      continue;
    yield {
      field: passage.field,
      span: {
        start: passage.offset + (words.starts[from] ?? 0),
        end: passage.offset + (words.ends[end - 1] ?? 0),
      },
      message: 'Capitals read as shouting. Write it in small letters; the words carry the weight.',
    };
  }
}

const naming = wordSet(`
  sign signs label labels labelled button buttons card cards poster posters banner banners say says said
  read reads marked called named titled stamped printed boxes key keys file folder column sticker stickers
  stamp plate
`);
const named = new RegExp(`\\b(${oneOf(naming)})\\b[^.!?]*$`, 'i');

/** After "the sign says" and the like, capitals are what stands there. */
function isNamed({ reading: { words } }: Passage, from: number): boolean {
  const before = words.text.slice(Math.max(0, (words.starts[from] ?? 0) - 40), words.starts[from]);
  return named.test(before);
}

const isUpper = ({ reading: { words } }: Passage, i: number): boolean =>
  ((words.marks[i] ?? 0) & (mark.upper | mark.quoted | mark.half)) === mark.upper;
const isLone = ({ reading: { words } }: Passage, i: number): boolean =>
  (words.ends[i] ?? 0) - (words.starts[i] ?? 0) === 1 && ((words.marks[i] ?? 0) & mark.capital) !== 0;
const isFirst = ({ reading: { words } }: Passage, i: number): boolean =>
  ((words.marks[i] ?? 0) & mark.first) !== 0;
/** A word some phrase or list knows is an ordinary word, not an acronym. */
const isShouted = ({ reading: { words } }: Passage, i: number): boolean =>
  (words.ids[i] ?? 0) > 2 &&
  (words.ends[i] ?? 0) - (words.starts[i] ?? 0) > 2 &&
  !acronyms.has(words.text.slice(words.starts[i], words.ends[i]).toLowerCase());

/** More than one mark at a sentence’s end. */
export function* signs({ reading, field, offset }: Passage): Iterable<Remark> {
  for (const { end, close, to } of reading.words.sentences) {
    if (close === '.' || close === '') continue;
    let start = end;
    while (start > 0 && /[!?]/.test(reading.text.charAt(start - 1))) start--;
    const run = reading.text.slice(start, end);
    // “At ??? I hope to learn”: a gap.
    if (run.length < 2 || reading.text[start - 1] === ' ' || (run === '?!' && field === 'body')) continue;
    if (/["”’)]/.test(reading.text.charAt(end)) || ((reading.words.marks[to - 1] ?? 0) & mark.quoted) !== 0)
      continue;
    yield {
      field,
      span: { start: offset + start, end: offset + end },
      message: 'One mark says it; more look like shouting. Keep a single one.',
      fixes: [{ label: `Keep one “${close}”`, replacement: close }],
    };
  }
}

/** Two emoji or more; in a formal mail, any. */
export function* emojiStrings(register: Register, { reading, field, offset }: Passage): Iterable<Remark> {
  const { emoji } = reading.words;
  if (emoji.length === 0) return;
  if (emoji.length < 2 && register === 'casual') return;
  const start = emoji[0] ?? 0;
  let last = start;
  for (const at of emoji) if (at - last < 8) last = at;
  const end = last + ((reading.text.codePointAt(last) ?? 0 > 0xffff) ? 2 : 1);
  yield {
    field,
    span: { start: offset + start, end: offset + Math.min(end, reading.text.length) },
    message:
      register === 'casual'
        ? 'A string of emoji pushes your words aside. Keep one at most.'
        : 'Emoji are out of place in a formal mail. Take them out.',
  };
}
