/** What an example of `planning` says, field by field. */
import type { Example } from '../../feed/schema/planning-schema.js';
import type { DocsOf } from '../field-docs.js';
import {
  activityFields,
  followUpFields,
  informationFields,
  needFields,
  organisationFields,
  partnerFields,
  riskFields,
} from './example-plan-docs.js';
import { furtherIndicatorFields, valueFields } from './indicator-docs.js';

export const exampleFields = {
  id: {
    title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
    en: 'Short name of the example: letters a–z, digits, “-”, “_” and “.”, at most 80 characters.',
    lv: 'Piemēra īsais nosaukums: burti a–z, cipari, „-”, „_” un „.”, ne vairāk kā 80 rakstzīmes.',
    example: 'vairak-uznemumu',
  },
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'Name of the example in the list of examples.',
    lv: 'Piemēra nosaukums piemēru sarakstā.',
    example: { lv: 'Vairāk sociālo uzņēmumu', en: 'More social enterprises' },
  },
  who: {
    title: { en: 'Responsible', lv: 'Atbildīgais', lt: 'Atsakingas', et: 'Vastutaja' },
    en: 'Office that is responsible for the goal.',
    lv: 'Struktūrvienība, kas par mērķi atbild.',
    example: { lv: 'Uzņēmējdarbības atbalsta nodaļa', en: 'Business Support Office' },
  },
  what: {
    title: { en: 'What will be different', lv: 'Kas mainīsies', lt: 'Kas pasikeis', et: 'Mis muutub' },
    en: 'What will be achieved, in one sentence.',
    lv: 'Ko panāks, vienā teikumā.',
    example: { lv: 'par 20 % vairāk sociālo uzņēmumu', en: '20% more social enterprises' },
  },
  where: {
    title: { en: 'Where', lv: 'Kur', lt: 'Kur', et: 'Kus' },
    en: 'Place where it will be achieved.',
    lv: 'Vieta, kur to panāks.',
    example: { lv: 'Paraugnovadā', en: 'in Paraugnovads' },
  },
  forWhom: {
    title: { en: 'Who benefits', lv: 'Kas iegūs', lt: 'Kam tai naudinga', et: 'Kes võidab' },
    en: 'People who gain from it.',
    lv: 'Cilvēki, kas no tā iegūs.',
    example: { lv: 'jaunie uzņēmēji', en: 'new entrepreneurs' },
  },
  indicator: {
    title: { en: 'Indicator', lv: 'Rādītājs', lt: 'Rodiklis', et: 'Näitaja' },
    en: 'What is counted to see whether the goal has been reached.',
    lv: 'Ko skaita, lai redzētu, vai mērķis sasniegts.',
    example: { lv: 'sociālo uzņēmumu skaits novadā', en: 'number of social enterprises in the municipality' },
  },
  unit: {
    title: { en: 'Unit', lv: 'Mērvienība', lt: 'Matavimo vienetas', et: 'Ühik' },
    en: 'Unit of the indicator.',
    lv: 'Rādītāja mērvienība.',
    example: { lv: 'uzņēmumi', en: 'enterprises' },
  },
  baseline: {
    title: { en: 'Baseline', lv: 'Sākumvērtība', lt: 'Pradinė reikšmė', et: 'Algtase' },
    en: 'Value of the indicator when the plan begins.',
    lv: 'Rādītāja vērtība plāna sākumā.',
    example: 10,
  },
  target: {
    title: { en: 'Target value', lv: 'Mērķvērtība', lt: 'Siektina reikšmė', et: 'Sihttase' },
    en: 'Value that the indicator should reach.',
    lv: 'Vērtība, kas rādītājam jāsasniedz.',
    example: 12,
  },
  method: {
    title: { en: 'Method', lv: 'Metode', lt: 'Metodas', et: 'Meetod' },
    en: 'How it is measured, and how often.',
    lv: 'Kā un cik bieži to mēra.',
    example: { lv: 'reģistra dati reizi gadā', en: 'data of the register, once a year' },
  },
  source: {
    title: { en: 'Source of data', lv: 'Datu avots', lt: 'Duomenų šaltinis', et: 'Andmeallikas' },
    en: 'Where the numbers come from.',
    lv: 'No kurienes ir skaitļi.',
    example: { lv: 'Sociālo uzņēmumu reģistrs', en: 'Register of social enterprises' },
  },
  evaluator: {
    title: { en: 'Evaluated by', lv: 'Vērtētājs', lt: 'Vertintojas', et: 'Hindaja' },
    en: 'Who evaluates whether the goal has been reached.',
    lv: 'Kas vērtē, vai mērķis sasniegts.',
    example: { lv: 'Uzņēmējdarbības atbalsta nodaļa', en: 'Business Support Office' },
  },
  values: {
    title: {
      en: 'Measured values',
      lv: 'Izmērītās vērtības',
      lt: 'Išmatuotos reikšmės',
      et: 'Mõõdetud väärtused',
    },
    en: 'What has been measured so far, by date.',
    lv: 'Kas līdz šim izmērīts, pa datumiem.',
    fields: valueFields,
  },
  resources: {
    title: { en: 'Resources', lv: 'Resursi', lt: 'Ištekliai', et: 'Ressursid' },
    en: 'What there is to reach the goal with.',
    lv: 'Ar ko mērķi var sasniegt.',
    fields: {
      type: {
        title: { en: 'Type of resource', lv: 'Resursa veids', lt: 'Ištekliaus rūšis', et: 'Ressursi liik' },
        en: 'Money, equipment, premises, or people and knowledge.',
        lv: 'Nauda, aprīkojums, telpas vai cilvēki un zināšanas.',
        example: 'financial',
      },
      name: {
        title: { en: 'Resource', lv: 'Resurss', lt: 'Išteklius', et: 'Ressurss' },
        en: 'What there is, in a few words.',
        lv: 'Kas ir pieejams, dažos vārdos.',
        example: { lv: 'grantu programma', en: 'grant programme' },
      },
      holder: {
        title: { en: 'Holder', lv: 'Turētājs', lt: 'Turėtojas', et: 'Haldaja' },
        en: 'Office or organisation that has the resource.',
        lv: 'Struktūrvienība vai organizācija, kurai resurss ir.',
        example: { lv: 'Paraugnovada dome', en: 'Paraugnovads Municipal Council' },
      },
    },
  },
  missing: {
    title: { en: 'What is missing', lv: 'Kā trūkst', lt: 'Ko trūksta', et: 'Mis on puudu' },
    en: 'What is still needed to reach the goal.',
    lv: 'Kas vēl vajadzīgs, lai mērķi sasniegtu.',
    example: { lv: 'otrs mentors', en: 'a second mentor' },
  },
  priority: {
    title: { en: 'Priority', lv: 'Prioritāte', lt: 'Prioritetas', et: 'Prioriteet' },
    en: 'Priority of the municipality that the goal serves.',
    lv: 'Pašvaldības prioritāte, kurai mērķis kalpo.',
    example: { lv: 'Sociālā uzņēmējdarbība', en: 'Social entrepreneurship' },
  },
  document: {
    title: { en: 'Document', lv: 'Dokuments', lt: 'Dokumentas', et: 'Dokument' },
    en: 'Document in which the priority is written.',
    lv: 'Dokuments, kurā prioritāte ierakstīta.',
    example: { lv: 'Attīstības programma 2021.–2027. gadam', en: 'Development Programme 2021–2027' },
  },
  group: {
    title: { en: 'Target group', lv: 'Mērķa grupa', lt: 'Tikslinė grupė', et: 'Sihtrühm' },
    en: 'People whose need the goal answers.',
    lv: 'Cilvēki, kuru vajadzībai mērķis atbilst.',
    example: { lv: 'ilgstošie bezdarbnieki', en: 'long-term unemployed people' },
  },
  need: {
    title: { en: 'Need', lv: 'Vajadzība', lt: 'Poreikis', et: 'Vajadus' },
    en: 'What these people lack.',
    lv: 'Kā šiem cilvēkiem trūkst.',
    example: { lv: 'darbs tuvu mājām', en: 'work close to home' },
  },
  by: {
    title: { en: 'Reached by', lv: 'Jāsasniedz līdz', lt: 'Pasiekti iki', et: 'Saavutatakse hiljemalt' },
    en: 'Day by which the goal is reached.',
    lv: 'Diena, līdz kurai mērķi sasniedz.',
    example: '2027-12-31',
  },
  milestones: {
    title: { en: 'Milestones', lv: 'Starpposmi', lt: 'Tarpiniai tikslai', et: 'Vahe-eesmärgid' },
    en: 'Values that the indicator should have on the way.',
    lv: 'Vērtības, kādām rādītājam jābūt pa ceļam.',
    fields: {
      date: {
        title: { en: 'Date', lv: 'Datums', lt: 'Data', et: 'Kuupäev' },
        en: 'Day on which the value is looked at.',
        lv: 'Diena, kurā vērtību pārbauda.',
        example: '2026-12-31',
      },
      value: {
        title: { en: 'Value', lv: 'Vērtība', lt: 'Reikšmė', et: 'Väärtus' },
        en: 'Value of the indicator on this day, in its unit.',
        lv: 'Rādītāja vērtība šajā dienā, tā mērvienībā.',
        example: 11,
      },
    },
  },
  tasks: {
    title: { en: 'Tasks', lv: 'Uzdevumi', lt: 'Uždaviniai', et: 'Ülesanded' },
    en: 'What must be done to reach the goal.',
    lv: 'Kas jādara, lai mērķi sasniegtu.',
    fields: {
      name: {
        title: { en: 'Task', lv: 'Uzdevums', lt: 'Uždavinys', et: 'Ülesanne' },
        en: 'What must be done, with a number and a date if you can.',
        lv: 'Kas jāizdara; ja var, ar skaitli un termiņu.',
        example: { lv: 'Izveidot grantu programmu', en: 'Set up a grant programme' },
      },
      activities: {
        title: { en: 'Activities', lv: 'Aktivitātes', lt: 'Veiklos', et: 'Tegevused' },
        en: 'Steps of the task, each with its time, money and office.',
        lv: 'Uzdevuma soļi; katram savs laiks, nauda un struktūrvienība.',
        fields: activityFields,
      },
    },
  },
  indicators: {
    title: { en: 'Further indicators', lv: 'Citi rādītāji', lt: 'Kiti rodikliai', et: 'Muud näitajad' },
    en: 'Indicators of the plan besides the goal’s own.',
    lv: 'Plāna rādītāji papildus mērķa rādītājam.',
    fields: furtherIndicatorFields,
  },
  from: {
    title: { en: 'First day', lv: 'Pirmā diena', lt: 'Pirma diena', et: 'Esimene päev' },
    en: 'First day of the whole plan.',
    lv: 'Visa plāna pirmā diena.',
    example: '2025-01-01',
  },
  to: {
    title: { en: 'Last day', lv: 'Pēdējā diena', lt: 'Paskutinė diena', et: 'Viimane päev' },
    en: 'Last day of the whole plan.',
    lv: 'Visa plāna pēdējā diena.',
    example: '2027-12-31',
  },
  budget: {
    title: {
      en: 'Budget by year, EUR',
      lv: 'Budžets pa gadiem, EUR',
      lt: 'Biudžetas pagal metus, EUR',
      et: 'Eelarve aastate kaupa, EUR',
    },
    en: 'Money for the whole plan in euros, by year.',
    lv: 'Nauda visam plānam eiro, pa gadiem.',
    example: { '2026': 12000, '2027': 9500 },
  },
  needs: {
    title: {
      en: 'Needs of target groups',
      lv: 'Mērķa grupu vajadzības',
      lt: 'Tikslinių grupių poreikiai',
      et: 'Sihtrühmade vajadused',
    },
    en: 'What each target group has, and what it lacks.',
    lv: 'Kas katrai mērķa grupai ir un kā trūkst.',
    fields: needFields,
  },
  organisations: {
    title: {
      en: 'Partner organisations',
      lv: 'Partnerorganizācijas',
      lt: 'Organizacijos partnerės',
      et: 'Partnerorganisatsioonid',
    },
    en: 'Who the municipality works with, and how.',
    lv: 'Ar ko pašvaldība sadarbojas un kā.',
    fields: organisationFields,
  },
  partners: {
    title: { en: 'Partners', lv: 'Partneri', lt: 'Partneriai', et: 'Partnerid' },
    en: 'How far the work with partners has come.',
    lv: 'Cik tālu tikts sadarbībā ar partneriem.',
    fields: partnerFields,
  },
  information: {
    title: {
      en: 'Information plan',
      lv: 'Informēšanas plāns',
      lt: 'Informavimo planas',
      et: 'Teavitamiskava',
    },
    en: 'How people learn about it.',
    lv: 'Kā cilvēki par to uzzina.',
    fields: informationFields,
  },
  risks: {
    title: { en: 'Risks', lv: 'Riski', lt: 'Rizikos', et: 'Riskid' },
    en: 'What could go wrong, and what is done about it.',
    lv: 'Kas var neizdoties un ko pret to dara.',
    fields: riskFields,
  },
  followUp: {
    title: { en: 'Monitoring', lv: 'Uzraudzība', lt: 'Stebėsena', et: 'Seire' },
    en: 'When somebody looks how the plan is going.',
    lv: 'Kad kāds pārbauda, kā plānam veicas.',
    fields: followUpFields,
  },
} satisfies DocsOf<Example>;
