import { abbreviations } from '../lexicon/abbreviations.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { nameShortcuts, properNames } from '../lexicon/proper-names.ts';
import { wordsOf } from '../lexicon/words-of.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isKnown } from './sure-point.ts';

// Short words of every day that no other list has, so that they are not taken for clipped ones.
const plainWords = wordsOf(`
ago air arm art axe bag bath bee beef beer boat bone bowl bun cake calf cave clay cod crab dairy debt deer dye ear egg eggs eye fig fish flu foot fork gas glue goat gold grain grass hare hat hay
hen hens herd herds hive hives honey horn horse ice jam jet juice keen kiln kilns kit lamb lamp lane latin lawn leaf leek lid lime lip loom loss maize malt mare mast meat milk mill mop moss mud mule mum mums dad
nail nut oak oat oats oil olive onion ore oven owl ox paint palm pan pea pear peat pie pig pigs pine pint plum pony pork prawn prune pulp pump quilt rail rain ram rice rind roof rope rose roses rust rye salt sand
sauce saw seal seed seeds sewer shed sheep shrub silk silo silver sink skin slate soap soil son sons soup spade spice stew stone stones straw sugar suit swan tail tank tar tea teeth tent tide tile toast toe tomb tongue tooth
torch tram trams tray trays tuna twin twins veal veg veil vine vet vets wasp wax weed weeds weft wheat wife wine wing wolf wool worm wrap yarn yeast yolk zinc shy sour glad safe ready whole half twice once thrice ours
yes mine kids eyes ears oct nov dec gp gps a.m p.m am pm vs versus plus per else ones keys class classes glass loss hundred exam exams glaucoma choir minus mostly drum bun hake fume tart brie teal drill strike rant foliage prawns reefer snags snag dye loch fjord lag axle hub gear weld bolt deli lice trout eel calf vale choc axis hell teen teens app apps log logs logo spa doc docs api sdk yr rig rigs gig gigs vat tax taxi quiz quay buoy kiosk via ok okay µm km kg mm cm ha bay bays flux
`);

/** Whether everybody reads every word of it: no clipped word, no sign that stands for one, no half number. */
export function isReadable(text: string): boolean {
  if (/[=<>*_^~|\\[\]{}@#]|->|→|(?<!\d)\+|\?|–|…|;|(?<!\p{L}): |\d\/\d|\/(?![\p{Lu}\d])/u.test(text))
    return false;
  const tokens = tokensOf(text);
  return tokens.length > 0 && tokens.every((token, at) => isPlain(token, tokens[at + 1]));
}

function isPlain({ kind, text, lower }: Token, next: Token | undefined): boolean {
  if (kind === 'mark') return /^[,()%'’.:£$€°-]$/u.test(text) && !(text === '.' && next !== undefined);
  if (kind === 'number')
    return /^[-−±]?[£$€]?\d[\d.,:]*(?:-\d[\d.,]*)?(?:%|k|m|bn|am|pm|st|nd|rd|th|\+|kg|km|kW|kV|mm|cm|ha|ms|GB|TB|t|g|l|h\d\d|x|s|G|L)*$/iu.test(
      text,
    );
  if (kind !== 'word') return kind === 'quote';
  if (/^(?:'|’)?s$/.test(lower)) return true;
  return isPlainWord(text, lower.replace(/['’]s?$/, ''));
}

function isPlainWord(text: string, lower: string): boolean {
  if (
    plainWords.has(lower) ||
    /^(?:[kMG]W[hp]?|[kM]V|[GTM]B|[kM]Hz|m[mgls]|µ[mgl]|°C|kg|km|cm|ha|pH|iOS|iPad|mAh|[234]D)$/.test(text)
  )
    return true;
  if (abbreviations.has(lower) && /^\p{Ll}+$/u.test(text)) return false;
  if (
    /^\p{Lu}[\p{Lu}\d&/.-]*s?$/u.test(text) ||
    /^(?:\p{Lu}\p{Ll}+)+(?:[-']\p{L}+)*\d*$/u.test(text) ||
    /^\p{Lu}[\p{L}\d-]*$/u.test(text)
  )
    return true;
  if (/\//.test(text)) return /^\p{Lu}[\p{L}\d]*(?:\/[\p{Lu}\d][\p{L}\d]*)+$/u.test(text);
  if (/[-]/.test(lower))
    return lower
      .split('-')
      .every((part) => part === '' || /^\d+$/.test(part) || prefixes.has(part) || isPlainWord(part, part));
  if (/\d/.test(lower))
    return /^\d+(?:\.\d+)?(?:mm|cm|kg|km|ms|ha|kw|g|k|m)$/.test(lower) || nameShortcuts.has(lower);
  if (isKnown(lower) || properNames.has(lower) || nameShortcuts.has(lower) || firstNames.has(lower))
    return !clipped.has(lower);
  return lower.length > 4 && isPronounceable(lower) && !clipped.has(lower);
}

const prefixes = wordsOf(
  're co pre non ex un in on off up de mid self multi cross semi sub anti over pro post micro e x ro ins outs',
);

// Words that are known as something else, or have the look of whole ones.
const clipped = wordsOf(
  'ed sim rev exp fam cons consol renegot recruitmt prog tech admin reg sec tot vol acc cert char ref refs auth dev dep int sal quals pharm prev pres appt appts apptmts resp surv instr transl assoc infra calib negot sched chars maint accom archi psych depts devel manag resid prods deliv manuf dashb logbk fcst',
);

const hardEnding = /(?:[bcdfghjklmnpqrstvwxz]{2})$/;
const softEnding =
  /(?:[cs]h|[cns]k|ck|ct|ft|ght|lch|ld|lf|lk|ll|lm|lp|lt|mb|mp|nd|ng|nk|ns|nt|pt|rb|rch|rd|rf|rk|rl|rm|rn|rp|rs|rt|sh|sk|sm|sp|ss|st|th|ts|ps|ks|ds|gs|ms|ls|bs|ws|ff|zz|cs|wn|wl|xt|tt)$/;

/** Whether an unknown word could be a whole one: its letters come in an order that can be said. */
function isPronounceable(lower: string): boolean {
  if (!/^\p{Ll}+$/u.test(lower)) return false;
  const vowels = (lower.match(/[aeiouyàâäáéèêëíïóôöøúüåæ]/gu) ?? []).length;
  if (vowels < lower.length / 7.5 || /[bcdfghjklmnpqrstvwxz]{5}/.test(lower)) return false;
  if (
    /^(?:[bcdfgjklmnpqrtvwxz][bcdfgjkmnpqtvxz]|x[^aeiouy])/.test(lower) &&
    !/^(?:kn|gn|pn|ps|pt|tw)/.test(lower)
  )
    return false;
  return !/q[^u]/.test(lower) && (!hardEnding.test(lower) || softEnding.test(lower));
}
