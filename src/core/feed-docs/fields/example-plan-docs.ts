/** What the plan of an example says, field by field. */
import type { Example } from '../../feed/schema/planning-schema.js';
import type { DocsOf } from '../field-docs.js';

type Activity = NonNullable<NonNullable<Example['tasks']>[number]['activities']>[number];

export const activityFields = {
  name: {
    title: { en: 'Activity', lv: 'Aktivitāte', lt: 'Veikla', et: 'Tegevus' },
    en: 'What somebody does, in one line.',
    lv: 'Ko kāds dara, vienā rindā.',
    example: {
      lv: 'Informatīvs seminārs par grantu pieteikumiem',
      en: 'Information seminar about grant applications',
    },
  },
  from: {
    title: { en: 'First day', lv: 'Pirmā diena', lt: 'Pirma diena', et: 'Esimene päev' },
    en: 'First day of the activity.',
    lv: 'Aktivitātes pirmā diena.',
    example: '2026-02-01',
  },
  to: {
    title: { en: 'Last day', lv: 'Pēdējā diena', lt: 'Paskutinė diena', et: 'Viimane päev' },
    en: 'Last day of the activity. After it an activity that is not done counts as late.',
    lv: 'Aktivitātes pēdējā diena. Pēc tās nepabeigta aktivitāte kavējas.',
    example: '2026-05-31',
  },
  money: {
    title: { en: 'Source of money', lv: 'Finansējuma avots', lt: 'Lėšų šaltinis', et: 'Rahaallikas' },
    en: 'Where the money comes from.',
    lv: 'No kurienes ir nauda.',
    example: { lv: 'Pašvaldības budžets', en: 'Municipal budget' },
  },
  costs: {
    title: {
      en: 'Costs by year, EUR',
      lv: 'Izmaksas pa gadiem, EUR',
      lt: 'Išlaidos pagal metus, EUR',
      et: 'Kulud aastate kaupa, EUR',
    },
    en: 'What it costs in euros, by year.',
    lv: 'Cik tas maksā eiro, pa gadiem.',
    example: { '2026': 9000 },
  },
  who: {
    title: { en: 'Who is involved', lv: 'Iesaistītie', lt: 'Kas dalyvauja', et: 'Kes osaleb' },
    en: 'Others who take part, besides the responsible unit.',
    lv: 'Citi, kas piedalās līdzās atbildīgajai struktūrvienībai.',
    example: { lv: 'biznesa inkubators', en: 'business incubator' },
  },
  unit: {
    title: {
      en: 'Responsible unit',
      lv: 'Atbildīgā struktūrvienība',
      lt: 'Atsakingas padalinys',
      et: 'Vastutav üksus',
    },
    en: 'Office that is responsible.',
    lv: 'Struktūrvienība, kas atbild.',
    example: { lv: 'Uzņēmējdarbības atbalsta nodaļa', en: 'Business Support Office' },
  },
  instrument: {
    title: { en: 'Instrument', lv: 'Atbalsta instruments', lt: 'Paramos priemonė', et: 'Toetusmeede' },
    en: 'Identifier of one of the feed’s “instruments” that the activity uses. Its title appears in the plan.',
    lv: 'Identifikators no datu faila saraksta „instruments”, ja aktivitāte to izmanto. Tā nosaukums redzams plānā.',
    example: 'grants-2027',
  },
  state: {
    title: { en: 'State', lv: 'Stāvoklis', lt: 'Būsena', et: 'Seisund' },
    en: 'How far it has come. Whether it is late follows from its dates.',
    lv: 'Cik tālu tikts. Vai tā kavējas, izriet no datumiem.',
    example: 'planned',
  },
  unblock: {
    title: {
      en: 'What would unblock it',
      lv: 'Kas palīdzētu tikt tālāk',
      lt: 'Kas padėtų judėti toliau',
      et: 'Mis aitaks edasi',
    },
    en: 'For a blocked activity: what is needed to go on.',
    lv: 'Ja aktivitāte apstājusies: kas vajadzīgs, lai turpinātu.',
    example: { lv: 'domes lēmums', en: 'a decision of the council' },
  },
} satisfies DocsOf<Activity>;

export const needFields = {
  group: {
    title: { en: 'Target group', lv: 'Mērķa grupa', lt: 'Tikslinė grupė', et: 'Sihtrühm' },
    en: 'Who the people are, in a few words.',
    lv: 'Kas ir šie cilvēki, dažos vārdos.',
    example: { lv: 'cilvēki ar invaliditāti', en: 'people with disabilities' },
  },
  support: {
    title: { en: 'Support that exists', lv: 'Esošais atbalsts', lt: 'Esama parama', et: 'Olemasolev tugi' },
    en: 'Help that they already get.',
    lv: 'Palīdzība, ko viņi jau saņem.',
    example: { lv: 'dienas centrs', en: 'day centre' },
  },
  need: {
    title: {
      en: 'Unmet need',
      lv: 'Neapmierināta vajadzība',
      lt: 'Nepatenkintas poreikis',
      et: 'Katmata vajadus',
    },
    en: 'What these people lack today.',
    lv: 'Kā šiem cilvēkiem šodien trūkst.',
    example: { lv: 'pielāgotas darba vietas', en: 'adapted jobs' },
  },
  help: {
    title: {
      en: 'How social enterprises can help',
      lv: 'Kā var palīdzēt sociālie uzņēmumi',
      lt: 'Kaip gali padėti socialinis verslas',
      et: 'Kuidas sotsiaalsed ettevõtted saavad aidata',
    },
    en: 'What a social enterprise could do for them.',
    lv: 'Ko sociālais uzņēmums varētu viņu labā darīt.',
    example: { lv: 'nodarbināt ceptuvē', en: 'employ them in a bakery' },
  },
  example: {
    title: { en: 'Example', lv: 'Piemērs', lt: 'Pavyzdys', et: 'Näide' },
    en: 'An enterprise that already does it.',
    lv: 'Uzņēmums, kas to jau dara.',
    example: 'Saulgriežu maize',
  },
} satisfies DocsOf<NonNullable<Example['needs']>[number]>;

export const organisationFields = {
  name: {
    title: { en: 'Organisation', lv: 'Organizācija', lt: 'Organizacija', et: 'Organisatsioon' },
    en: 'Name of the organisation.',
    lv: 'Organizācijas nosaukums.',
    example: { lv: 'Biznesa inkubators', en: 'Business incubator' },
  },
  cooperation: {
    title: { en: 'Co-operation', lv: 'Sadarbība', lt: 'Bendradarbiavimas', et: 'Koostöö' },
    en: 'How the municipality works with it.',
    lv: 'Kā pašvaldība ar to sadarbojas.',
    example: { lv: 'Konsultācijas un mentorings', en: 'Advice and mentoring' },
  },
  result: {
    title: { en: 'Result', lv: 'Rezultāts', lt: 'Rezultatas', et: 'Tulemus' },
    en: 'What has come of it, or should come of it.',
    lv: 'Kas ir panākts vai ko grib panākt.',
    example: { lv: 'Mentori pieciem jauniem uzņēmumiem', en: 'Mentors for five new enterprises' },
  },
} satisfies DocsOf<NonNullable<Example['organisations']>[number]>;

export const partnerFields = {
  step: {
    title: { en: 'Step', lv: 'Solis', lt: 'Žingsnis', et: 'Samm' },
    en: 'One of the four usual steps.',
    lv: 'Viens no četriem parastajiem soļiem.',
    example: 'found',
  },
  done: {
    title: { en: 'Done', lv: 'Izdarīts', lt: 'Atlikta', et: 'Tehtud' },
    en: 'true once the step is done.',
    lv: 'true, kad solis ir izdarīts.',
    example: true,
  },
  note: {
    title: {
      en: 'Note on the step',
      lv: 'Piezīme par soli',
      lt: 'Pastaba apie žingsnį',
      et: 'Märkus sammu kohta',
    },
    en: 'With whom, or what is still open.',
    lv: 'Ar ko vai kas vēl palicis.',
    example: { lv: 'Paraugpilsētas vidusskola', en: 'Paraugpilsēta Secondary School' },
  },
} satisfies DocsOf<NonNullable<Example['partners']>[number]>;

export const informationFields = {
  name: {
    title: { en: 'Activity', lv: 'Aktivitāte', lt: 'Veikla', et: 'Tegevus' },
    en: 'What is done to inform people.',
    lv: 'Ko dara, lai informētu.',
    example: { lv: 'raksts pašvaldības laikrakstā', en: 'an article in the municipality’s newspaper' },
  },
  audience: {
    title: { en: 'Audience', lv: 'Auditorija', lt: 'Auditorija', et: 'Sihtrühm' },
    en: 'Who should learn about it.',
    lv: 'Kam par to jāuzzina.',
    example: { lv: 'iedzīvotāji', en: 'residents' },
  },
  channel: {
    title: { en: 'Channel', lv: 'Kanāls', lt: 'Kanalas', et: 'Kanal' },
    en: 'Where people read or hear it.',
    lv: 'Kur cilvēki to lasa vai dzird.',
    example: { lv: 'Pašvaldības laikraksts', en: 'The municipality’s newspaper' },
  },
  from: {
    title: { en: 'First day', lv: 'Pirmā diena', lt: 'Pirma diena', et: 'Esimene päev' },
    en: 'First day of the activity.',
    lv: 'Aktivitātes pirmā diena.',
    example: '2026-03-01',
  },
  to: {
    title: { en: 'Last day', lv: 'Pēdējā diena', lt: 'Paskutinė diena', et: 'Viimane päev' },
    en: 'Last day of the activity.',
    lv: 'Aktivitātes pēdējā diena.',
    example: '2026-03-31',
  },
  unit: {
    title: {
      en: 'Responsible unit',
      lv: 'Atbildīgā struktūrvienība',
      lt: 'Atsakingas padalinys',
      et: 'Vastutav üksus',
    },
    en: 'Office that does it.',
    lv: 'Struktūrvienība, kas to dara.',
    example: { lv: 'Sabiedrisko attiecību nodaļa', en: 'Communications Office' },
  },
} satisfies DocsOf<NonNullable<Example['information']>[number]>;

export const followUpFields = {
  name: {
    title: { en: 'What is checked', lv: 'Ko pārbauda', lt: 'Kas tikrinama', et: 'Mida kontrollitakse' },
    en: 'What is looked at to see how the plan is going.',
    lv: 'Ko apskata, lai redzētu, kā plānam veicas.',
    example: { lv: 'Cik grantu izmaksāts', en: 'How many grants have been paid' },
  },
  unit: {
    title: {
      en: 'Responsible unit',
      lv: 'Atbildīgā struktūrvienība',
      lt: 'Atsakingas padalinys',
      et: 'Vastutav üksus',
    },
    en: 'Office that does the check.',
    lv: 'Struktūrvienība, kas pārbauda.',
    example: { lv: 'Finanšu nodaļa', en: 'Finance Office' },
  },
  date: {
    title: { en: 'Date', lv: 'Datums', lt: 'Data', et: 'Kuupäev' },
    en: 'Day by which it is checked.',
    lv: 'Diena, līdz kurai to pārbauda.',
    example: '2026-12-15',
  },
  indicator: {
    title: { en: 'Indicator', lv: 'Rādītājs', lt: 'Rodiklis', et: 'Näitaja' },
    en: 'By which number the progress is seen.',
    lv: 'Pēc kāda skaitļa redz, kā veicas.',
    example: { lv: 'izmaksāto grantu skaits', en: 'number of grants paid' },
  },
} satisfies DocsOf<NonNullable<Example['followUp']>[number]>;

export const riskFields = {
  factor: {
    title: { en: 'Risk', lv: 'Risks', lt: 'Rizika', et: 'Risk' },
    en: 'What could happen and stop the plan.',
    lv: 'Kas var notikt un apturēt plānu.',
    example: { lv: 'Finansējums ir nepietiekams', en: 'Funding is insufficient' },
  },
  effect: {
    title: { en: 'Effect', lv: 'Sekas', lt: 'Pasekmės', et: 'Tagajärg' },
    en: 'What it would mean for the plan.',
    lv: 'Ko tas nozīmētu plānam.',
    example: { lv: 'Atbalstīt varēs mazāk projektu', en: 'Fewer projects can be supported' },
  },
  likelihood: {
    title: { en: 'Likelihood', lv: 'Iespējamība', lt: 'Tikimybė', et: 'Tõenäosus' },
    en: 'How likely it is to happen. With the effect it gives the level of the risk.',
    lv: 'Cik iespējams, ka tas notiks. Kopā ar ietekmi tas dod riska līmeni.',
    example: 'medium',
  },
  impact: {
    title: { en: 'Impact', lv: 'Ietekme', lt: 'Poveikis', et: 'Mõju' },
    en: 'How much it would harm the plan.',
    lv: 'Cik ļoti tas kaitētu plānam.',
    example: 'high',
  },
  prevention: {
    title: { en: 'Prevention', lv: 'Novēršana', lt: 'Prevencija', et: 'Ennetamine' },
    en: 'What is done so that it does not happen.',
    lv: 'Ko dara, lai tas nenotiktu.',
    example: { lv: 'Pieteikties arī ES līdzfinansējumam', en: 'Apply for EU co-financing as well' },
  },
  reaction: {
    title: { en: 'Reaction', lv: 'Rīcība', lt: 'Reagavimas', et: 'Tegutsemine' },
    en: 'What is done if it happens.',
    lv: 'Ko dara, ja tas notiek.',
    example: { lv: 'Samazināt grantu skaitu', en: 'Reduce the number of grants' },
  },
  owner: {
    title: { en: 'Owner', lv: 'Atbildīgais', lt: 'Atsakingas', et: 'Vastutaja' },
    en: 'Who watches the risk and reacts.',
    lv: 'Kas risku vēro un rīkojas.',
    example: { lv: 'Finanšu nodaļa', en: 'Finance Office' },
  },
} satisfies DocsOf<NonNullable<Example['risks']>[number]>;
