/** Names with a spelling of their own, by their lower-case form: products, places, days, degrees, initials. */
export const properNames: ReadonlyMap<string, string> = new Map(
  `
Adobe Agile Airbnb Airflow Airtable Amazon Android Angular Ansible Apache Apple APICS Arduino Asana Astro Atlassian AutoCAD Azure
BambooHR Bitbucket BigQuery Blender Bloomberg Bootstrap Canva Cassandra ChatGPT CircleCI ClickHouse Cloudflare Confluence
Cypress Dagster Databricks Datadog dbt Deno Django Docker Dropbox DynamoDB Elasticsearch Elixir Epic Erlang ESLint
Etsy Facebook Fastly Figma Firebase Firefox Flask Flink Flutter Fortran GitHub GitLab Gmail Golang Google Grafana GraphQL
HashiCorp Haskell Heroku HubSpot InDesign Instagram iOS iPad iPhone Java JavaScript Jenkins Jira JUnit Jupyter Kafka Kanban
Keras Keycloak Kotlin Kubernetes Laravel LaTeX LinkedIn Linux Looker macOS Magento Mailchimp MATLAB Maven
Mailgun Metabase Microsoft Mixpanel MongoDB MySQL Netflix Next.js NestJS Netlify nginx Node.js Node NumPy Nginx Okta OpenAI
OpenCV Oracle PagerDuty Pandas PayPal Photoshop PHP Playwright PostgreSQL Postgres PowerPoint Power
Prometheus PyTorch Python QuickBooks RabbitMQ Rails Raspberry Redis Redux Redshift RSpec Ruby Rust Salesforce SAP Scala Scrum
Selenium SharePoint Shopify Sketch SketchUp Slack Snowflake SolidWorks Splunk Spotify SQLite Squarespace Stripe Supabase Svelte
SwiftUI Tableau Tailwind TensorFlow Terraform Tesla Trello Trino TypeScript Twilio Twitter Ubuntu Unity Unix Vercel Vue Vue.js
Webflow webpack Windows WordPress Workday Xcode Xero YouTube YAML Zapier Zendesk Zoom Uber Lyft Monzo Revolut Deliveroo
Agile Lean Montessori Scrum Kaizen Six-Sigma
AI API APIs AR ASP AWS B2B B2C BA BBC BI BSc CAD CDN CEO CFO CI CI/CD CLI CMO CMS COO COBOL CPA CPR CRM CRO CSS CSV CTO CV
DBA DevOps DNS EHR EKG ELT EMR ERP ESG ESL ETA ETF ETL EU FAQ FDA FMCG GCP GDPR GIS GPA GPU GPUs HIPAA HPLC HTML HTTP HVAC IB ICU IDE IELTS
IEP IEPs IFRS GAAP IoT IP IPO ISO IT JD JSON JWT KPI KPIs KYC LLM LLMs LMS MBA MD ML MLOps MPhil MRI MRP MSc MVP NASA NDA NGO NGOs NHS NLP NICU NYC OAuth OCR OKR OKRs OOP
OSHA OTC PCI PDF PDFs PhD PLC PMO PMP PPE PR PRs QA R&D RBAC REST RFP RFPs ROI RN RPA SaaS SAT SDK SEC SEM SEN SEO SLA SLAs SLO SLOs SME SMEs SMS SOC SOP SOPs SOX SPSS
SQL SRE SREs SSO STEM SVG TEFL TLS TV UAT UI UK UN URL URLs UX UX/UI UI/UX VAT VBA VC VCs VIP VMs VP VPs VPN VR WCAG XML XR YoY
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February April June July August September October November December Christmas Easter Thanksgiving
English French German Spanish Italian Portuguese Dutch Mandarin Chinese Japanese Korean Arabic Hindi Russian Swedish Polish Turkish
American British European Canadian Australian Indian African Asian Swiss Danish Norwegian Finnish Irish Scottish Greek Latin
Europe Asia Africa America Germany France Spain Italy Portugal Netherlands Belgium Switzerland Austria Poland Sweden Norway Denmark
Finland Ireland Scotland Wales England Britain Canada Mexico Brazil Argentina India Japan Korea Singapore Australia Kenya Nigeria
Ghana Egypt Israel Vietnam Thailand Indonesia Philippines Malaysia Pakistan Bangladesh Ukraine Romania Greece Hungary
London Paris Berlin Munich Hamburg Vienna Zurich Geneva Amsterdam Rotterdam Brussels Madrid Barcelona Lisbon Porto Rome Milan Dublin
Edinburgh Glasgow Manchester Leeds Bristol Birmingham Liverpool Oxford Cambridge Stockholm Oslo Copenhagen Helsinki Warsaw Krakow Prague Budapest
Scandinavia Iceland Latvia Estonia Lithuania Croatia Serbia Bulgaria Slovakia Slovenia Czechia Luxembourg Malta Cyprus Chile Peru Colombia Ecuador Uruguay Morocco Tunisia Ethiopia Uganda Tanzania Rwanda Senegal Cameroon Zambia Taiwan Nepal Cambodia
IKEA Kinesis S3 EC2 Tesco Lidl Aldi Starbucks McDonald's Nike Adidas Siemens Bosch BMW Volvo Ericsson Nokia Philips Deloitte KPMG PwC Accenture McKinsey Barclays HSBC
Athens Istanbul Boston Chicago Seattle Austin Denver Portland Atlanta Dallas Houston Miami Detroit Toronto Vancouver Montreal
Sydney Melbourne Auckland Tokyo Osaka Seoul Shanghai Beijing Shenzhen Mumbai Delhi Bangalore Bengaluru Hyderabad Chennai Nairobi Lagos Accra
Victorian Georgian Edwardian Tudor Roman Olympic Hungarian Cuban Nordic Baltic Scandinavian Mediterranean Caribbean COVID Covid-19 S/4 S/4HANA HANA Discord OpenLineage iManage EV EVs GCD A/B TikTok Olympics Paralympics Jetson Chromebook Chromebooks DHCP Stata NVivo Qualtrics Moodle Miro Klaviyo Lightroom Procore Revit Navisworks Primavera Ableton Workfront Marketo
Pardot Hootsuite Salesloft Freshdesk ServiceNow NetSuite OneNote Evernote Bluetooth WhatsApp Reddit Pinterest Snapchat Substack Wikipedia Kindle Lego Nintendo PlayStation Xbox
Minecraft ECDL NEBOSH IOSH HACCP CNC TIG MIG LEDs BREEAM LEED NVQ GCSE GCSEs PGCE CELTA QTS TESOL CIPD CIMA ACCA CFA FRM CISSP CCNA CCNP COSHH RIDDOR PECS EYFS ADHD EAL PTA MOT HGV
LGV AED ECG TCP UDP SSH LAN WAN BGP HTTPS FTP USB HDMI GPS DSLR OCD PTSD CBT Bruges Ghent Antwerp Leuven Utrecht Eindhoven Haarlem Leiden Groningen Delft Hoorn Cologne Frankfurt
Stuttgart Leipzig Dresden Bremen Hanover Düsseldorf Nuremberg Basel Bern Lausanne Lucerne Lyon Marseille Toulouse Bordeaux Nantes Lille Strasbourg Grenoble Turin Naples Bologna
Venice Genoa Palermo Seville Valencia Bilbao Malaga Granada Braga Coimbra Gothenburg Malmö Aarhus Tampere Turku Tallinn Riga Vilnius Kaunas Gdansk Wroclaw Poznan Brno Bratislava
Ljubljana Zagreb Belgrade Bucharest Thessaloniki Izmir Ankara Kyiv Lviv Salzburg Graz Innsbruck Galway Limerick Belfast Cardiff Swansea Aberdeen Dundee Inverness Newcastle Sheffield
Nottingham Leicester Coventry Norwich Brighton Southampton Portsmouth Plymouth Exeter Philadelphia Pittsburgh Baltimore Minneapolis Milwaukee Nashville Memphis Orlando Tampa
Cleveland Cincinnati Sacramento Oakland Calgary Ottawa Edmonton Winnipeg Quebec Halifax Brisbane Adelaide Canberra Christchurch Kolkata Pune Jaipur Karachi Lahore Dhaka Colombo
Kathmandu Yangon Saigon Taipei Kyoto Nagoya Busan Johannesburg Durban Kampala Kigali Dakar Tunis Casablanca Marrakesh Beirut Amman Doha Riyadh Tehran Baghdad Bogota Quito Montevideo
Caracas Havana Guatemala Jamaica Haiti Somalia Sudan Yemen Syria Lebanon Iraq Iran Afghanistan Armenia Mongolia Zimbabwe Angola Mozambique Madagascar Benin Algeria Libya Bolivia
Paraguay Venezuela Cuba Ukrainian Romanian Hungarian Czech Slovak Croatian Serbian Bulgarian Estonian Latvian Lithuanian Hebrew Persian Farsi Urdu Punjabi Bengali Tamil Telugu
Gujarati Swahili Somali Tagalog Vietnamese Thai Indonesian Malay Cantonese Catalan Welsh Gaelic Flemish Austrian Belgian Brazilian Mexican Ethiopian Nigerian Kenyan Jewish Muslim
Ramadan Diwali Hanukkah Eid
Cairo Dubai Manila Jakarta Bangkok Hanoi Texas California Florida Brooklyn Manhattan Harvard Stanford
NQT ECT HND BTEC CSCS IPAF ACA SQE LPC GDL LLB DBS CPD HCA GP MDT MDTs ACLS BLS ECGs SLT KS1 KS2 KS3 KS4 EHCP EHCPs PE SKU SKUs WMS OTE ARR MRR FY P&L Q&A DSL SENCO UCAS PCR qPCR ELISA NMR SDS-PAGE LabVIEW Svalbard Rotterdam Nantes SolidWorks Simulink Ansys QGIS ArcGIS Minitab ImageJ GraphPad Trados Figma Miro Canva Shopify Lightspeed Opera Amadeus IATA IMDG DGR AQA OCR Edexcel WJEC A-level A-levels GLP GMP GDP RF RFID POS EPOS CMHT A&E HDU SCBU ENT OTs TUPE ACAS HSE PAYE PRINCE2 ITIL MEWP EICR EICRs SMSTS SSSTS PASMA FIFO LIFO JIT 5S UKAS ISO27001 SOC2 EIA ASB FOI FOIs MPs Makaton Zenodo REDCap EndNote Mendeley Westlaw LexisNexis SIMS Kahoot Pipedrive Zoho BIM
`
    .trim()
    .split(/\s+/)
    .map((name): [string, string] => [name.toLowerCase(), name]),
);

/** Words that are names only in some company: the expression is tried on the text right around them. */
export const doubtfulNames: ReadonlyMap<string, { name: string; before?: RegExp; after?: RegExp }> = new Map([
  ['go', { name: 'Go', before: /^(?:in|using|with|into|from)$/ }],
  [
    'excel',
    {
      name: 'Excel',
      before:
        /^(?:|in|using|with|of|into|from|an?|the|advanced|and|,|your|my|hate|love|know|use|used|power)$/,
      after: /^(?!at$|in$)/,
    },
  ],
  [
    'blender',
    {
      name: 'Blender',
      before: /^(?:|in|using|with|into|from|use|used|know|learned|and|,|maya|\/)$/,
      after:
        /^(?:|,|and|or|to|for|\.|\/|models?|modelling|rigging|skills|artist|animation|add-ons?|plugins?|daily|since|too|is|was)$/,
    },
  ],
  ['sims', { name: 'SIMS', before: /^(?:|in|on|using|with|into|from|use|used|know|and|,)$/ }],
  ['spark', { name: 'Spark', before: /^(?:in|using|with|of|into|from|and|,|apache|on)$/ }],
  ['react', { name: 'React', after: /^(?!to$|in$|when$|quickly$|well$)/ }],
  ['notion', { name: 'Notion', before: /^(?:in|using|with|into|from)$/ }],
  ['epic', { name: 'Epic', before: /^(?:in|using|with|into|from|on)$/ }],
  ['unity', { name: 'Unity', before: /^(?:in|using|with|into|from)$/ }],
  ['sketch', { name: 'Sketch', before: /^(?:in|using)$/ }],
  ['power', { name: 'Power', after: /^bi$/ }],
  ['stripe', { name: 'Stripe', after: /^/ }],
  ['node', { name: 'Node', before: /^(?:in|using|with|to|and|on|,)$/ }],
  ['apple', { name: 'Apple', before: /^(?:at|for|from)$/ }],
  ['amazon', { name: 'Amazon', after: /^/ }],
  ['rest', { name: 'REST', after: /^(?:apis?|endpoints?|services?)$/i }],
  ['lean', { name: 'Lean', after: /^(?:manufacturing|startup|six)$/ }],
  ['agile', { name: 'Agile', before: /^never$/ }],
  ['windows', { name: 'Windows', before: /^(?:on|for|to|from)$/ }],
  ['oracle', { name: 'Oracle', after: /^/ }],
  [
    'it',
    {
      name: 'IT',
      after: /^(?:support|department|team|manager|helpdesk|infrastructure|security|systems|projects?|admin)$/,
    },
  ],
  ['ar', { name: 'AR', after: /^/ }],
  ['pr', { name: 'PR', after: /^/ }],
  ['ba', { name: 'BA', before: /^(?:a|my|the|as)$/, after: /^in$/ }],
  ['flask', { name: 'Flask', before: /^(?:|in|on|using|with|python|django|to|and|,)$/ }],
  ['rails', { name: 'Rails', before: /^(?:in|on|using|with|ruby|to|and|,)$/ }],
  ['workday', { name: 'Workday', before: /^(?:in|using|with)$/ }],
  [
    'polish',
    {
      name: 'Polish',
      before: /^(?:in|speaks?|spoke|fluent|speaking|native|only|and|some|basic|good|learn|learning)$/,
      after:
        /^(?:|,|and|or|kids|children|families|parents|speakers?|clients|customers|too|only|at|with|well|since|as|fluently|\.)$/,
    },
  ],
  ['epics', { name: 'epics', after: /^/ }],
  ['turkish', { name: 'Turkish', after: /^/ }],
  ['august', { name: 'August', after: /^/ }],
  [
    'sat',
    {
      name: 'Saturday',
      before:
        /^(?:|on|next|this|every|each|most|until|by|last|trial|due|day|shift|from|till|confirm|only|free|open|work|work(?:ed|ing)?)$/,
      after:
        /^(?:|\?|morning|mornings|am|pm|,|and|or|at|since|shifts?|class|job|trial|off|only|too|if|brunch|lunch|dinner|service|rush|market|clinic|nights?|evenings?|afternoons?|school|club|shift|crowd|\d.*)$/,
    },
  ],
  [
    'sun',
    {
      name: 'Sunday',
      before: /^(?:on|next|every|until|by|last|due|sat|saturday|or|and)$/,
      after: /^(?!and$)/,
    },
  ],
  [
    'may',
    {
      name: 'May',
      before:
        /^(?:in|by|of|since|until|from|last|next|this|early|late|mid|end|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[-–/]\d{1,2})$/,
    },
  ],
  [
    'march',
    {
      name: 'March',
      before:
        /^(?:in|by|of|since|until|from|last|next|this|early|late|mid|end|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[-–/]\d{1,2})$/,
    },
  ],
  ['sec', { name: 'SEC', after: /^(?:filings?|rules?|reporting)$/ }],
  ['ap', { name: 'AP', before: /^(?:taught|teach|teaching)$/ }],
  ['r', { name: 'R', before: /^(?:in|using|with|and)$/ }],
  ['procreate', { name: 'Procreate', before: /^(?:in|using|with|and|,)$/ }],
  ['bath', { name: 'Bath', before: /^(?:in|from|near)$/, after: /^(?!water$|tubs?$)/ }],
  ['nice', { name: 'Nice', before: /^in$/, after: /^(?:|,|and|or|for|with|on|at|last|next)$/ }],
  ['leon', { name: 'Leon', before: /^(?:in|to|from|near)$/ }],
  ['york', { name: 'York', before: /^(?:in|to|from|near)$/ }],
  [
    'cork',
    { name: 'Cork', before: /^(?:in|to|from|near)$/, after: /^(?:|,|and|or|for|with|on|at|last|next)$/ },
  ],
  ['hr', { name: 'HR', after: /^/ }],
  ['reading', { name: 'Reading', before: /^never$/ }],
]);

/** Short forms that stand for a name. */
export const nameShortcuts: ReadonlyMap<string, string> = new Map([
  ['mon', 'Monday'],
  ['sats', 'Saturdays'],
  ['fris', 'Fridays'],
  ['mons', 'Mondays'],
  ['tue', 'Tuesday'],
  ['tues', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['weds', 'Wednesday'],
  ['thu', 'Thursday'],
  ['thur', 'Thursday'],
  ['thurs', 'Thursday'],
  ['fri', 'Friday'],
  ['jan', 'January'],
  ['feb', 'February'],
  ['apr', 'April'],
  ['jun', 'June'],
  ['jul', 'July'],
  ['aug', 'August'],
  ['sept', 'September'],
  ['sep', 'September'],
  ['oct', 'October'],
  ['nov', 'November'],
  ['dec', 'December'],
  ['js', 'JavaScript'],
  ['ts', 'TypeScript'],
  ['i', 'I'],
]);

/** Names of more than one word. */
export const namePairs: ReadonlyMap<string, string> = new Map(
  `New York|New Zealand|San Francisco|San Diego|Los Angeles|Las Vegas|Hong Kong|South Africa|South Korea|Sri Lanka|Bay Area|Silicon Valley
Google Cloud|Google Analytics|Google Sheets|Google Docs|Power BI|Visual Studio|VS Code|Material UI|Six Sigma|Ruby on Rails|Tel Aviv|Red Hat|Stack Overflow
After Effects|Premiere Pro|Final Cut|Red Cross|Costa Rica|Saudi Arabia|United States|United Kingdom|Cape Town|CAN bus|Gas Safe|Buenos Aires|Mexico City|Sao Paulo|Black Friday`
    .split(/[|\n]/)
    .map((name): [string, string] => [name.toLowerCase(), name]),
);
