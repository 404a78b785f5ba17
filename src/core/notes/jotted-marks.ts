import { dated } from './lexicon/dates.ts';

// “churn 14%”, “waiting list 9 weeks”
const measured =
  /(?<=\b(?:(?:waiting|wait|w\/) ?list|backlog|turnover|headcount|queue|deficit|shortfall|accuracy|churn|occupancy|attendance|retention|average|capacity|margin|uptime|latency|time to \w+|(?:lead|response|wait|waiting|handling|cycle|build|turnaround) time|delay|sickness|absence|dropout|(?:open|conversion|hit|win|error|pass|success|response|return|click|churn|vacancy|bounce|retention|close) rate|conversion|salary|rent|score|NPS|yield|scrap|attrition|turnaround|target|commission|bonus|notice))( )(?!\d[\d.,]*[%k]?\s*(?:>|->|→|to|-)\s*\d)(?=(?:about |~|<|>|£|€|\$)?\d[^\n]{0,24}?(?:$|[,;.(]))/gi;

const ordinals = ' first second third fourth fifth sixth seventh eighth ninth'.split(' ');

function noticeOf(count: string, unit: string): string {
  const word = /^w/i.test(unit) ? 'week' : 'month';
  return /^(?:1|one)$/i.test(count) ? `${count} ${word}'s notice` : `${count} ${word}s' notice`;
}

// “grew legacies £1.2m-£1.9m”
const risen =
  /\b(grew|raised|cut|took|moved|reduced|lifted|improved|increased|dropped|brought|got|lowered|doubled|halved)\b( [^,;.\d]{1,40}?)? ([£€$]?\d[\d.,]*(?:k|m|bn|%|h|hrs?|mins?|s)?)\s?(?:[-–>]|->|→|=>)\s?([£€$]?\d[\d.,]*(?:k|m|bn|%|h|hrs?|mins?|s)?)(?![\d\p{L}])/giu;

/** A dot behind these ends no sentence. */
export function withDotsSpelled(line: string): string {
  return line
    .replace(/\b(\p{L}{2,}s) x ?(\d)\b/giu, '$2 $1')
    .replace(
      /^(?!(?:he|she|they|you|we|i|it) )([^:]{3,60}?),?\s+(can|will|could)\s+(send|share|bring|provide|show)\s*$/i,
      '$2 $3 $1',
    )
    .replace(/^start (?=(?:immediately|asap|now|any ?time|straight|right|next|tomorrow)\b)/i, 'can start ')
    .replace(/^start not before\b/i, 'cannot start before')
    .replace(/\bn\s?=\s?(?=\d)/gi, 'of ')
    .replace(
      /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?![\d])/g,
      (_, day: string, month: string) => dated(day, month),
    )
    .replace(
      /(?<=\b(?:by|on|from|until|till|before|after|since|for|starts?|due|is) )(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/])/gi,
      (_, day: string, month: string) => dated(day, month),
    )
    .replace(/\b(\d{1,2})x (?=(?:per|an?|every|each|daily|weekly|wk|week|month|night|day)\b)/gi, '$1 times ')
    .replace(/\bx(\d)\b(?=\s*(?:$|[,;.)]))/gi, '$1 times')
    .replace(/\b(\d(?:st|nd|rd|th)|first|second|third|final|last|next) int\b(?!\w)/gi, '$1 interview')
    .replace(
      /(\d+|one|two|three|six) ?(w(?:ee)?k|month|mth|mo)s?['’]? ?(?:of )?notice\b/gi,
      (_, count: string, unit: string) => noticeOf(count, unit),
    )
    .replace(/\bavail(?:able)?\.? (?=(?:\d+|one|two|three|six) \S+ notice\b)/gi, 'available with ')
    .replace(/\s*(?:->|=>|→|[-–])\s*(?=(?:when|where|how|who|which)\s*\?)/gi, ' ')
    .replace(/(?:->|=>|→)\s*(?=here\b)/gi, '; ')
    .replace(/\s\+\s(?=\d+\s?(?:yrs?|years?|y|mths?|months?|summers|seasons)\b)/gi, ', ')
    .replace(
      /\b(mon|tues?|weds?|thurs?|fri)((?:day)?s?) (or|and|&|to|-) (sat|sun)\b/gi,
      (_, day: string, rest: string, join: string, last: string) =>
        `${day}${rest} ${join} ${/sat/i.test(last) ? 'Saturday' : 'Sunday'}`,
    )
    .replace(
      /\b([1-9])(?:st|nd|rd|th)\b(?= (?!of\b|but\b|and\b|or\b|at\b|in\b|on\b|to\b|until\b|so\b|if\b|because\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ed\b|edition|floor|street|century|c\b)\p{L})/giu,
      (_, digit: string) => ordinals[Number(digit)] ?? digit,
    )
    .replace(
      /\b(in|(?:since|from)(?! 1[3-7]\b)|(?:by|until|till)(?= ['’])) ['’]?(1\d|2\d)(?=\s*(?:$|[,;.)]|and |as |at |with |before |when ))/gi,
      '$1 20$2',
    )
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\?\s+(?:esp|especially|particularly|mainly)\b\.? ([^?.!]{2,60})$/i, ', especially $1?')
    .replace(
      /\b(?:mad|crazy|super|insanely|mega|well|proper) (?=busy\b|keen\b|helpful\b|friendly\b)/gi,
      'very ',
    )
    .replace(/\bwalk ins\b/gi, 'walk-ins')
    .replace(
      /\b(she|he|they) (lets?|gives?|gave|shows?|showed|tells?|told|helps?|helped|makes?|trains?|pays?) (?:u|you)\b/gi,
      '$1 $2 me',
    )
    .replace(/^(?:just )?see (?=(?:if|whether) (?:they|he|she|there|it|the|my|i)\b)/i, 'ask ')
    .replace(/^(?:just )?wondering (?=if\b|whether\b|when\b|how\b|what\b)/i, 'ask ')
    .replace(/\bev (?=\d|day\b|week\b|wk\b|month\b|mon\b|tue|wed|thu|fri\b)/gi, 'every ')
    .replace(
      /\b(similar|built|did|made|looking|ready|thanks|same|sth) 4 (?=\p{L})(?!(?:people|children|men|women|staff|yr|hr|min|mo|wk|\p{L}+(?<!\bu)s)\b)/giu,
      '$1 for ',
    )
    .replace(/\b1[- ]pager\b/gi, 'one-pager')
    .replace(/\bafter school (?=club|care|programme|lessons?)/gi, 'after-school ')
    .replace(/,?\s+(?:she|he|they) (?:said|says|reckons?)$/i, '')
    .replace(/,? (?:no joke|(?<!\b(?:used|done|tested|played|ran|run|out) )for real|not kidding)\b/gi, '')
    .replace(/\binvites? to\b/gi, 'invites me to')
    .replace(/\bpref\b(?=\s*(?:[,.;)]|$))/gi, 'preference')
    .replace(/^know (?=any)(.*)\?$/i, 'do you know $1?')
    .replace(
      /(^|,\s*)ask to be (?:put )?on (?:(?:the|your|a) )?(?=(?:\p{L}+ )?list\b)/iu,
      (_, before: string) => `${before === '' ? '' : '. '}please put me on the `,
    )
    .replace(/^(?:maybe |perhaps )?ask to (?!be )(?=\p{L})/iu, 'happy to ')
    .replace(/^(?:maybe |perhaps )?ask (?:nicely )?(can|could|may) i\b/i, 'ask if I $1')
    .replace(
      /^(?:maybe |perhaps )?ask (?:nicely )?(?:if|whether) (decided|filled|closed)\b/i,
      (_, what: string) =>
        /^d/i.test(what) ? 'ask whether they have decided' : `ask whether the role is ${what}`,
    )
    .replace(
      /^talked (?!(?:about|abt|to|with|through|thru|of|us|me|over|for|an?|some|too|so|very|lots|loads|long|at|until|till|til|on|past|again|mostly|mainly|\p{L}+ly)\b)(?=\p{L})/iu,
      'talked about ',
    )
    .replace(/^bit (?=\p{L}+(?:ed|ous|ure)\b)/giu, 'a bit ')
    .replace(
      /\b(at|in|from|for) (last|prev|previous) (?=(?:job|place|role|school|firm|company|team|pool|ward|shop|hotel|employer|site|lab|studio|post|kitchen)\b)/gi,
      '$1 my $2 ',
    )
    .replace(/\bwhat(?:'s| is)? next\b\??$/gi, 'what comes next?')
    .replace(
      /(?<=\b(?!they|we|you|i|he|she|it|will|is|are)\p{L}+) prob (?=is\b|was\b|in\b|with\b|at\b|=)/giu,
      ' problem ',
    )
    .replace(/(["”])\s+(?:really )?(?:stuck|stayed) w(?:ith|\/)? me\b.*$/i, '$1')
    .replace(/\bby (\d+) ?pts\b/gi, 'by $1 points')
    .replace(/\b2 ?(?:x|times) (?=an? |per |every )/gi, 'twice ')
    .replace(/\b(one|two) way (?=\p{L})/giu, '$1-way ')
    .replace(/(?<=^|[\s,(])(\p{Ll}{3,})\/(\p{Ll}{3,})\/(\p{Ll}{3,})(?=$|[\s,;.)])/gu, '$1, $2 and $3')
    .replace(
      /(?<!\bthe )\b(1st|2nd|3rd|4th|first|second|third|last) (?:wk|week) (?:of |in )?(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi,
      'in the $1 week of ',
    )
    .replace(/^pl(?:s|z|ease),? (?=(?:could|can|may|would) (?:i|you|we)\b)/i, '')
    .replace(/\b((?:my )?notice[^,;.]{2,24}),\s/i, '$1; ')
    .replace(/\b(expires?|ends?|starts?|closes?|opens?) (?=\d{1,2}(?:st|nd|rd|th)\b)/gi, '$1 on the ')
    .replace(
      /\b(starts?|opens?|closes?|finish(?:es)?|begins?) (?=\d{1,2}(?::\d\d)?(?: sharp|am|pm)\b)/gi,
      '$1 at ',
    )
    .replace(/, (?=[^,:]{2,30}:\s*(?:[\w-]+\.)+\w+\/)/g, '; ')
    .replace(/\bconfirm (?:that )?(?=i(?:'?m| am| can)\b)/gi, '')
    .replace(/, (?=[^,:]{2,30}:\s*https?:)/g, '; ')
    .replace(/\bresp\b(?! for)/g, 'response')
    .replace(/\bOH (?=form|referral|check|assessment|clearance|appt|team)/g, 'occupational health ')
    .replace(/,? i (?:think|guess|reckon|suppose)\b(?=\s*(?:[,.;]|$))/gi, '')
    .replace(/,\s*says? (?:he|she)\b,?/gi, ', ')
    .replace(/\bacc\.? to\b/gi, 'according to')
    .replace(
      /\bbit (?<!\b(?:an?|the|every|each|this|that|my|your|his|her|our) (?:\p{L}+ ){0,3}bit )of (?=\p{L})/giu,
      'a bit of ',
    )
    .replace(/(?<=^|[?.,]\s?)freelance\?/gi, 'freelance work?')
    .replace(/\b(part|full) time\b/gi, '$1-time')
    .replace(
      /^(?!(?:i )?said\b)([^.?!\n]*\b(?:said|told \p{L}+|wrote|gave|put)\b[^,.?!]{2,80}), (?=should(?: have been| be)\b)/iu,
      '$1, but it ',
    )
    .replace(/\bso (?=(?:hoping|looking forward|wondering)\b)/gi, 'so I am ')
    .replace(/\besp\.(?=\s\p{Ll})/giu, 'especially')
    .replace(/,?\s+(\p{L}+) esp(?:ecially)?\.?$/iu, ', especially $1')
    .replace(/(?<=^|, )bit (?=\p{L}+(?:$|[,.;]))/giu, 'a bit ')
    .replace(/\bno prob(?:s|lemo)?\b\.?/gi, 'no problem')
    .replace(/^congrats\b/i, 'congratulations')
    .replace(/(?:->|=>|→)\s*(?=(?:https?:|www\.|[\w-]+(?:\.[\w-]+)+\/))/gi, ': ')
    .replace(/(?<!\b(?:the|a|on|my|her|their|at) )\btill? (?=[\p{L}\d])/giu, 'until ')
    .replace(
      /(?<!\b(?:in|from|by|until|since|of|for) )\bmid[- ](?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi,
      'in mid ',
    )
    .replace(
      /\b(runs? out|ends?|starts?|opens?|closes?|due|launch(?:es)?|finish(?:es)?|expires?|moves?|moving) (?=20\d\d\b)/gi,
      '$1 in ',
    )
    .replace(/(?<=\p{L} )go live\b/giu, 'go-live')
    .replace(
      /\b(?:in |for )?(?:the )?(?:wk|week) (?:of|comm(?:encing)?|beginning|starting) (?:the )?(?=\d{1,2}(?:st|nd|rd|th)\b)/gi,
      'in the week of the ',
    )
    .replace(
      /\b(?:in |for )?(?:the )?(?:wk|week) (?:of|comm(?:encing)?|beginning|starting) (?=\d{1,2}(?!st|nd|rd|th|\d))/gi,
      'in the week of ',
    )
    .replace(/\bafter$/i, 'afterwards')
    .replace(/\bex (?=army|navy|raf|police|teacher|nurse|military|forces)/gi, 'ex-')
    .replace(
      /\bfluent (?=polish|french|german|spanish|italian|portuguese|dutch|arabic|urdu|hindi|mandarin|russian|turkish|welsh|romanian|english|swedish|danish|greek|japanese)/gi,
      'fluent in ',
    )
    .replace(risen, '$1$2 from $3 to $4')
    .replace(/(?<![\p{L}\p{N}.])ca?\.\s?(?=[\d£€$])/giu, 'about ')
    .replace(/(?<![\p{L}\p{N}])ch\.\s?(?=\d)/giu, 'chapter ')
    .replace(/(?<![\p{L}\p{N}])no\.\s?(?=\d)/giu, 'number ')
    .replace(
      /(?<=\p{L} )(?<!\b(?:said|say|says|answered|replied|is|was|with|told \p{L}+) )no\.(?=\s(?!but\b|and\b|so\b|it\b|i\b|my\b|then\b|just\b|because\b|that\b|the\b|only\b|sorry\b)\p{Ll})/gu,
      'number',
    )
    .replace(/(?<![\p{L}\p{N}])pp?\.\s?(?=\d)/giu, 'page ')
    .replace(/^(?:him|her|them) (saying|telling me|explaining|mentioning)(?: that)?\s/i, (_, verb: string) =>
      /telling/.test(verb) ? 'he told me ' : /explaining/.test(verb) ? 'he explained that ' : 'he said ',
    )
    .replace(
      /\bok(?:ay)?\?(?<=(?:^|[\s,;])\S+)(?<!\b(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could) [^.?!;]*\?)/gi,
      '. is that all right?',
    )
    .replace(/(?<=\b(?:mon|tues?|wed(?:s|nes)?|thurs?|fri|sat|sun)(?:day)?s?) am\b/gi, ' morning')
    .replace(/(?<=\b(?:mon|tues?|wed(?:s|nes)?|thurs?|fri|sat|sun)(?:day)?s?) pm\b/gi, ' afternoon')
    .replace(
      /(?<![\p{L}\p{N}.,/])(\d{1,3})(yrs?|y|mths?|mnths?|wks?|hrs?|mins?|h)(?![\p{L}\p{N}/])/giu,
      (_, figure: string, unit: string) =>
        `${figure} ${unit === 'h' ? 'hrs' : /^y$/i.test(unit) ? 'yrs' : unit}`,
    )
    .replace(
      /(?<!to )\btake home(?= (?:task|test|assignment|exercise|done|due|project|challenge)\b|\s*$)/gi,
      'take-home',
    )
    .replace(
      /^([^,;.?!]{3,50}?)\s+[-–—]\s+(?:(?:i )?(?:can|will|could|to)\s+)?(send|share|bring)\s+(?=(?:by|on|before|in|next|this|tomorrow|tonight)\b)/i,
      '$2 $1 ',
    )
    .replace(
      /\b(caseload|team|fleet|crew|class|budget|cohort|staff|list) (about |~)?(?=[£€$]|\d{2,})/gi,
      '$1 of $2',
    )
    .replace(measured, ' of ')
    .replace(/\b(short|under|over)[ -](staffed|stretched|subscribed)\b/gi, (_, how: string, what: string) =>
      /^short/i.test(how) ? `${how}-${what}` : `${how}${what}`,
    );
}
