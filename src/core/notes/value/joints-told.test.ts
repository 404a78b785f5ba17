import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { readSlots } from '../jotted/read-slots.ts';
import { peopleOf } from '../people.ts';
import { jointsTold } from './joints-told.ts';

it.each(
  casesIn(`
I doubled bookings to 400 a month, mainly word of mouth | I doubled bookings to 400 a month, mainly through word of mouth
I cut the queue from 40 to 9 minutes, mostly numbered tickets | I cut the queue from 40 to 9 minutes, mostly with numbered tickets
I did 3 seasons at a surf school, mostly adult beginners | I did 3 seasons at a surf school, mostly with adult beginners
I have been a bookbinder since 2015, maps and ledgers mostly | I have been a bookbinder since 2015, mostly with maps and ledgers
I have a boat licence until March 2028 | I have a boat licence valid until March 2028
I hold CDL class B | I hold a class B CDL
I have experience with story time with toddlers | I have experience of story time with toddlers
I have 900 hours of total, 40 of it at night | I have 900 hours in total, 40 of it at night
I have 8 months in sea time | I have 8 months of sea time
I finished the panel, and photos here is example.org/panel | I finished the panel. The photos are here: example.org/panel
I built the form, with the link: https://example.org/form | I built the form. The link is here: https://example.org/form
I refitted two stores, 15 minutes less per delivery | I refitted two stores, which saved 15 minutes per delivery
I own a small kiln, about 60 bowls so far | I own a small kiln and have done about 60 bowls so far
I have 9 years of viennoiserie, 200 croissants a morning | I have 9 years of viennoiserie, with 200 croissants a morning
a buddy for first 3 shifts | a buddy for the first 3 shifts
the seat goes to first who asks | the seat goes to the first who asks
I volunteered 2 years at a shelter | I volunteered for 2 years at a shelter
I reduced waste 30% in a year | I reduced waste by 30% in a year
I cut an energy cost from $9k to $5k | I cut the energy cost from $9k to $5k
I cut weekly load from 6 to 4 hours | I cut the weekly load from 6 to 4 hours
I have 5 years of rural | I have 5 years of rural work
I am an ex baker | I am an ex-baker
I redid it over night | I redid it overnight
I am an HACCP lead | I am a HACCP lead
a 20-sec clip | a 20-second clip
my idea is a kiosk, max with 2 people | my idea is a kiosk, with a maximum of 2 people
my idea is a lift (est saving 2 days) | my idea is a lift, with an estimated saving of 2 days
I know fades and mens cuts | I know fades and men's cuts
export docs in EN/FR/DE | export documents in English, French and German
my latte art is fine, and I am fast, and weekends are no problem | my latte art is fine, I am fast, and weekends are no problem
`),
)('says “%s” outright', (text = '', expected = '') => {
  expect(jointsTold(text)).toBe(expected);
});

it.each([
  'I raised the pass rate from 60 to 85%, mostly by marking less',
  'I grew the list to 9,000, mostly on my own',
  'I have experience with dogs and I work with a vet',
  'I cut cleaning time by 20%',
  'I increased footfall and sales 12% in June',
  'I am open to freelance work, 2 days a week',
  'I worked on AC/DC and IT/OT',
  'I ran a shop, and we grew, and then sold it',
])('leaves “%s” alone', (text) => {
  expect(jointsTold(text)).toBe(text);
});

it('is heard in what one brings', () => {
  const people = peopleOf({ interviewer: 'Ana Roy', company: 'Northwind' });
  const { value } = readSlots({ value: 'HGV licence til 2029' }, people, 'thank-you');
  expect(value.phrases[0]?.text).toContain('valid until 2029');
});
