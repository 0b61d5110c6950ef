/** What `instruments[]` says of who can get the support, and how much. */
import type { Instrument } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { currencyDoc } from './shared-docs.js';

export const eligibilityFields = {
  applicants: {
    title: {
      en: 'Who can apply',
      lv: 'Kas var pieteikties',
      lt: 'Kas gali kreiptis',
      et: 'Kes saab taotleda',
    },
    en: 'Who can apply, in the provider’s words. Shown first, before the conditions below.',
    lv: 'Kas var pieteikties, sniedzēja vārdiem. Redzams vispirms, pirms turpmākajiem nosacījumiem.',
    example: {
      lv: 'SIA ar sociālā uzņēmuma statusu',
      en: 'Limited companies (SIA) with social enterprise status',
    },
  },
  legalForms: {
    title: { en: 'Legal forms', lv: 'Juridiskās formas', lt: 'Teisinės formos', et: 'Õiguslikud vormid' },
    en: 'Kinds of organisations that can apply. An empty list means that anyone can; without the list nothing is said of it.',
    lv: 'Organizāciju veidi, kas var pieteikties. Tukšs saraksts nozīmē, ka var jebkurš; ja saraksta nav, par to nekas nav teikts.',
    example: ['company', 'association'],
  },
  statuses: {
    title: { en: 'Statuses', lv: 'Statusi', lt: 'Statusai', et: 'Staatused' },
    en: 'Kinds of social enterprise status of which the applicant needs one.',
    lv: 'Sociālā uzņēmuma statusa veidi, no kuriem pretendentam vajadzīgs viens.',
    example: ['granted'],
  },
  sectors: {
    title: { en: 'Fields', lv: 'Jomas', lt: 'Sritys', et: 'Valdkonnad' },
    en: 'Fields in one of which the applicant must work: identifiers from the feed’s “sectors”.',
    lv: 'Jomas, no kurām vienā pretendentam jādarbojas: identifikatori no datu faila saraksta „sectors”.',
    example: ['education'],
  },
  areas: {
    title: {
      en: 'Areas of the applicants',
      lv: 'Pretendentu teritorijas',
      lt: 'Pareiškėjų teritorijos',
      et: 'Taotlejate piirkonnad',
    },
    en: 'Areas in one of which the applicant must work: identifiers from the feed’s “areas”.',
    lv: 'Teritorijas, no kurām vienā pretendentam jādarbojas: identifikatori no datu faila saraksta „areas”.',
    example: ['paraugnovads'],
  },
  employeesBelow: {
    title: {
      en: 'Fewer employees than',
      lv: 'Darbinieku mazāk nekā',
      lt: 'Darbuotojų mažiau nei',
      et: 'Töötajaid vähem kui',
    },
    en: 'The applicant has fewer employees than this number.',
    lv: 'Pretendentam ir mazāk darbinieku par šo skaitli.',
    example: 50,
  },
  turnoverBelow: {
    title: {
      en: 'Turnover below',
      lv: 'Apgrozījums mazāks par',
      lt: 'Apyvarta mažesnė nei',
      et: 'Käive väiksem kui',
    },
    en: 'The applicant’s annual turnover is below this amount, in the currency of “amount” (euros without it).',
    lv: 'Pretendenta gada apgrozījums ir mazāks par šo summu; valūta kā laukā „amount” (citādi eiro).',
    example: 10000000,
  },
  yearsFrom: {
    title: {
      en: 'Years since founding, at least',
      lv: 'Gadi kopš dibināšanas, vismaz',
      lt: 'Metai nuo įsteigimo, bent',
      et: 'Aastaid asutamisest, vähemalt',
    },
    en: 'The applicant was founded at least this many full years ago.',
    lv: 'Pretendents dibināts vismaz pirms tik pilniem gadiem.',
    example: 1,
  },
  yearsTo: {
    title: {
      en: 'Years since founding, at most',
      lv: 'Gadi kopš dibināšanas, ne vairāk kā',
      lt: 'Metai nuo įsteigimo, daugiausia',
      et: 'Aastaid asutamisest, kuni',
    },
    en: 'The applicant was founded at most this many full years ago.',
    lv: 'Pretendents dibināts ne agrāk kā pirms tik pilniem gadiem.',
    example: 3,
  },
  condition: {
    title: { en: 'Another condition', lv: 'Cits nosacījums', lt: 'Kita sąlyga', et: 'Muu tingimus' },
    en: 'A condition that the fields above cannot express. People who check their eligibility are then told to ask the provider.',
    lv: 'Nosacījums, ko iepriekšējie lauki nevar izteikt. Tam, kas pārbauda savu atbilstību, lapa tad iesaka jautāt sniedzējam.',
    example: {
      lv: 'Projekts nav sācies pirms pieteikšanās',
      en: 'The project has not begun before the application',
    },
  },
} satisfies DocsOf<NonNullable<Instrument['eligibility']>>;

export const amountFields = {
  from: {
    title: { en: 'Amount from', lv: 'Summa no', lt: 'Suma nuo', et: 'Summa alates' },
    en: 'Smallest amount that one applicant can get, in units of the currency, not in cents.',
    lv: 'Mazākā summa, ko viens pretendents var saņemt, valūtas vienībās, nevis centos.',
    example: 1000,
  },
  to: {
    title: { en: 'Amount up to', lv: 'Summa līdz', lt: 'Suma iki', et: 'Summa kuni' },
    en: 'Largest amount that one applicant can get. Shown in the list as “up to …”; the list can be sorted by it.',
    lv: 'Lielākā summa, ko viens pretendents var saņemt. Sarakstā redzama kā „līdz …”, un pēc tās sarakstu var kārtot.',
    example: 5000,
  },
  currency: currencyDoc,
  per: {
    title: { en: 'Amount for', lv: 'Par ko ir summa', lt: 'Už ką skiriama suma', et: 'Mille kohta summa on' },
    en: 'What the amount is for. Shown after it.',
    lv: 'Par ko ir summa. Redzams aiz summas.',
    example: 'project',
  },
  coFundingPercent: {
    title: {
      en: 'Own contribution, %',
      lv: 'Pašu finansējums, %',
      lt: 'Nuosavas indėlis, %',
      et: 'Omafinantseering, %',
    },
    en: 'Smallest share of the costs that the applicant pays, in per cent from 0 to 100.',
    lv: 'Mazākā izmaksu daļa, ko sedz pretendents, procentos no 0 līdz 100.',
    example: 10,
  },
  byPurpose: {
    title: {
      en: 'Amounts by purpose',
      lv: 'Summas pa mērķiem',
      lt: 'Sumos pagal paskirtį',
      et: 'Summad otstarbe järgi',
    },
    en: 'Amounts that differ by what the money is for. Shown as a list below the amount.',
    lv: 'Summas, kas atšķiras pēc tā, kam nauda paredzēta. Redzamas zem summas.',
    fields: {
      purpose: {
        title: { en: 'Purpose', lv: 'Mērķis', lt: 'Paskirtis', et: 'Otstarve' },
        en: 'What the money is for.',
        lv: 'Kam nauda paredzēta.',
        example: { lv: 'iekārtas', en: 'equipment' },
      },
      from: {
        title: { en: 'Amount from', lv: 'Summa no', lt: 'Suma nuo', et: 'Summa alates' },
        en: 'Smallest amount for this purpose, in the same currency.',
        lv: 'Mazākā summa šim mērķim tajā pašā valūtā.',
        example: 500,
      },
      to: {
        title: { en: 'Amount up to', lv: 'Summa līdz', lt: 'Suma iki', et: 'Summa kuni' },
        en: 'Largest amount for this purpose, in the same currency.',
        lv: 'Lielākā summa šim mērķim tajā pašā valūtā.',
        example: 3000,
      },
    },
  },
  total: {
    title: { en: 'Total available', lv: 'Kopā pieejams', lt: 'Iš viso skirta', et: 'Kokku jaotada' },
    en: 'All the money that there is for all applicants together.',
    lv: 'Visa nauda, kas paredzēta visiem pretendentiem kopā.',
    example: 60000,
  },
  note: {
    title: {
      en: 'Note on the amount',
      lv: 'Piezīme par summu',
      lt: 'Pastaba dėl sumos',
      et: 'Märkus summa kohta',
    },
    en: 'What the numbers cannot say, for example how the amount is set. Shown below the amount.',
    lv: 'Ko skaitļi nevar pateikt, piemēram, kā summu nosaka. Redzams zem summas.',
    example: {
      lv: 'Summu nosaka komisija pēc tāmes.',
      en: 'The committee sets the amount from the list of costs.',
    },
  },
} satisfies DocsOf<NonNullable<Instrument['amount']>>;
