/** What `organisations[]` says, field by field. */
import type { Help, Organisation } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { addressFields, geoFields } from './enterprise-parts-docs.js';
import { contactFields, namedLinkFields, recordId, updatedDoc } from './shared-docs.js';

const helpFields = {
  kind: {
    title: { en: 'Kind of help', lv: 'Palīdzības veids', lt: 'Pagalbos rūšis', et: 'Abi liik' },
    en: 'What it is. Shown on the card; people can filter by it.',
    lv: 'Kas tas ir. Redzams kartītē, un pēc tā var atlasīt.',
    example: 'mentoring',
  },
  text: {
    title: {
      en: 'In your own words',
      lv: 'Saviem vārdiem',
      lt: 'Savais žodžiais',
      et: 'Oma sõnadega',
    },
    en: 'How much, how often, on what terms, in one sentence.',
    lv: 'Cik, cik bieži un ar kādiem nosacījumiem, vienā teikumā.',
    example: {
      lv: 'Mentors vienu gadu, tikšanās reizi mēnesī, bez maksas.',
      en: 'A mentor for one year, a meeting each month, free of charge.',
    },
  },
} satisfies DocsOf<Help>;

export const organisationFields = {
  id: recordId,
  kind: {
    title: { en: 'Kind', lv: 'Veids', lt: 'Rūšis', et: 'Liik' },
    en: 'What it is. Shown above the name; people can filter by it.',
    lv: 'Kas tā ir. Redzams virs nosaukuma, un pēc tā var atlasīt.',
    example: 'business-support',
  },
  name: {
    title: { en: 'Name', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Nimi' },
    en: 'The name people know. Shown on the card.',
    lv: 'Nosaukums, ko cilvēki pazīst. Redzams kartītē.',
    example: { lv: 'Paraugnovada biznesa inkubators', en: 'Paraugnovads Business Incubator' },
  },
  summary: {
    title: { en: 'Summary', lv: 'Īsumā', lt: 'Trumpai', et: 'Lühidalt' },
    en: 'Whom it helps and how, in one or two sentences. Shown on the card.',
    lv: 'Kam un kā tā palīdz, vienā vai divos teikumos. Redzams kartītē.',
    example: {
      lv: 'Palīdz no idejas tikt līdz pirmajam pircējam.',
      en: 'Helps to get from an idea to the first customer.',
    },
  },
  description: {
    title: { en: 'Description', lv: 'Apraksts', lt: 'Aprašymas', et: 'Kirjeldus' },
    en: 'Everything else about it. An empty line begins a paragraph; lines that begin with “- ” make a list.',
    lv: 'Viss pārējais par to. Tukša rinda sāk jaunu rindkopu; rindas, kas sākas ar „- ”, veido sarakstu.',
    example: {
      lv: 'Uz pirmo sarunu var nākt bez biznesa plāna.',
      en: 'Nobody needs a business plan for the first talk.',
    },
  },
  offers: {
    title: { en: 'What it offers', lv: 'Ko piedāvā', lt: 'Ką siūlo', et: 'Mida pakub' },
    en: 'The help that people get from it. People filter by it first; without it they do not find the organisation that way.',
    lv: 'Palīdzība, ko no tās var saņemt. Pēc tās atlasa vispirms; ja tās nav, organizāciju tā neatradīs.',
    fields: helpFields,
  },
  audience: {
    title: { en: 'Whom it helps', lv: 'Kam palīdz', lt: 'Kam padeda', et: 'Keda aitab' },
    en: 'Who can come to it. People can filter by it; without it it is found under all.',
    lv: 'Kas pie tās var vērsties. Pēc tā var atlasīt; ja nav norādīts, to atrod zem visiem.',
    example: ['youth', 'founder'],
  },
  areas: {
    title: { en: 'Areas', lv: 'Teritorijas', lt: 'Teritorijos', et: 'Piirkonnad' },
    en: 'Where it helps: identifiers from the feed’s “areas”. People who choose a parish also find those of its municipality, region and country; the most local come first.',
    lv: 'Kur tā palīdz: identifikatori no datu faila saraksta „areas”. Kas izvēlas pagastu, atrod arī novada, reģiona un valsts organizācijas; vietējās ir pirmās.',
    example: ['paraugnovads'],
  },
  languages: {
    title: { en: 'Languages', lv: 'Valodas', lt: 'Kalbos', et: 'Keeled' },
    en: 'Codes of the languages in which people can talk to it. People can filter by it.',
    lv: 'To valodu kodi, kurās ar to var runāt. Pēc tām var atlasīt.',
    example: ['lv', 'en'],
  },
  contact: {
    title: { en: 'Contact person', lv: 'Kontaktpersona', lt: 'Kontaktinis asmuo', et: 'Kontaktisik' },
    en: 'Whom to ask for: a person or office that has agreed to be named in public. Shown on the card and on the contact sheet.',
    lv: 'Kam zvanīt vai rakstīt: cilvēks vai struktūrvienība, kas piekritusi būt publiski nosaukta. Redzams kartītē un kontaktu lapā.',
    fields: contactFields,
  },
  phone: {
    title: { en: 'Phone number', lv: 'Tālruņa numurs', lt: 'Telefono numeris', et: 'Telefoninumber' },
    en: 'Of the organisation itself, with the country code.',
    lv: 'Pašas organizācijas, ar valsts kodu.',
    example: '+371 60 000 003',
  },
  email: {
    title: { en: 'Email address', lv: 'E-pasta adrese', lt: 'El. pašto adresas', et: 'E-posti aadress' },
    en: 'Of the organisation itself, not of a person. Everybody can see it.',
    lv: 'Pašas organizācijas, nevis kāda cilvēka. To redz ikviens.',
    example: 'inkubators@novads.lv',
  },
  url: {
    title: { en: 'Website', lv: 'Tīmekļvietne', lt: 'Interneto svetainė', et: 'Veebileht' },
    en: 'The organisation’s own website; it starts with https://.',
    lv: 'Organizācijas tīmekļvietne; adrese sākas ar https://.',
    example: 'https://inkubators.example',
  },
  address: {
    title: { en: 'Address', lv: 'Adrese', lt: 'Adresas', et: 'Aadress' },
    en: 'Where people can come to.',
    lv: 'Kur cilvēki var atnākt.',
    fields: addressFields,
  },
  geo: {
    title: { en: 'Point on the map', lv: 'Vieta kartē', lt: 'Vieta žemėlapyje', et: 'Asukoht kaardil' },
    en: 'Where the pin stands on the map. Without it the organisation is only in the list.',
    lv: 'Kurā vietā kartē ir atzīme. Ja tās nav, organizācija ir tikai sarakstā.',
    fields: geoFields,
  },
  howToReach: {
    title: { en: 'How to get there', lv: 'Kā nokļūt', lt: 'Kaip atvykti', et: 'Kuidas kohale jõuda' },
    en: 'Bus, entrance, floor, lift; whether somebody comes to you or talks online.',
    lv: 'Autobuss, ieeja, stāvs, lifts; vai kāds atbrauc pie jums vai runā tiešsaistē.',
    example: {
      lv: 'Otrais stāvs, ir lifts. Uz pagastiem braucam trešdienās.',
      en: 'Second floor, with a lift. We come to the parishes on Wednesdays.',
    },
  },
  worksWith: {
    title: { en: 'Works with', lv: 'Sadarbojas ar', lt: 'Bendradarbiauja su', et: 'Teeb koostööd' },
    en: 'Identifiers of other organisations of this list that it works with. Both then name each other.',
    lv: 'Citu šī saraksta organizāciju identifikatori, ar kurām tā sadarbojas. Tad abas nosauc viena otru.',
    example: ['atbalsts-2027'],
  },
  updated: updatedDoc,
  source: {
    title: { en: 'Source', lv: 'Avots', lt: 'Šaltinis', et: 'Allikas' },
    en: 'Where the information about it comes from.',
    lv: 'No kurienes ir ziņas par to.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<Organisation>;
