import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source:
    'Interview follow-up guides, which warn against sounding desperate more than against anything else.',
  examples: {
    bad: [
      { text: 'I am stuck here with «no money for the room».' },
      { text: 'It is «all riding on you».' },
      { text: 'Please, «I really need this job».' },
      { text: 'I am writing because «I beg you» to look at my file again.' },
      { text: 'I «would take anything», even the night shift.' },
      { text: '«I am behind on the rent» and hope you understand.' },
      { text: '«I have two small children to feed».' },
      { text: '«My visa runs out in March».' },
      { text: 'To be open, «you hold my last hope».' },
      { text: 'Just «give me one more chance» and you will see.' },
      { text: '«I’d scrub the decks just to be on board».' },
      { text: 'I have «nowhere else to turn».' },
    ],
    good: [
      { text: 'There was no money for the roof, so we patched it.' },
      'I loved hearing about the Desperate Times exhibition.',
      'For four years I sat with families who were desperate about debt, a visa or a mortgage.',
      'Your story of the tenant who was behind on the rent stayed with me.',
      'In my last job we needed a new pump badly, and I found one.',
      'I would be happy to take on the weekend shifts.',
      'The rescue dog you told me about was the last hope of the whole village.',
      'It would mean a great deal to me to work with you.',
      'I would take any shift in the first month, as I told your planner.',
      'Everything depends on the weather in that trade.',
      'If it does not work out this time, I will apply again in spring.',
      'I have to leave the country for a week in June, for a wedding.',
    ],
  },
};

export default proof;
