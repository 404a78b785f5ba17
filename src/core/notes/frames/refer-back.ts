import type { Register } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';

interface ReferBack {
  /** With a gap for a short topic. */
  topic: readonly string[];
  any: readonly string[];
}

const frames: Record<Register, ReferBack> = {
  formal: {
    topic: [
      'As I wrote before, {} is one reason why I would like to take this on.',
      'I have not forgotten {}, which I mentioned in my last mail.',
      'My last mail touched on {}, and I think of it still.',
    ],
    any: [
      'What I wrote in my last mail holds as it did then.',
      'My reasons are those of my last mail.',
      'All I told you in my last mail is as true today.',
    ],
  },
  casual: {
    topic: [
      "As I said in my last mail, {} is one reason why I'd love to do this.",
      "I haven't forgotten {} from my last mail.",
      'My last mail touched on {}, and I still think about it.',
    ],
    any: [
      'All I wrote in my last mail still goes.',
      'My reasons are the ones from my last mail.',
      'What I told you in my last mail is still true.',
    ],
  },
};

const longestTopic = 48;

/** The sentences that may recall what an earlier mail told, without telling it again. */
export function referBackFrames(phrase: Phrase, register: Register): readonly string[] {
  const { topic, any } = frames[register];
  const isShort = phrase.kind === 'topic' && phrase.text.length <= longestTopic && !phrase.grave;
  return isShort ? topic : any;
}
