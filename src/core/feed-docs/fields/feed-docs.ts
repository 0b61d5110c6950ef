/** What the feed says around its records, and where everything else is documented. */
import type * as z from 'zod/mini';
import type { planningSchema } from '../../feed/schema/planning-schema.js';
import type {
  BoardNeed,
  Contest,
  Enterprise,
  FeedDocument,
  Instrument,
  LibraryResource,
  Organisation,
} from '../../feed/schema/schema.js';
import { contestFields } from './contest-docs.js';
import { enterpriseFields } from './enterprise-docs.js';
import type { DocsOf } from '../field-docs.js';
import { instrumentFields } from './instrument-docs.js';
import { organisationFields } from './organisation-docs.js';
import { needFields } from './need-docs.js';
import { planningFields } from './planning-docs.js';
import { resourceFields } from './resource-docs.js';
import { contactFields, namedFields } from './shared-docs.js';

interface Records {
  readonly instruments: Instrument[];
  readonly enterprises: Enterprise[];
  readonly contests: Contest[];
  readonly resources: LibraryResource[];
  readonly organisations: Organisation[];
  readonly needs: BoardNeed[];
  readonly planning: z.infer<typeof planningSchema>;
}

/** The whole feed. */

export const feedFields = {
  $schema: {
    title: { en: 'Address of the schema', lv: 'Shēmas adrese', lt: 'Schemos adresas', et: 'Skeemi aadress' },
    en: 'Where the JSON Schema is, so that your editor can help. The page does not read it.',
    lv: 'Kur ir JSON shēma, lai redaktors varētu palīdzēt. Lapa to nelasa.',
    example: './feed.schema.json',
  },
  tilts: {
    title: {
      en: 'Version of the format',
      lv: 'Formāta versija',
      lt: 'Formato versija',
      et: 'Vormingu versioon',
    },
    en: 'Always 1. It marks the file as a feed for Tilts.',
    lv: 'Vienmēr 1. Norāda, ka šis ir Tilts datu fails.',
    example: 1,
  },
  publisher: {
    title: { en: 'Publisher', lv: 'Izdevējs', lt: 'Leidėjas', et: 'Väljaandja' },
    en: 'The municipality behind the feed.',
    lv: 'Pašvaldība, kuras datu fails tas ir.',
    fields: {
      name: {
        title: {
          en: 'Name of the publisher',
          lv: 'Izdevēja nosaukums',
          lt: 'Leidėjo pavadinimas',
          et: 'Väljaandja nimi',
        },
        en: 'Official name of the municipality.',
        lv: 'Pašvaldības oficiālais nosaukums.',
        example: { lv: 'Paraugnovada pašvaldība', en: 'Paraugnovads Municipality' },
      },
      url: {
        title: {
          en: 'Publisher’s website',
          lv: 'Izdevēja tīmekļvietne',
          lt: 'Leidėjo svetainė',
          et: 'Väljaandja veebileht',
        },
        en: 'Home page of the municipality; it starts with https://.',
        lv: 'Pašvaldības sākumlapa; adrese sākas ar https://.',
        example: 'https://novads.lv',
      },
      contact: {
        title: { en: 'Contact', lv: 'Kontakti', lt: 'Kontaktai', et: 'Kontakt' },
        en: 'Whom to ask if a record has no contact of its own.',
        lv: 'Kam jautāt, ja ierakstam pašam kontaktu nav.',
        fields: contactFields,
      },
      timeZone: {
        title: { en: 'Time zone', lv: 'Laika josla', lt: 'Laiko juosta', et: 'Ajavöönd' },
        en: 'Time zone of all dates and times in the feed (IANA): it decides when a deadline ends. Without it, “Europe/Riga”.',
        lv: 'Visu datu faila datumu un laiku josla (IANA): pēc tās beidzas termiņi. Ja tās nav, „Europe/Riga”.',
        example: 'Europe/Riga',
      },
    },
  },
  updated: {
    title: { en: 'Updated', lv: 'Atjaunināts', lt: 'Atnaujinta', et: 'Uuendatud' },
    en: 'Day, or day and time, when the feed last changed.',
    lv: 'Diena vai diena un laiks, kad datu failu pēdējoreiz mainīja.',
    example: '2026-11-20',
  },
  languages: {
    title: { en: 'Languages', lv: 'Valodas', lt: 'Kalbos', et: 'Keeled' },
    en: 'Languages of the texts, the most important first: it is the language of texts written without a language, and shown where a translation is missing.',
    lv: 'Tekstu valodas, svarīgākā pirmā: tajā ir teksti, kam valoda nav norādīta, un to rāda, ja tulkojuma nav.',
    example: ['lv', 'en'],
  },
  areas: {
    title: { en: 'Areas', lv: 'Teritorijas', lt: 'Teritorijos', et: 'Piirkonnad' },
    en: 'Places that records can refer to: countries, municipalities, parishes.',
    lv: 'Vietas, uz kurām ieraksti var atsaukties: valstis, novadi, pagasti.',
    fields: {
      id: {
        title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
        en: 'Short name by which records refer to the area: letters a–z, digits, “-”, “_” and “.”. “lv”, “lt” and “ee” are the countries.',
        lv: 'Īsais nosaukums, ar kuru ieraksti atsaucas uz teritoriju: burti a–z, cipari, „-”, „_” un „.”. „lv”, „lt” un „ee” ir valstis.',
        example: 'paraugnovads',
      },
      name: {
        title: { en: 'Name', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Nimi' },
        en: 'The name that people see in the filter.',
        lv: 'Nosaukums, ko cilvēki redz atlasē.',
        example: 'Paraugnovads',
      },
      within: {
        title: {
          en: 'Lies within',
          lv: 'Atrodas teritorijā',
          lt: 'Priklauso teritorijai',
          et: 'Asub piirkonnas',
        },
        en: 'Identifier of the larger area around it. Who filters by the smaller area also finds what applies to the larger one.',
        lv: 'Lielākās teritorijas identifikators. Kas atlasa mazāko teritoriju, atrod arī to, kas attiecas uz lielāko.',
        example: 'lv',
      },
    },
  },
  sectors: {
    title: { en: 'Fields', lv: 'Jomas', lt: 'Sritys', et: 'Valdkonnad' },
    en: 'What enterprises work in. Records refer to them.',
    lv: 'Kādās jomās uzņēmumi darbojas. Ieraksti uz tām atsaucas.',
    fields: namedFields,
  },
  targetGroups: {
    title: { en: 'Target groups', lv: 'Mērķa grupas', lt: 'Tikslinės grupės', et: 'Sihtrühmad' },
    en: 'People whom enterprises help or employ. Records refer to them.',
    lv: 'Cilvēki, kam uzņēmumi palīdz vai ko nodarbina. Ieraksti uz tiem atsaucas.',
    fields: namedFields,
  },
  instruments: {
    title: {
      en: 'Support instruments',
      lv: 'Atbalsta instrumenti',
      lt: 'Paramos priemonės',
      et: 'Toetusmeetmed',
    },
    en: 'Support that social enterprises can get, for “tilts-instrument-directory”. A record with an error is left out, the others are shown.',
    lv: 'Atbalsts, ko var saņemt sociālie uzņēmumi; elementam „tilts-instrument-directory”. Ierakstu ar kļūdu izlaiž, pārējos rāda.',
    fields: instrumentFields,
  },
  enterprises: {
    title: {
      en: 'Social enterprises',
      lv: 'Sociālie uzņēmumi',
      lt: 'Socialinis verslas',
      et: 'Sotsiaalsed ettevõtted',
    },
    en: 'Social enterprises and similar organisations, for “tilts-enterprise-showcase”.',
    lv: 'Sociālie uzņēmumi un līdzīgas organizācijas; elementam „tilts-enterprise-showcase”.',
    fields: enterpriseFields,
  },
  contests: {
    title: { en: 'Idea contests', lv: 'Ideju konkursi', lt: 'Idėjų konkursai', et: 'Ideekonkursid' },
    en: 'Idea contests with their rules and questions, for “tilts-idea-contest”.',
    lv: 'Ideju konkursi ar nosacījumiem un jautājumiem; elementam „tilts-idea-contest”.',
    fields: contestFields,
  },
  resources: {
    title: {
      en: 'Resource library',
      lv: 'Materiālu bibliotēka',
      lt: 'Žinių biblioteka',
      et: 'Materjalikogu',
    },
    en: 'Handbooks, studies, tools and recordings to read, watch and use, for “tilts-resource-library”.',
    lv: 'Rokasgrāmatas, pētījumi, rīki un ieraksti, ko lasīt, skatīties un izmantot; elementam „tilts-resource-library”.',
    fields: resourceFields,
  },
  organisations: {
    title: {
      en: 'Support organisations',
      lv: 'Atbalsta organizācijas',
      lt: 'Paramos organizacijos',
      et: 'Tugiorganisatsioonid',
    },
    en: 'Who helps whom, where and with what, for “tilts-organisation-directory”.',
    lv: 'Kas kam palīdz, kur un ar ko; elementam „tilts-organisation-directory”.',
    fields: organisationFields,
  },
  needs: {
    title: {
      en: 'Needs and offers',
      lv: 'Vajadzības un piedāvājumi',
      lt: 'Poreikiai ir pasiūlymai',
      et: 'Vajadused ja pakkumised',
    },
    en: 'What the municipality and enterprises look for and offer, for “tilts-needs-board”.',
    lv: 'Ko meklē un piedāvā pašvaldība un uzņēmumi; elementam „tilts-needs-board”.',
    fields: needFields,
  },
  planning: {
    title: { en: 'Goals and plans', lv: 'Mērķi un plāni', lt: 'Tikslai ir planai', et: 'Eesmärgid ja kavad' },
    en: 'What the municipality has already decided, so that nobody has to type it again, for “tilts-smart-goal”.',
    lv: 'Ko pašvaldība jau nolēmusi, lai tas nav jāraksta vēlreiz; elementam „tilts-smart-goal”.',
    fields: planningFields,
  },
} satisfies DocsOf<Omit<FeedDocument, keyof Records> & Records>;
