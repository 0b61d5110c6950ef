/** What `contests[]` says, field by field. */
import type { Contest } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { fundingFields } from './funding-docs.js';
import { participantsFields, participationFields } from './participation-docs.js';
import { privacyFields } from './privacy-docs.js';
import { contestPrizeFields, projectFields, strandFields } from './project-docs.js';
import { questionFields } from './question-docs.js';
import { criterionFields, resultsFields } from './results-docs.js';
import {
  contactFields,
  documentFields,
  namedLinkFields,
  recordId,
  updatedDoc,
  yearDoc,
} from './shared-docs.js';
import { contestRoundFields, stageFields } from './stage-docs.js';
import { submissionFields } from './submission-docs.js';

export const contestFields = {
  id: recordId,
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'What the contest is called. Shown in the list and at the top of its page.',
    lv: 'Kā konkursu sauc. Redzams sarakstā un lapas augšā.',
    example: { lv: 'Ideju tilts', en: 'Bridge of ideas' },
  },
  summary: {
    title: { en: 'Summary', lv: 'Īsumā', lt: 'Trumpai', et: 'Lühidalt' },
    en: 'What the contest is about, for the people who can apply, in one or two sentences.',
    lv: 'Par ko ir konkurss; tiem, kas var pieteikties, vienā vai divos teikumos.',
    example: {
      lv: 'Ir ideja? Mēs dodam naudu un padomu.',
      en: 'Do you have an idea? We provide money and advice.',
    },
  },
  description: {
    title: { en: 'Description', lv: 'Apraksts', lt: 'Aprašymas', et: 'Kirjeldus' },
    en: 'Everything else that somebody needs to know before applying. An empty line begins a paragraph; lines that begin with “- ” make a list.',
    lv: 'Viss pārējais, kas jāzina pirms pieteikšanās. Tukša rinda sāk jaunu rindkopu; rindas, kas sākas ar „- ”, veido sarakstu.',
    example: {
      lv: 'Meklējam idejas, kas palīdz cilvēkiem mums apkārt.',
      en: 'We are looking for ideas that help the people around us.',
    },
  },
  example: {
    title: { en: 'Only an example', lv: 'Tikai piemērs', lt: 'Tik pavyzdys', et: 'Ainult näide' },
    en: 'true if the record only shows how rules are written. Nobody can apply, and the page says “Example”.',
    lv: 'true, ja ieraksts tikai parāda, kā raksta nosacījumus. Pieteikties nevar, un lapā teikts „Piemērs”.',
    example: true,
  },
  organiser: {
    title: { en: 'Organiser', lv: 'Rīkotājs', lt: 'Organizatorius', et: 'Korraldaja' },
    en: 'The organisation that holds the contest.',
    lv: 'Organizācija, kas rīko konkursu.',
    fields: {
      name: {
        title: {
          en: 'Name of the organiser',
          lv: 'Rīkotāja nosaukums',
          lt: 'Organizatoriaus pavadinimas',
          et: 'Korraldaja nimi',
        },
        en: 'Official name of the organisation.',
        lv: 'Organizācijas oficiālais nosaukums.',
        example: { lv: 'Paraugnovada pašvaldība', en: 'Paraugnovads Municipality' },
      },
      unit: {
        title: { en: 'Office', lv: 'Struktūrvienība', lt: 'Padalinys', et: 'Üksus' },
        en: 'The office that does the work.',
        lv: 'Struktūrvienība, kas to dara.',
        example: { lv: 'Jaunatnes lietu nodaļa', en: 'Youth Affairs Office' },
      },
      url: {
        title: {
          en: 'Organiser’s website',
          lv: 'Rīkotāja tīmekļvietne',
          lt: 'Organizatoriaus svetainė',
          et: 'Korraldaja veebileht',
        },
        en: 'Its web page; it starts with https://.',
        lv: 'Tās tīmekļa lapa; adrese sākas ar https://.',
        example: 'https://novads.lv/jauniesiem',
      },
    },
  },
  contact: {
    title: { en: 'Contact', lv: 'Kontakti', lt: 'Kontaktai', et: 'Kontakt' },
    en: 'Whom to ask about the contest. Shown on its page, in the form and on the receipt.',
    lv: 'Kam jautāt par konkursu. Redzami konkursa lapā, veidlapā un apliecinājumā.',
    fields: contactFields,
  },
  channels: {
    title: {
      en: 'Where it is announced',
      lv: 'Kur konkursu izsludina',
      lt: 'Kur skelbiama',
      et: 'Kus konkursist teatatakse',
    },
    en: 'Who tells people about the contest, for example schools and youth centres.',
    lv: 'Kas par konkursu stāsta, piemēram, skolas un jauniešu centri.',
    example: [{ lv: 'novada skolas', en: 'schools of the municipality' }],
  },
  rounds: {
    title: { en: 'Rounds', lv: 'Kārtas', lt: 'Paraiškų priėmimo etapai', et: 'Taotlusvoorud' },
    en: 'Periods in which people can apply. The page shows the one that is open or opens next.',
    lv: 'Laikposmi, kuros var pieteikties. Lapā redzams atvērtais vai nākamais.',
    fields: contestRoundFields,
  },
  allYear: {
    title: { en: 'Open all year', lv: 'Visu gadu', lt: 'Ištisus metus', et: 'Aasta ringi' },
    en: 'true if people can apply at any time. Then no rounds are needed.',
    lv: 'true, ja pieteikties var jebkurā laikā. Tad kārtas nav vajadzīgas.',
    example: true,
  },
  holidays: {
    title: { en: 'Public holidays', lv: 'Svētku dienas', lt: 'Šventinės dienos', et: 'Riigipühad' },
    en: 'Days that are not working days, for rounds whose deadline moves to the next working day.',
    lv: 'Dienas, kas nav darbdienas; kārtām, kuru termiņu pārceļ uz nākamo darbdienu.',
    example: ['2027-05-04'],
  },
  stages: {
    title: { en: 'Stages', lv: 'Posmi', lt: 'Etapai', et: 'Etapid' },
    en: 'What happens besides the rounds: training, judging, results. Shown on the timeline.',
    lv: 'Kas notiek papildus kārtām: mācības, vērtēšana, rezultāti. Redzami laika joslā.',
    fields: stageFields,
  },
  participation: {
    title: {
      en: 'Who can take part',
      lv: 'Kas var piedalīties',
      lt: 'Kas gali dalyvauti',
      et: 'Kes saab osaleda',
    },
    en: 'Rules about the people who apply. The page tells them in words, and the form asks only what they need.',
    lv: 'Nosacījumi par tiem, kas piesakās. Lapa tos pasaka vārdiem, un veidlapa jautā tikai to, kas tiem vajadzīgs.',
    fields: participationFields,
  },
  strands: {
    title: { en: 'Topics', lv: 'Temati', lt: 'Temos', et: 'Teemad' },
    en: 'Topics of which applicants choose one; at least two. The answer is called “strand”, and questions can depend on it.',
    lv: 'Temati, no kuriem izvēlas vienu; vismaz divi. Atbilde ir „strand”, un jautājumi var būt no tās atkarīgi.',
    fields: strandFields,
  },
  participants: {
    title: {
      en: 'Whom the project reaches',
      lv: 'Kam projekts domāts',
      lt: 'Kam skirtas projektas',
      et: 'Kelleni projekt jõuab',
    },
    en: 'Rules about the people whom the project is for.',
    lv: 'Nosacījumi par cilvēkiem, kam projekts domāts.',
    fields: participantsFields,
  },
  project: {
    title: { en: 'Project', lv: 'Projekts', lt: 'Projektas', et: 'Projekt' },
    en: 'Rules about where and when the project takes place.',
    lv: 'Nosacījumi par to, kur un kad projekts notiek.',
    fields: projectFields,
  },
  funding: {
    title: { en: 'Money', lv: 'Nauda', lt: 'Lėšos', et: 'Raha' },
    en: 'How much one project can get, and for what.',
    lv: 'Cik viens projekts var saņemt un kam.',
    fields: fundingFields,
  },
  prizes: {
    title: { en: 'Prizes', lv: 'Balvas', lt: 'Prizai', et: 'Auhinnad' },
    en: 'What can be won besides the money for the project.',
    lv: 'Ko var iegūt papildus projekta naudai.',
    fields: contestPrizeFields,
  },
  criteria: {
    title: {
      en: 'Criteria',
      lv: 'Vērtēšanas kritēriji',
      lt: 'Vertinimo kriterijai',
      et: 'Hindamiskriteeriumid',
    },
    en: 'How ideas are judged. Applicants see them, and the jury scores by them.',
    lv: 'Kā idejas vērtē. Pretendenti tos redz, un žūrija pēc tiem vērtē.',
    fields: criterionFields,
  },
  documents: {
    title: { en: 'Documents', lv: 'Dokumenti', lt: 'Dokumentai', et: 'Dokumendid' },
    en: 'Files to read or to fill in, for example the contest rules.',
    lv: 'Faili, kas jāizlasa vai jāaizpilda, piemēram, nolikums.',
    fields: documentFields,
  },
  questions: {
    title: { en: 'Questions', lv: 'Jautājumi', lt: 'Klausimai', et: 'Küsimused' },
    en: 'What applicants are asked, in this order. What follows from the rules is asked by itself.',
    lv: 'Ko pretendentiem jautā, šādā secībā. To, kas izriet no nosacījumiem, jautā pati veidlapa.',
    fields: questionFields,
  },
  submission: {
    title: {
      en: 'Where applications go',
      lv: 'Kur sūta pieteikumus',
      lt: 'Kur siunčiamos paraiškos',
      et: 'Kuhu taotlused lähevad',
    },
    en: 'Where the form sends applications. Without it the form ends with a page to print and a file.',
    lv: 'Kurp veidlapa sūta pieteikumus. Ja tā nav, beigās ir lapa, ko izdrukāt, un fails.',
    fields: submissionFields,
  },
  privacy: {
    title: {
      en: 'Privacy notice',
      lv: 'Paziņojums par privātumu',
      lt: 'Pranešimas apie privatumą',
      et: 'Privaatsusteade',
    },
    en: 'Who uses the data, why and for how long. Shown before the first question.',
    lv: 'Kas izmanto datus, kāpēc un cik ilgi. Redzams pirms pirmā jautājuma.',
    fields: privacyFields,
  },
  withdrawal: {
    title: { en: 'How to withdraw', lv: 'Kā atsaukt', lt: 'Kaip atšaukti', et: 'Kuidas tagasi võtta' },
    en: 'How to withdraw an application, if the code on the receipt is not enough.',
    lv: 'Kā pieteikumu atsaukt, ja ar apliecinājuma kodu nepietiek.',
    example: { lv: 'Piezvani vai uzraksti mums.', en: 'Call or write to us.' },
  },
  results: {
    title: { en: 'Results', lv: 'Rezultāti', lt: 'Rezultatai', et: 'Tulemused' },
    en: 'What came out of the contest.',
    lv: 'Kas no konkursa iznāca.',
    fields: resultsFields,
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'Page about the contest; it starts with https://.',
    lv: 'Lapa par konkursu; adrese sākas ar https://.',
    example: 'https://novads.lv/ideju-tilts',
  },
  legalBasis: {
    title: { en: 'Legal basis', lv: 'Juridiskais pamats', lt: 'Teisinis pagrindas', et: 'Õiguslik alus' },
    en: 'Regulation or decision under which the contest is held.',
    lv: 'Noteikumi vai lēmums, pēc kura konkursu rīko.',
    fields: namedLinkFields,
  },
  year: yearDoc,
  updated: updatedDoc,
  source: {
    title: { en: 'Source', lv: 'Avots', lt: 'Šaltinis', et: 'Allikas' },
    en: 'Where the information comes from.',
    lv: 'No kurienes ir informācija.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<Contest>;
