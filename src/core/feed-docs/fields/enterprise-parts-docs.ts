/** What the larger parts of `enterprises[]` say, field by field. */
import type { Enterprise, EnterpriseStatus, ImpactFigure } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { currencyDoc, namedLinkFields } from './shared-docs.js';

export const statusFields = {
  kind: {
    title: { en: 'Kind of status', lv: 'Statusa veids', lt: 'Statuso rūšis', et: 'Staatuse liik' },
    en: 'Whether the status was granted, registered or chosen by the enterprise itself. Shown on the card.',
    lv: 'Vai statuss ir piešķirts, reģistrēts vai paša uzņēmuma izvēlēts. Redzams kartītē.',
    example: 'granted',
  },
  since: {
    title: { en: 'Since', lv: 'Kopš', lt: 'Nuo', et: 'Alates' },
    en: 'First day of the status.',
    lv: 'Statusa pirmā diena.',
    example: '2022-05-14',
  },
  until: {
    title: { en: 'Until', lv: 'Līdz', lt: 'Iki', et: 'Kuni' },
    en: 'Last day of the status, if it ends or has ended.',
    lv: 'Statusa pēdējā diena, ja tas beidzas vai ir beidzies.',
    example: '2027-05-13',
  },
  checkedOn: {
    title: { en: 'Checked on', lv: 'Pārbaudīts', lt: 'Patikrinta', et: 'Kontrollitud' },
    en: 'Day on which you last looked at the source.',
    lv: 'Diena, kad pēdējoreiz skatījāties avotu.',
    example: '2026-11-02',
  },
  source: {
    title: {
      en: 'Source of the status',
      lv: 'Statusa avots',
      lt: 'Statuso šaltinis',
      et: 'Staatuse allikas',
    },
    en: 'Register or list where anyone can check the status.',
    lv: 'Reģistrs vai saraksts, kurā ikviens statusu var pārbaudīt.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<EnterpriseStatus>;

export const addressFields = {
  text: {
    title: { en: 'Whole address', lv: 'Pilna adrese', lt: 'Visas adresas', et: 'Täielik aadress' },
    en: 'The address on one line, as people see it.',
    lv: 'Adrese vienā rindā, kā to redz cilvēki.',
    example: 'Dzirnavu iela 3, Paraugpilsēta, Paraugnovads, LV-0000',
  },
  street: {
    title: { en: 'Street and number', lv: 'Iela un numurs', lt: 'Gatvė ir numeris', et: 'Tänav ja number' },
    en: 'For search engines and calendars.',
    lv: 'Meklētājiem un kalendāriem.',
    example: 'Dzirnavu iela 3',
  },
  locality: {
    title: { en: 'Town or village', lv: 'Pilsēta vai ciems', lt: 'Miestas ar kaimas', et: 'Linn või küla' },
    en: 'The name of the place by itself, for search engines.',
    lv: 'Vietas nosaukums atsevišķi, meklētājiem.',
    example: 'Paraugpilsēta',
  },
  region: {
    title: { en: 'Municipality', lv: 'Novads', lt: 'Savivaldybė', et: 'Omavalitsus' },
    en: 'Municipality or region, for search engines.',
    lv: 'Novads vai reģions, meklētājiem.',
    example: 'Paraugnovads',
  },
  postalCode: {
    title: { en: 'Postal code', lv: 'Pasta indekss', lt: 'Pašto kodas', et: 'Sihtnumber' },
    en: 'As it is written in the country, at most 12 characters.',
    lv: 'Kā valstī pieņemts to rakstīt, ne vairāk kā 12 rakstzīmes.',
    example: 'LV-0000',
  },
} satisfies DocsOf<NonNullable<Enterprise['address']>>;

export const geoFields = {
  lat: {
    title: { en: 'Latitude', lv: 'Ģeogrāfiskais platums', lt: 'Platuma', et: 'Laiuskraad' },
    en: 'Degrees north in WGS 84, with a decimal point. In the Baltic countries between 53 and 60.',
    lv: 'Ziemeļu platuma grādi (WGS 84); decimāldaļu atdala ar punktu. Baltijas valstīs no 53 līdz 60.',
    example: 57.0512,
  },
  lon: {
    title: { en: 'Longitude', lv: 'Ģeogrāfiskais garums', lt: 'Ilguma', et: 'Pikkuskraad' },
    en: 'Degrees east in WGS 84, with a decimal point. In the Baltic countries between 20 and 29.',
    lv: 'Austrumu garuma grādi (WGS 84); decimāldaļu atdala ar punktu. Baltijas valstīs no 20 līdz 29.',
    example: 25.6498,
  },
} satisfies DocsOf<NonNullable<Enterprise['geo']>>;

export const impactFields = {
  label: {
    title: { en: 'What is counted', lv: 'Ko skaita', lt: 'Kas skaičiuojama', et: 'Mida loetakse' },
    en: 'What the number means. Numbers with the same words and unit, of different years, are shown as one series.',
    lv: 'Ko skaitlis nozīmē. Dažādu gadu skaitļus ar tādiem pašiem vārdiem un mērvienību rāda kopā.',
    example: { lv: 'cilvēki, kas atraduši darbu', en: 'people who found a job' },
  },
  value: {
    title: { en: 'Number', lv: 'Skaitlis', lt: 'Skaičius', et: 'Arv' },
    en: 'The number itself, without unit.',
    lv: 'Pats skaitlis bez mērvienības.',
    example: 12,
  },
  unit: {
    title: { en: 'Unit', lv: 'Mērvienība', lt: 'Matavimo vienetas', et: 'Ühik' },
    en: 'Unit of the number, shown after it.',
    lv: 'Skaitļa mērvienība; redzama aiz tā.',
    example: { lv: 'cilvēki', en: 'people' },
  },
  year: {
    title: { en: 'Year', lv: 'Gads', lt: 'Metai', et: 'Aasta' },
    en: 'Year for which the number was counted.',
    lv: 'Gads, par kuru skaitlis ir.',
    example: 2025,
  },
  source: {
    title: { en: 'Source of the number', lv: 'Skaitļa avots', lt: 'Skaičiaus šaltinis', et: 'Arvu allikas' },
    en: 'Where anyone can check it.',
    lv: 'Kur ikviens to var pārbaudīt.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<ImpactFigure>;

export const sellsFields = {
  text: {
    title: { en: 'What it sells', lv: 'Ko pārdod', lt: 'Ką parduoda', et: 'Mida müüb' },
    en: 'Goods and services for the municipality, its schools and homes.',
    lv: 'Preces un pakalpojumi pašvaldībai, tās skolām un aprūpes namiem.',
    example: { lv: 'Uzkodas sapulcēm līdz 100 cilvēkiem.', en: 'Snacks for meetings of up to 100 people.' },
  },
  cpv: {
    title: { en: 'CPV codes', lv: 'CPV kodi', lt: 'BVPŽ kodai', et: 'CPV koodid' },
    en: 'Codes of the Common Procurement Vocabulary, by which public buyers search.',
    lv: 'Kopējās iepirkuma vārdnīcas kodi, pēc kuriem meklē publiskie pircēji.',
    fields: {
      code: {
        title: { en: 'CPV code', lv: 'CPV kods', lt: 'BVPŽ kodas', et: 'CPV kood' },
        en: 'Eight digits; the check digit after “-” can be left out (Regulation (EC) No 213/2008).',
        lv: 'Astoņi cipari; pārbaudes ciparu aiz „-” var izlaist (Regula (EK) Nr. 213/2008).',
        example: '55520000-1',
      },
      name: {
        title: { en: 'Name of the code', lv: 'Koda nosaukums', lt: 'Kodo pavadinimas', et: 'Koodi nimetus' },
        en: 'What the code means. Shown after it.',
        lv: 'Ko kods nozīmē. Redzams aiz koda.',
        example: { lv: 'Ēdināšanas pakalpojumi', en: 'Catering services' },
      },
    },
  },
} satisfies DocsOf<NonNullable<Enterprise['sellsToMunicipality']>>;

export const productFields = {
  name: {
    title: {
      en: 'Product or service',
      lv: 'Prece vai pakalpojums',
      lt: 'Prekė arba paslauga',
      et: 'Toode või teenus',
    },
    en: 'What it is, in a few words.',
    lv: 'Kas tas ir, dažos vārdos.',
    example: { lv: 'Rudzu maize', en: 'Rye bread' },
  },
  kind: {
    title: { en: 'Kind', lv: 'Veids', lt: 'Rūšis', et: 'Liik' },
    en: 'Product or service. People can filter by it.',
    lv: 'Prece vai pakalpojums. Pēc tā var atlasīt.',
    example: 'product',
  },
} satisfies DocsOf<NonNullable<Enterprise['products']>[number]>;

export const prizeFields = {
  title: {
    title: { en: 'Prize', lv: 'Balva', lt: 'Apdovanojimas', et: 'Auhind' },
    en: 'What the prize is called, as its provider writes it.',
    lv: 'Kā balvu sauc tās piešķīrējs.',
    example: { lv: 'Gada sociālais uzņēmums', en: 'Social Enterprise of the Year' },
  },
  year: {
    title: { en: 'Year', lv: 'Gads', lt: 'Metai', et: 'Aasta' },
    en: 'Year in which it was won.',
    lv: 'Gads, kurā balva iegūta.',
    example: 2025,
  },
  amount: {
    title: { en: 'Amount', lv: 'Summa', lt: 'Suma', et: 'Summa' },
    en: 'Money that came with the prize.',
    lv: 'Nauda, ko deva kopā ar balvu.',
    example: 3000,
  },
  currency: currencyDoc,
  by: {
    title: { en: 'Awarded by', lv: 'Kas piešķīra', lt: 'Kas apdovanojo', et: 'Kes andis' },
    en: 'Organisation that gave the prize.',
    lv: 'Organizācija, kas balvu piešķīra.',
    example: { lv: 'Sociālās uzņēmējdarbības asociācija', en: 'Social Entrepreneurship Association' },
  },
} satisfies DocsOf<NonNullable<Enterprise['prizes']>[number]>;
