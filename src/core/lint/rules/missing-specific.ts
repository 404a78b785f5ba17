import type { Notes, Stage } from '../../text/draft.ts';
import { rootOf, type Words } from '../../text/words.ts';
import { knownNames } from '../context-names.ts';
import { evidenceOf, ownAct, talkAct, theirsAct } from '../evidence.ts';
import { fold, stem } from '../kinship.ts';
import type { Mail } from '../mail.ts';
import { noteKeys } from '../note-keys.ts';
import { remember } from '../reading.ts';
import { defineRule } from '../rule.ts';

const local = (act: string): string => act.slice(act.indexOf('/') + 1);

export default defineRule({
  id: 'missing-specific',
  severity: 'warning',
  wholeMail: true,
  phrases: {
    [local(talkAct)]: `
      (you | he | she | they | your team | the team | everyone) .. (mention~ | said | describe~ | explained | told me | talked about | spoke about | brought up | pointed out | shared | outlined | asked | noted | raised | showed me | walked me through | demonstrated | called)
      (we | you and i) .. (discussed | talked | spoke | chatted | covered | explored | touched on | sketched | went (over | through) | looked at | debated | compared | spent | met | laughed)
      (our | the | your | that) .. (talk | chat | conversation | discussion | debate | exchange) .. (about | on | of | regarding | around)
      (your | the | that) .. (point | points | story | stories | example | question | comment | comments | description | explanation | account | remark | answer | idea | advice | anecdote | overview | sketch | picture | take | view | walkthrough | demo | tour | map | plan | plans) .. (about | on | of | for | regarding | around | that | to | with)
      you (were | are) right about
      worth the (trip | journey | ride | drive | visit | walk)
      (hear~ | heard | learn~ | learnt | talk~ | speak~ | chat~ | discuss~ | understand~ | see | seeing | saw) .. (about | how | of | that | why | what | where)
      (discuss~ | exploring | compare~ | debating | seeing | tour~ | visiting)
      (struck | stayed with | stuck with | resonated | impressed | fascinated | stood out | caught my | surprised | got me thinking | interested me | intrigued) 
      (after | since) (we | our | you | your | the) (talk~ | spoke | spoken | met | interview | conversation | chat | call | meeting | visit)
      (walk~ | taking | took | showing | show | showed | taught | teaching | telling | told | letting | reading) me (through | round | around | to | how | the | about | a | your | that)
      letting me
      (on my mind | impression on me | made (me | us) (all | smile | laugh | think) | had to (smile | laugh))
      as you (said | put it | mentioned | described | explained)
      i (liked | loved | noticed | enjoyed | laughed | tried | smiled | had not | have not | have never | had never)
      never .. (seen | met | heard | known | thought)
      (that | which) (you | your _) (praised | recommended | advised | lent | named | asked | suggested | use | were | dared)
      (keep | kept) (think~ | coming back)
      (you | your team) (are | were | will be | is | was) (build~ | plan~ | launch~ | move~ | migrat~ | try~ | work~ | roll~ | open~ | expand~ | look~ | about to)
    `,
    // What somebody there was seen to do is a moment only one who was there can tell, in however plain words.
    deed: `
      (liked | loved | enjoyed | noticed | remember | smiled | laughed | struck | touched | impressed | surprised | moved) .. (that | how | when | the way | where) (you | he | she | they | everyone | nobody | somebody | your | the | one of | mr | ms)
      (stayed | stuck) with me
      (mr | mrs | ms | miss | dr | your _) .. (showed me | told me | explained | let me | taught me)
      i (did | had) (not | never) (know | known | seen | met | guessed | expected)
      (new | news) to me
      i was surprised that
      (impressed | struck | amazed) by (the way | how)
      (tried | looked) .. (up | out) .. (at home | since | last night)
    `,
    [local(theirsAct)]: `
      (your | your team is | the team is | the company is | their)
      (the | your) (team | group | department | company | lab | office | school | clinic | unit)
    `,
    [local(ownAct)]: `
      my (experience | background | skill | skills | work | time | years | career | degree | studies | training | expertise | knowledge | passion | current | previous | last | resume | cv | former | present | first | own | old | languages | strengths | master | stay | publications | portfolio | writing | certificates | references | licence | license | hands)
      i (bring | offer | possess | hold | worked | work | ran | led | managed | studied | trained | served | supervised | graduated | grew up | speak)
      i have .. (years | months | decades) (in | of | as | with)
      i have (a | an | the | my | over | more | about | some | @number | experience | strong | good | extensive | worked | managed | led | run | trained | studied | taught | held | done | gained | got | always)
      i am (a | an)
      i have been (in | at | with | a | an)
      (fluent | certified | trained | qualified | graduated) (in | as | with)
      (experience | experienced | background | expertise | skilled | proficient | proficiency | degree | certified | knowledge | skills) (in | with | of)
      (in | during | at | with) my
      as (a | an) _ (with | who | of | in)
    `,
  },
  check(mail) {
    const { stage, notes } = mail.draft;
    if (!stages.includes(stage) || mail.own.trim() === '') return null;
    const noted = noteWeight(mail, notes);
    if (noted >= enoughOfNote || evidenceWeight(mail) + weights.told * noted >= enough) return null;
    return [
      {
        message: notes
          ? 'None of your notes made it into the mail, so it could have been written by anyone. Work one of them in.'
          : 'Nothing here could only come from this talk, so it reads like a form. Name one thing: a project, a question, a moment.',
      },
    ];
  },
});

const stages: readonly Stage[] = ['thank-you', 'follow-up', 'share-an-idea'];
/** What a word weighs, and how much ties a mail to the talk. */
const weights = { told: 2, plain: 1, loose: 1, deed: 2 };
const enough = 3;
/** A name, a figure, or two words of one note. */
const enoughOfNote = 2;

/** How much of one note stands in the mail; all of a short note is enough. */
function noteWeight(mail: Mail, notes: Notes | undefined): number {
  if (!notes) return 0;
  const names = knownNames(mail.draft.context);
  let most = 0;
  for (const note of Object.values(notes)) {
    const keys = noteKeys(note, names);
    if (keys.size === 0) continue;
    const met: string[] = [];
    let weight = 0;
    for (const { reading } of mail.passages) {
      for (const key of remember(reading, keys, () => keysMet(reading.words, keys))) {
        if (met.includes(key)) continue;
        met.push(key);
        weight += keys.get(key) ?? 0;
      }
      if (weight >= Math.min(keys.size, enoughOfNote)) return enoughOfNote;
    }
    most = Math.max(most, weight);
  }
  return most;
}

/** Which of a note's words a paragraph holds, in whatever form. */
function keysMet(words: Words, keys: ReadonlyMap<string, number>): string[] {
  const roots = new Set([...keys.keys()].map(rootOf));
  const met: string[] = [];
  for (let i = 0; i < words.count; i++) {
    if (!roots.has(words.roots[i] ?? 0)) continue;
    const key = stem(fold(words.text.slice(words.starts[i], words.ends[i]).replace(/['’]s$/, '')));
    if (keys.has(key)) met.push(key);
  }
  return met;
}

/** How much in the mail could only come from this talk; counted no further than is enough. */
function evidenceWeight(mail: Mail): number {
  // Between the talk and a later mail, what the writer has done since is news; before it, it is the CV.
  const ownDeedsCount = mail.draft.stage !== 'thank-you';
  const known = knownNames(mail.draft.context).words;
  const deeds = mail.hits('missing-specific/deed').length;
  const seen = new Set<string>();
  let weight = Math.min(deeds, 1) * weights.deed;
  for (const { reading, offset } of mail.passages) {
    const { words } = reading;
    const evidence = evidenceOf(reading);
    const weigh = (indices: readonly number[], each: number): void => {
      for (const i of indices) {
        const at = offset + (words.starts[i] ?? 0);
        if (mail.greeting && at < mail.greeting.end) continue;
        if (mail.signOff && at >= mail.signOff.start && at < mail.signOff.end) continue;
        const word = fold(words.text.slice(words.starts[i], words.ends[i])).replace(/['’]s$/, '');
        if (known.has(word) || seen.has(word)) continue;
        seen.add(word);
        weight += each;
      }
    };
    weigh(evidence.told, weights.told);
    weigh(evidence.plain, weights.plain);
    weigh(evidence.loose, weights.loose);
    if (ownDeedsCount) weigh(evidence.own, weights.loose);
    if (weight >= enough) break;
  }
  return weight;
}
