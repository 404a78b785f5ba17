/** Shorthand that can be said in plain sentences: slot | note | the mail's sentences behind the lead-in `…`. */
export const proseCases = `
specific | 30 min tests (!), OCT on site, glaucoma ref. pathway w/ Dr Hale | … the 30-minute tests, the OCT on site and the glaucoma referral pathway with Dr Hale.
specific | 18 beds, new CRRT machines since Feb, 2 bays | … the 18 beds, the new CRRT machines since February and the two bays.
specific | north star = on time rides/wk; 3 squads; roadmap thru Q4 | … the north star of on-time rides a week, the three squads and the roadmap through Q4.
specific | 4 lines, 62 trains/d, interlocking from 1987 (!!) | … the four lines, the 62 trains a day and the interlocking from 1987.
specific | reserving in R from '27; study leave 8 d/exam | … the reserving in R from 2027 and the study leave of 8 days per exam.
specific | SIMS -> Arbor over summer, 2 office staff | … the move from SIMS to Arbor over the summer and the two office staff.
specific | CAC up 30% YoY, wants organic; ERP switch Q3 | … CAC is up 30% year on year and that you want organic. … the ERP switch in Q3.
specific | EV chargers = 60% of work now, 2 IT ppl | … that EV chargers make up 60% of the work now. … the two IT people.
specific | charity gala 500 ppl - caterer bailed 2 days b4, backup list saved it | … the charity gala for 500 people. … that the caterer bailed 2 days before and that the backup list saved it.
specific | wed bookings -18%, micro weddings tue-thu; 3k pkg | … that the wedding bookings are down 18%. … the micro weddings Tuesday to Thursday and the 3k package.
specific | 42 trks, reefer mostly; detention avg 3 hrs @ receivers, night desk | … the 42 trucks (mostly reefer), the detention average of 3 hours at receivers and the night desk.
specific | MRI no-shows 14%, mostly 1st slots, 6 CTDs | … the MRI no-shows at 14% (mostly first slots) and the six CTDs.
value | NX panel 5 yrs; 0 SPADs | … 5 years on the NX panel. I have had no SPADs.
value | CM1/CM2 passed, SQL basic, SAP TM | I have passed CM1 and CM2. … basic SQL and SAP TM.
value | shipped live ETA, NPS +11 | I shipped live ETA, with NPS up 11.
value | dive cert + Day Skipper, 210 logged dives, fixed CTD pumps | … a dive certificate and Day Skipper, and 210 logged dives. I fixed CTD pumps.
value | SAP TM, carriers in 7 ctries, HU/DE/EN | … SAP TM and carriers in seven countries. I speak Hungarian, German and English.
value | HV auth. course bkd 9-13 Nov | I am booked on an HV authorisation course from 9 to 13 November.
value | NRP, ACLS, PALS current; 24 hr shifts ok | I can work 24-hour shifts. My NRP, ACLS and PALS are current.
value | 6 y ICU, ECMO course '24, preceptor for 3 new grads | … 6 years in the ICU and an ECMO course in 2024. I have been a preceptor for three new graduates.
value | licence B1, B2, D1 / 8 yrs / no accident | … a licence for B1, B2 and D1, and 8 years of experience. I have had no accidents.
value | caseload 10 -> 6 days, cut pages 70% | I brought the caseload from 10 to 6 days and cut pages by 70%.
value | cut pages 70%, exp. +2-3% rev. did same @ Kiosk | I cut pages by 70% and did the same at Kiosk.
value | prev co: sharded Postgres, 3 yrs | At my previous company I sharded Postgres.
value | MRICS, did 2 sch. under NEC4, 3 yrs | I am MRICS-qualified and did two schools under NEC4. … 3 years of experience.
specific | laminator broken since Nov, 90 croissants/d, choc from Lyon | … that the laminator has been broken since November. … the 90 croissants a day and the chocolate from Lyon.
specific | 310 bridges, 12 posted, drone surveys since '24; fire drill qtrly | … the 310 bridges (12 posted), the drone surveys since 2024 and the quarterly fire drill.
specific | 4 theatres, robot arriving Sept. ice Jan-Mar, ILS swap in Oct | … the four theatres, the robot arriving in September, the ice from January to March and the ILS swap in October.
value | coded 6 yrs, audit acc. 97%, GLP trained | I coded for 6 years and am GLP-trained. … audit accuracy of 97%.
value | RVN '21, MSc aquaculture, 4 yrs hotel | I qualified as an RVN in 2021. … an MSc in aquaculture and 4 years in a hotel.
value | RTITB instr, 12 yrs accident-free, knives own | I have been an RTITB instructor and have been accident-free for 12 years. … my own knives.
value | exp w/ Relativity, ~2 yrs; CaseLines too | … about 2 years of experience with Relativity and CaseLines.
`;

/** Shorthand of which too little can be said: it stays a list, or its raw points stay out. slot | note | what stays out */
export const rawCases = `
specific | 18 beds, 1:1 for vents, night handover at bedside | 1:1 for vents
specific | ed mtg 9.15, 3 patches, council = mine?, 400 wds max | council = mine?
specific | lithium pegmatites, spod. 4 km strike, 12 km drill core to re-log | spod. 4 km strike
specific | -80 freezer inventory on paper, zbl qrt | zbl qrt
value | IP qual., 1,900 OCTs, 9 fl tx | 9 fl tx
`;

/** An idea in shorthand, as a mail that shares it says it: note | text */
export const ideaCases = `
A-B-C slotting pilot, 1 aisle, 2 wks, no capex | an A-B-C slotting pilot (1 aisle, 2 weeks, no capital expenditure).
1) trim -> fumet 2) skins -> crisps for bar 3) costings attached, approx 90/wk saved | to turn the trim into fumet and the skins into crisps for the bar. The costings are attached. It would save about 90 a week.
teen club weds, 2 hrs, £40/mo; poster attached | a teen club on Wednesday (2 hours, £40 a month). The poster is attached.
6 wk reel series, 1 farmer each; storyboard att. | a 6-week reel series
2nd SMS @ 18:00 day before + bus no. ⏎ prev clinic 13 -> 5% in 3 mo | My previous clinic went from 13 to 5% in 3 months.
`;
