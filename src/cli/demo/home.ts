/** The home page of the fictional municipality: all elements on one page, each with a link to its own page. */
import type { Language } from '../../core/i18n/languages.js';
import {
  ALL_ENTERPRISES,
  ENTERPRISES,
  GOAL,
  LIBRARY,
  ORGANISATIONS,
  NEEDS,
  pagePath,
  ROAD_MAP,
  STORIES,
  SUPPORT,
  YOUTH,
  type DemoPage,
} from './pages.js';

interface HomeTexts {
  readonly support: string;
  readonly allSupport: string;
  readonly enterprise: string;
  readonly contest: string;
  readonly goal: string;
  readonly allResources: string;
  readonly allOrganisations: string;
  readonly allNeeds: string;
}

const TEXTS: Readonly<Record<Language, HomeTexts>> = {
  lv: {
    support: 'Atbalsts, ko var saņemt',
    allSupport: 'Viss atbalsts',
    enterprise: 'Iepazīstiet uzņēmumu',
    contest: 'Ideju konkurss jauniešiem',
    goal: 'Formulējiet savu mērķi',
    allResources: 'Visa bibliotēka',
    allOrganisations: 'Visas organizācijas',
    allNeeds: 'Viss saraksts',
  },
  en: {
    support: 'Support you can get',
    allSupport: 'All support',
    enterprise: 'Meet a social enterprise',
    contest: 'Idea contest for young people',
    goal: 'Put your goal into words',
    allResources: 'The whole library',
    allOrganisations: 'All organisations',
    allNeeds: 'The whole board',
  },
  lt: {
    support: 'Parama, kurią galite gauti',
    allSupport: 'Visa parama',
    enterprise: 'Susipažinkite su įmone',
    contest: 'Idėjų konkursas jaunimui',
    goal: 'Suformuluokite savo tikslą',
    allResources: 'Visa biblioteka',
    allOrganisations: 'Visos organizacijos',
    allNeeds: 'Visas sąrašas',
  },
  et: {
    support: 'Toetus, mida saate taotleda',
    allSupport: 'Kõik toetused',
    enterprise: 'Tutvuge ettevõttega',
    contest: 'Noorte ideekonkurss',
    goal: 'Sõnastage oma eesmärk',
    allResources: 'Kõik materjalid',
    allOrganisations: 'Kõik organisatsioonid',
    allNeeds: 'Kogu nimekiri',
  },
};

export const HOME: DemoPage = {
  path: { lv: '', en: '', lt: '', et: '' },
  menu: 0,
  texts: {
    lv: {
      title: 'Uzņēmējdarbība, kas palīdz cilvēkiem',
      lead: 'Atbalsts idejai, uzņēmumi tepat blakus, konkurss jauniešiem un palīgs labam mērķim.',
    },
    en: {
      title: 'Business that helps people',
      lead: 'Support for your idea, enterprises near you, a contest for young people and help to set a good goal.',
    },
    lt: {
      title: 'Verslas, kuris padeda žmonėms',
      lead: 'Parama idėjai, įmonės čia pat, konkursas jaunimui ir pagalba keliant gerą tikslą.',
    },
    et: {
      title: 'Ettevõtlus, mis aitab inimesi',
      lead: 'Toetus ideele, ettevõtted siinsamas lähedal, konkurss noortele ja abi hea eesmärgi sõnastamisel.',
    },
  },
  content: (language) => {
    const texts = TEXTS[language];
    const link = (page: DemoPage, text = page.texts[language].title) =>
      `<a href="${pagePath(page, language)}">${text}</a>`;
    return `<div class="with-aside">
        <section>
          <h2>${texts.support}</h2>
          <tilts-instrument-directory src="/feed.json" limit="6" url-state="atbalsts">
            ${link(SUPPORT)}
          </tilts-instrument-directory>
          <p class="more">${link(SUPPORT, texts.allSupport)}</p>
        </section>
        <aside>
          <h2>${texts.enterprise}</h2>
          <tilts-enterprise-showcase src="/feed.json" view="spotlight" locked="area: paraugnovads">
            ${link(ENTERPRISES, ALL_ENTERPRISES[language])}
          </tilts-enterprise-showcase>
          <p class="more">${link(STORIES)}</p>
        </aside>
      </div>
      <section>
        <h2>${texts.contest}</h2>
        <tilts-idea-contest src="/feed.json" contest="ideju-tilts">
          ${link(YOUTH)}
        </tilts-idea-contest>
      </section>
      <section>
        <h2>${texts.goal}</h2>
        <tilts-smart-goal src="/feed.json">
          ${link(GOAL)}
        </tilts-smart-goal>
      </section>
      <section>
        <h2>${LIBRARY.texts[language].title}</h2>
        <tilts-resource-library src="/feed.json" limit="3">
          ${link(LIBRARY)}
        </tilts-resource-library>
        <p class="more">${link(LIBRARY, texts.allResources)}</p>
      </section>
      <section>
        <h2>${ORGANISATIONS.texts[language].title}</h2>
        <tilts-organisation-directory src="/feed.json" limit="3">
          ${link(ORGANISATIONS)}
        </tilts-organisation-directory>
        <p class="more">${link(ORGANISATIONS, texts.allOrganisations)}</p>
      </section>
      <section>
        <h2>${ROAD_MAP.texts[language].title}</h2>
        <tilts-road-map>
          ${link(ROAD_MAP)}
        </tilts-road-map>
      </section>
      <section>
        <h2>${NEEDS.texts[language].title}</h2>
        <tilts-needs-board src="/feed.json" limit="3">
          ${link(NEEDS)}
        </tilts-needs-board>
        <p class="more">${link(NEEDS, texts.allNeeds)}</p>
      </section>`;
  },
};
