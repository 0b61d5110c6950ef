/** What `enterprises[]` says, field by field. */
import type { Enterprise } from '../../feed/schema/schema.js';
import {
  addressFields,
  geoFields,
  impactFields,
  prizeFields,
  productFields,
  sellsFields,
  statusFields,
} from './enterprise-parts-docs.js';
import type { DocsOf } from '../field-docs.js';
import { pictureFields, storyFields, videoFields } from './media-docs.js';
import { openingHoursFields } from './opening-hours-docs.js';
import { contactFields, namedLinkFields, recordId, updatedDoc } from './shared-docs.js';

export const enterpriseFields = {
  id: recordId,
  name: {
    title: { en: 'Name', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Nimi' },
    en: 'The name people know. Shown on the card.',
    lv: 'Nosaukums, ko cilvēki pazīst. Redzams kartītē.',
    example: 'Saulgriežu maize',
  },
  summary: {
    title: { en: 'Summary', lv: 'Īsumā', lt: 'Trumpai', et: 'Lühidalt' },
    en: 'What it does and whom it helps, in one or two sentences. Shown on the card.',
    lv: 'Ko uzņēmums dara un kam palīdz, vienā vai divos teikumos. Redzams kartītē.',
    example: {
      lv: 'Ceptuve, kurā darbu atraduši deviņi cilvēki ar garīga rakstura traucējumiem.',
      en: 'A bakery in which nine people with learning disabilities have found work.',
    },
  },
  description: {
    title: { en: 'Description', lv: 'Apraksts', lt: 'Aprašymas', et: 'Kirjeldus' },
    en: 'Everything else about the enterprise. An empty line begins a paragraph; lines that begin with “- ” make a list.',
    lv: 'Viss pārējais par uzņēmumu. Tukša rinda sāk jaunu rindkopu; rindas, kas sākas ar „- ”, veido sarakstu.',
    example: { lv: 'Ceptuve mostas četros no rīta.', en: 'The bakery wakes up at four in the morning.' },
  },
  sectors: {
    title: { en: 'Fields', lv: 'Jomas', lt: 'Sritys', et: 'Valdkonnad' },
    en: 'What the enterprise works in: identifiers from the feed’s “sectors”. People can filter by it.',
    lv: 'Kādās jomās uzņēmums darbojas: identifikatori no datu faila saraksta „sectors”. Pēc tām var atlasīt.',
    example: ['education'],
  },
  products: {
    title: { en: 'What it offers', lv: 'Ko piedāvā', lt: 'Prekės ir paslaugos', et: 'Mida pakub' },
    en: 'What people can buy or get. Shown on the card.',
    lv: 'Ko cilvēki var nopirkt vai saņemt. Redzams kartītē.',
    fields: productFields,
  },
  targetGroups: {
    title: { en: 'Who it helps', lv: 'Kam palīdz', lt: 'Kam padeda', et: 'Keda aitab' },
    en: 'People whom it helps or employs: identifiers from the feed’s “targetGroups”. People can filter by it.',
    lv: 'Cilvēki, kam tas palīdz vai ko nodarbina: identifikatori no datu faila saraksta „targetGroups”. Pēc tiem var atlasīt.',
    example: ['youth'],
  },
  workIntegration: {
    title: {
      en: 'Work integration',
      lv: 'Darba integrācija',
      lt: 'Integracija į darbo rinką',
      et: 'Tööintegratsioon',
    },
    en: 'Only if it employs people who find it hard to get a job. Shown on the card; people can filter by it.',
    lv: 'Tikai tad, ja tas nodarbina cilvēkus, kam grūti atrast darbu. Redzama kartītē, un pēc tā var atlasīt.',
    fields: {
      people: {
        title: { en: 'How many people', lv: 'Cik cilvēku', lt: 'Kiek žmonių', et: 'Mitu inimest' },
        en: 'How many such people work there.',
        lv: 'Cik šādu cilvēku tur strādā.',
        example: 9,
      },
      note: {
        title: {
          en: 'Note on the work',
          lv: 'Piezīme par darbu',
          lt: 'Pastaba apie darbą',
          et: 'Märkus töö kohta',
        },
        en: 'How the work is made possible for them.',
        lv: 'Kā viņiem palīdz strādāt.',
        example: {
          lv: 'Katrā maiņā blakus ir darba vadītājs.',
          en: 'A job coach is at hand on every shift.',
        },
      },
    },
  },
  legalForm: {
    title: { en: 'Legal form', lv: 'Juridiskā forma', lt: 'Teisinė forma', et: 'Õiguslik vorm' },
    en: 'Kind of organisation. Shown in the profile.',
    lv: 'Organizācijas veids. Redzams profilā.',
    example: 'company',
  },
  registerCode: {
    title: {
      en: 'Registration number',
      lv: 'Reģistrācijas numurs',
      lt: 'Juridinio asmens kodas',
      et: 'Registrikood',
    },
    en: 'Number in the national register of “country”, at most 40 characters.',
    lv: 'Numurs valsts („country”) reģistrā, ne vairāk kā 40 rakstzīmes.',
    example: '40000000000',
  },
  country: {
    title: { en: 'Country', lv: 'Valsts', lt: 'Šalis', et: 'Riik' },
    en: 'Country of the register, two capital letters (ISO 3166-1).',
    lv: 'Reģistra valsts, divi lielie burti (ISO 3166-1).',
    example: 'LV',
  },
  status: {
    title: { en: 'Status', lv: 'Statuss', lt: 'Statusas', et: 'Staatus' },
    en: 'Status of a social enterprise, since when and where anyone can check it.',
    lv: 'Sociālā uzņēmuma statuss, kopš kura laika un kur to var pārbaudīt.',
    fields: statusFields,
  },
  areas: {
    title: { en: 'Areas', lv: 'Teritorijas', lt: 'Teritorijos', et: 'Piirkonnad' },
    en: 'Where it works: identifiers from the feed’s “areas”. People can filter by it.',
    lv: 'Kur tas darbojas: identifikatori no datu faila saraksta „areas”. Pēc tām var atlasīt.',
    example: ['paraugnovads'],
  },
  address: {
    title: { en: 'Address', lv: 'Adrese', lt: 'Adresas', et: 'Aadress' },
    en: 'Postal address that visitors can come to. It is public: leave out a private home.',
    lv: 'Pasta adrese, uz kuru var nākt apmeklētāji. Tā ir publiska: privātu mājokli nerakstiet.',
    fields: addressFields,
  },
  geo: {
    title: { en: 'Point on the map', lv: 'Vieta kartē', lt: 'Vieta žemėlapyje', et: 'Asukoht kaardil' },
    en: 'Where the pin stands on the map. Without it the enterprise is only in the list.',
    lv: 'Kurā vietā kartē ir atzīme. Ja tās nav, uzņēmums ir tikai sarakstā.',
    fields: geoFields,
  },
  openingHours: {
    title: { en: 'Opening hours', lv: 'Darba laiks', lt: 'Darbo laikas', et: 'Lahtiolekuajad' },
    en: 'When visitors can come. The page says whether it is open now.',
    lv: 'Kad apmeklētāji var nākt. Lapā redzams, vai tagad ir atvērts.',
    fields: openingHoursFields,
  },
  url: {
    title: { en: 'Website', lv: 'Tīmekļvietne', lt: 'Interneto svetainė', et: 'Veebileht' },
    en: 'The enterprise’s own website; it starts with https://.',
    lv: 'Uzņēmuma tīmekļvietne; adrese sākas ar https://.',
    example: 'https://maize.lv',
  },
  email: {
    title: { en: 'Email address', lv: 'E-pasta adrese', lt: 'El. pašto adresas', et: 'E-posti aadress' },
    en: 'Of the enterprise itself, not of a person. Everybody can see it.',
    lv: 'Paša uzņēmuma, nevis kāda cilvēka. To redz ikviens.',
    example: 'labdien@maize.lv',
  },
  phone: {
    title: { en: 'Phone number', lv: 'Tālruņa numurs', lt: 'Telefono numeris', et: 'Telefoninumber' },
    en: 'Of the enterprise itself, with the country code. Everybody can see it.',
    lv: 'Paša uzņēmuma, ar valsts kodu. To redz ikviens.',
    example: '+371 60 000 002',
  },
  contact: {
    title: { en: 'Contact person', lv: 'Kontaktpersona', lt: 'Kontaktinis asmuo', et: 'Kontaktisik' },
    en: 'A person or office that has agreed to be named in public.',
    lv: 'Cilvēks vai struktūrvienība, kas piekritusi būt publiski nosaukta.',
    fields: contactFields,
  },
  social: {
    title: { en: 'Social media', lv: 'Sociālie tīkli', lt: 'Socialiniai tinklai', et: 'Sotsiaalmeedia' },
    en: 'The enterprise’s pages on social networks.',
    lv: 'Uzņēmuma lapas sociālajos tīklos.',
    fields: {
      network: {
        title: { en: 'Network', lv: 'Tīkls', lt: 'Tinklas', et: 'Võrgustik' },
        en: 'Name of the social network.',
        lv: 'Sociālā tīkla nosaukums.',
        example: 'facebook',
      },
      url: {
        title: { en: 'Address', lv: 'Adrese', lt: 'Adresas', et: 'Aadress' },
        en: 'Address of the enterprise’s page there; it starts with https://.',
        lv: 'Uzņēmuma lapas adrese tajā; sākas ar https://.',
        example: 'https://www.facebook.com/saulgriezumaize',
      },
    },
  },
  logo: {
    title: { en: 'Logo', lv: 'Logotips', lt: 'Logotipas', et: 'Logo' },
    en: 'Shown on the card and in the profile. Without it the enterprise gets a drawing made from its name.',
    lv: 'Redzams kartītē un profilā. Ja tā nav, uzņēmumam ir zīmējums, kas veidots no nosaukuma.',
    fields: pictureFields,
  },
  photos: {
    title: { en: 'Photos', lv: 'Fotogrāfijas', lt: 'Nuotraukos', et: 'Fotod' },
    en: 'Pictures of the work, the best one first. The first is shown on the card.',
    lv: 'Attēli par darbu, labākais pirmais. Pirmais redzams kartītē.',
    fields: pictureFields,
  },
  video: {
    title: { en: 'Video', lv: 'Video', lt: 'Vaizdo įrašas', et: 'Video' },
    en: 'A video about the enterprise, in its profile.',
    lv: 'Video par uzņēmumu tā profilā.',
    fields: videoFields,
  },
  impact: {
    title: { en: 'Impact', lv: 'Ietekme', lt: 'Poveikis', et: 'Mõju' },
    en: 'What the enterprise has achieved, in numbers.',
    lv: 'Ko uzņēmums ir panācis, skaitļos.',
    fields: impactFields,
  },
  story: {
    title: { en: 'Story', lv: 'Stāsts', lt: 'Istorija', et: 'Lugu' },
    en: 'What the enterprise has learnt, for people who are starting one. Shown in the view “stories”.',
    lv: 'Ko uzņēmums ir iemācījies; tiem, kas sāk. Redzams skatā „stories”.',
    fields: storyFields,
  },
  sellsToMunicipality: {
    title: {
      en: 'Sells to the municipality',
      lv: 'Pārdod pašvaldībai',
      lt: 'Parduoda savivaldybei',
      et: 'Müüb omavalitsusele',
    },
    en: 'What public buyers can order from it. People can filter by it.',
    lv: 'Ko no tā var pasūtīt publiskie pircēji. Pēc tā var atlasīt.',
    fields: sellsFields,
  },
  networks: {
    title: { en: 'Networks', lv: 'Tīkli un apvienības', lt: 'Tinklai ir asociacijos', et: 'Võrgustikud' },
    en: 'Networks and associations that it belongs to.',
    lv: 'Tīkli un apvienības, kurās uzņēmums ir.',
    fields: namedLinkFields,
  },
  prizes: {
    title: { en: 'Prizes', lv: 'Balvas', lt: 'Apdovanojimai', et: 'Auhinnad' },
    en: 'Prizes that it has won.',
    lv: 'Balvas, ko tas ieguvis.',
    fields: prizeFields,
  },
  featured: {
    title: { en: 'Recommended', lv: 'Ieteikts', lt: 'Rekomenduojama', et: 'Soovitatud' },
    en: 'true puts it among the first of the list.',
    lv: 'true to ierindo starp pirmajiem sarakstā.',
    example: true,
  },
  joined: {
    title: { en: 'Added on', lv: 'Pievienots', lt: 'Įtraukta', et: 'Lisatud' },
    en: 'Day on which it was added to the feed. The list can be sorted by it.',
    lv: 'Diena, kad to pievienoja datu failam. Pēc tās sarakstu var kārtot.',
    example: '2026-03-01',
  },
  updated: updatedDoc,
  source: {
    title: { en: 'Source', lv: 'Avots', lt: 'Šaltinis', et: 'Allikas' },
    en: 'Where the information comes from. Shown in the profile.',
    lv: 'No kurienes ir informācija. Redzams profilā.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<Enterprise>;
