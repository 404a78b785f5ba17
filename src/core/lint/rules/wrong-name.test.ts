import { describe, expect, it } from 'vitest';
import type { InterviewContext } from '../../text/draft.ts';
import { lint } from '../check.ts';

const named = (body: string, context: InterviewContext): string[] =>
  lint({ stage: 'thank-you', register: 'casual', subject: 'Analyst interview', body, context })
    .filter(({ rule }) => rule === 'wrong-name')
    .map(({ quote }) => quote);

describe('the greeting', () => {
  it.each([
    ['Dear Commissioner Nakamura,', 'The Hon. Beatrice Nakamura'],
    ['Ciao Luca,', 'Luca Ferretti'],
    ['Servus Lena und Max,', 'Lena Hoff, Max Abt'],
    ['Dear Dr. O’Dea,', "Megan O'Dea"],
    ['Dear Mr Sigurdsson,', 'Jón Sigurðsson'],
    ['Dear Mrs Muller,', 'Frau Dr. Petra Müller'],
    ['Hi Kasia,', 'Kasia Zielińska'],
    ['Hi Becky,', 'Rebecca Long'],
    ['Dear Ms Achterberg,', 'Yvonne Achterberg-Diop'],
    ['Dear J. Arkwright,', 'Judith Arkwright'],
    ['Dear Mr Paul,', 'Paul Lindqvist'],
    ['Hi Anna and Tom,', 'Anna Lindqvist'],
    ['Dear Ms. Rao and Mr. Lindqvist,', 'Ms Anita Rao and Mr Paul Lindqvist'],
    ['Dear Captain van der Berg,', 'Wim van der Berg'],
    ['Dear hiring team,', 'Ana Roy'],
    ['Dear Bwana Simiyu,', 'Mr. Simiyu'],
    ['Hi anh Hùng,', 'Nguyễn Mạnh Hùng'],
    ['Good morning Auntie Merle (your words!),', 'Merle Baptiste'],
    ['Dear Uncle Ben,', 'Benjamin Adeyemi'],
    ['Hey Kasia,', 'Katarzyna Wolny'],
    ['Hi Zosia and Kuba,', 'Zofia Lis, Jakub Lis'],
    ['Szanowna Pani Anno,', 'Anna Kos'],
    ['Dear Headteacher,', 'Mrs. J. Beckett-Stone'],
    ['Dear Rosa Vidal,', 'Vidal, Rosa'],
    ['Hi Enzo,', 'Lorenzo Conti'],
    ['Hi Dan,', 'Daniel Roy'],
    ['Hi Dan,', 'Daniela Roy'],
    ['Hi Rob,', 'Roberta Long'],
    ['Hi Christina,', 'Christina Long'],
    ['Hi Chris,', 'Christina Long'],
    ['Hey Mags,', 'Margaret Oyelaran'],
    ['Dear Ms Hume-Fenwick,', 'Ms Orla Fenwick-Hume'],
    ['Dear Ms Fenwick,', 'Ms Orla Fenwick-Hume'],
    ['Hello Dr Femi (you did say I could),', 'Dr Oluwafemi Adebayo'],
  ])('%s may open a mail to %s', (greeting, interviewer) => {
    expect(named(`${greeting}\n\nIt was good to meet.`, { interviewer })).toEqual([]);
  });

  it.each([
    ['Dear Ms Ackroyd,', 'Ms Judith Arkwright', 'Ms Ackroyd'],
    ['Dear Mr Robert,', 'Mr Alan Roberts', 'Mr Robert'],
    ['Hi Bart,', 'Bram de Wit', 'Bart'],
    ['Hi Jasmin,', 'Jasmine Trewhella', 'Jasmin'],
    ['Dear Julia Arkwright,', 'Judith Arkwright', 'Julia Arkwright'],
    ['Dear Anita Lindqvist,', 'Anita Rao and Paul Lindqvist', 'Anita Lindqvist'],
    ['Hi Anna and Peter,', 'Anna Lindqvist, Paul Roy', 'Anna and Peter'],
    ['Dear Commissioner Nakata,', 'The Hon. Beatrice Nakamura', 'Commissioner Nakata'],
    ['Dear Mr. Roy,', 'Ms. Ana Roy', 'Mr. Roy'],
    ['Steffen,', 'Ana Roy', 'Steffen'],
    ['Hi Marta,', 'Martin Lowe', 'Marta'],
    ['Hi Uncle Joe,', 'Benjamin Adeyemi', 'Uncle Joe'],
    ['Dear Dr Fenwick-Hulme,', 'Dr Alasdair Fenwick-Hume', 'Dr Fenwick-Hulme'],
    ['Dear Sister Marie-Anne,', 'Sister Marie-Agnès', 'Sister Marie-Anne'],
    ['Dear Ms Sather-Lund,', 'Ms Ingrid Sæther', 'Ms Sather-Lund'],
    ['Hi Ana Lowe,', 'Ana Roy', 'Ana Lowe'],
    ['Dear Mr. Stefan,', 'Mr. Stavros Kanellis', 'Mr. Stefan'],
    ['Hi Daniel,', 'Daniela Roy', 'Daniel'],
    ['Hi Daniela,', 'Daniel Roy', 'Daniela'],
    ['Dear Paul,', 'Pauline Roy', 'Paul'],
    ['Hi Mario,', 'Maria Roy', 'Mario'],
  ])('%s may not open a mail to %s', (greeting, interviewer, quote) => {
    expect(named(`${greeting}\n\nIt was good to meet.`, { interviewer })).toEqual([quote]);
  });
});

const context = {
  interviewer: 'Ana Roy',
  company: 'Rio Grande Conservancy',
  role: 'Field Biologist',
  me: 'Sam',
};

describe('the letter', () => {
  it('is not told of a gap as well', () => {
    expect(named('Hi Ana,\n\nI would love to join XXX Ltd.\n\nBest,\nSam', context)).toEqual([]);
    expect(named('Hi Ana,\n\nI would love to join $COMPANY_NAME.\n\nBest,\nSam', context)).toEqual([]);
  });

  it.each([
    ['I would be very happy to do this work at Pecos Wildlife Trust.', 'Pecos Wildlife Trust'],
    ['I would love to join Globex.', 'Globex'],
    ['I would absolutely love to be a groom at Silverlea.', 'Silverlea'],
    ['The interview with Hooli Labs was a pleasure.', 'Hooli Labs'],
    ['I liked everyone at Hooli and would love to start.', 'Hooli'],
    ['I hope to hear about the position at Golden Fork soon.', 'Golden Fork'],
    ['If a post should fall vacant at Oakfield, I would like to apply.', 'Oakfield'],
    ['I’d really like to help make Brightwater’s calendar a calm one.', 'Brightwater’s'],
    ['Thank you again, Peter, for the tour.', 'Peter'],
    ['Thanks so much, Ms. Bell.', 'Ms. Bell'],
  ])('is for somebody else: %s', (body, quote) => {
    expect(named(`Hi Ana,\n\n${body}\n\nBest,\nSam`, context)).toEqual([quote]);
  });

  it.each([
    'I would be happy to work at Rio Grande.',
    'I would love to join the RGC.',
    'In the team at Siemens, where I worked for two years, we counted toads.',
    'My last role at Pecos Wildlife Trust was much the same.',
    'The interview at Union Station was a good idea.',
    'Meeting with Priya Nair and the dogs was a pleasure.',
    'I would love to join Marta’s group.',
    'I would like to help keep Priya’s calendar a calm one.',
    'At Brightwater’s old mill I learned to love to build Marta’s looms.',
    'I would like to apply to Monday’s round.',
    'It would be good to work with Priya.',
    'As Jane Goodall says, listen to the chimps of Gombe.',
    'Thank you for the tour, and please thank Peter, too.',
    'Thank you, Ana, for the tour.',
    'Thanks, team!',
    'Please give my thanks to Ms. Okafor.',
  ])('names others rightly: %s', (body) => {
    expect(named(`Hi Ana,\n\n${body}\n\nBest,\nSam`, context)).toEqual([]);
  });
});

describe('a name begun like the company’s', () => {
  const at = (body: string, company: string): string[] =>
    named(`Hi Ana,\n\n${body}\n\nBest,\nSam`, { interviewer: 'Ana Roy', company, role: 'Clerk' });

  it.each([
    ['I admire Brightwater’s care for its drivers.', 'Brightmere', 'Brightwater'],
    ['I have long bought from Oakenshore.', 'Oakenfield Ltd', 'Oakenshore'],
  ])('is a slip: %s', (body, company, quote) => {
    expect(at(body, company)).toEqual([quote]);
  });

  it.each([
    ['I grew up in Northampton, near Northfield.', 'Northgate'],
    ['I once packed boxes for Greenpeace.', 'Greenfield'],
    ['I admire Brightmere’s care for its drivers.', 'Brightmere'],
    ['The brightwater was high.', 'Brightmere'],
  ])('may be another place: %s', (body, company) => {
    expect(at(body, company)).toEqual([]);
  });
});

it('leaves a gap in brackets to the rule for gaps', () => {
  const body = 'Hi Ana,\n\nThank you for the talk about the position at [Company].\n\nBest,\nSam';
  expect(named(body, context)).toEqual([]);
});

it('takes no place for a slip in one’s own name', () => {
  const body = 'Hi Ana,\n\nI liked hearing how the crews change in Lunden.\n\nBest,\nLars Lund';
  expect(named(body, { interviewer: 'Ana Roy', me: 'Lars Lunde' })).toEqual([]);
});
