/** Notes on what was talked about that stay a row of points, in whole or in part: `slot | note | piece | piece`. */
export const pointsCases = String.raw`
specific | the seal colony route, max 8 guests | points: the seal colony route, max 8 guests
specific | q re how she got into nursing | points: question of how you got into nursing
specific | quality > speed | points: quality over speed
specific | big push into scandinavia next yr, 4 new stores | points: big push into Scandinavia next year, with 4 new stores
specific | "slow is smooth, smooth is fast" - her motto | points: "slow is smooth, smooth is fast" | topic: your motto
specific | pilot w/ NHS trust, 300 pts | points: pilot with NHS trust and 300 pts
specific | nothing fancy, just good tests | points: nothing fancy and just good tests
specific | sustainability goals 2030, net zero | points: sustainability goals 2030 and net zero
specific | not just uptime, but kindness in incidents | points: not just uptime, but kindness in incidents
specific | mixed ability sets til y9!! brave | points: mixed ability sets until Year 9 | clause: I found that brave
specific | new EHR go-live in sept, she's nervous about training 400 staff | points: new EHR go-live in September | topic: your concern about training 400 staff
specific | shipping lead time from vietnam 11 wks | points: shipping lead time from Vietnam (11 weeks)
specific | ledgers nobody has indexed | points: ledgers nobody has indexed
`;
