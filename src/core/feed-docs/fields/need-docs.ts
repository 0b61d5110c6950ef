/** What `needs[]` says, field by field. */
import type { BoardNeed } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { contactFields, namedLinkFields, recordId, updatedDoc } from './shared-docs.js';

export const needFields = {
  id: recordId,
  who: {
    title: { en: 'Who', lv: 'Kas', lt: 'Kas', et: 'Kes' },
    en: 'Whether the municipality or an enterprise needs or offers it. Shown above the title; people can filter by it.',
    lv: 'Vai to meklē vai piedāvā pašvaldība vai uzņēmums. Redzams virs nosaukuma, un pēc tā var atlasīt.',
    example: 'municipality',
  },
  direction: {
    title: {
      en: 'Needed or offered',
      lv: 'Vajag vai piedāvā',
      lt: 'Reikia ar siūloma',
      et: 'Vaja või pakutakse',
    },
    en: 'Whether it is looked for or offered; without it, it is looked for.',
    lv: 'Vai to meklē vai piedāvā; ja nav norādīts, to meklē.',
    example: 'need',
  },
  kind: {
    title: { en: 'Kind', lv: 'Veids', lt: 'Rūšis', et: 'Liik' },
    en: 'What is needed or offered. Shown above the title; people can filter by it.',
    lv: 'Ko vajag vai piedāvā. Redzams virs nosaukuma, un pēc tā var atlasīt.',
    example: 'service',
  },
  title: {
    title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
    en: 'What it is, in a few words. Shown in the list and in the message with which somebody answers.',
    lv: 'Kas tas ir, dažos vārdos. Redzams sarakstā un vēstulē, ar kuru kāds atbild.',
    example: { lv: 'Ēdināšana vasaras nometnē', en: 'Catering for the summer camp' },
  },
  summary: {
    title: { en: 'Summary', lv: 'Īsumā', lt: 'Trumpai', et: 'Lühidalt' },
    en: 'What exactly is needed or offered and why, in one or two sentences. Shown in the list below the title.',
    lv: 'Ko tieši vajag vai piedāvā un kāpēc, vienā vai divos teikumos. Redzams sarakstā zem nosaukuma.',
    example: {
      lv: 'Trīs ēdienreizes dienā bērnu nometnē Ezermalā.',
      en: 'Three meals a day at the children’s camp in Ezermala.',
    },
  },
  description: {
    title: { en: 'Description', lv: 'Apraksts', lt: 'Aprašymas', et: 'Kirjeldus' },
    en: 'Everything else that somebody has to know before answering. An empty line begins a paragraph; lines that begin with “- ” make a list.',
    lv: 'Viss pārējais, kas jāzina pirms atbildes. Tukša rinda sāk jaunu rindkopu; rindas, kas sākas ar „- ”, veido sarakstu.',
    example: {
      lv: 'Virtuve ir uz vietas. Desmit bērniem ir īpaša diēta.',
      en: 'There is a kitchen on site. Ten children have a special diet.',
    },
  },
  quantity: {
    title: { en: 'How much', lv: 'Cik daudz', lt: 'Kiek', et: 'Kui palju' },
    en: 'How much or how often, in your own words. Shown in the list.',
    lv: 'Cik daudz vai cik bieži, jūsu pašu vārdiem. Redzams sarakstā.',
    example: { lv: '60 bērni, 10 dienas', en: '60 children, 10 days' },
  },
  by: {
    title: { en: 'By when', lv: 'Līdz kuram laikam', lt: 'Iki kada', et: 'Mis ajaks' },
    en: 'Last day on which an answer helps, in the publisher’s time zone. The soonest come first; when it has passed, the page says so and “tilts check” warns.',
    lv: 'Pēdējā diena, kad atbilde vēl noder, izdevēja laika joslā. Tuvākie ir pirmie; kad diena ir pagājusi, lapā tas ir pateikts un „tilts check” brīdina.',
    example: '2027-06-01',
  },
  areas: {
    title: { en: 'Areas', lv: 'Teritorijas', lt: 'Teritorijos', et: 'Piirkonnad' },
    en: 'Where it is needed or offered: identifiers from the feed’s “areas”. People can filter by it; without it, it is found under all.',
    lv: 'Kur to vajag vai piedāvā: identifikatori no datu faila saraksta „areas”. Pēc tām var atlasīt; ja nav norādītas, to atrod zem visām.',
    example: ['paraugnovads'],
  },
  sectors: {
    title: { en: 'Fields', lv: 'Jomas', lt: 'Sritys', et: 'Valdkonnad' },
    en: 'What field it belongs to: identifiers from the feed’s “sectors”. People can filter by it; enterprises of the field are shown with it.',
    lv: 'Kādai jomai tas pieder: identifikatori no datu faila saraksta „sectors”. Pēc tām var atlasīt; pie ieraksta rāda šīs jomas uzņēmumus.',
    example: ['education'],
  },
  targetGroups: {
    title: { en: 'For whom', lv: 'Kam', lt: 'Kam skirta', et: 'Kellele' },
    en: 'For whose benefit, or who gets the jobs: identifiers from the feed’s “targetGroups”. People can filter by it.',
    lv: 'Kam tas palīdz vai kas iegūst darbu: identifikatori no datu faila saraksta „targetGroups”. Pēc tiem var atlasīt.',
    example: ['youth'],
  },
  cpv: {
    title: { en: 'CPV codes', lv: 'CPV kodi', lt: 'BVPŽ kodai', et: 'CPV-koodid' },
    en: 'Codes of the Common Procurement Vocabulary, eight digits, with or without check digit. Enterprises that sell under the same codes are shown with it.',
    lv: 'Kopējās publiskā iepirkuma vārdnīcas kodi: astoņi cipari, ar kontroles ciparu vai bez tā. Pie ieraksta rāda uzņēmumus, kas pārdod ar tiem pašiem kodiem.',
    example: ['55520000-1'],
  },
  supportLevel: {
    title: { en: 'Cooperation', lv: 'Sadarbība', lt: 'Bendradarbiavimas', et: 'Koostöö' },
    en: 'Light cooperation (information, access, training) or targeted (money, property, contracts). People can filter by it.',
    lv: 'Viegla sadarbība (informācija, piekļuve, mācības) vai mērķēta (nauda, īpašums, līgumi). Pēc tās var atlasīt.',
    example: 'general',
  },
  instruments: {
    title: {
      en: 'Support that would pay',
      lv: 'Atbalsts, no kā maksāt',
      lt: 'Parama, iš kurios mokama',
      et: 'Toetus, millest makstakse',
    },
    en: 'Identifiers of support instruments from which it could be paid, or under which it is given.',
    lv: 'Atbalsta instrumentu identifikatori, no kuriem to varētu apmaksāt vai ar kuriem to piešķir.',
    example: ['atbalsts-2027'],
  },
  enterprise: {
    title: { en: 'Enterprise', lv: 'Uzņēmums', lt: 'Įmonė', et: 'Ettevõte' },
    en: 'Identifier of the enterprise that needs or offers it, if it is in “enterprises”. Its name, page and contact are then shown.',
    lv: 'Tā uzņēmuma identifikators, kas to meklē vai piedāvā, ja uzņēmums ir sarakstā „enterprises”. Tad redzams tā nosaukums, lapa un saziņa.',
    example: 'atbalsts-2027',
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'Page with more about it, such as the notice of the procurement; it starts with https://.',
    lv: 'Lapa, kurā ir vairāk par to, piemēram, iepirkuma paziņojums; adrese sākas ar https://.',
    example: 'https://novads.lv/iepirkumi/edinasana',
  },
  contact: {
    title: { en: 'Contact', lv: 'Kontakti', lt: 'Kontaktai', et: 'Kontakt' },
    en: 'Who gets the answer; without it the enterprise, or else the publisher of the feed.',
    lv: 'Kas saņem atbildi; ja nav norādīts, uzņēmums vai, ja arī tā nav, datu faila izdevējs.',
    fields: contactFields,
  },
  published: {
    title: { en: 'Published on', lv: 'Publicēts', lt: 'Paskelbta', et: 'Avaldatud' },
    en: 'Day on which it was put on the board. The list can be sorted by it.',
    lv: 'Diena, kad tas ievietots sarakstā. Pēc tās sarakstu var kārtot.',
    example: '2026-11-02',
  },
  updated: updatedDoc,
  source: {
    title: { en: 'Source', lv: 'Avots', lt: 'Šaltinis', et: 'Allikas' },
    en: 'Where the information about it comes from.',
    lv: 'No kurienes ir ziņas par to.',
    fields: namedLinkFields,
  },
} satisfies DocsOf<BoardNeed>;
