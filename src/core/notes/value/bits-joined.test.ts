import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { bitsJoined } from './bits-joined.ts';

it.each(
  casesIn(`
I moved the archive to the annex (30,000 boxes, no losses) | I moved the archive to the annex, with 30,000 boxes and no losses
I did the payroll for a school (85 staff, error rate below 0.5%) | I did the payroll for a school, with 85 staff and an error rate below 0.5%
I rewired the pump house (0 outages) | I rewired the pump house, with no outages
I ran a stall (three markets a week, own van) | I ran a stall, with three markets a week and my own van
I am a judge of cattle (12 shows, friends at two breeders) | I am a judge of cattle, with 12 shows and friends at two breeders
I have 4 years at the depot (97% uptime) | I have 4 years at the depot, with 97% uptime
I built a test loop (16 bar, LabVIEW control) | I built a test loop at 16 bar, with LabVIEW control
I built the annex (on budget) | I built the annex, on budget
I built the annex (25 desks, on budget) | I built the annex (25 desks, on budget)
I catered weddings (never ran out) | I catered weddings and never ran out
I ran a choir (40 singers, speak Welsh) | I ran a choir, with 40 singers, and I speak Welsh
I translated two novels (both from Czech) | I translated two novels, both from Czech
I speak some Hausa (useful in the market) | I speak some Hausa, useful in the market
I did 2 years of story time (puppets and all) | I did 2 years of story time, puppets and all
I baked a longer loaf (3 hours at 20 degrees) | I baked a longer loaf, 3 hours at 20 degrees
I am licensed (4 years of rural work) | I am licensed, with 4 years of rural work
I have a year at sea on tankers (ECDIS certificate) | I have a year at sea on tankers, and I hold an ECDIS certificate
I have two years on Xero (QuickBooks since 2024) | I have two years on Xero, and I have used QuickBooks since 2024
I toured with a small crew (strike in 2 hours) | I toured with a small crew, and I can strike in 2 hours
I found a fund for it (deadline 4 May) | I found a fund for it, with a deadline of 4 May
my idea is a quiet hour (lights low, music off) | my idea is a quiet hour, with the lights low and music off
my idea is a bread club (€12 a month) | my idea is a bread club at €12 a month
my idea is clips of the growers, no music (subtitles in Thai and Lao) | my idea is clips of the growers, with no music and with subtitles in Thai and Lao
my idea is a seed swap (small table, hand-written labels) | my idea is a seed swap, with a small table and hand-written labels
my idea is a reading corner (each class adds a book) | my idea is a reading corner, and each class adds a book
my idea is a tool shed (members sign out what they need) | my idea is a tool shed, and members sign out what they need
my idea is a pottery night (Auntie May could teach) | my idea is a pottery night, and Auntie May could teach
you could post the menu (same price all week) | you could post the menu at the same price all week
`),
)('tells “%s” outright', (text = '', expected = '') => {
  expect(bitsJoined(text, '')).toBe(expected);
});

it.each([
  'I taught in Lima (adults and teens)',
  'I hold a skipper ticket (clean since 2009)',
  'I have ten years in claims (motor, then fire)',
  'I wrote the guidebook (two editions so far)',
  'I sailed to the Azores (14 days, crew of four)',
  'I have two years as a nurse (CELTA since 2024)',
  'I tuned the matching (faster by far)',
  'I did night audits (220 rooms, Opera)',
  'I led a crew of nine (two apprentices), with a van',
  'my idea is a raised bed (est saving 2 days)',
])('leaves “%s” in brackets', (text) => {
  expect(bitsJoined(text, '')).toBe(text);
});

it('leaves what the note itself set in brackets', () => {
  expect(bitsJoined('I ran a club (40 members)', 'ran a club (40 members)')).toBe(
    'I ran a club (40 members)',
  );
});
