/** Next steps in two parts or as bare points, and what the mail says: `note | sentences`. */
export const cases = String.raw`
can do a trial Saturday, which one suits? | I can do a trial on Saturday. Which one suits?
haven't heard since 11 Feb, is the post still open? | I have not heard since 11 February. Is the post still open?
can do Monday, is that ok? | I can do Monday. Is that OK?
hope that helps, can talk any time | I hope that helps. I can talk any time.
please let me know if other posts come up, would apply again | Please let me know if other posts come up. I would apply again.
would like feedback on my portfolio, keep me in mind for spring | I would like feedback on my portfolio. Please keep me in mind for spring.
I'm in berlin 3-5 dec, could drop by | I am in Berlin 3-5 December and could drop by.
said I'd send him the demo reel link | I said I would send you the demo reel link.
said I'd hear by Friday | You said I would hear by Friday.
hears from them by Friday | I look forward to hearing from you by Friday.
will hear from HR within ten days | I look forward to hearing from HR within ten days.
could lead that one from spring? | Could I lead that one from spring?
could training at home count? | Could training at home count?
he's away till the 12th, will ring after | You are away until the 12th and will ring afterwards.
he wants to see photos, will ring on Monday | You want to see photos, and I will ring on Monday.
she's waiting on funding, should know in April | You are waiting on funding and should know in April.
asked for two references, sending tomorrow | You asked for two references; I will send them tomorrow.
he said two weeks, now been nearly four | You said two weeks, and it has now been nearly four.
can start 1 September, earlier if needed | I can start on 1 September, earlier if needed.
they decide end of month | I understand that you decide at the end of the month.
headteacher makes final call this week | The headteacher makes final call this week.
any tips on my portfolio? | Do you have any tips on my portfolio?
any news from the board? | Is there any news from the board?
security vetting takes about 6 weeks | I understand that security vetting takes about 6 weeks.
season starts Easter | I understand that the season starts at Easter.
starts 1st of May if I get it | I understand that it starts on the 1st of May if I get it.
site visit in Bergen, waiting for dates | I look forward to the site visit in Bergen and am waiting for the dates.
presentation to the trustees, 10 minutes, date tbc | I look forward to the presentation to the trustees, 10 minutes; the date is still to be confirmed.
background check then a sit-along | I look forward to the background check and then the sit-along.
results of the aptitude test by the 30th | I look forward to the results of the aptitude test by the 30th.
take-home task coming, due in 5 days | I look forward to the take-home task, due in 5 days.
visit again on a Saturday to see the rota in action | I would be glad to visit again on a Saturday to see the rota in action.
site walk Thursday, steel toecaps, meet at gate C | Next: site walk on Thursday, steel toecaps, meet at gate C.
references - will send two by Friday | I will send you two references by Friday.
repo link - send | I will send you my repo link.
jab record - dig out | I will dig out my jab record.
vaccination card - dig it out & send | I will dig out my vaccination card and send it.
trial shift Sat, bring own knives? | I look forward to the trial shift on Saturday. Should I bring my own knives?
gap in CV, will write out the months properly | Next: a gap in my CV. I will write out the months properly.
medical - book it | I look forward to the medical. I will book it.
trial day next Tuesday, bring own chisels | I look forward to the trial day next Tuesday. I will bring my own chisels.
`;
