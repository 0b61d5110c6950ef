/** What a contest’s privacy notice says, field by field. */
import type { Contest } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { contactFields } from './shared-docs.js';

export const privacyFields = {
  controller: {
    title: { en: 'Controller', lv: 'Pārzinis', lt: 'Duomenų valdytojas', et: 'Vastutav töötleja' },
    en: 'Who decides how the data is used: usually the municipality. Without it no form opens.',
    lv: 'Kas lemj, kā datus izmanto: parasti pašvaldība. Bez tā veidlapu nevar atvērt.',
    fields: {
      name: {
        title: { en: 'Name', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Nimi' },
        en: 'Official name of the organisation.',
        lv: 'Organizācijas oficiālais nosaukums.',
        example: { lv: 'Paraugnovada pašvaldība', en: 'Paraugnovads Municipality' },
      },
      code: {
        title: {
          en: 'Registration number',
          lv: 'Reģistrācijas numurs',
          lt: 'Juridinio asmens kodas',
          et: 'Registrikood',
        },
        en: 'Number in the national register.',
        lv: 'Numurs valsts reģistrā.',
        example: '90000000000',
      },
      address: {
        title: { en: 'Address', lv: 'Adrese', lt: 'Adresas', et: 'Aadress' },
        en: 'Postal address of the organisation.',
        lv: 'Organizācijas pasta adrese.',
        example: { lv: 'Brīvības iela 1, Paraugpilsēta', en: '1 Brīvības Street, Paraugpilsēta' },
      },
    },
  },
  purpose: {
    title: { en: 'Purpose', lv: 'Nolūks', lt: 'Tikslas', et: 'Eesmärk' },
    en: 'What the data is used for. Without it no form opens.',
    lv: 'Kam datus izmanto. Bez tā veidlapu nevar atvērt.',
    example: {
      lv: 'Pieņemt un izvērtēt konkursa pieteikumus.',
      en: 'To receive and judge the applications.',
    },
  },
  legalBasis: {
    title: { en: 'Legal basis', lv: 'Juridiskais pamats', lt: 'Teisinis pagrindas', et: 'Õiguslik alus' },
    en: 'What allows you to use the data. Public bodies seldom rely on consent: usually it is a task in the public interest (Regulation (EU) 2016/679, Article 6(1)(e)) and the law behind it. Without it no form opens.',
    lv: 'Kas ļauj datus izmantot. Iestādēm tā reti ir piekrišana: parasti tas ir uzdevums sabiedrības interesēs (Regulas (ES) 2016/679 6. panta 1. punkta e) apakšpunkts) un likums, kas to nosaka. Bez tā veidlapu nevar atvērt.',
    example: {
      lv: 'Uzdevums sabiedrības interesēs: Regulas (ES) 2016/679 6. panta 1. punkta e) apakšpunkts un Jaunatnes likums.',
      en: 'A task in the public interest: Article 6(1)(e) of Regulation (EU) 2016/679 and the Youth Law.',
    },
  },
  recipients: {
    title: { en: 'Recipients', lv: 'Saņēmēji', lt: 'Gavėjai', et: 'Vastuvõtjad' },
    en: 'Who else sees the data, for example the jury, or a service to which the form sends.',
    lv: 'Kas vēl datus redz, piemēram, žūrija vai pakalpojums, kuram veidlapa tos sūta.',
    example: [{ lv: 'konkursa vērtēšanas komisija', en: 'the jury of the contest' }],
  },
  retention: {
    title: {
      en: 'How long data is kept',
      lv: 'Cik ilgi datus glabā',
      lt: 'Kiek laiko saugoma',
      et: 'Kui kaua andmeid säilitatakse',
    },
    en: 'When the data is deleted. Without it no form opens.',
    lv: 'Kad datus dzēš. Bez tā veidlapu nevar atvērt.',
    example: { lv: '6 mēneši pēc rezultātu paziņošanas', en: '6 months after the results' },
  },
  contact: {
    title: {
      en: 'Contact about the data',
      lv: 'Kontakti par datiem',
      lt: 'Kontaktai dėl duomenų',
      et: 'Kontakt andmete asjus',
    },
    en: 'Whom to ask about the data, for example the data protection officer. Without it no form opens.',
    lv: 'Kam jautāt par datiem, piemēram, datu aizsardzības speciālistam. Bez tā veidlapu nevar atvērt.',
    fields: contactFields,
  },
  complaint: {
    title: { en: 'Where to complain', lv: 'Kur sūdzēties', lt: 'Kur skųstis', et: 'Kuhu esitada kaebus' },
    en: 'The authority that supervises data protection.',
    lv: 'Iestāde, kas uzrauga datu aizsardzību.',
    fields: {
      name: {
        title: { en: 'Authority', lv: 'Iestāde', lt: 'Institucija', et: 'Asutus' },
        en: 'Official name of the authority.',
        lv: 'Iestādes oficiālais nosaukums.',
        example: { lv: 'Datu valsts inspekcija', en: 'Data State Inspectorate of Latvia' },
      },
      url: {
        title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
        en: 'Its website; it starts with https://.',
        lv: 'Tās tīmekļvietne; adrese sākas ar https://.',
        example: 'https://www.dvi.gov.lv',
      },
    },
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'Page with the whole privacy policy; it starts with https://.',
    lv: 'Lapa ar visu privātuma politiku; adrese sākas ar https://.',
    example: 'https://novads.lv/privatums',
  },
} satisfies DocsOf<NonNullable<Contest['privacy']>>;
