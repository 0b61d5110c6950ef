/** What `instruments[]` says, field by field. */
import type { Instrument } from '../../feed/schema/schema.js';
import { amountFields, eligibilityFields } from './eligibility-docs.js';
import type { DocsOf } from '../field-docs.js';
import {
  contactFields,
  documentFields,
  namedLinkFields,
  recordId,
  roundFields,
  updatedDoc,
  yearDoc,
} from './shared-docs.js';

export const instrumentFields = {
  id: recordId,
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'The name under which people look for the support. Shown in the list and at the top of the record.',
    lv: 'Nosaukums, ar kādu cilvēki atbalstu meklē. Redzams sarakstā un ieraksta augšā.',
    example: { lv: 'Grants jaunam sociālajam uzņēmumam', en: 'Grant for a new social enterprise' },
  },
  summary: {
    title: { en: 'Summary', lv: 'Īsumā', lt: 'Trumpai', et: 'Lühidalt' },
    en: 'What somebody gets and for what, in one or two sentences. Shown in the list below the title.',
    lv: 'Ko un kam var saņemt, vienā vai divos teikumos. Redzams sarakstā zem nosaukuma.',
    example: {
      lv: 'Līdz 5000 eiro darba sākšanai: iekārtām, telpām un reklāmai.',
      en: 'Up to 5,000 euros to begin with: for equipment, premises and advertising.',
    },
  },
  description: {
    title: { en: 'Description', lv: 'Apraksts', lt: 'Aprašymas', et: 'Kirjeldus' },
    en: 'Everything else that somebody needs to know before applying. An empty line begins a paragraph; lines that begin with “- ” make a list.',
    lv: 'Viss pārējais, kas jāzina pirms pieteikšanās. Tukša rinda sāk jaunu rindkopu; rindas, kas sākas ar „- ”, veido sarakstu.',
    example: {
      lv: 'Grants palīdz pārbaudīt ideju ar pirmajiem pircējiem.',
      en: 'The grant helps to test an idea with the first customers.',
    },
  },
  resourceType: {
    title: { en: 'Type of resource', lv: 'Resursa veids', lt: 'Ištekliaus rūšis', et: 'Ressursi liik' },
    en: 'Which of the municipality’s four kinds of resources it comes from. Shown under “About this entry”.',
    lv: 'No kura no pašvaldības četriem resursu veidiem tas nāk. Redzams sadaļā „Par šo ierakstu”.',
    example: 'financial',
  },
  supportType: {
    title: { en: 'Type of support', lv: 'Atbalsta veids', lt: 'Paramos rūšis', et: 'Toetuse liik' },
    en: 'The form that the support takes. Shown in the list; people can filter by it.',
    lv: 'Kādā veidā atbalstu sniedz. Redzams sarakstā, un pēc tā var atlasīt.',
    example: 'grant',
  },
  supportLevel: {
    title: { en: 'Cooperation', lv: 'Sadarbība', lt: 'Bendradarbiavimas', et: 'Koostöö' },
    en: 'Light or targeted cooperation. People can filter by it; without it the support is found under both.',
    lv: 'Viegla vai mērķēta sadarbība. Pēc tās var atlasīt; ja tās nav, atbalstu atrod zem abām.',
    example: 'targeted',
  },
  provider: {
    title: { en: 'Provider', lv: 'Sniedzējs', lt: 'Teikėjas', et: 'Toetuse andja' },
    en: 'The organisation that gives the support. Shown in the list; people can filter by it.',
    lv: 'Organizācija, kas sniedz atbalstu. Redzama sarakstā, un pēc tās var atlasīt.',
    fields: {
      name: {
        title: {
          en: 'Name of the provider',
          lv: 'Sniedzēja nosaukums',
          lt: 'Teikėjo pavadinimas',
          et: 'Toetuse andja nimi',
        },
        en: 'Official name, written the same way in all records of this provider.',
        lv: 'Oficiālais nosaukums, visos šī sniedzēja ierakstos rakstīts vienādi.',
        example: { lv: 'Paraugnovada pašvaldība', en: 'Paraugnovads Municipality' },
      },
      url: {
        title: {
          en: 'Provider’s website',
          lv: 'Sniedzēja tīmekļvietne',
          lt: 'Teikėjo interneto svetainė',
          et: 'Toetuse andja veebileht',
        },
        en: 'Its home page; it starts with https://.',
        lv: 'Tā sākumlapa; adrese sākas ar https://.',
        example: 'https://novads.lv',
      },
    },
  },
  eligibility: {
    title: { en: 'Eligibility', lv: 'Atbilstība', lt: 'Tinkamumas', et: 'Abikõlblikkus' },
    en: 'Who can apply. From these conditions the page asks visitors questions and tells whether the support suits them.',
    lv: 'Kas var pieteikties. Pēc šiem nosacījumiem lapa uzdod jautājumus un pasaka, vai atbalsts ir piemērots.',
    fields: eligibilityFields,
  },
  amount: {
    title: { en: 'Amount', lv: 'Summa', lt: 'Suma', et: 'Summa' },
    en: 'How much somebody can get, and what share they pay themselves. Leave it out if the support is not money.',
    lv: 'Cik var saņemt un cik jāmaksā pašam. Izlaidiet, ja atbalsts nav nauda.',
    fields: amountFields,
  },
  rounds: {
    title: { en: 'Rounds', lv: 'Pieteikšanās kārtas', lt: 'Paraiškų priėmimo etapai', et: 'Taotlusvoorud' },
    en: 'Periods in which people can apply. The page shows the one that is open or opens next, and offers its deadline for the calendar.',
    lv: 'Laikposmi, kuros var pieteikties. Lapā redzams atvērtais vai nākamais, un tā termiņu var pievienot kalendāram.',
    fields: roundFields,
  },
  allYear: {
    title: { en: 'Open all year', lv: 'Visu gadu', lt: 'Ištisus metus', et: 'Aasta ringi' },
    en: 'true if people can apply at any time. Then no rounds are needed.',
    lv: 'true, ja pieteikties var jebkurā laikā. Tad kārtas nav vajadzīgas.',
    example: true,
  },
  whenToApply: {
    title: { en: 'When to apply', lv: 'Kad pieteikties', lt: 'Kada kreiptis', et: 'Millal taotleda' },
    en: 'When people can apply, if neither “rounds” nor “allYear” says it.',
    lv: 'Kad var pieteikties, ja to nepasaka ne „rounds”, ne „allYear”.',
    example: {
      lv: 'Pēc konkursa izsludināšanas, parasti pavasarī',
      en: 'When the call is announced, usually in spring',
    },
  },
  areas: {
    title: { en: 'Areas', lv: 'Teritorijas', lt: 'Teritorijos', et: 'Piirkonnad' },
    en: 'Where the support applies: identifiers from the feed’s “areas”. People can filter by it; without it the support applies everywhere.',
    lv: 'Kur atbalsts ir pieejams: identifikatori no datu faila saraksta „areas”. Pēc tā var atlasīt; ja saraksta nav, atbalsts pieejams visur.',
    example: ['paraugnovads'],
  },
  legalBasis: {
    title: { en: 'Legal basis', lv: 'Juridiskais pamats', lt: 'Teisinis pagrindas', et: 'Õiguslik alus' },
    en: 'Laws and decisions on which the support rests.',
    lv: 'Likumi un lēmumi, uz kuriem atbalsts balstās.',
    fields: namedLinkFields,
  },
  deMinimis: {
    title: {
      en: 'De minimis aid',
      lv: 'De minimis atbalsts',
      lt: 'De minimis pagalba',
      et: 'Vähese tähtsusega abi',
    },
    en: 'true if the support counts as de minimis aid. The page says so beside the amount.',
    lv: 'true, ja atbalsts ir de minimis atbalsts. Lapā tas ir pateikts pie summas.',
    example: true,
  },
  documents: {
    title: { en: 'Documents', lv: 'Dokumenti', lt: 'Dokumentai', et: 'Dokumendid' },
    en: 'Files to read or to fill in.',
    lv: 'Faili, kas jāizlasa vai jāaizpilda.',
    fields: documentFields,
  },
  steps: {
    title: { en: 'Steps', lv: 'Soļi', lt: 'Žingsniai', et: 'Sammud' },
    en: 'What to do to get the support, step by step. The page numbers the steps.',
    lv: 'Kas jādara, lai saņemtu atbalstu, pa soļiem. Lapā soļi ir numurēti.',
    example: [
      { lv: 'Aizpildiet pieteikumu.', en: 'Fill in the application.' },
      { lv: 'Nosūtiet to pašvaldībai.', en: 'Send it to the municipality.' },
    ],
  },
  decision: {
    title: { en: 'Decision', lv: 'Lēmums', lt: 'Sprendimas', et: 'Otsus' },
    en: 'Who decides, and how long it takes.',
    lv: 'Kas lemj un cik ilgi.',
    fields: {
      by: {
        title: { en: 'Who decides', lv: 'Kas lemj', lt: 'Kas sprendžia', et: 'Kes otsustab' },
        en: 'Body or office that decides.',
        lv: 'Institūcija vai struktūrvienība, kas lemj.',
        example: { lv: 'vērtēšanas komisija', en: 'evaluation committee' },
      },
      days: {
        title: {
          en: 'Days to a decision',
          lv: 'Dienas līdz lēmumam',
          lt: 'Dienos iki sprendimo',
          et: 'Päevi otsuseni',
        },
        en: 'Within how many days after the application, or after the deadline, the decision is made.',
        lv: 'Cik dienās pēc pieteikuma vai termiņa beigām pieņem lēmumu.',
        example: 30,
      },
      note: {
        title: {
          en: 'Note on the decision',
          lv: 'Piezīme par lēmumu',
          lt: 'Pastaba dėl sprendimo',
          et: 'Märkus otsuse kohta',
        },
        en: 'Anything else about the decision, for example how people learn of it.',
        lv: 'Kas vēl jāzina par lēmumu, piemēram, kā to paziņo.',
        example: { lv: 'Lēmumu nosūtām pa e-pastu.', en: 'We send the decision by email.' },
      },
    },
  },
  contact: {
    title: { en: 'Contact', lv: 'Kontakti', lt: 'Kontaktai', et: 'Kontakt' },
    en: 'Whom to ask about this support. Without it the page shows the publisher’s contact.',
    lv: 'Kam jautāt par šo atbalstu. Ja tā nav, lapā redzami izdevēja kontakti.',
    fields: contactFields,
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'The provider’s page about this support; it starts with https://. People reach it with a button.',
    lv: 'Sniedzēja lapa par šo atbalstu; adrese sākas ar https://. Uz to ved poga.',
    example: 'https://novads.lv/grants',
  },
  tags: {
    title: { en: 'Search words', lv: 'Meklēšanas vārdi', lt: 'Paieškos žodžiai', et: 'Otsingusõnad' },
    en: 'Further words under which the search finds the record, as people say them. They are not shown.',
    lv: 'Vēl vārdi, ar kuriem meklēšana atrod ierakstu, kā cilvēki tos saka. Tie nav redzami.',
    example: [{ lv: 'nauda idejai', en: 'money for an idea' }],
  },
  year: yearDoc,
  updated: updatedDoc,
  source: {
    title: { en: 'Source', lv: 'Avots', lt: 'Šaltinis', et: 'Allikas' },
    en: 'Where the information comes from. Shown under “About this entry”.',
    lv: 'No kurienes ir informācija. Redzams sadaļā „Par šo ierakstu”.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<Instrument>;
