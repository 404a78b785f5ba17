/** Shorthand and what a thank-you or clarification to Ana Roy makes of it: slot | note | text; `~` is a line's end. */
export const cases = `
specific | WIP recon in Excel, 3 days/mth, wants PowerBI | :~- WIP recon in Excel~- 3 days a month~- You want PowerBI
specific | 84 units, groundworks 3 wks behind b/c of rain; SMSTS needed | 3 weeks behind because of rain
specific | UE5, 8 wks/biome; she likes k8s on gke | ; you like Kubernetes on gke
specific | 3 CNCs, new CFO apr; wants close in 3d | you want close in 3 days
specific | 4 CNCs, CFO wants 5S; his lads run 2 shifts | his lads run 2 shifts
specific | 2 x MR tankers, 3/3 rot., vetting in feb; DP2 | 2 x MR tankers, 3/3 rot., vetting in February
specific | HPC q slow, 30 TB; scRNA-seq | HPC q slow
specific | stub v nssa, OSPF; v supportive mgr, 40 sites | stub v nssa, OSPF; very supportive manager, 40 sites
specific | S7-300 -> 1500, TIA V18; fixed bed rx, 12 t/d | S7-300 – 1500, TIA V18; fixed bed rx, 12 t/d
value | CIMA p/q, built same recon in PQ @ Halden, 3d -> 4h | CIMA p/q, built same recon in PQ at Halden, from 3 days to 4 hours.
value | WMS go-live, pick 85->118 in 5 mo, LTI 0 400d | pick from 85 to 118 in 5 months
value | Go + pg, p99 900->120ms; CKA w/ k8s | CKA with Kubernetes
clarify | PSUR freq – said 1 yr, it's 6 mo | On PSUR freq~I said 1 year, but it is 6 months.
clarify | OSPF q blanked on area types; stub v nssa | On OSPF (area types)~stub v nssa
clarify | RTPC q: blanked, = real-time param ctrl | On RTPC~real-time param control
clarify | actors vs locks - said actors block, wrong. they suspend | On actors versus locks~I said actors block; they suspend
clarify | said 40 constructs, was 14; Kd 3 nM | I said 40 constructs, but it was 14.~Kd 3 nM.
clarify | safeguarding q -> froze, shd hv said DSL 1st then log | On safeguarding~DSL first then log.
clarify | SEN: forgot to say I did the NASENCO mod, L3 | On SEN, I forgot to say that I did the NASENCO mod
nextStep | send NMC pin + refs by fri | I will send you my NMC pin and references by Friday.
nextStep | pfolio link, 2 samples | I will send you my portfolio link and 2 samples.
nextStep | CPC card copy, DBS on update svc | I will send you my CPC card copy.~DBS on update service
nextStep | draft flow att, 20 min nxt wk? | I have attached my draft flow.
nextStep | status pls, flexible re start | the status of my application~I am flexible about the start
nextStep | he mentioned cttee 27/11, ask outcome politely | you mentioned committee 27/11
nextStep | start mar-apr, 2nd int? | I can start in March to April.~Would a second interview be possible?
nextStep | refs on req, HACCP L2 | My references are available on request.
nextStep | send short pitch on Norbit by wed, CFA | I will send you a short pitch on Norbit by Wednesday.
nextStep | decision end of mth? | a decision is likely by the end of the month
nextStep | 20 min call? | a 20-minute call would be possible
nextStep | avail from 1 feb, class 1 med till 03/27 | I am available from 1 February.
nextStep | call him wed. can start 2 jan | I can start on 2 January.
nextStep | shadow shift thu 10? | a shadow shift on Thursday 10 would be possible
nextStep | ask re hrs (US eve), send handbook | the hours (US eve)~I will send you my handbook
nextStep | can bring dog? | whether I could bring my dog
nextStep | start 1.2. possible | I can start on 1 February.
nextStep | avail 4 wks notice; site visit? | with 4 weeks' notice
nextStep | said decision wk 47 | You mentioned a decision in week 47, and I have noted it.
nextStep | chase abt 2nd round, not 2 pushy | whether there is any news on the second round
nextStep | cert copy tmrw, GOC 2/26 | I will send you my certificate copy tomorrow.
nextStep | happy 2 do the case, 3 hrs max | I would be happy to do the case
nextStep | pls keep in mind; feedback if poss | Please keep me in mind.~whether you have any feedback for me
`;

/** Pieces a slot leaves out, and pieces that only look like them: slot | note | what is left out, if anything. */
export const remarks = `
specific | 2 x 28 pupils, 1g + 2b; head a bit cold? or just shy | head a bit cold? ## or just shy
specific | chef is a bit of a tyrant | chef is a bit of a tyrant
specific | Partner = tough but fair I guess | Partner = tough but fair I guess
specific | Ana v sharp, felt grilled | Ana v sharp ## felt grilled
specific | everyone seemed nice | everyone seemed nice
specific | 42 res; think I nailed it | think I nailed it
specific | Ana bit gruff but ok | Ana bit gruff but ok
specific | 60 HNW fams; hard to read, maybe disliked me | hard to read ## maybe disliked me
specific | app rubbish apparently, 110 drops | app rubbish apparently
specific | scope creep, WIP nightmare | 
specific | anti-bully policy, red flags in triage | 
specific | brain fog clinic, 18 wk wait | 
specific | the 3 a.m. silence | 
specific | rest API redesign, print shop, text mining | 
value | stay calm w/ angry pts | 
value | sell without being pushy | 
value | email campaigns, call centre 3 yrs | 
nextStep | chase abt 2nd round, gentle ask, no pressure | gentle ask ## no pressure
nextStep | salary 52k?? don't mention | don't mention ## salary 52k?
nextStep | wk 3 now.. any decision? don't nag | wk 3 now ## don't nag
nextStep | send CV; smile less next time | smile less next time
nextStep | salary 52k?? low, don't mention | don't mention ## low ## salary 52k?
nextStep | cert copies, salary band? not yet | not yet ## salary band?
nextStep | 2 wks past date they gave. stay polite | 2 wks past date they gave ## stay polite
nextStep | ring mon am | ring mon am
nextStep | text him; send CV | text him
nextStep | mileage?? 35p low. dont ask yet | 35p low ## dont ask yet ## mileage?
nextStep | no reply since 4 nov, ask status | no reply since 4 nov
nextStep | call thurs 3pm w/ CTO | 
`;
