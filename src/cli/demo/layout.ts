/** The pages of a fictional Latvian municipality, with the elements on the sample feed. */
import { LANGUAGES, type Language } from '../../core/i18n/languages.js';
import { HOME } from './home.js';
import {
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

/** The home page is first. */
export const PAGES: readonly DemoPage[] = [
  HOME,
  SUPPORT,
  ENTERPRISES,
  STORIES,
  GOAL,
  YOUTH,
  LIBRARY,
  ROAD_MAP,
  ORGANISATIONS,
  NEEDS,
];

const TEXTS: Record<Language, Record<string, string>> = {
  lv: {
    name: 'Paraugnovads',
    sub: 'pašvaldības tīmekļvietne',
    skip: 'Pāriet uz saturu',
    menu: 'Galvenā izvēlne',
    languages: 'Valoda',
    nav: 'Sākums|Pakalpojumi|Uzņēmējiem|Sociālie uzņēmumi|Pieredzes stāsti|Mērķis un plāns|Jauniešiem|Bibliotēka|Sadarbība|Kas palīdz|Vajadzības|Kontakti',
    sample:
      'Paraugs. Paraugnovads ir izdomāts, un daļa termiņu ir pārcelta, lai lapa arī šodien būtu aktuāla.',
    desk: 'Vietnes uzturētāja darba galds',
    footer: 'Paraugnovada pašvaldība · Brīvības iela 1, Paraugpilsēta · izdomāta adrese',
  },
  en: {
    name: 'Paraugnovads',
    sub: 'municipality',
    skip: 'Skip to content',
    menu: 'Main menu',
    languages: 'Language',
    nav: 'Home|Services|For business|Social enterprises|Stories|Goal and plan|Young people|Library|Cooperation|Who can help|Needs|Contact',
    sample:
      'This is a sample. Paraugnovads is fictional, and some deadlines are moved so that the page is up to date.',
    desk: 'Webmaster’s desk',
    footer: 'Paraugnovads Municipality · 1 Brīvības Street, Paraugpilsēta · fictional address',
  },
  lt: {
    name: 'Paraugnovadas',
    sub: 'savivaldybės svetainė',
    skip: 'Pereiti prie turinio',
    menu: 'Pagrindinis meniu',
    languages: 'Kalba',
    nav: 'Pradžia|Paslaugos|Verslui|Socialinis verslas|Patirties istorijos|Tikslas ir planas|Jaunimui|Biblioteka|Bendradarbiavimas|Kas padeda|Poreikiai|Kontaktai',
    sample:
      'Pavyzdys. Paraugnovadas išgalvotas, o dalis terminų perkelta, kad puslapis ir šiandien būtų aktualus.',
    desk: 'Svetainės tvarkytojo darbo stalas',
    footer: 'Paraugnovado savivaldybė · Brīvības g. 1, Paraugpilsėta · išgalvotas adresas',
  },
  et: {
    name: 'Paraugnovads',
    sub: 'omavalitsuse veebileht',
    skip: 'Liigu sisu juurde',
    menu: 'Peamenüü',
    languages: 'Keel',
    nav: 'Avaleht|Teenused|Ettevõtjale|Sotsiaalsed ettevõtted|Kogemuslood|Eesmärk ja plaan|Noortele|Materjalid|Koostöö|Kes aitab|Vajadused|Kontakt',
    sample:
      'Näidis. Paraugnovads on välja mõeldud ja osa tähtaegu on nihutatud, et leht oleks ka täna ajakohane.',
    desk: 'Veebihalduri töölaud',
    footer: 'Paraugnovadi omavalitsus · Brīvības 1, Paraugpilsēta · väljamõeldud aadress',
  },
};

export async function renderPage(page: DemoPage, language: Language): Promise<string> {
  const texts = TEXTS[language];
  const { lead, title } = page.texts[language];
  const links = LANGUAGES.map(
    (each) =>
      `<a href="${pagePath(page, each)}" lang="${each}" hreflang="${each}"${each === language ? ' aria-current="page"' : ''}>${each.toUpperCase()}</a>`,
  ).join('\n        ');
  const menu = texts['nav']!.split('|')
    .map((item, index) => {
      const target = PAGES.find(({ menu }) => menu === index);
      const current = target === page ? ' aria-current="page"' : '';
      return `<a href="${target ? pagePath(target, language) : '#'}"${current}>${item}</a>`;
    })
    .join('\n        ');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} | ${texts['name']}</title>
    <link rel="icon" href="/demo/crest.svg" />
    <link rel="stylesheet" href="/demo/municipality.css" />
    <link rel="modulepreload" href="/tilts/tilts.js" />
    <script type="module" src="/tilts/tilts.js"></script>
  </head>
  <body>
    <a class="skip" href="#content">${texts['skip']}</a>
    <header class="site">
      <div class="band">
        <a class="brand" href="${pagePath(HOME, language)}">
          <img src="/demo/crest.svg" alt="" width="44" height="52" />
          <span><strong>${texts['name']}</strong>${' '}${texts['sub']}</span>
        </a>
        <nav class="languages" aria-label="${texts['languages']}">
        ${links}
        </nav>
      </div>
      <nav class="menu" aria-label="${texts['menu']}">
        ${menu}
      </nav>
    </header>
    <main id="content">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      <p class="sample">${texts['sample']}</p>
      ${await page.content(language)}
    </main>
    <footer class="site-foot"><p>${texts['footer']} · <a href="/tilts/desk.html">${texts['desk']}</a></p></footer>
  </body>
</html>
`;
}
