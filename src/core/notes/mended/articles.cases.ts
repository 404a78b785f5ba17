/** The same for articles that a note left out. */
export const articleCases = `
new-things | moving to new office next month | moving to a new office next month
new-things | opening second shop in May | opening a second shop in May
new-things | they won internal contest | they won an internal contest
new-things | moving to new teams
new-things | used to new people
missing-articles | I saw wall with clocks | I saw a wall with clocks
missing-articles | I work in hotel kitchen now | I work in a hotel kitchen now
missing-articles | it was left on table | it was left on the table
missing-articles | 5 years at front desk of a dentist | 5 years at the front desk of a dentist
missing-articles | I set routes in student club | I set routes in a student club
missing-articles | since then I use magnet mat | since then I use a magnet mat
missing-articles | I have driven reach truck since 2018 | I have driven a reach truck since 2018
missing-articles | it was good knot | it was a good knot
missing-articles | he likes doing homework at table 3
missing-articles | you need someone patient
missing-articles | I have lunch in town
missing-articles | they have room for two
missing-articles | I took part in school
missing-articles | I made use of time
missing-articles | I was in charge of stock
missing-articles | I go to school by bus
missing-articles | ran shop in Leeds
missing-articles | he has old school ways
`;
