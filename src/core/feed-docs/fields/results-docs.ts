/** What a contest says of its criteria and results, field by field. */
import type { Contest } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';

export const criterionFields = {
  id: {
    title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
    en: 'Short name under which points are stored: letters a–z, digits, “-”, “_” and “.”. Do not change it once the jury has begun.',
    lv: 'Īsais nosaukums, ar kuru glabā punktus: burti a–z, cipari, „-”, „_” un „.”. Nemainiet to, kad žūrija ir sākusi.',
    example: 'vajadziba',
  },
  name: {
    title: { en: 'Criterion', lv: 'Kritērijs', lt: 'Kriterijus', et: 'Kriteerium' },
    en: 'What the jury judges, in one or two words.',
    lv: 'Ko žūrija vērtē, vienā vai divos vārdos.',
    example: { lv: 'Vajadzība', en: 'Need' },
  },
  description: {
    title: { en: 'What it means', lv: 'Ko tas nozīmē', lt: 'Ką tai reiškia', et: 'Mida see tähendab' },
    en: 'What a good entry looks like. Shown to applicants and to the jury.',
    lv: 'Kāds ir labs pieteikums. Redz gan pretendenti, gan žūrija.',
    example: {
      lv: 'Problēma ir īsta, un autori to zina.',
      en: 'The problem is real, and the authors know it.',
    },
  },
  points: {
    title: {
      en: 'Points, at most',
      lv: 'Punkti, ne vairāk kā',
      lt: 'Balai, ne daugiau kaip',
      et: 'Punkte, kuni',
    },
    en: 'Most points that a judge can give.',
    lv: 'Lielākais punktu skaits, ko viens vērtētājs var dot.',
    example: 10,
  },
  weight: {
    title: { en: 'Weight, %', lv: 'Īpatsvars, %', lt: 'Svoris, %', et: 'Osakaal, %' },
    en: 'Share of the total score, in per cent. Together the criteria make 100.',
    lv: 'Daļa no kopējā vērtējuma procentos. Kopā kritēriji veido 100.',
    example: 30,
  },
  questions: {
    title: {
      en: 'Questions that it judges',
      lv: 'Jautājumi, ko tas vērtē',
      lt: 'Vertinami klausimai',
      et: 'Hinnatavad küsimused',
    },
    en: 'Identifiers of the questions whose answers it judges; standard ones too. The form shows the criterion there.',
    lv: 'To jautājumu identifikatori, kuru atbildes tas vērtē; arī standarta jautājumu. Veidlapā kritērijs tur ir redzams.',
    example: ['problem'],
  },
} satisfies DocsOf<NonNullable<Contest['criteria']>[number]>;

export const resultsFields = {
  published: {
    title: { en: 'Published on', lv: 'Paziņoti', lt: 'Paskelbta', et: 'Avaldatud' },
    en: 'Day, or day and time, from which the results are shown; before it the page says that the ideas are being judged.',
    lv: 'Diena vai diena un laiks, no kura redzami rezultāti; pirms tam lapā teikts, ka idejas vērtē.',
    example: '2027-05-14',
  },
  applications: {
    title: {
      en: 'Applications received',
      lv: 'Saņemtie pieteikumi',
      lt: 'Gautos paraiškos',
      et: 'Saadud taotlused',
    },
    en: 'How many applications there were.',
    lv: 'Cik pieteikumu bija.',
    example: 34,
  },
  note: {
    title: {
      en: 'Note on the results',
      lv: 'Piezīme par rezultātiem',
      lt: 'Pastaba apie rezultatus',
      et: 'Märkus tulemuste kohta',
    },
    en: 'Anything else about the results.',
    lv: 'Kas vēl sakāms par rezultātiem.',
    example: { lv: 'Paldies visiem!', en: 'Thank you all!' },
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'Page with the results; it starts with https://.',
    lv: 'Lapa ar rezultātiem; adrese sākas ar https://.',
    example: 'https://novads.lv/rezultati',
  },
  winners: {
    title: { en: 'Winners', lv: 'Uzvarētāji', lt: 'Nugalėtojai', et: 'Võitjad' },
    en: 'Ideas that have won.',
    lv: 'Idejas, kas uzvarējušas.',
    fields: {
      title: {
        title: { en: 'Idea', lv: 'Ideja', lt: 'Idėja', et: 'Idee' },
        en: 'Name of the idea, as its authors wrote it.',
        lv: 'Idejas nosaukums, kā to rakstīja autori.',
        example: { lv: 'Brīvdabas kino', en: 'Open-air cinema' },
      },
      by: {
        title: { en: 'By', lv: 'Autori', lt: 'Autoriai', et: 'Autorid' },
        en: 'Who won. Name people only if they have consented.',
        lv: 'Kas uzvarēja. Cilvēkus nosauciet tikai ar viņu piekrišanu.',
        example: { lv: 'Paraugpilsētas vidusskolas komanda', en: 'Team of the Paraugpilsēta school' },
      },
      rank: {
        title: { en: 'Rank', lv: 'Vieta', lt: 'Vieta', et: 'Koht' },
        en: 'Place that the idea won: 1 is the first.',
        lv: 'Iegūtā vieta: 1 ir pirmā.',
        example: 1,
      },
      amount: {
        title: { en: 'Amount', lv: 'Summa', lt: 'Suma', et: 'Summa' },
        en: 'Money that it gets, in the contest’s currency.',
        lv: 'Nauda, ko tā saņem, konkursa valūtā.',
        example: 700,
      },
      summary: {
        title: { en: 'Summary', lv: 'Īsumā', lt: 'Trumpai', et: 'Lühidalt' },
        en: 'What the idea is about, in one or two sentences.',
        lv: 'Par ko ir ideja, vienā vai divos teikumos.',
        example: { lv: 'Filmas parkā augusta vakaros.', en: 'Films in the park on August evenings.' },
      },
      url: {
        title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
        en: 'Page about the idea; it starts with https://.',
        lv: 'Lapa par ideju; adrese sākas ar https://.',
        example: 'https://novads.lv/kino',
      },
    },
  },
} satisfies DocsOf<NonNullable<Contest['results']>>;
