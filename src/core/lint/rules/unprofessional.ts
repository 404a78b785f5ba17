import type { Draft } from '../../text/draft.ts';
import { emojiStrings, shouting, signs } from '../loudness.ts';
import type { Mail, Passage } from '../mail.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { Remark } from '../rule.ts';

const base = definePhraseRule({
  id: 'unprofessional',
  severity: 'warning',
  acts: {
    textSpeak: {
      message: 'This is text-speak. A reader who does not know you sees haste, so write the word out.',
      evenReported: true,
      phrases: `
        u => you
        ur => your
        pls => please
        thx => thanks
        thnx => thanks
        gonna => going to
        wanna => want to
        gotta => have to
        gimme => give me
        lemme => let me
        dunno => do not know
        kinda => rather
        gr8 => great
        l8r => later
        lmk => let me know
        tbh => to be honest
        ngl => to be honest
        idk => I do not know
        btw => by the way
        (lol | lmao | rofl | omg | omfg | wtf | wth | smh | yolo | fomo | brb | ttyl | jk | ikr | hmu | bff | xoxo | icymi | haha | hahaha | hehe | cya | ttfn | soz | tldr | srsly | sooo | soooo | yesss)
      `,
    },
    slang: {
      message: 'This is slang, and it sits oddly in a mail to an employer. Say it in a plain word.',
      evenReported: true,
      phrases: `
        (dude | dudes | bro | bruh | bestie | besties | fellas | babe | peeps)
        (stoked | psyched | pumped | hyped | gassed) (af | as hell | for | about | to | up | on)
        as (hell | fuck)
        (hella | totes | cool beans | dope | swag | slay | slaying | lowkey | highkey | rizz | vibing | woohoo | whoop)
        (blew my mind | mind blown | rocked my world | knocked my socks)
        (hit me up | holler at | give us a bell | catch ya | see ya | peace out | laters | slide into)
        (suck | sucks | sucked) (balls | ass | big time | at | but | a lot)
        (crap | crappy | shit | shitty | shitting | bullshit | shitshow | shite | shithole | fuck | fucked | fucking | effing | freaking | frigging | damn | damned | bloody hell | bollocks | bugger | arse | arsed | arsehole | asshole | bitch | bastard | bastards | pissed | piss | wanker | tosser | dickhead | douche | badass | kickass | half assed | hell yeah | hell no | hell yes | what the hell | holy cow | holy crap | sod it)
        (the | your) (office | reception | hr) (girl | girls)
        @i .. hungover
        (mega | bloody (brilliant | good | great | marvellous | lovely | awful))
        (wet | pissed | peed) myself
        (cheers mate | top bloke | owe you a pint | hun | sweetie | sweetheart | darling)
        ^^ yo
        (beautiful | lovely | pretty | gorgeous) (smile | legs | eyes | hands | lips)
      `,
    },
  },
  innocent: `
    (named | nicknamed | christened | titled) _
    (sick | wicked) (patients | children | leave | bay | pay)
    (yeah | oops | meh | lol | omg | gr8) (button | jar | board | page | wall | box | boxes | and)
    (lol | omg) (project | was | is | team | group)
    (the | a | our | your | this) (lol | yolo | omg | haha | thx | btw | swag | dope | darling | sweetheart | sweetie | hun | babe | bitch | bastard file | crap game | damn)
  `,
});

export default {
  ...base,
  checkPassage(passage: Passage, draft: Pick<Draft, 'stage' | 'register'>): Remark[] {
    return [
      ...base.checkPassage(passage, draft),
      ...signs(passage),
      ...emojiStrings(draft.register, passage),
    ];
  },
  *check(mail: Mail) {
    for (const passage of mail.all) {
      if (passage.reading.words.loud > 0) yield* shouting(mail, passage);
    }
  },
};
