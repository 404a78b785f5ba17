import { type Example, exampleOf } from './corpus.ts';
import { randomFrom } from './random.ts';

/**
 * What good mails say again and again and labelled sentences seldom hold, since nobody invents it: `{a|b}` stands for
 * one of its words, and an empty one may be left out.
 */
const patterns: readonly string[] = [
  'I look forward to {hearing from you|your reply|your answer|your decision|your news|hearing what you decide|hearing how you decide|your thoughts}{| soon| in due course| when you are ready| once the panel has met| after the holidays}.',
  '{I look|I am looking|I’m looking|Looking|We look} forward to {speaking again|our next talk|the second interview|meeting the others|meeting you again|seeing you on #day|our call on #day|coming back|hearing back}{.|!}',
  '{I’m|I am} {already |really |very much |}looking forward to {it|#day|the trial day|the second round|meeting {your colleagues|the rest of the team|the director}}{.|!}',
  '{Could|Can|Would|Might} you {tell me|let me know}{|, please,} {when you expect to decide|whether a decision has been made|where my application stands|how things stand|what the next step is|what happens next|if there is any news|roughly when I might hear|when I can hear from you}{| please}?',
  '{I am writing|I’m writing|I wanted|I would like|I’d just like|Just a quick note|May I be allowed} to ask {if you have made a decision|whether there is any news|where things stand|how the decision is coming along|when you hope to decide|what has become of my application}{|, please| about the post| on the #job post}.',
  '{May|Might|Could|Can} I ask {when you expect to decide|where things stand|what the next step would be|how many people you will see|whether the post is still open|if there’s any news yet}?',
  '{Is there|Is there already|Do you have} {any news|a date for the second round|a decision|anything you can tell me} {yet|about the #job post|from the panel|by now|since we spoke}?',
  '{Will there be|Is there going to be|Should I expect|Do you plan} a second {interview|round|meeting}?',
  '{When|By when|Roughly when|When, more or less,} {do you expect to|will you|do you hope to|are you going to} {decide|choose|let people know}{|, please}?',
  '{Have you|Did you} {had time|been able|had a chance|find time} to {think about the season|look at the sample|read the plan|talk it over|look at the papers I sent}{| yet}?',
  '{I would|I’d} be {glad|grateful|happy|obliged|thankful} {if you could let me know|if you would tell me|for a short word on} {where my application stands|how things stand|what comes next|when you expect to decide}{| when you have a moment}.',
  '{Give me a call|Give me a ring|Drop me a line|Just let me know|Please let me know|Write to me|Ring me} {if you need anything else|when you know more|any time|if it suits you|when you know|if there’s anything I can send|if you have more questions}.',
  'If {you need|there is|I can help with} {anything else|anything more|anything|more} {from me|that would help|before #day|for your decision}, {just say|please say so|let me know|I will send it straight away|I can send it today|I am happy to help|I’m at your disposal|I’ll send it over right away}.',
  'I am {free|around|at home|reachable} {on #day|all week|any day after four|in the mornings|today and tomorrow|most evenings}{|, should you want to talk|, if that helps|, should you want to ring}.',
  'If {another role|another post|a place|something else|a vacancy|anything|a junior spot} {comes up|opens|should open|should come free|turns up}{| one day| next year| on your side}, {please think of me|please do think of me|I’d love to hear|I would be glad to be considered|I hope you will think of me|do keep me in mind|I’d be happy to talk again}.',
  '{Keep|Do keep|Please keep} me in mind {for next year|if something comes up|if someone leaves|for the summer|should a place come free}.',
  'If you ever need {a hand|help|someone} {in the busy months|at the weekend|for a day|over the holidays}, {please think of me|just call|I’d be glad to come|give me a shout}.',
  '{There are no hard feelings|No hard feelings} {at all|whatever you decide|if you’ve chosen someone else}.',
  '{I wish|I do wish} {you|the whole team|whoever you chose|the new #job} {well|all the best|a good start|every success}{| with the move| with the new season|}.',
  'I {was|am} {a little|a bit|naturally|of course|quite} {disappointed|sad|sorry}{|, of course}, but {I understand your choice|it makes sense to me|your reasons are fair|I’m glad I came|I enjoyed meeting you all|she sounds like a great choice|it was a good day all the same}.',
  '{It’s|It is} a pity {for me|that it didn’t work out|that it wasn’t me}, {and good news for somebody else|but I understand|and I’m glad you found someone|so please pass on my congratulations}.',
  'I’m sorry {it wasn’t me this time|not to be joining you|that it didn’t work out}, but {I understand|I’m glad you found the right person|I can’t fault you for your choice|I know they are in good hands}.',
  '{Thanks|Thanks so much|Thanks again|Thank you|Thank you very much|Many thanks} for {having me|having me in|seeing me|the chat|the talk|the tour|showing me round|the warm welcome|a lovely morning|the tea|the quick reply|your honest words|the visit|letting me watch}{| today| yesterday| on #day| last week}{.|!}',
  '{It was|That was} {so good|lovely|great|a real pleasure|a treat|fun|interesting} to {meet you|see the workshop|talk with you|see how you work|meet {everyone|the team|your colleagues}|watch you work}{| today| on #day|}{.|!}',
  'I would {very much |really |so |}{like|love} to {join you|work with you|do this work|be part of it|come back|learn from you}.',
  'I’d be {very |really |so |}{happy|glad|pleased|proud} to {join you|join the team|work with you|do the job|take it on|start in {spring|May|autumn}}.',
  'It would be {a pleasure|an honour|a joy|a satisfaction} to {work with you|join your team|do such work|look after the place|be part of it}.',
  '{I want|I do want|I’d love} this job{|,} and I think I’d be good {at it|for the team|with the guests|with the young ones}.',
  '{I’m in|Count me in}, if you’ll have me{| for the next round|}.',
  '{This is|Yours is} the kind of {team|place|work|kitchen|school} I’ve {been hoping to find|always wanted to work in|been looking for}.',
  '{Can’t|I can’t} wait to {hear back|hear how you decide|hear more|see it finished|hear from you}!',
  'I’m {really|so|very|just as} {excited|happy|keen|curious} about the {job|work|new site|project|trial day}{| as I was on #day|}.',
  '{What a place|What a view|What a team|They’re here|It works|It fits|So did I|That was it|Well, here it is}!',
  '{That’s all for now|That is all there is to it|That’s it from me|That would be all|More about that when we meet}.',
  '{I hope this helps|I hope that helps|I hope that it is of some use}{|, and I’m happy to explain more}.',
  '{Take your time|Please take your time|Please take all the time you need|There’s no hurry|No hurry at all|There is no rush}{| over it| with the answer| with the others you still have to see|}.',
  '{There’s no need to answer|No need to reply|You needn’t answer}{| this|}; I only wanted to {say thank you|tell you|send you the link|pass it on}.',
  'I don’t mind {early starts|late shifts|weekends|the cold|getting my hands dirty|a long drive|hard work|the noise}{| at all| one bit|}.',
  'I’m {used to|not afraid of|at home with|good with} {early starts|hard work|heights|long shifts|difficult guests|old machines|figures|children}{|, and I learn fast|, as I told you|}.',
  'I’ve {seldom|rarely|never} {laughed so much|felt so welcome|learned so much|been so well looked after|been asked such good questions} {at an interview|in one morning|in a single hour|on a first visit}.',
  'I have had {worse|duller|longer} {days|mornings|Mondays|interviews} than {that one|one spent in your workshop|this}.',
  'It was the {best|nicest|friendliest|most interesting|oddest} {interview|morning|hour|talk} I’ve had {in years|this year|in a long time|anywhere}.',
  'Few {jobs|posts|places} would {please|suit} me {more|better|as much as this one}.',
  'I could have {stayed|listened|watched} {all day|for hours|much longer}.',
  'I {looked up|looked at the clock} and {an hour|two hours|the whole morning} had gone.',
  'I still have {flour|grease|paint|sawdust|clay} {on my sleeve|under one nail|in my hair|on my shoes}{| from #day| from your workshop|, so it was a proper interview|}.',
  '{I’ve been practising|I have practised|I tried} {the knot|the fold|the pattern|the step|the first page|the accent} {at home|on my kitchen table|on my neighbour|at the weekend} and {it holds|it looks nearly right now|got it on the second go|it’s coming along}.',
  'I have {spoken|talked} with my {wife|husband|family|partner} about the {hours|rota|move|nights}, and {we agree that it can be done|we’re all for it|it is no problem}.',
  '{My husband|My wife|A friend} and I {both have the certificate|can take over any week in June|could come together|have done the course}.',
  'I happen to {have|know|own} {one|a few of them|the very tool|a man who repairs them|thirty jars}{|, if you need them|, should it help|}.',
  'Now it is {much better|done|quite clear to me|in order}{|, as you said it would be|}.',
  'It is {much |far |}{lighter|quieter|simpler|older|bigger} than it looks{.|!}',
  'So {the telephone|the night work|the travel|the commute} will be no problem{|, as you were asking|, as I told you|}.',
  '{Until then|In the meantime}, {I’ll keep practising|I wish you a good week|all the best to everybody|I’ll keep an eye on your page}.',
  'I’ve {added|put|attached|enclosed|sent} {the sample|my certificates|the figures|a photo|the link|the two pages} {below|here|with this mail|as you asked|for you}.',
  'I {keep thinking|have been thinking|thought a lot} about {what you said|your question|the tour|the last case|the woman you told me about|our talk}{| ever since| on the way home|}.',
  'I {left|came away|went home} with {two pages of notes|a clear picture of the work|a smile|more questions than I came with|a good feeling}.',
  'You {said|told me|mentioned} {that you’d decide by #day|it would take two weeks|there would be a second round|you were short of hands}, {and I only wanted to check in|so I thought I’d ask|and I’m happy to wait|so please don’t hurry for my sake}.',
  'I’m {happy|glad|fine} to wait{| until then| as long as it takes| for the others|}{.|, of course.}',
  'I {understand|know|realise} that {these things take time|you have others to see|you are busy with the season|the budget isn’t settled}, so {there’s no hurry|a line when it suits you is plenty|I’m happy to wait}.',
  '{Please|Do} {give my regards to|say hello to|thank} {the team|your colleagues|everyone in the kitchen|the lady at the desk}{| from me| for the tea|}.',
  'I can {start|begin|come} {on the first of May|from #day|after my notice|any time after Easter|in two weeks}{|, if that suits you|, should you choose me|}.',
  '{Would|Does} #day {at ten|morning|afternoon|} {suit you|work for you|be all right}?',
];

const filled: Readonly<Record<string, readonly string[]>> = {
  '#day': ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  '#job': ['nurse', 'driver', 'teaching', 'design', 'kitchen', 'sales', 'trainee'],
};
/** So many are made of each pattern, where it holds as many. */
const each = 24;
const tries = 60;

/** Innocent sentences as most people write them; always the same ones. */
export function courtesies(): Example[] {
  const random = randomFrom(3);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const made = new Set<string>();
  for (const pattern of patterns) {
    const ofPattern = new Set<string>();
    for (let i = 0; i < tries && ofPattern.size < each; i++) ofPattern.add(spell(pattern, pick));
    for (const text of ofPattern) made.add(text);
  }
  return [...made].map((text) => exampleOf({ text, rule: 'none' }, 'courtesies'));
}

function spell(pattern: string, pick: (from: readonly string[]) => string): string {
  let text = pattern;
  while (text.includes('{')) text = text.replace(/\{([^{}]*)\}/g, (_, words) => pick(words.split('|')));
  return text.replace(/#\w+/g, (kind) => pick(filled[kind] ?? []));
}
