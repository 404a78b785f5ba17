import { indefinite } from '../articles.ts';
import type { Mending } from './mending.ts';
import { isSingle } from './missing-articles.ts';

const takers =
  'to|into|opening|open|opened|building|build|built|launching|launch|launched|hiring|hire|adding|add|added|getting|get|planning|plan|buying|buy|bought|starting|start|started|creating|create|created|using|use|used|need|needs|want|wants|won|led|have|had|ran|about|for|with';
const ofOne =
  'new|second|third|bigger|smaller|larger|different|internal|similar|dedicated|full-time|part-time|single|shared|weekly|monthly|daily|proper';
const behind =
  'in|at|on|of|with|for|from|to|by|near|and|but|or|that|which|who|where|when|next|this|last|soon|because|so|before|after|until|w|abt';

const newThing = new RegExp(
  `\\b(${takers}) ((?:${ofOne}) (?:[\\p{Ll}-]+ )?)([\\p{Ll}-]+)(?=$|[,.;:]| (?:${behind})\\b)`,
  'gu',
);

/** “moving to new office”, “won internal hackathon”: what is new, or one more, lost its article. */
export const newThings: Mending = (text) =>
  text.replace(newThing, (all, taker: string, modifier: string, noun: string) =>
    isSingle(noun) ? `${taker} ${indefinite(modifier)} ${modifier}${noun}` : all,
  );
