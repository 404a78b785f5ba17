import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'generic-filler',
  title: 'Say what only you could say',
  severity: 'hint',
  why: 'A phrase that fits every company and every candidate says nothing about this one, and is skipped.',
  acts: {
    opener: {
      message: 'This opener stands in a million mails. Begin with what you want to say.',
      evenReported: true,
      phrases: `
        (hope | hoping | trust | trusting) .. (this | my) .. (finds | find | meets | reaches) you
        (hope | trust | finds | find) ... (best of health | good health | high spirits)
      `,
    },
    selfPraise: {
      message: 'Every candidate says this about themselves. Name one thing you did that shows it instead.',
      evenReported: true,
      phrases: `
        [(highly | self | very)? motivated] .. (individual | professional | self starter | person | candidate | worker)
        (am | as | be | being | was | become | consider myself | myself) (a | an) .. (team player | go getter | self starter | people person | thought leader | born leader | perfectionist | multitasker | jack of all trades | rockstar | rock star | ninja | guru | game changer | change agent | quick learner | fast learner)
        (excellent | great | strong | true | good | real | committed | dedicated | natural | proven | motivated | born) (team player | go getter | self starter | people person | thought leader | born leader | perfectionist | multitasker | jack of all trades | rockstar | rock star | ninja | guru | game changer | change agent | quick learner | fast learner | leader)
        (results | result | detail | goal | solution | customer) (oriented | driven | focused) .. (professional | individual | person | and)
        (dynamic | seasoned | passionate | driven | hardworking | hard working | dedicated) (professional | individual | leader)
        (proven | strong | solid | excellent | successful | my | impressive | good | great) track record
        (think | thinks | thinking) outside (of)? the box
        (hit | hits | hitting) the ground running
        (give | giving | put in) .. (# | 110) percent
        (go | going | goes | gone | went) .. extra mile
        above and beyond
        (excellent | strong | outstanding | exceptional | great) (communication | interpersonal | organizational | organisational | people | leadership | analytical | problem solving) (and)? .. (skills | abilities)
        (strong | excellent) work ethic
        (skill set | skillset)
        wealth of (experience | knowledge)
        (valuable | great | tremendous | real) (asset | addition) to
        asset to (your | any | the) (team | company | organisation | organization)
        passionate about (delivering | excellence | success | making | what i do | results | innovation | growth | quality | people | customers)
        wear~ many hats
        work hard play hard
        thrive (under | in) .. (pressure | environment)
        (fast paced | dynamic) .. environment
        (real | positive | meaningful | lasting) (difference | impact)
        (uniquely qualified | perfectly suited | made in heaven | dream come true | born to do | in my dna | ideal candidate)
        perfect fit for
        (bring | brings | bringing) (a lot | so much | a great deal | much | value | passion | energy | something | skills | experience | everything) .. to the table
        what i .. bring to the table
        i am (a | an) .. (hardworking | hard working | reliable | motivated | dedicated | dynamic | punctual | enthusiastic | passionate | ambitious) .. (and | person | individual | professional | worker)
        a passion for (people | excellence | success | learning | what)
        (significant | valuable | meaningful | positive | great | real) contribution to (your | the) (company | organisation | organization | team | success | firm)
        (giving | give) (it)? my (all | best every)
        (skills | experience | qualifications | background) .. make me .. (ideal | perfect | great | right | strong | excellent | good)
        (loves | love) a challenge
        strive for
        (passion | dedication | commitment) .. (passion | dedication | commitment)
        continued success
        personally and professionally
        part of something bigger
      `,
    },
    flattery: {
      message: 'This praise fits any company, so it pleases none. Name the one thing there that you liked.',
      evenReported: true,
      phrases: `
        (esteemed | prestigious | renowned | reputable | world class | well respected | highly respected | innovative | forward thinking | dynamic | cutting edge | respected) .. (company | organisation | organization | firm | institution | employer)
        (leader | leading) .. in (its | your | the) (industry | sector | market)
        (leader | leading) .. in (its | your) field
        (industry | market | global | world) leader
        (excellent | outstanding | stellar | great) reputation
        (one of a kind | second to none | best of the best | top notch | best in the business | like no other)
        company .. @be .. (amazing | incredible | fantastic | wonderful | awesome | inspiring)
        (commitment | dedication) to (excellence | innovation | quality | success)
        (mission | vision | values | culture) and (values | vision | mission | culture)
        align~ .. with my (values | goals | career)
        resonates .. with my
        (dream (company | job | employer) | job of my dreams)
        of your (calibre | caliber | stature)
        known for (its | your) .. (culture | people | excellence | innovation | quality)
        (honour | honor | privilege) to be (part | considered | associated)
        (amazing | wonderful | fantastic | incredible | great) (company | organisation | organization | work environment | working environment | values)
        always admired (your | the) (company | organisation | work)
      `,
    },
    jargon: {
      message: 'This is a stock phrase that says nothing. Put the plain thing in its place, or leave it out.',
      evenReported: true,
      phrases: `
        (synergy | synergies) (between | with) (my | our | us | your)
        (create | creating | drive | bring | unlock | see | great | strong | real | natural | perfect | clear) .. (synergy | synergies)
        synergistic
        everything happens for a reason
        (win win | paradigm shift | low hanging fruit | move the needle | push the envelope | value proposition | core competencies | thought leadership | actionable insights | drive results | drive growth | deliver results | exceed expectations | mission critical)
        to the next level
        (leverage | leveraging | utilize | utilise) (my | our) .. (skills | experience | strengths | expertise)
        (ever changing | ever evolving | fast changing) (world | landscape | market)
      `,
    },
  },
  innocent: `
    next level (of the)
    (unicorn | ninja | guru) (costume | turtles)
    (race | running | sound) track record
    (perfectionist | multitasker) about
    finds you .. (after | in the)
    (phrase | words) dream job
  `,
});
