/** Shorthand and what it stands for. An empty value is left out of mails: haste and asides to oneself. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  `
acad = academic
addn = addition
qual'd = qualified
szn = season
vaccs = vaccinations
vsl = vessel
vsls = vessels
pfolio = portfolio
exc = except
pts = patients
conf = conference
sw = software
hol = holiday
att = attached
pcs = pieces
cvrs = covers
clts = clients
2nite = tonight
tmpl = template
tmpls = templates
ctrls = controls
neg'd = negotiated
agg = aggregate
fx = effects
agrmt = agreement
arrgmt = arrangement
bgnd = background
bef = before
bec = because
becos = because
betw = between
bln = billion
cands = candidates
clin = clinical
cncl = council
collabs = collaborations
compl = complete
contd = continued
csr = customer service representative
ctrl = control
curr = current
dwn = down
educ = education
emerg = emergency
engg = engineering
enq = enquiry
equiv = equivalent
estab = established
evng = evening
excl = excluding
fndr = founder
freq = frequent
func = functional
fut = future
geog = geography
govnt = government
guar = guarantee
gvt = government
hdqtrs = headquarters
hse = house
hwy = highway
illus = illustration
impr = improvement
indep = independent
indiv = individual
ineff = inefficient
inits = initiatives
insp = inspection
introd = introduced
irreg = irregular
jnl = journal
jnr = junior
kno = know
lect = lecture
legis = legislation
liq = liquid
lrn = learn
mach = machine
manu = manufacturing
mbr = member
mbrs = members
mems = members
mngd = managed
mngmnt = management
mtrl = material
mult = multiple
mvmt = movement
nbr = number
nite = night
nr = near
em = them
nrly = nearly
offr = officer
ofcs = offices
outpt = outpatient
pats = patients
pharm = pharmacy
pkgs = packages
plcy = policy
pract = practice
pregn = pregnancy
princ = principal
priv = private
profs = professors
rdy = ready
recomm = recommendation
resi = residential
retd = retired
rpt = report
rpts = reports
rsch = research
rsn = reason
rtn = return
satis = satisfaction
scheds = schedules
sems = semesters
shud = should
softw = software
soln = solution
solns = solutions
suppl = supplementary
surg = surgery
syl = syllabus
symp = symposium
thoro = thorough
treas = treasurer
trg = training
tkts = tickets
unsched = unscheduled
upd = update
upds = updates
vocab = vocabulary
wgt = weight
wkdy = weekday
wkg = working
wrkrs = workers
wtd = wanted
xfers = transfers
lotta = lot of
outta = out of
gimme = give me
insta = Instagram
vids = videos
vid = video
luv = love
appx = about
pg = page
pgs = pages
trad = traditional
wds = working days
bds = business days
mig = migration
migs = migrations
dts = dates
tot = total
sch = school
schs = schools
dmg = damage
dmgd = damaged
instrs = instructors
heli = helicopter
ly = last year
ty = this year
nl = newsletter
ig = Instagram
tz = time zone
tzs = time zones
surv = survey
lics = licences
agcy = agency
alloc = allocation
annc = announcement
apprs = apprentices
arrs = arrangements
artic = articulated lorry
attd = attended
bfast = breakfast
bkfst = breakfast
bkr = broker
bkrs = brokers
bmk = benchmark
brkfst = breakfast
btm = bottom
capex = capital expenditure
opex = operating expenditure
chgd = changed
chks = checks
chn = chain
clsrm = classroom
classrm = classroom
cmnts = comments
cmt = comment
cmts = comments
collabd = collaborated
comm's = communications
compet = competition
compl'd = completed
compr = comprehensive
conds = conditions
contr = contractor
contrs = contractors
corp = corporate
crse = course
crses = courses
ctc = contact
ctcs = contacts
ctrct = contract
cv's = CVs
dbase = database
dcsn = decision
dec'n = decision
defs = definitions
dels = deliveries
demo'd = demonstrated
deps = dependencies
desc = description
dets = details
dev'd = developed
devd = developed
devel = development
drvr = driver
drvrs = drivers
dvr = driver
dur = duration
econ = economics
emp = employee
emps = employees
empl = employee
engl = English
enrol = enrolment
envt = environment
equipt = equipment
est'd = established
estd = established
expd = experienced
explnd = explained
ext'n = extension
facs = facilities
fams = families
flt = flight
flts = flights
fns = functions
fndn = foundation
foll = following
frt = freight
ftr = feature
ftrs = features
furn = furniture
grad = graduate
grads = graduates
grdn = garden
hcare = healthcare
hdbk = handbook
hdl = handle
hld = held
hldg = holding
hlth = health
hosps = hospitals
hrg = hearing
hrgs = hearings
hswk = homework
hwk = homework
imm = immediate
impd = improved
impvd = improved
incr = increase
incrd = increased
decr = decrease
decrd = decreased
indl = industrial
infrstr = infrastructure
insur = insurance
interm = intermediate
intro'd = introduced
intros = introductions
invs = invoices
journ = journalism
kpr = keeper
lvg = leaving
manuf = manufacturing
mchn = machine
mdse = merchandise
memb = member
membs = members
mfd = manufactured
mods = moderators
mrkt = market
mrktg = marketing
mthd = method
mthds = methods
mvt = movement
negot = negotiation
ngo's = NGOs
nrs = nurses
nsg = nursing
nv = never
obvsly = obviously
offc = office
oppty = opportunity
ords = orders
orgd = organised
outpts = outpatients
pckg = package
perfs = performances
plc = place
plcd = placed
pols = policies
pos'n = position
prac = practice
pracs = practicals
predom = predominantly
prem = premises
prems = premises
prepd = prepared
presc = prescription
prevly = previously
prim = primary
prin = principal
princs = principles
prjs = projects
prj = project
probn = probation
procd = procedure
prodv = productivity
psgr = passenger
psgrs = passengers
pubd = published
qns = questions
qrs = questions
quot = quotation
rcn = recruitment
rcv = receive
rdg = reading
rec'd = received
recept = reception
recip = recipient
recr = recruitment
recruitmt = recruitment
redn = reduction
refurb = refurbishment
refurbs = refurbishments
relat = relation
renov = renovation
renovs = renovations
repl = replacement
repls = replacements
rgds = regards
rhs = right-hand side
rltns = relations
rm = room
rms = rooms
rqmt = requirement
rqmts = requirements
rslts = results
rsp = response
rspns = response
saf = safety
sci = science
scr = screen
scrn = screen
sects = sections
segm = segment
sel = selection
sem = semester
sess = session
shft = shift
shfts = shifts
shmt = shipment
shmts = shipments
sig = signature
simul = simulation
sks = skills
sml = small
smr = summer
sols = solutions
spkr = speaker
sq = square
sqm = square metres
sqft = square feet
stakehldrs = stakeholders
strgy = strategy
strt = start
struct = structure
subj = subject
subjs = subjects
subcon = subcontractor
subcons = subcontractors
subst = substitute
suff = sufficient
supp = support
supv'd = supervised
supvd = supervised
suprvd = supervised
surgs = surgeries
surv'd = surveyed
swd = switched
symps = symptoms
tchg = teaching
tchng = teaching
thr = through
tkt = ticket
tmrrw = tomorrow
transl = translation
trans'n = translation
treatmt = treatment
trmt = treatment
tstg = testing
tuts = tutorials
twds = towards
typ = typically
ud = understand
ugrad = undergraduate
undergrad = undergraduate
undergrads = undergraduates
postgrad = postgraduate
unis = universities
usu = usually
util = utilisation
vars = variables
vac'd = vaccinated
vax = vaccination
vers = version
vlg = village
wkld = workload
wrkld = workload
wkst = workstation
wkgrp = working group
wksh = workshop
wkshps = workshops
wshop = workshop
wrhs = warehouse
wrkshps = workshops
wtg = waiting
yng = young
yth = youth
zn = zone
b'day = birthday
b'fast = breakfast
g'tee = guarantee
h'over = handover
h/over = handover
m'ment = management
o'night = overnight
s'visor = supervisor
w'end = weekend
w'ends = weekends
w/ends = weekends
w'house = warehouse
w'shop = workshop
w/shop = workshop
w/shops = workshops
w/house = warehouse
w/load = workload
w/f = workflow
w/flow = workflow
t/over = turnover
t'over = turnover
l/list = list
p/d = per day
p/h = per hour
p/m = per month
p/a = per year
p.a = a year
pcw = per week
ph'd = phoned
prev'ly = previously
gov't = government
dep't = department
ass'd = assessed
q'aire = questionnaire
r'ship = relationship
r/ship = relationship
rship = relationship
rships = relationships
lship = leadership
c/ship = citizenship
sch'ship = scholarship
m/ship = mentorship
dship = directorship
d/t = downtime
n/w = network
y/o = year-old
k'board = keyboard
m'ship = membership
mship = membership
mshp = membership
recog = recognition
qualif = qualification
qualifs = qualifications
eligib = eligibility
availab = availability
acc = according
accomm = accommodation
accnts = accounts
acctnt = accountant
acctnts = accountants
acctncy = accountancy
advt = advertisement
advtg = advertising
advtsg = advertising
ambul = ambulance
anaes = anaesthetics
antbx = antibiotics
arbitn = arbitration
archt = architect
archts = architects
assemb = assembly
audn = audition
bltn = bulletin
brchs = branches
brnch = branch
cashfl = cash flow
centr = centre
certif = certificate
chaplcy = chaplaincy
chmn = chairman
clk = clerk
clks = clerks
cmplnts = complaints
cncls = councils
cnslr = counsellor
colab = collaboration
comptr = computer
concl = conclusion
conslt = consultant
constn = construction
corrs = correspondence
crim = criminal
custod = custodial
cyl = cylinder
cyls = cylinders
dbls = doubles
decs = decisions
delivs = deliveries
dermat = dermatology
dietn = dietitian
disab = disability
dispens = dispensary
distrib = distribution
dsgn = design
dsgner = designer
edn = education
educ'n = education
electr = electrical
elem = elementary
endocr = endocrinology
eng'g = engineering
epid = epidemiology
epidem = epidemiology
eqmt = equipment
exhib = exhibition
exhibs = exhibitions
expo = exhibition
fatig = fatigue
fert = fertiliser
finan = financial
fortnt = fortnight
ftnight = fortnight
gastro = gastroenterology
geol = geology
geotech = geotechnical
glzg = glazing
govce = governance
grnhse = greenhouse
gynae = gynaecology
hazmat = hazardous materials
hcp = healthcare professional
hort = horticulture
hydr = hydraulic
hyds = hydraulics
inpt = inpatient
inpts = inpatients
invig = invigilation
invtg = investigation
irrig = irrigation
jrnl = journal
jrnls = journals
lact = lactation
legisl = legislation
librn = librarian
litig = litigation
litign = litigation
logs = logistics
logist = logistics
mach'y = machinery
mats = materials
matls = materials
medn = medication
metr = metrics
microb = microbiology
midwif = midwifery
mkr = maker
munic = municipal
neuro = neurology
neurol = neurology
nutr = nutrition
obst = obstetrics
occup = occupational
oncol = oncology
ophthal = ophthalmology
orch = orchestra
outr = outreach
paed = paediatric
pathol = pathology
philos = philosophy
photog = photography
photogs = photographers
physiol = physiology
pneum = pneumatic
portf = portfolio
pottry = pottery
proced = procedure
procurmt = procurement
psychol = psychology
purch = purchasing
pwr = power
radiol = radiology
reconc = reconciliation
recyc = recycling
regul = regulation
rehears = rehearsal
reh = rehearsal
rehs = rehearsals
resid = residential
resus = resuscitation
rheum = rheumatology
sanit = sanitation
scaff = scaffolding
sculp = sculpture
secty = secretary
seni = senior
servs = services
sociol = sociology
spkg = speaking
sprvsn = supervision
subsid = subsidiary
supvn = supervision
sust = sustainability
swch = switch
techn = technician
therm = thermal
topo = topographic
tradesm = tradesman
transp = transport
trnee = trainee
trnees = trainees
undergd = undergraduate
urol = urology
vasc = vascular
ventil = ventilation
voc = vocational
wareh = warehouse
watersh = watershed
wdg = wedding
wdgs = weddings
wldg = welding
med = medical
psych = psychiatric
imp = important
res = research
rev = revenue
spec = specification
specs = specifications
perf = performance
proc = process
auth = authorisation
alt = alternative
pers = personal
subs = subscribers
ph = phase
cond = condition
adv = advanced
ed = education
sal = salary
prov = provisional
cal = calendar
occ = occupational
ins = insurance
pc = piece
dt = date
ver = version
cs = customer service
cap = capacity
del = delivery
fin = finance
ret = retail
sol = solution
rem = remote
gr = grade
doc = document
tut = tutorial
mand = mandatory
bd = board
ann = annual
techs = technicians
vac = vacancy
hist = history
consult = consultation
serv = service
eff = efficiency
mod = module
exam = examination
imm = immediate
w/list = waiting list
w/l = waiting list
ans = answer
oncall = on call
interp = interpreting
wknds = weekends
abt = about
reg = registration
acct = account
accts = accounts
admin = administration
afaik =
afaict =
amt = amount
appt = appointment
appts = appointments
approx = about
asap =
asst = assistant
atm = at the moment
avg = average
b/c = because
bc = because
b4 = before
bldg = building
bldgs = buildings
btw =
btwn = between
b/w = between
biz = business
cert = certificate
certs = certificates
cand = candidate
chem = chemistry
co = company
collab = collaboration
comp = compensation
config = configuration
convo = conversation
convos = conversations
cos = because
coz = because
cuz = because
cust = customer
custs = customers
def = definitely
dept = department
depts = departments
devs = developers
diff = different
dir = director
disc = discussion
docs = documents
edu = education
eng = engineering
engr = engineer
engrs = engineers
env = environment
envs = environments
esp = especially
est = estimated
etc = and so on
exp = experience
exec = executive
execs = executives
fb = feedback
ftw =
fwiw =
fwd = forward
fyi =
gonna = going to
gotta = have to
govt = government
grp = group
haha =
hahaha =
hosp = hospital
hq = HQ
hr = hour
hrs = hours
idk =
imho =
imo =
impl = implementation
incl = including
info = information
infra = infrastructure
int = internal
intl = international
intro = introduction
int'l = international
inv = inventory
iirc =
irl = in person
k8s = Kubernetes
kinda = rather
lang = language
langs = languages
lol =
lots = lots
maint = maintenance
max = maximum
mfg = manufacturing
mgmt = management
mgr = manager
mgrs = managers
min = minutes
mins = minutes
mgs = messages
mktg = marketing
mo = month
mos = months
msg = message
msgs = messages
mtg = meeting
mtgs = meetings
natl = national
nat'l = national
natch =
nxt = next
obs = observation
omg =
onb = onboarding
ops = operations
org = organisation
orgs = organisations
pls = please
plz = please
pos = position
ppl = people
pt = patient
prep = preparation
pres = presentation
prev = previous
prez = presentation
prob = probably
probs = problems
prod = production
prof = professor
proj = project
projs = projects
q = question
qs = questions
q's = questions
qn = question
qtr = quarter
qtrs = quarters
re = about
rec = recommendation
ref = reference
refs = references
rel = relationship
rep = representative
req = requirement
reqs = requirements
resp = responsible
rly = really
rlly = really
sched = schedule
sec = second
secs = seconds
smh =
sorta = rather
sr = senior
jr = junior
std = standard
stats = statistics
supv = supervisor
svc = service
svcs = services
tbd = to be decided
tbc = to be confirmed
tbh =
temp = temporary
thru = through
tho = though
thx = thanks
thnx = thanks
tix = tickets
tmrw = tomorrow
tmw = tomorrow
tom = tomorrow
tl = team lead
trng = training
u = you
univ = university
uni = university
ur = your
v = very
vol = volunteer
vols = volunteers
vs = versus
w = with
w/ = with
w/in = within
w/o = without
wanna = want to
whse = warehouse
wk = week
wks = weeks
wkend = weekend
wknd = weekend
wkly = weekly
wkshp = workshop
wo = without
wow =
xmas = Christmas
yr = year
yrs = years
yday = yesterday
yest = yesterday
mkt = market
mkts = markets
mgt = management
mgd = managed
shld = should
cld = could
wld = would
sb = somebody
smth = something
smthg = something
sth = something
lvl = level
lvls = levels
pic = picture
pics = pictures
hw = hardware
db = database
sys = system
avail = available
intvw = interview
intvws = interviews
itv = interview
dbl = double
chg = change
chgs = changes
comm = commission
gr8 = great
l8r = later
gd = good
bday = birthday
fave = favourite
fav = favourite
defo = definitely
deffo = definitely
prolly = probably
dunno = do not know
lemme = let me
hols = holidays
accom = accommodation
addr = address
agmt = agreement
amts = amounts
assoc = associate
assn = association
attn = attention
bkg = booking
bkgs = bookings
bkgd = background
cttee = committee
cmte = committee
ctrs = centres
deg = degree
div = division
dpt = department
elec = electrical
eqpt = equipment
ext = external
fcst = forecast
gov = government
hrly = hourly
immed = immediately
instr = instructor
lic = licence
loc = location
locs = locations
mech = mechanical
mfr = manufacturer
misc = miscellaneous
mth = month
mths = months
mnth = month
mnths = months
mtl = material
mtls = materials
ofc = office
opp = opportunity
opps = opportunities
perm = permanent
pkg = package
poss = possible
ppt = presentation
prelim = preliminary
prog = programme
progs = programmes
pw = per week
wpm = words per minute
calc = calculation
calcs = calculations
w/e = weekend
h = hours
eve = evening
ch = chapter
ep = episode
p/w = per week
qty = quantity
qual = qualification
quals = qualifications
rcvd = received
recd = received
s/o = someone
stmt = statement
stn = station
tgt = target
tgts = targets
veh = vehicle
vehs = vehicles
w/out = without
w/end = weekend
wrt = with regard to
xfer = transfer
xp = experience
f2f = face to face
n = and
obv =
obvs =
tbf =
ngl =
lmao =
rofl =
yikes =
facepalm =
ugh =
argh =
aargh =
meh =
oops =
whoops =
phew =
eek =
doh =
duh =
yay =
woohoo =
hmm =
jeez =
wtf =
dammit =
impt = important
prgm = programme
bcs = because
bcoz = because
bfr = before
tonite = tonight
frm = from
jst = just
pple = people
plse = please
shd = should
evg = evening
mrng = morning
arvo = afternoon
ques = question
apprx = approximately
tks = thanks
thks = thanks
supvr = supervisor
wrkshp = workshop
hx = history
dx = diagnosis
tx = treatment
cntrct = contract
invt = inventory
distr = distribution
constr = construction
eqp = equipment
prodn = production
assts = assistants
mngr = manager
mngrs = managers
mngmt = management
mgng = managing
ldr = leader
ldrs = leaders
ldrshp = leadership
wkr = worker
wkrs = workers
stds = standards
sftwr = software
hdwr = hardware
trnd = trained
tmr = tomorrow
2moro = tomorrow
2day = today
altho = although
grps = groups
tchr = teacher
tchrs = teachers
stdnt = student
stdnts = students
cntrl = central
ca = about
engs = engineers
rd = round
mat = maternity
pat = paternity
mthly = monthly
mnthly = monthly
qtrly = quarterly
qrtly = quarterly
yrly = yearly
til = until
r = are
iv = interview
eow = end of the week
eod = end of the day
eom = end of the month
eoy = end of the year
w/c = week of
w/b = week of
pp = pages
appl = application
appln = application
sx = symptoms
abx = antibiotics
d/c = discharge
f/u = follow-up
paeds = paediatrics
peds = paediatrics
onc = oncology
atty = attorney
attys = attorneys
regs = regulations
dist = distribution
shpmt = shipment
shpmts = shipments
plts = pallets
fwdr = forwarder
lsn = lesson
lsns = lessons
assmt = assessment
assmts = assessments
curric = curriculum
behav = behaviour
disco = discovery
yoy = year on year
mkting = marketing
h&s = health and safety
t&cs = terms and conditions
q+a = Q&A
o/t = overtime
o/n = overnight
p/t = part-time
f/t = full-time
a/c = account
y/e = year-end
m/c = machine
h/w = hardware
s/w = software
s/b = should be
t/l = team leader
expt = experiment
expts = experiments
diss = dissertation
lit = literature
quali = qualitative
params = parameters
calcs = calculations
eqn = equation
eqns = equations
fieldwk = fieldwork
stk = stock
eves = evenings
morn = morning
cllr = Councillor
cllrs = councillors
ltr = letter
ltrs = letters
pref = preferably
prefs = preferences
alts = alternatives
sugg = suggestion
suggs = suggestions
decn = decision
rqd = required
reqd = required
mtce = maintenance
addl = additional
orig = original
chk = check
pymt = payment
pymts = payments
pmt = payment
pmts = payments
acctg = accounting
mgmnt = management
flr = floor
num = number
pa = a year
pcm = a month
lrg = large
lge = large
tog = together
w/i = within
b/t = between
bcz = because
cus = because
dnt = don't
wd = would
hv = have
hvnt = haven't
wrk = work
wrkg = working
prjct = project
pjt = project
sm1 = someone
every1 = everyone
any1 = anyone
nvm =
obvi =
srsly =
tba = to be announced
jk =
lmk = let me know
wfh = working from home
ooo = out of office
wip = work in progress
sesh = session
seshs = sessions
apptmt = appointment
bdgt = budget
bgt = budget
bdgts = budgets
mgrl = managerial
suprv = supervisor
respo = responsibility
resps = responsibilities
cntr = centre
cmty = community
cmmty = community
commty = community
qly = quality
qlty = quality
prodt = product
prods = products
svce = service
svces = services
custsvc = customer service
dly = daily
wkday = weekday
wkdays = weekdays
wkends = weekends
diffs = differences
hrd = heard
thgt = thought
thot = thought
tht = that
wht = what
whn = when
wthout = without
frnd = friend
prsn = person
ppls = people's
vry = very
lttle = little
mny = many
evrything = everything
everyth = everything
sthg = something
nthg = nothing
b4hand = beforehand
rltnshp = relationship
rlshp = relationship
negs = negatives
stns = stations
extn = extension
extns = extensions
negotn = negotiation
presn = presentation
presos = presentations
preso = presentation
deliv = delivery
objs = objectives
strat = strategy
strats = strategies
analyt = analytics
eval = evaluation
evals = evaluations
dvpt = development
dvlpt = development
devt = development
implmt = implement
improvt = improvement
improvts = improvements
engmt = engagement
reqmt = requirement
reqmts = requirements
equip = equipment
facil = facilities
rcpt = receipt
rcpts = receipts
recon = reconciliation
recons = reconciliations
ass't = assistant
dpty = deputy
coordn = coordination
consultn = consultation
consults = consultations
referl = referral
`
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [short = '', long = ''] = line.split('=').map((part) => part.trim());
      return [short, long];
    }),
);

/** Shorthand that is also a common word: only a hint beside it tells. Each is tried with its neighbours. */
export const doubtfulAbbreviations: ReadonlyMap<string, { before?: RegExp; after?: RegExp }> = new Map([
  ['hr', { before: /^(?:\d[\d.,]*|an?|per|each|every|one|two|three|half|rush|happy)$/ }],
  ['min', { before: /^(?:\d[\d.,]*|a|few|per|five|ten|fifteen|twenty|thirty|forty)$/ }],
  ['sec', { before: /^(?:\d[\d.,]*|a|few|per)$/ }],
  ['mo', { before: /^(?:\d[\d.,]*|a|few|per|next|last|this)$/ }],
  ['max', { before: /^\d/ }],
  ['tom', { before: /^never$/ }],
  ['re', { after: /./ }],
  ['acc', { after: /^to$/ }],
  [
    'co',
    {
      before:
        /^(?:the|their|your|our|a|this|prev|previous|last|old|former|current|same|other|another|big|small|dairy|food|insurance|software|local|my|family|tech|energy|shipping|construction|building|logistics|media|travel|water)$/,
    },
  ],
  ['comp', { before: /^(?:the|total|about|abt|base|send|discuss)$/ }],
  ['int', { after: /^(?:team|customers?|tools?|users?|audit)$/ }],
  ['pt', { after: /^(?:hx|history|care|safety|flow|intake|load|data|records?|handover|experience)$/ }],
  ['rep', { before: /^(?:sales|customer|service|support|the|a)$/ }],
  ['rel', { before: /^(?:customer|client|public)$/ }],
  ['pos', { before: /^(?:the|this|a)$/ }],
  ['est', { after: /^\d/ }],
  ['prep', { before: /^(?:interview|exam|meal|food|class|lesson)$/ }],
  ['obs', { before: /^(?:class(?:room)?|lesson|teaching)$/ }],
  ['temp', { after: /^(?:role|job|work|contract|staff)$/ }],
  ['cos', { after: /^(?:i|we|they|she|he|it|the|of)$/ }],
  ['dir', { after: /^of$/ }],
  ['def', { after: /^(?!of$)[a-z]/ }],
  ['lang', { after: /./ }],
  ['stats', { before: /^(?:in|of)$/ }],
  ['prof', { after: /^[a-z]/ }],
  ['admin', { before: /^(?:in|office|business|database|health|of|hospital|public)$/ }],
  ['prod', { before: /^(?:in|to|on|from|into|for)$/ }],
  ['docs', { before: /^(?:the|legal|patient|hiring|court|\d[\d.,]*[km]?)$/, after: /^(?:for|to|from|of)$/ }],
  ['ops', { before: /^(?:in|of|store|warehouse|field|the|run|running|ran)$/ }],
  ['w', { after: /./ }],
  ['wo', { after: /./ }],
  [
    'v',
    {
      after:
        /^(?:(?:\p{L}{2,}(?:ful|ive|ous|able|ible|al|ent|ant|ed|ing|ic|ish|less|est|some|[^s]ly|[bdfhnpt]y))|good|keen|nice|short|small|large|big|high|low|long|old|new|hot|few|bad|fun|shy|dry|far|imp|diff|clear|hands-on|close|much|many|well|calm|quick|fast|slow|tight|hard|early|late|quiet|strong|similar|popular|thorough|cold|warm|kind|little|sharp|smart|rare|open|busy|happy|keen|proud|rural|strict|tough|fair|safe|sure|true|rich|poor|young|light|dark|deep|wide|flat)$/u,
    },
  ],
  [
    'org',
    {
      before:
        /^(?:the|your|our|their|an?|my|new|current|same|big|small|whole|eng|sales|product|data|prev|previous|this|per)$/,
    },
  ],
  ['wd', { before: /^(?!\d)/ }],
  ['wds', { before: /^\d{1,2}$/ }],
  ['ref', { after: /^(?!pathways?$|rates?$|source$|criteria$|letters?$|hospital$)/ }],
  ['wk', { before: /^(?!yth$|youth$|social$|case$|field$|group$|lab$)/ }],
  ['cert', { after: /^(?!fails?$|audit$|body$|lab$|team$|tests?$|testing$|runs?$|submissions?$|ps\d|xb)/ }],
  ['pg', { before: /^\d+$/ }],
  ['att', { after: /^(?:[,;.)]|)$/ }],
  ['pcs', { before: /^\d/ }],
  ['pref', { before: /^(?!local$|tax$|user$|no$|my$|your$|shift$)/ }],
  [
    'pts',
    { before: /^(?:my|our|the|with|w|of|for|complex|frail|elderly|stroke|dialysis|cancer|post-op|icu)$/ },
  ],
  ['conf', { before: /^(?:for|an?|the|at|annual|dev|spoke at|yearly)$/ }],
  ['sw', { before: /^(?:&|and|eng|hw|embedded)$/ }],
  ['req', { before: /^(?:job|user|system|legal|min|minimum|entry|the|a|key|main|only)$/ }],
  [
    'mig',
    {
      before:
        /^(?:sap|data|db|cloud|legacy|erp|crm|system|site|kafka|dc|server|azure|aws|gcp|platform|database|s\/4|oracle|postgres|the)$/,
    },
  ],
  ['fb', { after: /^(?!ads?$|page$|group$|posts?$|campaigns?$)/ }],
  ['exp', { after: /^(?!date$|dates$|[+~]?\d)/ }],
  ['pres', { before: /^(?:the|a|my|their|your)$/ }],
  ['inv', { after: /^(?:system|count|team|management|mgmt|levels?)$/ }],
  ['vol', { after: /^(?:work|team|day|coordinator|programme|program)$/ }],
  ['rec', { before: /^(?:a|her|his|their|the|book|your)$/ }],
  ['disc', { before: /^(?:the|our|good|great|group)$/ }],
  ['intro', { after: /^(?:to|from|by|with|call)$/ }],
  ['exec', { before: /^(?:account|sales|the)$/ }],
  [
    'q',
    {
      before: /^(?!hpc$|job$|msg$|message$|print$|work$|ticket$|the phone$)/,
      after: /^(?:on|about|abt|re|from|for|with|w|if|whether|how|why|what|and|but|[^\p{L}\d]|)$/u,
    },
  ],
  ['refs', { before: /^(?!\d{2})/ }],
  ['freq', { after: /^(?:flyer|flights|changes|visits|travel|contact|users?|calls)$/ }],
  ['hw', { after: /^(?:team|engineers?|design|lab|vendor|bug|issue)/ }],
  ['comm', { before: /^(?:no|the|my|on|%|base)$|%$/ }],
  ['n', { before: /^[a-z]{2,}$/, after: /^[a-z]{2,}$/ }],
  ['gov', { before: /^(?:the|local|for|in)$/ }],
  ['opp', { before: /^(?:the|this|an?|great|good)$/ }],
  ['ext', { after: /^(?:team|users?|audit|partners?|suppliers?|people)$/ }],
  ['div', { before: /^(?:the|your|their|our|my)$/ }],
  ['elec', { after: /./ }],
  ['perm', { after: /^(?:role|job|staff|contract|position|post)$/ }],
  ['xp', { before: /^(?!windows$)/ }],
  ['prog', { after: /^(?!rock)/ }],
  ['ans', { before: /^(?:my|the|better|real|good|right|wrong|weak|bad|short|long|their|your|an?)$/ }],
  ['exc', { after: /^(?:mon|tues?|weds?|thu|fri|sat|sun|weekends?|holidays|hols)/ }],
  ['ca', { after: /^[\d£€$]/ }],
  ['rd', { before: /^(?:\d(?:st|nd|rd|th)|first|second|third|final|last|next)$/ }],
  ['mat', { after: /^leave$/ }],
  ['pat', { after: /^leave$/ }],
  ['r', { before: /^(?:they|you|u|we|[a-z]{3,}s|people|ppl)$/, after: /^[a-z]/ }],
  ['iv', { before: /^(?:\d(?:st|nd|rd|th)|first|second|third|final|last|next|my)$/ }],
  ['pp', { before: /^\d/ }],
  ['pa', { before: /^[\d£$€]|k$/ }],
  ['dist', { after: /^(?:centre|center|centres|team|network)$/ }],
  ['disco', { after: /^calls?$/ }],
  ['lit', { after: /^(?:review|search|reviews)$/ }],
  ['diss', { before: /^(?:my|the|msc|ma|phd|masters)$/ }],
  ['eves', { before: /^(?!new$|christmas$)/ }],
  ['strat', { before: /^(?:the|our|your|data|marketing|brand|their)$/ }],
  ['eval', { before: /^(?:the|model|programme|program|an?|impact)$/ }],
  ['equip', { before: /^(?:lab|the|new|of|heavy|test|gym)$/ }],
  ['recon', { before: /^(?:bank|the|monthly|ledger)$/ }],
  ['prods', { before: /^(?:new|our|their|your|the)$/ }],
  ['consults', { before: /^(?:\d+|video|phone|the|online)$/ }],
  ['morn', { before: /^(?:this|every|next|tomorrow|in|the|sat|mon|tues|weds|thurs|fri|sun)$/ }],
  ['orig', { after: /./ }],
  ['qual', { after: /^(?!research|study|studies|interviews?|data|work|analysis)/ }],
  ['reg', { before: /^(?:hcpc|gdc|nmc|gmc|gphc|vehicle|car|company|vat)$/ }],
  [
    'med',
    {
      after:
        /^(?:check|exam|test|form|report|cert|certificate|clearance|records?|leave|\+|and|school|student|devices?|team|centre)$/,
    },
  ],
  ['psych', { after: /^(?:rotation|ward|nurse|unit|team|consultant|liaison|placement|hospital|patients?)$/ }],
  ['imp', { before: /^(?:very|v|most|so)$/ }],
  ['res', { after: /^(?:team|group|project|assistant|centre|methods?|budget|question)$/ }],
  ['rev', { after: /^(?:target|growth|share|per|up|down|forecast|stream|rec|recognition)$/ }],
  ['spec', { before: /^(?:the|a|job|design|product|test|their|tech|build)$/, after: /^(?!work)/ }],
  ['specs', { before: /^(?:the|design|product|test|their|tech|build)$/ }],
  [
    'perf',
    {
      after:
        /^(?:review|reviews|test|tests|testing|tuning|issues?|management|work|data|targets?|improvement)$/,
    },
  ],
  ['proc', { after: /^(?:eng|engineer|engineering|improvement|control|docs|mapping|map)$/ }],
  ['auth', { before: /^(?:planning|local|prior|spend)$/ }],
  ['alt', { after: /^(?:date|route|supplier|plan|text|time|day)$/ }],
  ['pers', { after: /^(?:dev|development|statement|data|care)$/ }],
  ['instr', { before: /^(?!clear$|work$|the$|user$|written$|mfr$)/ }],
  ['subs', { before: /^(?:\d[\d.,]*k?\+?|new|paid|paying|mail|email|newsletter)$/ }],
  ['ph', { after: /^(?:[0-9]|i{1,3}|iv|two|three|one)$/ }],
  ['cond', { before: /^(?:good|poor|bad|the|working|air)$/ }],
  [
    'adv',
    { after: /^(?:excel|course|level|diploma|nurse|practitioner|cert|certificate|sql|class|maths|english)$/ },
  ],
  ['ed', { before: /^(?:special|higher|adult|further|primary|secondary|early|health|physical|patient)$/ }],
  [
    'sal',
    {
      before: /^(?:the|my|their|about|abt|discuss|ask)$/,
      after: /^(?:range|band|exp|expectations?|review|ok|\?)$/,
    },
  ],
  ['prov', { after: /^(?:licence|offer|date)$/ }],
  ['cal', { before: /^(?:google|my|the|shared|team|content|editorial)$/ }],
  ['occ', { after: /^(?:health|therapy|therapist|hygiene)$/ }],
  ['ins', { before: /^(?:car|health|liability|travel|home|life|motor|the)$/, after: /^(?!and$)/ }],
  ['pc', { before: /^\d+$/ }],
  ['dt', { before: /^(?:start|end|due|interview|the|test|go-live|close|closing|exam)$/ }],
  ['ver', { before: /^(?:new|old|latest|beta|the|short|long|next|earlier)$/ }],
  ['cs', { after: /^(?:team|role|rep|agent|agents|manager|experience|exp)$/ }],
  ['cap', { before: /^(?:max|production|bed|full|storage)$/ }],
  ['nr', { after: /^(?:me|us|you|him|her|here|the|my|our|your|home|by)$/ }],
  ['h', { before: /^\d[\d.,]*$/ }],
  [
    'eve',
    {
      before:
        /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|\p{L}+days?|this|that|every|early|late|most|any|an|the)$/u,
    },
  ],
  ['ch', { after: /^[\d.]/ }],
  ['db', { before: /^(?!\d)/ }],
  ['prob', { before: /^(?!no$)/ }],
  ['fx', { after: /^(?!rates?$|back$|desk$|trad|exposure$|risk$|hedg|markets?$|sales$|in$)/ }],
  ['assoc', { before: /^(?!housing$|trade$|residents|tenants|students|postdoc$|professional$|the$)/ }],
  ['em', { before: /^(?:behind|for|of|with|to|let|give|gave|show|tell|love|loves|loved|like|all|in|on)$/ }],
  ['del', { after: /^(?:date|dates|times?|slots?|note|notes|van|route|manager|team)$/ }],
  ['fin', { after: /^(?:team|dept|department|services|controller|manager|director|model|reporting|year)$/ }],
  ['ret', { after: /^(?:exp|experience|manager|sector|background)$/ }],
  ['sol', { before: /^(?:a|the|their|good|better|my|quick)$/ }],
  ['rem', { after: /^(?:work|working|days?|team|ok|possible|only|first|mon|fri)$/ }],
  ['gr', { after: /^\d+$/ }],
  [
    'doc',
    {
      before: /^(?:design|the|policy|handover|legal|word|one-page|shared|strategy|onboarding)$/,
      after: /^(?!said|says|on|at)/,
    },
  ],
  ['tut', { before: /^(?:the|a|my|weekly|group)$/ }],
  ['mand', { after: /^(?:training|course|courses|reading)$/ }],
  ['bd', { after: /^(?:meeting|mtg|papers?|members?|pack)$/ }],
  ['ann', { after: /^(?:report|leave|review|budget|accounts|appeal|meeting)$/ }],
  ['techs', { before: /^(?:\d+|lab|service|field|the|other|dental|pharmacy|junior|two|three|four)$/ }],
  ['vac', { before: /^(?:one|two|\d+|the|this|that|a)$/ }],
  [
    'hist',
    { before: /^(?:taught|teach|teaching|local|medical|patient|oral|art|family|work|social|studied)$/ },
  ],
  ['consult', { before: /^(?:a|the|first|video|phone|public|free|per|initial)$/ }],
  ['serv', { before: /^(?:customer|cust|social|public|room|food|field|the)$/ }],
  ['eff', { before: /^(?:energy|fuel|line|the|process|cost)$/ }],
  ['mod', { before: /^(?:new|the|teaching|one|this|my|a)$/, after: /^(?!squad)/ }],
  ['exam', { before: /^never$/ }],
  ['imm', { after: /^(?:start|availability|avail|joiner)$/ }],
  ['nl', { before: /^(?:the|their|weekly|monthly|our|grew|wrote|my|a|new)$/ }],
  ['ig', { before: /^(?:on|their|the|our|my|for|via|your|ran|run|did)$/ }],
  ['pols', { before: /^(?:the|their|hr|new|old)$/ }],
  ['tot', { before: /^(?:\d\S*|in|a|clusters|the)$/ }],
  ['dep', { after: /^(?:head|manager|director|principal|editor|chair|sister|supervisor)$/ }],
  ['rm', { before: /^(?:the|meeting|class|staff|clean|server|control|\d+)$|^$/, after: /^(?!-)/ }],
  ['ly', { before: /^(?!on$)/ }],
  ['ty', { before: /^(?:far|so|up|down|target|budget|this)$/ }],
  ['emp', { after: /^(?:survey|handbook|relations|engagement|of)$/ }],
  ['corp', { after: /^(?:clients?|comms|finance|events?|gifts?|law|sales|world|team)$/ }],
  ['ent', { after: /^(?:sales|customers?|accounts?|clients?)$/ }],
  ['logs', { before: /^(?:transport|in|of|warehouse)$/, after: /^(?!in$|on$|the$|and$)/ }],
  ['mods', { before: /^(?:the|how|their|volunteer|discord|forum|unpaid|\d+)$/ }],
  ['prem', { before: /^(?:the|on|new)$/ }],
  ['sig', { before: /^(?:my|the|e|his|her|your)$/ }],
  ['stud', { after: /^(?!farm|wall)/ }],
  ['sess', { before: /./ }],
  ['mats', { before: /^(?:raw|course|training|teaching|the|building|print)$/ }],
  ['gen', { after: /^(?:manager|practice|mgr|office|surgery|medicine|ledger|public)$/ }],
  [
    'grad',
    {
      before: /^(?:new|recent|uni|a|design|history|maths|the|biology|law|art|english|physics)$/,
      after: /^(?!school|student|programme|program|scheme)/,
    },
  ],
  ['grads', { before: /^(?:new|recent|uni|the|\d+|two|three)$/ }],
  ['sem', { before: /^(?:this|next|last|first|second|1st|2nd|per|one|each|the)$/ }],
  ['soc', { after: /^(?:media|work|worker|services|care|studies|housing)$/ }],
  ['elect', { after: /^never$/ }],
  ['expo', { before: /^never$/ }],
  ['hort', { after: /./ }],
  ['resp', { after: /^for$/ }],
  ['wip', { before: /^(?:a|still|it's|is)$/ }],
]);
