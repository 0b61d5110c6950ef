/** What `resources[]` says, field by field. */
import type { LibraryResource, ResourceVersion } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { pictureFields, videoFields } from './media-docs.js';
import { contactFields, fileFields, namedLinkFields, recordId, updatedDoc } from './shared-docs.js';

const versionFields = {
  language: {
    title: {
      en: 'Language of the version',
      lv: 'Versijas valoda',
      lt: 'Versijos kalba',
      et: 'Versiooni keel',
    },
    en: 'Code of the language in which it is written or spoken: lv, lt, et, en; “mul” for several that are not named. People can filter by it.',
    lv: 'Tās valodas kods, kurā tas rakstīts vai runāts: lv, lt, et, en; „mul”, ja valodas ir vairākas un nav nosauktas. Pēc tās var atlasīt.',
    example: 'lv',
  },
  title: {
    title: {
      en: 'Title in this language',
      lv: 'Nosaukums šajā valodā',
      lt: 'Pavadinimas šia kalba',
      et: 'Pealkiri selles keeles',
    },
    en: 'The title as it is printed on the version, if it differs from that of the record.',
    lv: 'Nosaukums, kāds tas ir pašā versijā, ja tas atšķiras no ieraksta nosaukuma.',
    example: 'Parimad praktikad',
  },
  url: {
    title: { en: 'File or page', lv: 'Fails vai lapa', lt: 'Failas arba puslapis', et: 'Fail või leht' },
    en: 'Where it can be read: https://… or /… on the site of the feed. Without it the page says how to ask for it.',
    lv: 'Kur to var lasīt: https://… vai /… datu faila vietnē. Ja adreses nav, lapā pateikts, kā to palūgt.',
    example: '/faili/rokasgramata.pdf',
  },
  format: {
    ...fileFields.format,
    example: 'pdf',
  },
  bytes: fileFields.bytes,
  pages: {
    title: { en: 'Pages', lv: 'Lappuses', lt: 'Puslapiai', et: 'Leheküljed' },
    en: 'Number of pages of a document.',
    lv: 'Dokumenta lappušu skaits.',
    example: 64,
  },
  minutes: {
    title: { en: 'Minutes', lv: 'Minūtes', lt: 'Minutės', et: 'Minutid' },
    en: 'Length of a recording in minutes.',
    lv: 'Ieraksta garums minūtēs.',
    example: 45,
  },
  video: {
    title: { en: 'Recording', lv: 'Ieraksts', lt: 'Įrašas', et: 'Salvestis' },
    en: 'The recording itself. It is played in the page after a click; the text is beside it.',
    lv: 'Pats ieraksts. Lapā to atskaņo pēc klikšķa; teksts ir blakus.',
    fields: videoFields,
  },
} satisfies DocsOf<ResourceVersion>;

export const resourceFields = {
  id: recordId,
  kind: {
    title: { en: 'Kind', lv: 'Veids', lt: 'Rūšis', et: 'Liik' },
    en: 'What it is. Shown above the title; people can filter by it.',
    lv: 'Kas tas ir. Redzams virs nosaukuma, un pēc tā var atlasīt.',
    example: 'handbook',
  },
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'What it is called. In a language that it does not exist in, say what it is; the version keeps the title as published.',
    lv: 'Kā to sauc. Valodā, kurā tā nav, uzrakstiet, kas tas ir; versijai paliek publicētais nosaukums.',
    example: {
      lv: 'Pašvaldību rīki sociālās uzņēmējdarbības attīstībai',
      en: 'Tools of municipalities for social entrepreneurship',
    },
  },
  summary: {
    title: { en: 'Summary', lv: 'Īsumā', lt: 'Trumpai', et: 'Lühidalt' },
    en: 'What somebody learns from it, in one or two sentences. Shown in the list below the title.',
    lv: 'Ko no tā var uzzināt, vienā vai divos teikumos. Redzams sarakstā zem nosaukuma.',
    example: {
      lv: 'Ko pašvaldība var darīt, lai sociālie uzņēmumi rastos un augtu.',
      en: 'What a municipality can do so that social enterprises start and grow.',
    },
  },
  description: {
    title: { en: 'Description', lv: 'Apraksts', lt: 'Aprašymas', et: 'Kirjeldus' },
    en: 'What it contains, in more words. An empty line begins a paragraph; lines that begin with “- ” make a list.',
    lv: 'Kas tajā ir, plašāk. Tukša rinda sāk jaunu rindkopu; rindas, kas sākas ar „- ”, veido sarakstu.',
    example: {
      lv: 'Rokasgrāmata pašvaldību darbiniekiem.',
      en: 'A handbook for the staff of municipalities.',
    },
  },
  audience: {
    title: { en: 'For whom', lv: 'Kam', lt: 'Kam skirta', et: 'Kellele' },
    en: 'For whom it is meant. People can filter by it; without it it is found under all.',
    lv: 'Kam tas domāts. Pēc tā var atlasīt; ja nav norādīts, to atrod zem visiem.',
    example: ['municipality'],
  },
  topics: {
    title: { en: 'Topics', lv: 'Tēmas', lt: 'Temos', et: 'Teemad' },
    en: 'What it is about. People can filter by it.',
    lv: 'Par ko tas ir. Pēc tā var atlasīt.',
    example: ['cooperation'],
  },
  versions: {
    title: { en: 'Versions', lv: 'Versijas', lt: 'Versijos', et: 'Versioonid' },
    en: 'Each language in which it exists, the original first.',
    lv: 'Katra valoda, kurā tas ir, oriģināls pirmais.',
    fields: versionFields,
  },
  howToGet: {
    title: { en: 'How to get it', lv: 'Kā to dabūt', lt: 'Kaip gauti', et: 'Kuidas seda saada' },
    en: 'What to do for a version without an address. Without this text the page says whom to ask.',
    lv: 'Ko darīt, lai saņemtu versiju bez adreses. Ja šī teksta nav, lapā pateikts, kam jautāt.',
    example: {
      lv: 'Palūdziet izdevējam; drukātais eksemplārs ir arī novada bibliotēkā.',
      en: 'Ask the publisher; the library of the municipality has a printed copy, too.',
    },
  },
  author: {
    title: { en: 'Author', lv: 'Autors', lt: 'Autorius', et: 'Autor' },
    en: 'Who wrote or recorded it, if that is not the publisher.',
    lv: 'Kas to rakstījis vai ierunājis, ja tas nav izdevējs.',
    example: { lv: 'Anna Bērziņa', en: 'Anna Bērziņa' },
  },
  publisher: {
    title: { en: 'Publisher', lv: 'Izdevējs', lt: 'Leidėjas', et: 'Väljaandja' },
    en: 'The organisation that published it. Shown in the list.',
    lv: 'Organizācija, kas to izdevusi. Redzama sarakstā.',
    fields: {
      name: {
        title: {
          en: 'Name of the publisher',
          lv: 'Izdevēja nosaukums',
          lt: 'Leidėjo pavadinimas',
          et: 'Väljaandja nimi',
        },
        en: 'Official name; of several publishers, all of them.',
        lv: 'Oficiālais nosaukums; ja izdevēji ir vairāki, visi.',
        example: { lv: 'Eiropas Komisija', en: 'European Commission' },
      },
      url: {
        title: {
          en: 'Publisher’s website',
          lv: 'Izdevēja tīmekļvietne',
          lt: 'Leidėjo interneto svetainė',
          et: 'Väljaandja veebileht',
        },
        en: 'Its address, which starts with https://. With it the name becomes a link.',
        lv: 'Tās adrese, kas sākas ar https://. Ja tā ir, nosaukums kļūst par saiti.',
        example: 'https://izdevejs.example',
      },
    },
  },
  year: {
    title: { en: 'Year', lv: 'Gads', lt: 'Metai', et: 'Aasta' },
    en: 'The year in which it was published. People can filter by it; the newest come first.',
    lv: 'Gads, kad tas publicēts. Pēc tā var atlasīt; jaunākie ir pirmie.',
    example: 2023,
  },
  licence: {
    title: { en: 'Licence', lv: 'Licence', lt: 'Licencija', et: 'Litsents' },
    en: 'Under which licence it can be copied and changed.',
    lv: 'Ar kādu licenci to drīkst kopēt un pārveidot.',
    fields: namedLinkFields,
  },
  cover: {
    title: { en: 'Cover', lv: 'Vāks', lt: 'Viršelis', et: 'Kaas' },
    en: 'A picture of its cover or of a scene, shown when somebody opens the record.',
    lv: 'Vāka vai kadra attēls; redzams, kad ierakstu atver.',
    fields: pictureFields,
  },
  instruments: {
    title: {
      en: 'Related support',
      lv: 'Saistītais atbalsts',
      lt: 'Susijusi parama',
      et: 'Seotud toetused',
    },
    en: 'Identifiers of support instruments that it is about.',
    lv: 'Atbalsta instrumentu identifikatori, par kuriem tas ir.',
    example: ['atbalsts-2027'],
  },
  enterprises: {
    title: {
      en: 'Related enterprises',
      lv: 'Saistītie uzņēmumi',
      lt: 'Susijusios įmonės',
      et: 'Seotud ettevõtted',
    },
    en: 'Identifiers of enterprises that appear in it.',
    lv: 'To uzņēmumu identifikatori, kas tajā minēti.',
    example: ['atbalsts-2027'],
  },
  stories: {
    title: {
      en: 'Related stories',
      lv: 'Saistītie stāsti',
      lt: 'Susijusios istorijos',
      et: 'Seotud lood',
    },
    en: 'Identifiers of enterprises whose stories fit it.',
    lv: 'To uzņēmumu identifikatori, kuru stāsti tam atbilst.',
    example: ['atbalsts-2027'],
  },
  contact: {
    title: { en: 'Contact', lv: 'Kontakti', lt: 'Kontaktai', et: 'Kontakt' },
    en: 'Whom to ask about it; without it the publisher of the feed.',
    lv: 'Kam par to jautāt; ja nav norādīts, datu faila izdevējam.',
    fields: contactFields,
  },
  updated: updatedDoc,
  source: {
    title: { en: 'Source', lv: 'Avots', lt: 'Šaltinis', et: 'Allikas' },
    en: 'Where the information about it comes from.',
    lv: 'No kurienes ir ziņas par to.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<LibraryResource>;
