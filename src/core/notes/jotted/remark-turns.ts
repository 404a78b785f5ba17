import type { NoteSlot } from '../../text/draft.ts';
import { heard, steps } from './remark-words.ts';

/** Turns of phrase that make a remark to oneself of a piece, and the slots they do so in. */
export interface RemarkPattern {
  pattern: RegExp;
  slots?: readonly NoteSlot[];
}

/** Remarks by what stands somewhere in them. */
export const remarkTurns: readonly RemarkPattern[] = [
  { pattern: /[$£€]{2,}/u, slots: steps },
  {
    pattern:
      /\b(?:no|zero) (?:pressure|rush|stress|worries if not|hurry|hard feelings|sulking|nagging|grovell?ing|gushing|waffle|begging|emojis?|essay)\b/i,
    slots: heard,
  },
  {
    pattern:
      /\b(?:(?:i )?(?:think|guess|hope|feel|reckon|bet|fear|suspect) )?(?:i |it |that )?(?:nailed|aced|smashed|bombed|tanked|botched|blew) (?:it|that|this|the whole thing)\b/i,
  },
  {
    pattern:
      /\b(?:they|he|she) (?:probably |prob |def |clearly |really )?(?:liked?|loved?|hated?|disliked?) (?:me|us)\b(?! to\b)/i,
  },
  {
    pattern: /\b(?:play|keep|stay|act|be) it? ?(?:cool|calm|humble|classy|chill|light|casual)\b/i,
    slots: steps,
  },
  {
    pattern:
      /^(?:(?:and|but|so|just|pls) )*(?:not|nt|don'?t|do not|never|w\/o|without|avoid)\b.{0,24}\b(?:pushy|needy|desperate|clingy|whiny|whin(?:e|ing)|moan(?:ing)?|grovel(?:ling)?|beg(?:ging)?|gush(?:ing)?|salesy|braggy|bitter|arrogant|creepy|too keen|over ?keen|overdo)\b/i,
    slots: heard,
  },
  {
    pattern:
      /(?<!(?:would|will|['’]d) )\b(?:sound|seem|come across|look|act|be|stay|keep) (?:(?:a bit|more|super|v|very|too|not|not too|2) )*(?:keen|interested|eager|confident|humble|polite|positive|upbeat|warm|grateful|professional|gracious|needy|desperate|pushy|cool|chill|brief|short|light|formal|friendly)\b(?! (?:to|in|on|with|about))/i,
    slots: steps,
  },
  {
    pattern:
      /\b(?:gentle|soft|subtle|light|quick|polite|friendly|casual|little) (?:ask|nudge|reminder|touch|tone|ping|chase|hint|poke)\b/i,
    slots: steps,
  },
  {
    pattern:
      /^(?:(?:and|but|so|also|pls|please) )*(?:don'?t|do not|dnt|never|better not|not) (?:mention|ask|say|tell|bring|push|ramble|waffle|nag|sulk|whinge|moan|chase|sound|seem|overdo|oversell|go on|cry|panic|cc|name)\b/i,
    slots: heard,
  },
  {
    pattern:
      /\b(?:i hear(?! (?:when|how|if|it|every|well|from|back|about|again|soon|more|anything|the difference)\b)|heard (?:that )?(?:he|she|they|the last|prev)|rumou?r has)\b/i,
  },
  { pattern: /\b(?:another|rival|stronger) (?:cands?|candidates?|applicants?|finalists?)\b/i },
  {
    pattern:
      /^(?!.*\b(?:glad|happy|step in|ring me|call me|keep me)\b|if the other \p{L}+ (?:drops|falls|pulls|backs|says no|declines|turns)).*\b(?:other|internal|external|inside) (?:cands?|candidates?|applicants?|guy|girl|finalists?)\b/iu,
    slots: steps,
  },
  {
    pattern:
      /\b(?:prob|probably|think|guess|bet|reckon) (?:they|he|she|it)\b.{0,30}\b(?:someone|sb|somebody|internal|insider|gave it|filled|ghost\w*|won'?t)\b/i,
  },
  {
    pattern:
      /\b(?:pay|salary|money|wages?)\b.{0,16}\b(?:low|bad|meh|rubbish|poor|crap|awful|joke|peanuts|stingy|not great|disappointing|insulting|pants|terrible|stinks|sucks)\b/i,
    slots: heard,
  },
  { pattern: /\b(?:low|bad|crap|rubbish|poor|lousy|stingy) (?:pay|salary|money|wages?)\b/i, slots: heard },
  { pattern: /\b(?:brain (?:freeze|fart|dead)|my brain|face ?palm|meh)\b/i },
  { pattern: /\bbrain fog\b/i, slots: ['clarify'] },
  {
    pattern:
      /\b(?:fingers crossed(?! for\b)|wish me luck|hope for the best|not holding my breath|dream job|want this (?:so )?bad(?:ly)?|need this job|really want (?:it|this))\b/i,
  },
];
