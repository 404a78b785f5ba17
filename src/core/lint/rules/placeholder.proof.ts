import type { RuleProof } from '../rule.ts';

const proof: RuleProof = {
  source: 'Recruiters’ complaints about template mails; the house rule that no gap goes out unseen.',
  examples: {
    bad: [
      { text: 'Dear «[interviewer]»,' },
      { text: 'Hi «{{first_name}}», thank you for your time.' },
      { text: 'I enjoyed hearing about «<project>» and «XXX».' },
      { text: 'Our talk on «____» stayed with me.' },
      { text: 'Thank you for telling me about «TODO: the thing with the robots».' },
      { text: 'I loved the part about «INSERT TOPIC HERE».' },
      { text: 'I look forward to joining «%COMPANY%».' },
      { text: 'We met on «DD/MM/YYYY», at «__/__».' },
      { text: 'Hi «FNAME», I liked «#company#», «*|ROLE|*» and «$COMPANY».' },
      { text: 'Thank you for «(something specific)». «Your Name Here»' },
      { text: 'Best regards,\n«[Your Name]»\n«[Phone]»' },
      { text: 'It was great to meet «COMPANY NAME»’s team.' },
      { text: 'Thank you for the talk on «(insert date)».' },
      { text: 'I loved the part about «(insert thing from the talk)».' },
      { text: 'I have «X years »of experience.' },
      { text: 'My «[x]» years at sea and my award (level «YY») may help.' },
      { text: 'The name of the insurer: «to be filled in».' },
      { text: 'We met on «xx» May, and again on «__» June.' },
      { text: 'I loved «PROJECT_NAME» and «........» as well.' },
      { text: 'You told me about «(their project, look up)» and «blah blah blah».' },
      { text: 'I would love to work for «ABC Company».' },
    ],
    good: [
      'My report [1] is attached, and the talk is at <https://example.org/talk>.',
      'You can reach me at Sam Okafor <sam@example.org>.',
      'He [Mr. Bell] read [Le Guin 1974] aloud, and the XX chromosome came up.',
      'In the XXL warehouse the XX-40 scanner failed.',
      'We scored <5 % errors and >90 % coverage.',
      'I met Priya (the hiring manager) and her team (the data team).',
      'The beds are marked XX on your plan, and the date (4 May) suits me.',
      'I counted ... well, a good many slugs.',
    ],
  },
};

export default proof;
