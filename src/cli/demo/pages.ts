/** The pages of the fictional municipality with one element each. */
import { LANGUAGES, type Language } from '../../core/i18n/languages.js';
import { encodeRoadMapUrl } from '../../core/road-map/share-url.js';
import { sampleRoadMap } from './road-map-sample.js';

export interface DemoPage {
  /** Its path below that of the language; `''` for the home page. */
  readonly path: Readonly<Record<Language, string>>;
  /** Index of the menu item that links to it. */
  readonly menu: number;
  readonly texts: Readonly<Record<Language, { readonly title: string; readonly lead: string }>>;
  /** The tags that a webmaster would paste. */
  content(language: Language): string | Promise<string>;
}

/** The content inside a tag: a link to the same content. */
const fallback = (
  text: Readonly<Record<Language, string>>,
  language: Language,
  href = '/feed.json',
): string => `<p><a href="${href}">${text[language]}</a></p>`;

export const SUPPORT: DemoPage = {
  path: { lv: 'atbalsts', en: 'support', lt: 'parama', et: 'toetus' },
  menu: 2,
  texts: {
    lv: {
      title: 'Atbalsts sociālajiem uzņēmumiem',
      lead: 'Nauda, telpas, padoms un pasūtījumi: viss, ko sociālais uzņēmums vai topošais uzņēmējs var saņemt pie mums, Latvijā un kaimiņos.',
    },
    en: {
      title: 'Support for social enterprises',
      lead: 'Funding, premises, advice and contracts: everything that a social enterprise, or someone about to start one, can get from us, elsewhere in Latvia and in neighbouring countries.',
    },
    lt: {
      title: 'Parama socialiniam verslui',
      lead: 'Pinigai, patalpos, patarimai ir užsakymai – viskas, ką socialinis verslas ar jį kuriantis žmogus gali gauti pas mus, Latvijoje ir kaimyninėse šalyse.',
    },
    et: {
      title: 'Toetus sotsiaalsetele ettevõtetele',
      lead: 'Raha, ruumid, nõu ja tellimused: kõik, mida sotsiaalne ettevõte või selle asutaja saab meilt, mujalt Lätist või naaberriikidest.',
    },
  },
  content: (language) => `<tilts-instrument-directory src="/feed.json" url-state="atbalsts" heading-level="2">
        ${fallback({ lv: 'Atbalsta instrumentu saraksts', en: 'List of support instruments', lt: 'Paramos priemonių sąrašas', et: 'Toetusmeetmete nimekiri' }, language)}
      </tilts-instrument-directory>`,
};

export const ENTERPRISES: DemoPage = {
  path: { lv: 'uznemumi', en: 'enterprises', lt: 'imones', et: 'ettevotted' },
  menu: 3,
  texts: {
    lv: {
      title: 'Sociālie uzņēmumi',
      lead: 'Ko tepat var nopirkt, pasūtīt un apmeklēt, un kam ar to palīdz: uzņēmumi un organizācijas, kas strādā cilvēku labā.',
    },
    en: {
      title: 'Social enterprises',
      lead: 'What you can buy, order and visit near you, and who it helps: enterprises and organisations that work for people.',
    },
    lt: {
      title: 'Socialinis verslas',
      lead: 'Žmonių labui dirbančios įmonės ir organizacijos: ką iš jų galima nusipirkti ar užsisakyti, kur apsilankyti ir kam tai padeda.',
    },
    et: {
      title: 'Sotsiaalsed ettevõtted',
      lead: 'Mida siitsamast osta, tellida ja külastada ning keda see aitab: ettevõtted ja ühendused, kes töötavad inimeste heaks.',
    },
  },
  content: (
    language,
  ) => `<tilts-enterprise-showcase src="/feed.json" url-state="uznemumi" heading-level="2" map needs-page="${pagePath(NEEDS, language)}?vajadzibas.enterprise=">
        ${fallback({ lv: 'Sociālo uzņēmumu saraksts', en: 'List of social enterprises', lt: 'Socialinio verslo sąrašas', et: 'Sotsiaalsete ettevõtete nimekiri' }, language)}
      </tilts-enterprise-showcase>`,
};

export const ALL_ENTERPRISES: Readonly<Record<Language, string>> = {
  lv: 'Visi sociālie uzņēmumi',
  en: 'All social enterprises',
  lt: 'Visas socialinio verslo sąrašas',
  et: 'Kõik sotsiaalsed ettevõtted',
};

export const STORIES: DemoPage = {
  path: { lv: 'pieredze', en: 'stories', lt: 'patirtis', et: 'lood' },
  menu: 4,
  texts: {
    lv: {
      title: 'Pieredzes stāsti',
      lead: 'Ko citi ir mēģinājuši, kā viņi zina, ka tas palīdz, un ko viņi iesaka jums.',
    },
    en: {
      title: 'Stories',
      lead: 'What others have tried, how they know that it helps, and what they advise you to do.',
    },
    lt: {
      title: 'Patirties istorijos',
      lead: 'Ką kiti jau išbandė, iš ko žino, kad tai padeda, ir ką jie pataria jums.',
    },
    et: {
      title: 'Kogemuslood',
      lead: 'Mida teised on proovinud, kust nad teavad, et sellest on abi, ja mida nad teile soovitavad.',
    },
  },
  content: (language) => `<div class="with-aside">
        <tilts-enterprise-showcase src="/feed.json" view="stories" url-state="pieredze" heading-level="2">
          ${fallback(ALL_ENTERPRISES, language, pagePath(ENTERPRISES, language))}
        </tilts-enterprise-showcase>
        <aside>
          <tilts-enterprise-showcase src="/feed.json" view="spotlight" locked="area: paraugnovads" heading-level="2">
            ${fallback(ALL_ENTERPRISES, language, pagePath(ENTERPRISES, language))}
          </tilts-enterprise-showcase>
        </aside>
      </div>`,
};

export const GOAL: DemoPage = {
  path: { lv: 'merkis', en: 'goal', lt: 'tikslas', et: 'eesmark' },
  menu: 5,
  texts: {
    lv: {
      title: 'Mērķis un plāns',
      lead: 'Pieci īsi soļi no vēlēšanās līdz mērķim, par kuru var droši atbildēt. Viss, ko rakstāt, paliek jūsu ierīcē.',
    },
    en: {
      title: 'Goal and plan',
      lead: 'Five short steps from a wish to a goal that stands up to questions. Everything you write stays on your device.',
    },
    lt: {
      title: 'Tikslas ir planas',
      lead: 'Penki trumpi žingsniai nuo noro iki tikslo, kurį lengva pagrįsti. Viskas, ką rašote, lieka jūsų įrenginyje.',
    },
    et: {
      title: 'Eesmärk ja plaan',
      lead: 'Viis lühikest sammu soovist eesmärgini, mis peab küsimustele vastu. Kõik, mida kirjutate, jääb teie seadmesse.',
    },
  },
  content: (
    language,
  ) => `<tilts-smart-goal src="/feed.json" prefill-contest="${pagePath(YOUTH, language)}" needs-page="${pagePath(NEEDS, language)}?vajadzibas.q=">
        ${fallback({ lv: 'Plānošanas saraksti', en: 'Planning lists', lt: 'Planavimo sąrašai', et: 'Planeerimise loendid' }, language)}
      </tilts-smart-goal>`,
};

export const YOUTH: DemoPage = {
  path: { lv: 'jauniesiem', en: 'youth', lt: 'jaunimui', et: 'noortele' },
  menu: 6,
  texts: {
    lv: {
      title: 'Jauniešiem',
      lead: 'Ideju konkurss: no domas telefonā līdz pieteikumam, ko saņem pašvaldība.',
    },
    en: {
      title: 'Young people',
      lead: 'Idea contest: from a thought on your phone to an application that reaches the municipality.',
    },
    lt: {
      title: 'Jaunimui',
      lead: 'Idėjų konkursas: nuo minties telefone iki paraiškos, kurią gauna savivaldybė.',
    },
    et: {
      title: 'Noortele',
      lead: 'Ideekonkurss: mõttest telefonis taotluseni, mis jõuab omavalitsusse.',
    },
  },
  content: (language) => `<tilts-idea-contest src="/feed.json" url-state="konkurss" heading-level="2">
        ${fallback({ lv: 'Ideju konkursa nolikums', en: 'Rules of the idea contest', lt: 'Idėjų konkurso nuostatai', et: 'Ideekonkursi juhend' }, language)}
      </tilts-idea-contest>`,
};

export const LIBRARY: DemoPage = {
  path: { lv: 'biblioteka', en: 'library', lt: 'biblioteka', et: 'materjalid' },
  menu: 7,
  texts: {
    lv: {
      title: 'Materiālu bibliotēka',
      lead: 'Rokasgrāmatas, pētījumi, rīki un ieraksti pašvaldībām, sociālajiem uzņēmumiem un jauniešiem.',
    },
    en: {
      title: 'Resource library',
      lead: 'Handbooks, studies, tools and recordings for municipalities, social enterprises and young people.',
    },
    lt: {
      title: 'Žinių biblioteka',
      lead: 'Vadovai, tyrimai, priemonės ir įrašai savivaldybėms, socialiniam verslui ir jaunimui.',
    },
    et: {
      title: 'Materjalikogu',
      lead: 'Käsiraamatud, uuringud, töövahendid ja salvestised omavalitsustele, sotsiaalsetele ettevõtetele ja noortele.',
    },
  },
  content: (language) => `<tilts-resource-library src="/feed.json" url-state="biblioteka" heading-level="2">
        ${fallback({ lv: 'Materiālu saraksts', en: 'List of resources', lt: 'Įrašų sąrašas', et: 'Materjalide nimekiri' }, language)}
      </tilts-resource-library>`,
};

const ROAD_MAP_SAMPLE: Readonly<Record<Language, string>> = {
  lv: 'Piemērs: Ezermalas jauniešu domes daļēji aizpildītais kontrolsaraksts',
  en: 'An example: the checklist of the Youth Council of Ezermala, partly filled in',
  lt: 'Pavyzdys: iš dalies užpildytas Ezermalos jaunimo tarybos kontrolinis sąrašas',
  et: 'Näide: Ezermala noortevolikogu osaliselt täidetud kontroll-loend',
};

export const ROAD_MAP: DemoPage = {
  path: { lv: 'sadarbiba', en: 'cooperation', lt: 'bendradarbiavimas', et: 'koostoo' },
  menu: 8,
  texts: {
    lv: {
      title: 'Ceļš uz ilgstošu sadarbību',
      lead: 'Divi kontrolsaraksti: pašvaldībai un organizācijai. Soli pa solim no pirmās sarunas līdz sadarbībai, kas turpinās.',
    },
    en: {
      title: 'The way to lasting cooperation',
      lead: 'Two checklists, for the municipality and for an organisation: step by step from the first talk to cooperation that goes on.',
    },
    lt: {
      title: 'Ilgalaikio bendradarbiavimo kelias',
      lead: 'Du kontroliniai sąrašai: savivaldybei ir organizacijai. Žingsnis po žingsnio nuo pirmojo pokalbio iki nuolatinio bendradarbiavimo.',
    },
    et: {
      title: 'Püsiva koostöö teekond',
      lead: 'Kaks kontroll-loendit: omavalitsusele ja ühendusele. Samm-sammult esimesest vestlusest koostööni, mis kestab.',
    },
  },
  content: async (language) => `<tilts-road-map heading-level="2">
        ${fallback({ lv: 'Uzziniet, kas var palīdzēt', en: 'See who can help', lt: 'Sužinokite, kas gali padėti', et: 'Vaadake, kes saab aidata' }, language, pagePath(SUPPORT, language))}
      </tilts-road-map>
      <p><a href="${await encodeRoadMapUrl(sampleRoadMap(language, 'community'), '')}">${ROAD_MAP_SAMPLE[language]}</a></p>`,
};

export const ORGANISATIONS: DemoPage = {
  path: { lv: 'kas-palidz', en: 'who-can-help', lt: 'kas-padeda', et: 'kes-aitab' },
  menu: 9,
  texts: {
    lv: {
      title: 'Kas var palīdzēt',
      lead: 'Organizācijas, kas konsultē, māca, finansē un iepazīstina: pēc vietas un pēc tā, kas jums vajadzīgs.',
    },
    en: {
      title: 'Who can help',
      lead: 'Organisations that advise, teach, finance and introduce people: by place and by what you need.',
    },
    lt: {
      title: 'Kas gali padėti',
      lead: 'Organizacijos, kurios konsultuoja, moko, finansuoja ir supažindina: pagal vietą ir pagal tai, ko jums reikia.',
    },
    et: {
      title: 'Kes saab aidata',
      lead: 'Organisatsioonid, mis nõustavad, õpetavad, rahastavad ja tutvustavad: koha järgi ja selle järgi, mida vajate.',
    },
  },
  content: (
    language,
  ) => `<tilts-organisation-directory src="/feed.json" url-state="palidzetaji" heading-level="2" action-lists="municipality" map>
        ${fallback({ lv: 'Organizāciju saraksts', en: 'List of organisations', lt: 'Organizacijų sąrašas', et: 'Organisatsioonide nimekiri' }, language)}
      </tilts-organisation-directory>`,
};

export const NEEDS: DemoPage = {
  path: { lv: 'vajadzibas', en: 'needs', lt: 'poreikiai', et: 'vajadused' },
  menu: 10,
  texts: {
    lv: {
      title: 'Vajadzības un piedāvājumi',
      lead: 'Ko meklē un piedāvā pašvaldība un sociālie uzņēmumi. Izvēlieties un atbildiet.',
    },
    en: {
      title: 'Needs and offers',
      lead: 'What the municipality and social enterprises look for and offer. Choose one and answer.',
    },
    lt: {
      title: 'Poreikiai ir pasiūlymai',
      lead: 'Ko ieško ir ką siūlo savivaldybė ir socialinis verslas. Išsirinkite ir atsiliepkite.',
    },
    et: {
      title: 'Vajadused ja pakkumised',
      lead: 'Mida omavalitsus ja sotsiaalsed ettevõtted otsivad ja pakuvad. Valige ja vastake.',
    },
  },
  content: (language) => `<tilts-needs-board src="/feed.json" url-state="vajadzibas" heading-level="2">
        ${fallback({ lv: 'Vajadzību saraksts', en: 'List of needs', lt: 'Poreikių sąrašas', et: 'Vajaduste nimekiri' }, language)}
      </tilts-needs-board>`,
};

/** The path of a page in a language: `/`, `/uznemumi`, `/en/`, `/en/enterprises`. */
export const pagePath = (page: DemoPage, language: Language): string =>
  `${language === LANGUAGES[0] ? '' : `/${language}`}/${page.path[language]}`;
