import { commonAdjectives } from './common-adjectives.ts';
import { wordsOf } from './words-of.ts';

/** Words that stand where an article would. */
export const determiners = wordsOf(`
a an the my your his her its our their this that these those every each some any no none all both either neither most many much few several more less enough another such half zero one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands lots plenty last next whose what which
`);

export const possessives = wordsOf('my your his her its our their');

export const prepositions = wordsOf(`
about above across after against along among around as at before behind below beneath beside besides between beyond by despite during except for from in inside into like near of off on onto opposite outside over past per regarding since than through throughout to toward towards under until up upon versus via with within without including out down plus minus
`);

export const particles = wordsOf('up out down off over away back through together around');

export const coordinators = wordsOf('and or but so yet nor');

export const subordinators = wordsOf(
  'because if although though while when whenever since unless whereas until once where as before after',
);

export const questionWords = wordsOf('what which who whom whose when where why how');

export const relatives = wordsOf(
  'who which that where when whose whom why how what because if although though while since unless whereas until once so but whether',
);

export const auxiliaries = wordsOf(`
is are was were am be been has have had do does did will would can could should might may must shall cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't couldn't shouldn't mustn't needn't
`);

export const subjectPronouns = wordsOf(
  'i we you he she they it there this that these those everyone everybody someone nobody everything nothing something who',
);

/** Adverbs that may stand between a subject and its verb. */
export const adverbs = wordsOf(`
straight away really also always already actually still just only even never often usually sometimes recently currently probably definitely clearly certainly quickly slowly quietly openly especially mostly mainly nearly almost rather very quite so too soon now then here there once twice again ago yet maybe perhaps personally honestly genuinely truly previously formerly originally later earlier finally together instead largely fully partly simply directly deeply highly daily weekly monthly yearly
tomorrow today yesterday tonight
hardly barely ever not basically generally typically regularly frequently constantly eventually initially successfully immediately independently jointly single-handedly internally externally remotely
`);

/** Adjectives that open a description of oneself: “comfortable with SQL”. */
export const selfAdjectives = wordsOf(`
able honest upfront frank generous realistic serious strict thoughtful transparent calm careful thorough punctual precise creative adaptable resilient resourceful empathetic analytical detail-oriented methodical accustomed afraid unafraid scared adept available aware bilingual certified comfortable committed competent confident curious dedicated driven eager enthusiastic excited experienced expert familiar fast flexible fluent free glad good great happy hands-on hooked interested keen licensed motivated native open organised organized passionate patient proficient proud qualified quick ready reachable registered reliable self-taught sharp skilled strong trained trilingual versed willing
`);

/** Feelings told of the reader, and the noun to hand them back with. */
export const feelings: ReadonlyMap<string, string> = new Map([
  ['worried', 'concern'],
  ['concerned', 'concern'],
  ['anxious', 'concern'],
  ['nervous', 'concern'],
  ['excited', 'excitement'],
  ['enthusiastic', 'enthusiasm'],
  ['passionate', 'passion'],
  ['proud', 'pride'],
  ['curious', 'curiosity'],
  ['optimistic', 'optimism'],
  ['frustrated', 'frustration'],
  ['keen', 'interest'],
  ['interested', 'interest'],
  ['sceptical', 'doubts'],
  ['skeptical', 'doubts'],
  ['unsure', 'doubts'],
  ['doubtful', 'doubts'],
]);

/** Participles that describe a state: “she's worried” is “she is”, not “she has”. */
export const stateParticiples = wordsOf(`
swamped overloaded stranded sorted worried excited concerned interested impressed based located focused involved committed dedicated stressed thrilled married convinced frustrated overwhelmed stuck understaffed stretched short-staffed tired bored pleased disappointed surprised delighted determined prepared qualified certified trained experienced used supposed planned scheduled organised organized divided split known open closed done gone built
`);

/** Common adjectives: they may stand before a noun, or alone behind “is”. */
export const adjectives: ReadonlySet<string> = new Set([
  ...commonAdjectives,
  ...wordsOf(`
new old big small large little long short high low good great bad best better worse worst first second third final main key major minor early late fast slow quick hard soft easy difficult simple complex clear clean open closed free full empty whole real true false right wrong strong weak deep shallow wide narrow rich poor young senior junior local global national international internal external public private social technical clinical legal financial medical digital physical virtual remote hybrid daily weekly monthly annual quarterly yearly
similar different same various specific general common rare special unusual interesting fascinating impressive exciting beautiful lovely nice warm kind friendly honest candid frank careful thoughtful calm busy quiet loud bright dark light heavy thin thick hot cold cool fresh raw green blue red white black flat round cross-functional end-to-end hands-on real-time real-world large-scale small-scale low-code no-code in-house on-site off-site self-taught data-driven test-driven event-driven blameless legacy modern classic live
entire original current former previous next past future upcoming recent ongoing own only sole dual multi single double triple semi
`),
]);
