import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'generic-filler',
  severity: 'hint',
  acts: {
    opener: {
      message: 'This opener stands in a million mails. Begin with what you want to say.',
      evenReported: true,
      phrases: `
        (hope | hoping | trust | trusting) .. (this | my) .. (finds | find | meets | reaches) you
      `,
    },
    selfPraise: {
      message: 'Every candidate says this about themselves. Name one thing you did that shows it instead.',
      evenReported: true,
      phrases: `
        (am | as | be | become | consider myself | myself) (a | an) .. (team player | go getter | self starter | people person | thought leader | born leader | perfectionist | multitasker | jack of all trades | rockstar | rock star | ninja | guru | game changer | change agent | quick learner | fast learner)
        (results | result | detail | goal | solution | customer) (oriented | driven | focused) .. (professional | individual | person | and)
        (proven | strong | solid | excellent | successful | my | impressive | good | great) track record
        i .. think outside (of)? the box
        (hit | hits | hitting) the ground running
        (go | going | goes) .. extra mile
        (excellent | strong | outstanding | exceptional | great) (communication | interpersonal | organizational | organisational | people | leadership | analytical | problem solving) (and)? .. (skills | abilities)
        (strong | excellent) work ethic
        (my | bring a | with a | have a | offer a) wealth of (experience | knowledge)
        asset to (your | any | the) (team | company | organisation | organization)
        passionate about (delivering | excellence | success | making | what i do | results | innovation | growth | quality | people | customers)
        wear~ many hats
        i .. thrive (under | in) .. (pressure | environment)
        (fast paced | dynamic) .. environment
        (make | making | have | having) a (real | positive | meaningful | lasting) (difference | impact)
        (uniquely qualified | perfectly suited | made in heaven | dream come true | born to do | in my dna | ideal candidate)
        i am (a | an) .. (hardworking | hard working | reliable | motivated | dedicated | dynamic | punctual | enthusiastic | passionate | ambitious) .. (and | person | individual | professional | worker)
        (skills | experience | qualifications | background) .. make me .. (ideal | perfect | great | right | strong | excellent | good)
        i .. strive (for | to)
        (passion | dedication | commitment) .. (passion | dedication | commitment)
        continued success
        (add | adding | bring) (real | added | great | a real)? value (to (your | the) | from)
        lifelong learning
        i .. give .. (one hundred (and)? ten | #) (per cent | percent)
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
        (esteemed | prestigious | renowned | reputable | world class | well respected | highly respected | innovative | forward thinking | dynamic | cutting edge | respected) .. (company | organisation | organization | firm | institution | employer)
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
        (win win | paradigm shift | low hanging fruit | move the needle | push the envelope | value proposition | core competencies | thought leadership | actionable insights | drive results | drive growth | deliver results | exceed expectations | mission critical)
        (take | taking | bring | bringing | raise | lift) .. [to the next level]
        (leverage | leveraging | utilize | utilise) (my | our) .. (skills | experience | strengths | expertise)
      `,
    },
  },
  innocent: `
    (fast | quick) learner (of | with | when)
  `,
});
