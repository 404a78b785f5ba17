import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';

const turns = '(?:(?:still|just|only|also|not|now|no longer|already) )*';
const states =
  '(?:off (?:to|till|until|for|on|grid|from|work)\\b|away\\b|abroad\\b|unavailable\\b|reachable\\b|fasting\\b|hoping$|hoping,|pressing$|pressing,|curious (?:about|whether|if|to|how|what)\\b|checking (?:in|if|whether)\\b|nudging\\b|thinking (?:over|about|of)\\b|wondering (?:if|whether|where|how|when|what)\\b|awaiting\\b|bringing (?!up\\b)|sending (?!me\\b|us\\b)|resending\\b|posting (?!date\\b|code\\b)|adding\\b|chasing\\b|moving (?:to|house|on|in)\\b|travelling\\b|doing (?:the|my|a|an)\\b|reading (?:up|the|my|your)\\b|signing (?:the|it|my|your)\\b|dropping (?:off|by|in)\\b|working (?:on|until|till)\\b|on (?:a (?:boat|train|plane|course|shift|trip|break)|my way|holiday|leave)\\b)';
const isState = new RegExp(`^${turns}${states}`, 'u');
const toldApart =
  /\?|;|: |\b(?:it (?:is|was|has)|that is|there is)\b|\b(?:I|you|we|they|he|she) (?!ask|had|have|said|want|need|mention|promis|gave|sen[dt]|wrote)/u;

/** “off to Crete until the 30th”, “bringing my passport, and two bills”: how one is, or what one is about, with its “I am”. */
export function ownState(text: string): Phrase | undefined {
  if (!isState.test(text) || toldApart.test(text) || text.length > 120) return undefined;
  const bits = text.split(', ');
  if (bits.length > 4 || bits.some((bit, at) => at > 0 && ownVerb.test(bit))) return undefined;
  return mine(`I am ${text}`);
}

const ownVerb =
  /^(?:(?:then |and |but |so )*(?:will|would|can|could|have|had|is|are|was|am|do|does|did|may|might|should|shall|must|hope|please|any|what|when|how|who|send|call|ring|meet|see)\b)/i;
