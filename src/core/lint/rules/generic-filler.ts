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
        asset to (your | any | the) (team | company | organisation | organization)
        (am | as | be) (a | an) .. (team player | go getter | self starter | people person | perfectionist | quick learner | fast learner)
        (results | result | detail | goal | customer) (oriented | driven | focused) .. (professional | individual | person | and)
        (proven | my) track record
        i .. think outside of? the box
        (hit | hits) the ground running
        (go | going | goes) .. extra mile
        strong work ethic
        passionate about (delivering | excellence | making | what i do | innovation | people | customers)
        wear~ many hats
        (fast paced | dynamic) .. environment
        (make | making | have) a (real | positive | meaningful | lasting) (difference | impact)
        (uniquely qualified | perfectly suited | made in heaven | dream come true | born to do | in my dna | ideal candidate)
        (skills | experience | qualifications | background) .. make me .. (ideal | perfect | strong | excellent)
        i .. strive (for | to)
        (add | bring) (real | added)? value (to (your | the) | from)
        lifelong learning
        i .. give .. (one hundred and? ten | #) (per cent | percent)
        transferable skills
        fresh (ideas | perspective | perspectives) (to | and)
        unique blend
        (hunger for | drive to) (success | succeed)
      `,
    },
    flattery: {
      message: 'This praise fits any company, so it pleases none. Name the one thing there that you liked.',
      evenReported: true,
      phrases: `
        (esteemed | prestigious | renowned | reputable | well respected | highly respected | innovative | forward thinking | dynamic | respected) .. (company | organisation | organization | firm | institution)
        (leader | leading) .. in (its | your) field
        (mission | vision | values | culture) and (values | vision | mission | culture)
        (amazing | wonderful | fantastic | incredible | great) (company | organisation | organization | work environment | working environment | values)
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
