/** Shorthand and what it stands for. An empty value is left out of mails: haste and asides to oneself. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  `
acad = academic
addn = addition
agg = aggregate
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
confs = conferences
contd = continued
corr = correspondence
csr = customer service representative
ctrl = control
curr = current
dup = duplicate
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
quant = quantitative
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
sits = situations
softw = software
soln = solution
solns = solutions
stu = student
suppl = supplementary
supps = suppliers
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
utils = utilities
vacs = vacancies
vocab = vocabulary
wgt = weight
wkdy = weekday
wkg = working
wrkrs = workers
wtd = wanted
xfers = transfers
m/f = male and female
c/o = care of
lotta = lot of
outta = out of
gimme = give me
insta = Instagram
vids = videos
vid = video
luv = love
appx = about
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
comms = communications
comp = compensation
conf = conference
config = configuration
conv = conversation
convo = conversation
convos = conversations
coord = coordinate
cos = because
coz = because
cuz = because
cust = customer
custs = customers
def = definitely
dept = department
depts = departments
dev = development
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
hq = headquarters
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
meds = medications
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
pts = patients
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
recs = recommendations
ref = reference
refs = references
rel = relationship
rep = representative
reps = representatives
repro = reproduction
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
tech = technology
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
smth = something
smthg = something
sth = something
lvl = level
lvls = levels
pic = picture
pics = pictures
sw = software
hw = hardware
db = database
sys = system
avail = available
intvw = interview
intvws = interviews
itv = interview
exc = except
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
ctr = centre
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
instr = instructions
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
p/w = per week
qty = quantity
qual = qualification
quals = qualifications
rcvd = received
recd = received
s/o = someone
sb = somebody
stmt = statement
stn = station
tgt = target
tgts = targets
veh = vehicle
vehs = vehicles
w/out = without
w/e = weekend
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
rx = prescription
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
wpm = words per minute
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
sims = simulations
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
rels = relationships
negs = negotiations
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
  ['min', { before: /^(?:\d[\d.,]*|a|few|per)$/ }],
  ['sec', { before: /^(?:\d[\d.,]*|a|few|per)$/ }],
  ['mo', { before: /^(?:\d[\d.,]*|a|few|per|next|last|this)$/ }],
  ['max', { before: /^\d/ }],
  ['tom', { before: /^never$/ }],
  ['re', { after: /./ }],
  ['co', { before: /^(?:the|their|your|our|a|this)$/ }],
  ['comp', { before: /^(?:the|total|about|abt|base|send|discuss)$/ }],
  ['int', { after: /^(?:team|customers?|tools?|users?|audit)$/ }],
  ['pt', { after: /^(?:hx|history|care|safety|flow|intake|load|data|records?|handover|experience)$/ }],
  ['rep', { before: /^(?:sales|customer|service|support|the|a)$/ }],
  ['rel', { before: /^(?:customer|client|public)$/ }],
  ['pos', { before: /^(?:the|this|a)$/ }],
  ['est', { after: /^\d/ }],
  ['prep', { before: /^(?:interview|exam|meal|food|class|lesson)$/ }],
  ['obs', { before: /^class(?:room)?$/ }],
  ['temp', { after: /^(?:role|job|work|contract|staff)$/ }],
  ['cos', { after: /^(?:i|we|they|she|he|it|the|of)$/ }],
  ['dir', { after: /^of$/ }],
  ['def', { after: /^[a-z]/ }],
  ['lang', { after: /./ }],
  ['stats', { before: /^(?:in|of)$/ }],
  ['prof', { after: /^[a-z]/ }],
  ['admin', { before: /^(?:in|office|business|database|health|of|hospital|public)$/ }],
  [
    'tech',
    {
      before: /^(?:green|new|health|the|their|your|latest)$/,
      after: /^(?!stack|lead|debt|team|company|writer|support|industry)/,
    },
  ],
  ['dev', { after: /^(?!team|ops|rel|tools?|day|days|environment|exp|experience|setup|lead)/ }],
  ['prod', { before: /^(?:in|to|on|from|into|for)$/ }],
  ['docs', { before: /^(?:the|legal|patient|hiring|court)$/, after: /^(?:for|to|from|of)$/ }],
  ['ops', { before: /^(?:in|of|store|warehouse|field|the|run|running|ran)$/ }],
  ['w', { after: /./ }],
  ['wo', { after: /./ }],
  ['v', { after: /^[a-z]/ }],
  ['pres', { before: /^(?:the|a|my|their|your)$/ }],
  ['inv', { after: /^(?:system|count|team|management|mgmt|levels?)$/ }],
  ['vol', { after: /^(?:work|team|day|coordinator|programme|program)$/ }],
  ['rec', { before: /^(?:a|her|his|their|the|book|your)$/ }],
  ['disc', { before: /^(?:the|our|good|great|group)$/ }],
  ['intro', { after: /^(?:to|from|by|with|call)$/ }],
  ['exec', { before: /^(?:account|sales|the)$/ }],
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
  ['prog', { before: /^(?:the|your|their|a|our|training)$/ }],
  ['exc', { after: /./ }],
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
  ['wip', { before: /^(?:a|still|it's|is)$/ }],
]);
