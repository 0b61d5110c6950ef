/** The first page of the invented municipality: all elements on one page, each with the way to its own. */
import type { Language } from '../locale/languages.js';
import {
  ALL_ENTERPRISES,
  ENTERPRISES,
  GOAL,
  pagePath,
  STORIES,
  SUPPORT,
  YOUTH,
  type DemoPage,
} from './demo-pages.js';

interface Words {
  readonly support: string;
  readonly allSupport: string;
  readonly enterprise: string;
  readonly contest: string;
  readonly goal: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  lv: {
    support: 'Atbalsts, ko var saņemt',
    allSupport: 'Viss atbalsts',
    enterprise: 'Iepazīstiet uzņēmumu',
    contest: 'Ideju konkurss jauniešiem',
    goal: 'Formulējiet savu mērķi',
  },
  en: {
    support: 'Support you can get',
    allSupport: 'All support',
    enterprise: 'Meet an enterprise',
    contest: 'The idea contest for young people',
    goal: 'Put your goal into words',
  },
  lt: {
    support: 'Parama, kurią galite gauti',
    allSupport: 'Visa parama',
    enterprise: 'Susipažinkite su įmone',
    contest: 'Idėjų konkursas jaunimui',
    goal: 'Suformuluokite savo tikslą',
  },
  et: {
    support: 'Toetus, mida saate taotleda',
    allSupport: 'Kõik toetused',
    enterprise: 'Tutvuge ettevõttega',
    contest: 'Noorte ideekonkurss',
    goal: 'Sõnastage oma eesmärk',
  },
};

export const FRONT: DemoPage = {
  path: { lv: '', en: '', lt: '', et: '' },
  menu: 0,
  words: {
    lv: {
      title: 'Uzņēmējdarbība, kas palīdz cilvēkiem',
      lead: 'Atbalsts idejai, uzņēmumi tepat blakus, konkurss jauniešiem un palīgs labam mērķim.',
    },
    en: {
      title: 'Business that helps people',
      lead: 'Support for an idea, enterprises close by, a contest for young people and help with a good goal.',
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
  tags: (language) => {
    const words = WORDS[language];
    const link = (page: DemoPage, text = page.words[language].title) =>
      `<a href="${pagePath(page, language)}">${text}</a>`;
    return `<div class="with-aside">
        <section>
          <h2>${words.support}</h2>
          <tilts-instrument-directory src="/feed.json" limit="6" url-state="atbalsts">
            ${link(SUPPORT)}
          </tilts-instrument-directory>
          <p class="more">${link(SUPPORT, words.allSupport)}</p>
        </section>
        <aside>
          <h2>${words.enterprise}</h2>
          <tilts-enterprise-showcase src="/feed.json" view="spotlight" locked="area: paraugnovads">
            ${link(ENTERPRISES, ALL_ENTERPRISES[language])}
          </tilts-enterprise-showcase>
          <p class="more">${link(STORIES)}</p>
        </aside>
      </div>
      <section>
        <h2>${words.contest}</h2>
        <tilts-idea-contest src="/feed.json" contest="ideju-tilts">
          ${link(YOUTH)}
        </tilts-idea-contest>
      </section>
      <section>
        <h2>${words.goal}</h2>
        <tilts-smart-goal src="/feed.json">
          ${link(GOAL)}
        </tilts-smart-goal>
      </section>`;
  },
};
