import { definePhraseRule } from '../phrase-rule.ts';

export default definePhraseRule({
  id: 'generic-filler',
  title: 'Say what only you could say',
  severity: 'hint',
  why: 'A phrase that fits every company and every candidate says nothing about this one, and is skipped.',
  source: 'Interview follow-up guides: more than a generic thank-you; recruiters’ lists of worn-out phrases.',
  acts: {
    opener: {
      message: 'This opener stands in a million mails. Begin with what you want to say.',
      evenReported: true,
      phrases: `
        (hope | hoping | trust | trusting | wish | pray) .. (this | my | the)? .. (@mail | email | note) (find | finds | found | meet | meets | reaches | catches | greets) (you | your)
        finds you (well | in good | in the best | healthy | safe)
        (hope | trust | hoping | trusting) .. you are (having a (great | wonderful | fantastic | lovely | productive) (day | week) | doing (great | fantastic | wonderful))
        (in | of) (the best of | good | high) (health and | spirits | health)
        (i am (writing | reaching out) to (express my (gratitude | sincere) | take this opportunity))
        (without further ado | to make a long story short | at the end of the day | needless to say | it goes without saying | last but not least | as we all know)
      `,
    },
    selfPraise: {
      message: 'Every candidate says this about themselves. Name one thing you did that shows it instead.',
      evenReported: true,
      phrases: `
        (highly | very | self | extremely | strongly | intrinsically | naturally)? (motivated) .. (team player | individual | professional | self starter | person | candidate | worker | go getter)
        (team player | team players | go getter | self starter | people person | people s person | hard worker and | fast learner and | quick learner and | strategic thinker | natural born leader | born leader | thought leader | problem solver by nature | perfectionist | jack of all trades | multitasker | multi tasker | detail oriented (professional | individual | person | and) | results oriented | result oriented | results driven | result driven | goal oriented | goal driven | solution oriented | solutions driven | customer centric | growth mindset | can do attitude | positive attitude and | winning attitude | never say die attitude | outside the box thinker | out of the box thinker | rockstar | rock star | ninja | guru | unicorn | superstar | game changer | change agent | change maker | changemaker | thinker and doer | dynamic (professional | individual | leader | person | self | team player) | seasoned professional | passionate (professional | individual) | driven (individual | professional) | hardworking (individual | professional | and dedicated | and motivated) | hard working (individual | professional | and dedicated | and motivated))
        (proven | solid | strong | demonstrated | impressive) track record
        track record of (success | excellence | delivering | achieving | results)
        (think~ | thinking) outside (of)? the box
        (hit~ | hitting | hits) the ground running
        (give~ | giving | put | always | bring) .. (# | a hundred and ten | one hundred and ten | 110) (percent | per cent)
        (go~ | going | goes | went) .. (the extra mile | above and beyond)
        (above and beyond)
        (excellent | strong | outstanding | exceptional | great | superb | stellar) (communication | interpersonal | organizational | organisational | people | leadership | analytical | verbal | problem solving | written and verbal | time management | multitasking | soft) (and .. )? (skills | abilities)
        (strong | excellent | solid | tireless) work ethic
        (unique | diverse | strong | broad | versatile | well rounded | impressive | winning | perfect) (blend | mix | combination | set) of (skills | experience | talents | qualities | abilities | skill)
        (unique | diverse | versatile | impressive) (skill set | skillset | skills and experience | perspective and)
        (wealth | breadth) of (experience | knowledge | expertise)
        (valuable | great | tremendous | invaluable | huge | real | strong | perfect | significant | immediate) (asset | addition) (to | for) (your | the | any | this)
        (asset to (your | any | the) (team | company | organization | organisation | business | firm))
        (passionate | passion) (about | for) (delivering | excellence | success | making a difference | what i do | results | innovation | growth | quality | people | customers | helping people | creating value | driving)
        (wear~ | wearing) (many | multiple) hats
        (work hard play hard | work well under pressure | thrive under pressure | thrive in (a)? (fast paced | dynamic | challenging) | works well (under | independently) | work well (both)? (independently | in a team | with others))
        (fast paced | dynamic) .. (fast paced | dynamic)? (environment | setting | workplace | company | organisation | organization | team | industry | field | world | business)
        (make~ | making) (a | an) (real | positive | meaningful | lasting | significant)? (difference | impact) (in the world | at your (company | organization | organisation) | every day | from day one)
        (uniquely qualified | perfectly suited | tailor made | made in heaven | match made | perfect match in | star aligned | stars aligned | meant to be | written in the stars | a dream come true | dream come true | born to do | born for this | born to be | in my dna | in my blood | ideal candidate (for | because | to) | perfect candidate | perfect fit for (your | the | this) (company | team | role | position | organization | organisation))
        my (skills | skill set | skillset | experience | background | qualifications) (and .. )? .. (make me | makes me) .. (ideal | perfect | great | excellent | strong) (candidate | fit | match | choice)
        (add value | adding value | bring value | value add | value added | add significant value | deliver value | create value)
        (bring | brings | bringing) .. to the table
        (i (am)? (live and breathe | eat sleep and breathe | live for | bleed))
        (failure is not an option | the sky is the limit | sky is the limit | nothing is impossible | anything is possible | hard work pays off | dream big | aim high | reach for the stars | carpe diem | never give up on | live your dream | follow your dreams | practice makes perfect | every cloud has | silver lining | rome was not built | slow and steady | where there is a will)
      `,
    },
    flattery: {
      message: 'This praise fits any company, so it pleases none. Name the one thing there that you liked.',
      evenReported: true,
      phrases: `
        (your | the | such | this | a | an) (esteemed | prestigious | renowned | reputable | illustrious | world class | world leading | market leading | industry leading | prominent | highly respected | well respected | highly regarded | best in class | reputed | leading edge | respected | distinguished | amazing | incredible | innovative | forward thinking | dynamic | cutting edge) (and (innovative | dynamic | forward thinking | prestigious | esteemed | growing | successful | respected))? (company | organisation | organization | firm | institution | team | business | employer | establishment | brand | concern | enterprise | corporation | group)
        (leader | leaders | leading (company | player | firm | force | name)) in (its | your | the | their | this) (field | industry | sector | market | space | domain | area | business | world)
        (industry | market | global | world | thought | undisputed | recognised | recognized | innovation) (leader | leaders)
        (excellent | outstanding | stellar | great | impeccable | unmatched | solid | wonderful) reputation
        (enjoys | has) (a | an) (excellent | outstanding | stellar | great | impeccable) reputation
        (one of a kind | second to none | best of the best | cream of the crop | top notch | best in the business | head and shoulders above | like no other | simply the best | one in a million | the gold standard | state of the art company | unlike any other | in every way | in every respect | in a league of)
        (company | team | organisation | organization | culture | place | environment) .. (is | are) (truly | simply | absolutely | just)* (amazing | incredible | fantastic | wonderful | awesome | inspiring | the best | perfect | outstanding | phenomenal | exceptional | extraordinary | unmatched | remarkable | great) (in every | and | i | $)
        (great | amazing | wonderful | fantastic | incredible | excellent | inspiring) (company | organisation | organization)
        (commitment | dedication | passion) (to | for) (excellence | innovation | quality and | customer satisfaction | success | its (people | employees | customers) | your (people | employees | customers) | making a difference)
        (culture of | spirit of) (innovation | excellence | collaboration and | success | teamwork and)
        (innovative spirit | company s culture and values | mission and values | mission and vision | vision and values | values and mission | vision and mission | core values | values align | aligns (perfectly | with my (values | goals | career)) | align (perfectly | with my (values | goals | career goals)) | resonates (deeply)? with my)
        (dream (company | employer) | company of my dreams | job of my dreams | place of my dreams)
        (inspir~ | inspiring | honour | honor | privilege) .. (meet | to meet | to be in the presence) .. (company | organisation | organization | team) .. (like yours | such as yours | of your (calibre | caliber | stature))
        of your (calibre | caliber | stature | standing)
      `,
    },
    jargon: {
      message: 'This is a stock phrase that says nothing. Put the plain thing in its place, or leave it out.',
      evenReported: true,
      phrases: `
        (synergy | synergies | synergise | synergize | synergistic | synergistically)
        (win win | win win situation | paradigm shift | low hanging fruit | move the needle | moving the needle | push the envelope | pushing the envelope | best practices and | circle the wagons | boil the ocean | deep dive into synerg | touch points | holistic approach | holistic solution | 360 degree | end to end solutions | value proposition | core competencies | core competency | mission critical | blue sky thinking | thought leadership | ecosystem of | think global | at scale and with | drive results | driving results | drive growth | driving growth | deliver results | delivering results | drive success | drive innovation | driving innovation | exceed expectations | exceeding expectations | deliver excellence | delivering excellence | actionable insights | big picture thinker | trailblaz~ | trailblazing | disruptive innovation | disrupt the (industry | market))
        (take | bring | elevate | raise | push | lift | get) (it | the (company | business | team | brand | organisation | organization | product) | your (company | business | team | brand | organisation | organization | product) | things | this | them | us)? .. (to)? (the | a) (next | new | whole new | another | higher) (level | levels | heights | dimension)
        (to new heights | next level thinking | on the same page and)
        (leverage | leveraging | utilise | utilize | utilising | utilizing | harness | harnessing) (my | our) .. (skills | skill set | skillset | experience | strengths | expertise | talents | background | knowledge | abilities)
        everything happens for a reason
        (one door | when a door | when one door | a door) (closes | shuts | close)
        (what does not kill | it is what it is | onwards and upwards | onward and upward | que sera | plenty (more | of) fish in | time will tell | life goes on | such is life | c est la vie | all is well that | better luck next | never say never | good things come to | the rest is history | the ball is in | when life gives you | blessing in disguise | at the right place)
        (in today s | in this) (fast paced | ever changing | competitive | modern | challenging | dynamic | globalised | globalized) (world | market | landscape | economy | environment | business)
        (ever changing | ever evolving | fast changing) (world | landscape | market | industry | environment)
      `,
    },
  },
  innocent: `
    (next level) (of (the | cad | training | nvq | french | certification))
    (level) (of the (building | car park | archive))
    (not | hardly | no | nor) (a)? (perfectionist | ninja | guru | unicorn | rockstar)
    (game changer) (for (the | my))
    (unicorn | ninja | guru) (costume | turtles | cake | horn | books | mug)
    (rock star) (s | from | on | playing)
  `,
  examples: {
    bad: [
      { text: 'I «hope this email finds you» well.' },
      { text: 'I am a «highly motivated team player».' },
      { text: 'I would «hit the ground running».' },
      { text: 'We could «take the business to the next level».' },
      { text: 'It was a pleasure to learn about «your esteemed organisation».' },
      { text: 'I see a «win-win situation».' },
      { text: 'Well, «everything happens for a reason».' },
    ],
    good: [
      'I hope the new oven is working by now.',
      'The next level of the car park is where the owls nest.',
      'I liked that nobody on your team needs to be asked twice.',
      'Your unicorn costume for the spring parade made my day.',
    ],
  },
});
