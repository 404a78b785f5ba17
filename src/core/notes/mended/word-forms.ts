import { prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, participleOf, pastOf, verbReading } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

const madeUp: ReadonlyMap<string, string> = new Map(
  `gived=give teached=teach cutted=cut catched=catch buyed=buy goed=go maked=make payed=pay broked=break thinked=think bringed=bring speaked=speak drived=drive writed=write builded=build knowed=know feeled=feel keeped=keep finded=find runned=run putted=put hurted=hurt selled=sell
telled=tell sended=send sayed=say heared=hear meeted=meet growed=grow falled=fall choosed=choose losed=lose leaved=leave spended=spend sleeped=sleep winned=win throwed=throw standed=stand understanded=understand beginned=begin weared=wear hitted=hit letted=let setted=set
shutted=shut readed=read comed=come becomed=become eated=eat drinked=drink drawed=draw holded=hold sitted=sit swimmed=swim singed=sing ringed=ring costed=cost rided=ride shaked=shake forgotted=forget getted=get taked=take seed=see doed=do leaded=lead lended=lend meaned=mean`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
);

const plurals: ReadonlyMap<string, string> = new Map(
  `informations=information advices=advice equipments=equipment furnitures=furniture knowledges=knowledge homeworks=homework feedbacks=feedback luggages=luggage childs=children peoples=people softwares=software hardwares=hardware
researchs=research certificat=certificate certificats=certificates feets=feet teeths=teeth womens=women mens=men stuffs=stuff musics=music traffics=traffic vocabularys=vocabulary persones=people colleages=colleagues collegue=colleague collegues=colleagues`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
);

// “seed trays”, “he ringed the date”: a word of its own.
const ofTheirOwn = /^(?:seed|ringed|singed|costed)$/;

function cased(from: string, to: string): string {
  return /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}

/** “gived”, “teached”, “childs”, “informations”: forms no English word has. */
export const wordForms: Mending = (text) =>
  text
    .replace(/\b(childrens)( \p{Ll}+)?/giu, (_all, found: string, behind = '') => {
      // “the childrens mornings” are theirs; “with childrens since six years” is many of them.
      const next = behind.trim();
      const isOwner = next !== '' && (isKnownNoun(next) || isPlural(next)) && !prepositions.has(next);
      return cased(found, isOwner ? "children's" : 'children') + behind;
    })
    .replace(/\p{L}+(?!['’\p{L}])/gu, (found) => {
      const plural = plurals.get(found.toLowerCase());
      return plural === undefined ? found : cased(found, plural);
    })
    .replace(
      /(\b(?:have|has|had|is|are|was|were|been|be|being|already|not)(?: (?:already|also|never|just|only|not))? )?(\p{L}+)(?![\p{L}'’])/giu,
      (all, aid: string | undefined, found: string) => {
        const lower = found.toLowerCase();
        const base = ofTheirOwn.test(lower) ? undefined : madeUp.get(lower);
        if (base === undefined) return all;
        const right = (aid ? participleOf(base) : pastOf(base)) ?? found;
        return `${aid ?? ''}${cased(found, right)}`;
      },
    )
    .replace(
      /\b((?:did|does|do) not|(?:did|does) (?:I|you|he|she|it|we|they)) (\p{L}+)/giu,
      (all, aid: string, found: string) => {
        const lower = found.toLowerCase();
        const isDone = canBe(lower, 'past') && !canBe(lower, 'base');
        const isThird = canBe(lower, 'third') && !canBe(lower, 'base');
        return isDone || isThird ? `${aid} ${verbReading(lower)?.base}` : all;
      },
    );
