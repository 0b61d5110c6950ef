/** What the parts say that all records are made of; see `primitives.ts`. */
import type * as z from 'zod/mini';
import type {
  documentSchema,
  fileSchema,
  namedLinkSchema,
  namedSchema,
} from '../../feed/schema/primitives.js';
import type { Contact, Round } from '../../feed/schema/schema.js';
import type { DocsOf, LeafDoc } from '../field-docs.js';

export const recordId = {
  title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
  en: 'Short name of the record in addresses and links: letters a–z, digits, “-”, “_” and “.”, at most 80 characters. No two records of a list have the same one. Do not change it later.',
  lv: 'Ieraksta īsais nosaukums adresēs un saitēs: burti a–z, cipari, „-”, „_” un „.”, ne vairāk kā 80 rakstzīmes. Vienā sarakstā tas nedrīkst atkārtoties. Vēlāk to nemainiet.',
  example: 'atbalsts-2027',
} satisfies LeafDoc<string>;

export const entryId = {
  title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
  en: 'Short name by which the rest of the feed refers to this entry: letters a–z, digits, “-”, “_” and “.”, at most 80 characters. People do not see it.',
  lv: 'Īsais nosaukums, ar kuru uz šo vienumu atsaucas pārējais datu fails: burti a–z, cipari, „-”, „_” un „.”, ne vairāk kā 80 rakstzīmes. Cilvēki to neredz.',
  example: 'izglitiba',
} satisfies LeafDoc<string>;

export const currencyDoc = {
  title: { en: 'Currency', lv: 'Valūta', lt: 'Valiuta', et: 'Valuuta' },
  en: 'Code of the currency, three capital letters (ISO 4217). Without it amounts are in euros.',
  lv: 'Valūtas kods, trīs lielie burti (ISO 4217). Ja tā nav, summas ir eiro.',
  example: 'EUR',
} satisfies LeafDoc<string>;

export const yearDoc = {
  title: {
    en: 'Year of the information',
    lv: 'Informācijas gads',
    lt: 'Informacijos metai',
    et: 'Teabe aasta',
  },
  en: 'The year that the record describes, if its source is about one year. The page then says so.',
  lv: 'Gads, par kuru ir ieraksts, ja tā avots attiecas uz vienu gadu. Lapā tas tad ir pateikts.',
  example: 2027,
} satisfies LeafDoc<number>;

export const updatedDoc = {
  title: { en: 'Updated', lv: 'Atjaunināts', lt: 'Atnaujinta', et: 'Uuendatud' },
  en: 'Day on which somebody last checked the record. Shown with it; after a year “tilts check” warns.',
  lv: 'Diena, kad ierakstu pēdējoreiz pārbaudīja. Redzama pie ieraksta; pēc gada „tilts check” brīdina.',
  example: '2026-11-02',
} satisfies LeafDoc<string>;

export const contactFields = {
  name: {
    title: { en: 'Name', lv: 'Nosaukums vai vārds', lt: 'Pavadinimas arba vardas', et: 'Nimi' },
    en: 'The office or person to ask. Name a person only if they have agreed to it.',
    lv: 'Struktūrvienība vai cilvēks, kam jautāt. Cilvēku nosauciet tikai tad, ja viņš tam piekritis.',
    example: { lv: 'Uzņēmējdarbības atbalsta nodaļa', en: 'Business Support Office' },
  },
  role: {
    title: { en: 'Role', lv: 'Amats', lt: 'Pareigos', et: 'Ametikoht' },
    en: 'What this person does, shown after the name.',
    lv: 'Ko šis cilvēks dara; redzams aiz vārda.',
    example: { lv: 'projektu vadītāja', en: 'project manager' },
  },
  email: {
    title: { en: 'Email address', lv: 'E-pasta adrese', lt: 'El. pašto adresas', et: 'E-posti aadress' },
    en: 'One email address that somebody reads. Shown as a link, so everybody can see it.',
    lv: 'Viena e-pasta adrese, kuru kāds lasa. Tā ir redzama ikvienam.',
    example: 'atbalsts@novads.lv',
  },
  phone: {
    title: { en: 'Phone number', lv: 'Tālruņa numurs', lt: 'Telefono numeris', et: 'Telefoninumber' },
    en: 'One phone number with the country code: digits, spaces, brackets and hyphens.',
    lv: 'Viens tālruņa numurs ar valsts kodu: cipari, atstarpes, iekavas un defises.',
    example: '+371 60 000 000',
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'Page with more ways to get in touch; it starts with https://.',
    lv: 'Lapa, kurā ir vēl citi saziņas veidi; adrese sākas ar https://.',
    example: 'https://novads.lv/kontakti',
  },
  hours: {
    title: { en: 'Office hours', lv: 'Pieņemšanas laiks', lt: 'Darbo laikas', et: 'Vastuvõtuajad' },
    en: 'When somebody answers, in your own words.',
    lv: 'Kad kāds atbild, jūsu pašu vārdiem.',
    example: { lv: 'Darbdienās no plkst. 9.00 līdz 16.00', en: 'Working days, 9:00–16:00' },
  },
} satisfies DocsOf<Contact>;

export const documentFields = {
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'What the document is called. It is the text of the link.',
    lv: 'Kā dokumentu sauc. Tas ir saites teksts.',
    example: { lv: 'Pieteikuma veidlapa', en: 'Application form' },
  },
  url: {
    title: { en: 'Address of the file', lv: 'Faila adrese', lt: 'Failo adresas', et: 'Faili aadress' },
    en: 'Where the file or its page is; it starts with https://. Without it only the title is shown.',
    lv: 'Kur ir fails vai tā lapa; adrese sākas ar https://. Ja adreses nav, redzams tikai nosaukums.',
    example: 'https://novads.lv/dokumenti/pieteikums.docx',
  },
  language: {
    title: { en: 'Language of the file', lv: 'Faila valoda', lt: 'Failo kalba', et: 'Faili keel' },
    en: 'Code of the language in which the document is written: lv, lt, et, en.',
    lv: 'Valodas kods, kurā dokuments rakstīts: lv, lt, et, en.',
    example: 'lv',
  },
  format: {
    title: { en: 'File format', lv: 'Faila formāts', lt: 'Failo formatas', et: 'Failivorming' },
    en: 'Format as people call it, at most 12 characters. Shown after the title.',
    lv: 'Formāts, kā to ikdienā sauc, ne vairāk kā 12 rakstzīmes. Redzams aiz nosaukuma.',
    example: 'docx',
  },
  bytes: {
    title: { en: 'File size', lv: 'Faila lielums', lt: 'Failo dydis', et: 'Faili suurus' },
    en: 'Size in bytes, as a whole number. The page shows it as kB or MB.',
    lv: 'Lielums baitos, vesels skaitlis. Lapā tas redzams kB vai MB.',
    example: 48000,
  },
} satisfies DocsOf<z.infer<typeof documentSchema>>;

export const fileFields = {
  ...documentFields,
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'What the file is called. It is the text of the link.',
    lv: 'Kā failu sauc. Tas ir saites teksts.',
    example: { lv: 'Ietekmes pārskats par 2025. gadu', en: 'Impact report for 2025' },
  },
  url: {
    title: { en: 'Address of the file', lv: 'Faila adrese', lt: 'Failo adresas', et: 'Faili aadress' },
    en: 'Where the file is: it starts with https://, or with / if it is on the site of the feed.',
    lv: 'Kur ir fails: adrese sākas ar https:// vai ar /, ja fails ir tajā pašā vietnē, kur datu fails.',
    example: '/faili/parskats-2025.pdf',
  },
} satisfies DocsOf<z.infer<typeof fileSchema>>;

export const roundFields = {
  label: {
    title: { en: 'Name of the round', lv: 'Kārtas nosaukums', lt: 'Etapo pavadinimas', et: 'Vooru nimetus' },
    en: 'Only if there are several rounds, to tell them apart.',
    lv: 'Tikai tad, ja kārtu ir vairākas, lai tās varētu atšķirt.',
    example: { lv: 'Pavasara kārta', en: 'Spring round' },
  },
  opens: {
    title: { en: 'Opens', lv: 'Pieteikšanās sākums', lt: 'Pradžia', et: 'Algus' },
    en: 'First day on which people can apply, or day and time, in the publisher’s time zone. Without a time it is the beginning of the day.',
    lv: 'Pirmā diena, kad var pieteikties, vai diena un laiks izdevēja laika joslā. Ja laika nav, tas ir dienas sākums.',
    example: '2027-02-01',
  },
  closes: {
    title: { en: 'Closes', lv: 'Pieteikšanās beigas', lt: 'Pabaiga', et: 'Lõpp' },
    en: 'Last day on which people can apply, or day and time, in the publisher’s time zone. Without a time it is the end of the day.',
    lv: 'Pēdējā diena, kad var pieteikties, vai diena un laiks izdevēja laika joslā. Ja laika nav, tas ir dienas beigas.',
    example: '2027-03-01T16:00',
  },
  yearly: {
    title: { en: 'Every year', lv: 'Katru gadu', lt: 'Kasmet', et: 'Igal aastal' },
    en: 'true if the round has the same dates every year; the page then shows the next one.',
    lv: 'true, ja kārta katru gadu notiek tajos pašos datumos; lapā tad redzama nākamā.',
    example: true,
  },
} satisfies DocsOf<Round>;

export const namedLinkFields = {
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'Name of the page, document or organisation.',
    lv: 'Lapas, dokumenta vai organizācijas nosaukums.',
    example: { lv: 'Sociālā uzņēmuma likums', en: 'Social Enterprise Law' },
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'Its address, which starts with https://. With it the title becomes a link.',
    lv: 'Tās adrese, kas sākas ar https://. Ja tā ir, nosaukums kļūst par saiti.',
    example: 'https://likumi.lv/ta/id/294484',
  },
} satisfies DocsOf<z.infer<typeof namedLinkSchema>>;

export const namedFields = {
  id: entryId,
  name: {
    title: { en: 'Name', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Nimi' },
    en: 'The name that people see.',
    lv: 'Nosaukums, ko redz cilvēki.',
    example: { lv: 'Izglītība', en: 'Education' },
  },
} satisfies DocsOf<z.infer<typeof namedSchema>>;
