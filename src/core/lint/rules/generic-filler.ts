import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'generic-filler',
  severity: 'hint',
  acts: {
    opener: {
      message: 'This opener stands in a million mails. Begin with what you want to say.',
      evenReported: true,
      phrases: `
        (hope | hoping | trust | trusting) .. (this | my) .. (finds | meets | reaches) you
      `,
    },
    selfPraise: {
      message: 'Every candidate says this about themselves. Name one thing you did that shows it instead.',
      evenReported: true,
      phrases: `
        (am | as | be) (a | an) .. (team player | go getter | self starter | people person | perfectionist | quick learner | fast learner)
        (hit | hits) the ground running
        (go | going | goes) .. extra mile
        strong work ethic
        (make | making | have) a (real | positive | meaningful | lasting) (difference | impact)
        (uniquely qualified | perfectly suited | made in heaven | dream come true | born to do | in my dna | ideal candidate)
        (add | bring) (real | added)? value (to (your | the) | from)
        i .. give .. (one hundred and? ten | #) (per cent | percent)
      `,
    },
    flattery: {
      message: 'This praise fits any company, so it pleases none. Name the one thing there that you liked.',
      evenReported: true,
      phrases: `
        (esteemed | prestigious | renowned | reputable | well respected | highly respected | innovative | forward thinking | dynamic | respected) .. (company | organisation | organization | firm | institution)
      `,
    },
    jargon: {
      message: 'This is a stock phrase that says nothing. Put the plain thing in its place, or leave it out.',
      evenReported: true,
      phrases: `
        everything happens for a reason
        (win win | move the needle | core competencies | drive results | deliver results | exceed expectations)
        (take | taking | bring | bringing | raise | lift) .. [to the next level]
      `,
    },
  },
  innocent: `
    (fast | quick) learner (of | with | when)
  `,
});
