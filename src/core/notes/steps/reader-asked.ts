import type { Phrase } from '../phrase.ts';

const reaching =
  '(?:(?:call|ring|text|e-?mail|message|ping|phone|write to|contact|think of|remember|keep|consider) me\\b[^,;:?]*|let me know|give me a (?:call|shout|ring|bell)[^,;:?]*|shout)';
const ifSo = new RegExp(`^((?:if|when|should) [^,;:?]+), (?:then )?(?:please )?(${reaching})$`, 'u');
const orders =
  /^(?:please )?(?:just )?((?:shout|give me a shout|ask me|ping me|text me|call me|ring me|email me|message me|let me know) (?:if|when|whenever|again|any ?time|about)\b[^,;:?]*)$/iu;
const askOther =
  /^(?:please |feel free to )?ask (\p{Lu}\p{L}+|my (?:old |former )?(?:boss|manager|referees?)) if you (want|like|need to|wish)(?:, (.+))?$/u;

/** What the reader is to do for the writer, as a request: “if a night job comes up, call me”, “shout if you need it in writing”. */
export function askedOfReader(text: string): Phrase[] | undefined {
  const [, condition, request] = ifSo.exec(text) ?? [];
  if (condition && request)
    return [{ kind: 'sentence', text: `${condition}, please ${request}`, asWritten: true }];
  const order = orders.exec(text)?.[1];
  if (order) return [{ kind: 'request', text: order.charAt(0).toLowerCase() + order.slice(1) }];
  const [, whom, want] = askOther.exec(text) ?? [];
  return whom && !/, /.test(text) ? [{ kind: 'request', text: `ask ${whom} if you ${want}` }] : undefined;
}
