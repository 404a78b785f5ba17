import { definePhraseRule } from '../phrase-rule.ts';

const stages = ['thank-you', 'follow-up', 'status-check'] as const;

export default definePhraseRule({
  id: 'negative',
  severity: 'warning',
  acts: {
    complaint: {
      mine: true,
      message:
        'This vents, and the reader will remember the mood, not the reason. Take it out, and ask your question plainly.',
      evenReported: true,
      phrases: `
        @i (am | feel) .. @cross
        @i (was | felt) .. @cross .. (that | to | by | with | at | when | how) .. (you | your | nobody | no one | hear | see | learn | find | wait | panel | hr | way)
        (interview | test | panel | exercise | written test) (@be) .. (a joke | ridiculous | pointless | a farce | rubbish | a shambles | unfair | garbage | a circus)
        (waste | wasted | wasting) of? (my | our) .. (time | day | morning | afternoon | evening | money)
        (feel | felt) (lied to | cheated | deceived | misled | used | betrayed)
        (bad | poor | not a good | negative) impression of (how | your)
        (dreadful | awful | horrible | rude) (woman | man | person)
        (woman | man | receptionist | desk) was (rude | not (helpful | friendly | polite))
        nobody (offered me | bothered | greeted me)
        (spoke | talked | talking) (to me | down) .. (like | as if | to me)
        (slap in the face | a bit rich | insult to | bad manners)
        (nobody | no one) .. (apologised | apologized | even offered (me | us) | bothered to)
        (share | sharing | post | posting | write | writing | leave | leaving) ... (glassdoor | review online)
      `,
    },
    blame: {
      message:
        'This blames the reader, who will answer the tone and not the point. Say what you would like to know, and nothing more.',
      evenReported: true,
      phrases: `
        you never (replied | answered | called | wrote | bothered | told | got back | responded | even | intended | gave | meant)
        ^ so much for (your | the | that)
        (is | was | am) [not even? worth (an answer | a reply | an email | your time | the effort)]
        (error | mistake) (on your part | not hiring)
        you .. (chose | picked | hired | made) .. (wrong | cheaper | a mistake | poor choice)
        (already | been | had | was | were) (chosen | decided | picked) .. (before i | all along | from the start)
        (@be rude (of you | to me) | find it .. rude)
        (question | questions | test | task | interview) @be .. (unfair | irrelevant | not relevant | annoying | pointless | silly | unclear | confusing)
      `,
    },
    sarcasm: {
      message: 'This is sarcasm, and in writing it only stings. Say the plain thing, or leave it out.',
      evenReported: true,
      phrases: `
        ^^ (it is)? (funny | strange | odd) (how | that) .. (you | nobody | it takes | your)
        thanks for nothing
      `,
    },
    badmouthing: {
      message:
        'Running down an employer makes the reader wonder what you will say of them. Say what you are looking for instead.',
      evenReported: true,
      phrases: `
        my (current | last | previous | old | ex | former | present)? (boss | manager | employer | company | job | supervisor | workplace | colleagues | director) (is | are | was | were) (a | an | such)* (@bad | @cross)
        my (last | old | present) (boss | manager | employer | company | job | school | firm) never (gave | train~ | let | listen~ | thank~ | paid | helped | cared)
      `,
    },
    letDown: {
      message:
        'Disappointment belongs in a conversation with a friend; here it reads as blame. Ask where things stand instead.',
      stages,
      phrases: `
        @i (am | must say i am) .. disappointed
      `,
    },
    accusation: {
      message:
        'This reproaches the reader, who will weigh the reproach and not your point. Say what you would like to add, and nothing more.',
      stages: ['clarification', 'share-an-idea'],
      phrases: `
        @i (@be | have been) .. (disappointed | hurt) (that | with | by | at | in | about)? .. (you | your)
      `,
    },
  },
  innocent: `
    @cross for (you | your | him | her | them | his)
  `,
});
