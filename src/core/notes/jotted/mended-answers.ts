import type { Phrase } from '../phrase.ts';

const flub = String.raw`(?:(?:i )?(?:really |totally |completely |kinda |sort of |a bit |bit )?(?:blanked|went blank|froze(?: up)?|waffled|rambled|flubbed|fluffed|botched|stumbled|fumbled|messed up|mucked up|screwed up|bombed|struggled|mixed up|muddled(?: up)?|confused|choked|panicked|garbled|mumbled|babbled|hesitated|stalled|weak|vague|too vague|unclear|thin|brain fog|lost (?:it|my thread|the thread)))`;
const onTopic = new RegExp(
  String.raw`^${flub},? (?:(?:(?:on|about|at|over|with|in|re|abt|through) )(?:the |my |a )?|(?:(?<=(?:flubbed|fluffed|botched|fumbled|up|muddled|confused|bombed) )|(?:the |my ))(?!should|said|it |i |forgot))(.+)$`,
  'i',
);
const asked =
  /^(?:i )?(?:(?:was|got) )?asked (?:about |for |on )?(.{2,50}?)(?:,| –|:) (?:it is|it's|its|is|answer is|answer:) (.+)$/i;
const flubWithin = new RegExp(String.raw`^([^–]{2,48}) – ${flub}(?:$|,| –)\s*(.*)$`, 'i');
const flubFirstWord = new RegExp(String.raw`^${flub}\b`, 'i');
const flubAlone = new RegExp(
  String.raw`^${flub}(?: (?:a bit|a lot|badly|totally|there|here|on (?:it|that)))*$`,
  'i',
);
const aboutAnswer =
  /^(?:my |the )?(?:q|qs|qn|qu|ques|question|answer|ans|bit|part|point)s? (?:on|about|re|to|regarding) (?:the )?(.{2,50}?)(?:\s*(?:–|:|, )\s*|$)/i;
const answerFirst = new RegExp(
  String.raw`^(?:the |my )?(.{2,40}?) (?:q|qs|qn|qu|ques|question|answer|ans)\b(?:\s*(?:–|:|, |$)\s*| (?=${flub}))`,
  'i',
);
const flubLast = new RegExp(String.raw`(?:,| –| but)? ${flub}(?: (?:a bit|badly|totally))?$`, 'i');
const correction =
  /^(?:i )?(?:said|put|wrote|quoted|gave|told (?:him|her|them|you)) (.{1,60}?)(?:,| –| -|:|\.)? (?:but |and )?(?:i )?(meant|was|were|it was|it is|it's|its|is|should be|should have been|should be|actually|really|correct is|right is|correct:|right:) (.{1,60})$/i;
const unsaid =
  /^(?:i )?(?:forgot|forgot to (?:say|mention|add|tell \p{L}+)|did not (?:say|mention|get to)|didn't (?:say|mention|get to)|never (?:said|mentioned)|missed|left out|omitted|skipped)(?: that| to (?:say|mention))? (.+)$/iu;
const flubFirst = new RegExp(
  String.raw`^${flub}(?: – |,? ?: |, (?:is|=) |(?:,| and| but) (?=should|said|meant|forgot|it is|it's))`,
  'i',
);
const shouldHave =
  /^(?:i )?(?:should(?:'ve| have)? (?:said|mentioned|added|told \p{L}+|answered|given|used)|meant(?: to say)?|wanted to say|point(?: is| was|:)|better(?: answer)?|correct(?:ion)?|right answer|fix)(?: that|:| is)? (.+)$/iu;

/** What is left to say of a jotted answer, and the sentences its corrections make. */
export interface Mended {
  phrases: Phrase[];
  kept: string[];
}

/** Reads a tidied point on an answer that fell short. */
export function mended(point: string): Mended {
  const wrong = correctionOf(point);
  if (wrong) return { phrases: [{ kind: 'correction', text: wrong }], kept: [] };
  const answered = asked.exec(point);
  if (answered) return { phrases: [], kept: [`you asked about ${answered[1]}, and it is ${answered[2]}`] };
  const topic = topicOf(point);
  // “blanked on the 1” names nothing.
  if (topic && !/\p{L}{2}/u.test(topic.topic)) return topic.rest === '' ? nothing : mended(topic.rest);
  if (topic) {
    // “OSPF q blanked on area types”
    const within = flubFirstWord.test(topic.rest) ? topicOf(topic.rest) : undefined;
    if (within)
      return mended(`${topic.topic} (${within.topic}) q${within.rest === '' ? '' : ` – ${within.rest}`}`);
    const rest = topic.rest === '' ? nothing : mended(topic.rest);
    return {
      phrases: [{ kind: 'remark', text: `my answer on ${topic.topic}` }, ...rest.phrases],
      kept: rest.kept,
    };
  }
  if (flubAlone.test(point)) return nothing;
  // “cohort vs segment – muddled, cohort = by start date”
  const [, before = '', behind = ''] = flubWithin.exec(point) ?? [];
  if (before !== '' && before.split(' ').length < 7)
    return mended(`${before} q${behind === '' ? '' : ` – ${behind}`}`);
  if (flubFirst.test(point)) return mended(point.replace(flubFirst, ''));
  if (flubLast.test(point)) return mended(point.replace(flubLast, ''));
  const missed = unsaid.exec(point)?.[1];
  if (missed && /^i \p{L}+/iu.test(missed)) {
    const text = `I should have mentioned that ${missed.replace(/^i\b/, 'I')}`;
    return { phrases: [{ kind: 'clause', text, whose: 'mine', said: false, grave: false }], kept: [] };
  }
  return {
    phrases: [],
    kept: [missed ?? shouldHave.exec(point)?.[1] ?? point.replace(/^said /i, 'I said ')],
  };
}

// “said 40 constructs, was 14”
function correctionOf(point: string): string | undefined {
  const [, said, verb = '', right] = correction.exec(point) ?? [];
  if (!said || !right || /,| – /.test(said)) return undefined;
  const told = /meant/i.test(verb)
    ? 'I meant'
    : /should/i.test(verb)
      ? 'it should be'
      : /was|were/i.test(verb)
        ? 'it was'
        : 'it is';
  return `I said ${said}, but ${told} ${right}`;
}

const nothing: Mended = { phrases: [], kept: [] };

function topicOf(point: string): { topic: string; rest: string } | undefined {
  const [head = '', ...behind] = point.split(/ – |, (?=should|said|meant|forgot|it is|it's|correct|better)/);
  if (behind.length > 0 && flubAlone.test(head)) return topicOf(behind.join(', '));
  const flubbed = onTopic.exec(point)?.[1];
  if (flubbed) {
    const [topic = '', ...rest] = flubbed.split(
      / – |: |, (?=should|it |i |said|meant|forgot|point|correct|answer|better)/i,
    );
    return { topic: plainTopic(topic), rest: rest.join(', ') };
  }
  const about = aboutAnswer.exec(point);
  if (about?.[1]) return { topic: plainTopic(about[1]), rest: point.slice(about[0].length) };
  const first = answerFirst.exec(point);
  if (
    first?.[1] &&
    !/^(?:better|right|real|good|true|said|asked|forgot)/i.test(first[1]) &&
    first[1].split(' ').length < 6
  )
    return { topic: plainTopic(first[1]), rest: point.slice(first[0].length) };
  const label =
    /^([^–]{2,48}?)(?::| –|,(?= (?:i )?said .+(?:meant|was|it is|it's))) (?=(?:i )?(?:said|meant|forgot|should|blanked|froze|waffled|rambled|mixed|missed|it's|it is)\b)/i.exec(
      point,
    );
  return label?.[1] &&
    label[1].split(' ').length < 8 &&
    !/^(?:i )?(?:said|asked|meant|forgot|should|told)\b/i.test(label[1])
    ? { topic: plainTopic(label[1]), rest: point.slice(label[0].length) }
    : undefined;
}

function plainTopic(text: string): string {
  return text
    .replace(/ (?:q|qn|question|answer|ans|part|bit)s?$/i, '')

    .replace(/^(?:the|my|a) /i, '')
    .replace(/[\s,;:–-]+$/, '')
    .replace(/^([^:]+): (.+)$/, '$1 ($2)');
}
