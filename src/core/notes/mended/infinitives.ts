import { canBe, ingOf } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

const asked = '(?:say|ask|tell|know|mention|show|send|explain|hear|come|see|bring|add|write|thank|be)';

/** “for to explain”, “without to look”, “let her to choose”, “forgot say”, “look forward to hear”. */
export const infinitives: Mending = (text) =>
  text
    .replace(/\bfor to (?=\p{L})/giu, 'to ')
    .replace(/\bwithout (?:to )?(\p{L}+)\b/giu, (all, verb: string) =>
      /^without to /i.test(all) && canBe(verb.toLowerCase(), 'base')
        ? `without ${ingOf(verb.toLowerCase()) ?? verb}`
        : all,
    )
    .replace(
      /\b(lets?|letting|made|makes?|making) (me|us|her|him|them|you) to (\p{L}+)/giu,
      (all, verb: string, whom: string, deed: string) =>
        canBe(deed.toLowerCase(), 'base') ? `${verb} ${whom} ${deed}` : all,
    )
    .replace(
      new RegExp(`\\b(forgot|(?:would|should) (?:also )?like|want|wanted) (${asked})(?= )`, 'giu'),
      '$1 to $2',
    )
    .replace(new RegExp(`\\b(wanted|want|would like) only (?:to )?(${asked})\\b`, 'giu'), 'only $1 to $2')
    .replace(
      /\b(can|could|will|would|should|must|may|might) to (?=be\b|(\p{L}+))/giu,
      (all, modal: string, verb?: string) =>
        verb === undefined || canBe(verb.toLowerCase(), 'base') ? `${modal} ` : all,
    )
    .replace(
      /\b(look(?:ing|ed)? forward to) (\p{L}+)(?= (?:you|from|the|your|it|him|her|them|this|that|with|more|again|my|a)\b)/giu,
      (all, wish: string, verb: string) => {
        const lower = verb.toLowerCase();
        return canBe(lower, 'base') &&
          /^(?:hear|meet|see|work|join|learn|start|speak|talk|come|begin|get|do|show|visit|help|be|discuss|continue|receive|find)$/.test(
            lower,
          )
          ? `${wish} ${ingOf(lower) ?? verb}`
          : all;
      },
    );
