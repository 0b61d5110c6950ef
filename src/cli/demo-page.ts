/** The page of an invented Latvian municipality, with the elements on the sample feed. */
import { LANGUAGES, type Language } from '../locale/languages.js';

const WORDS: Record<Language, Record<string, string>> = {
  lv: {
    name: 'Paraugnovads',
    sub: 'pašvaldības tīmekļvietne',
    skip: 'Pāriet uz saturu',
    menu: 'Galvenā izvēlne',
    languages: 'Valoda',
    nav: 'Pašvaldība|Pakalpojumi|Uzņēmējiem|Jauniešiem|Kontakti',
    title: 'Atbalsts sociālajiem uzņēmumiem',
    lead: 'Nauda, telpas, padoms un pasūtījumi: viss, ko sociālais uzņēmums vai topošais uzņēmējs var saņemt pie mums, Latvijā un kaimiņos.',
    sample:
      'Paraugs. Paraugnovads ir izdomāts, un daļa termiņu ir pārcelta, lai lapa arī šodien būtu aktuāla.',
    fallback: 'Atbalsta instrumentu saraksts',
    goal: 'Mērķis un plāns',
    footer: 'Paraugnovada pašvaldība · Brīvības iela 1, Paraugpilsēta · izdomāta adrese',
  },
  en: {
    name: 'Paraugnovads',
    sub: 'municipality',
    skip: 'Skip to content',
    menu: 'Main menu',
    languages: 'Language',
    nav: 'Municipality|Services|For business|For youth|Contacts',
    title: 'Support for social enterprises',
    lead: 'Money, premises, advice and orders: everything a social enterprise, or someone about to start one, can get from us, in Latvia and next door.',
    sample:
      'A sample. Paraugnovads is invented, and some deadlines are moved so that the page is alive today.',
    fallback: 'List of support instruments',
    goal: 'A goal and its plan',
    footer: 'Paraugnovads Municipality · 1 Brīvības Street, Paraugpilsēta · an invented address',
  },
  lt: {
    name: 'Paraugnovadas',
    sub: 'savivaldybė',
    skip: 'Pereiti prie turinio',
    menu: 'Pagrindinis meniu',
    languages: 'Kalba',
    nav: 'Savivaldybė|Paslaugos|Verslui|Jaunimui|Kontaktai',
    title: 'Parama socialiniam verslui',
    lead: 'Pinigai, patalpos, patarimai ir užsakymai – viskas, ką socialinis verslas ar jį kuriantis žmogus gali gauti pas mus, Latvijoje ir kaimyninėse šalyse.',
    sample:
      'Pavyzdys. Paraugnovadas išgalvotas, o dalis terminų perkelta, kad puslapis ir šiandien būtų aktualus.',
    fallback: 'Paramos priemonių sąrašas',
    goal: 'Tikslas ir planas',
    footer: 'Paraugnovado savivaldybė · Brīvības g. 1, Paraugpilsėta · išgalvotas adresas',
  },
  et: {
    name: 'Paraugnovads',
    sub: 'omavalitsus',
    skip: 'Liigu sisu juurde',
    menu: 'Peamenüü',
    languages: 'Keel',
    nav: 'Omavalitsus|Teenused|Ettevõtjale|Noortele|Kontakt',
    title: 'Toetus sotsiaalsetele ettevõtetele',
    lead: 'Raha, ruumid, nõu ja tellimused: kõik, mida sotsiaalne ettevõte või selle asutaja saab meilt, mujalt Lätist ja naaberriikidest.',
    sample:
      'Näidis. Paraugnovads on välja mõeldud ja osa tähtaegu on nihutatud, et leht oleks ka täna ajakohane.',
    fallback: 'Toetusmeetmete nimekiri',
    goal: 'Eesmärk ja plaan',
    footer: 'Paraugnovadi omavalitsus · Brīvības 1, Paraugpilsēta · väljamõeldud aadress',
  },
};

/** Where the page of a language stands. */
export const pathOf = (language: Language): string => (language === 'lv' ? '/' : `/${language}/`);

export function demoPage(language: Language): string {
  const words = WORDS[language];
  const links = LANGUAGES.map(
    (each) =>
      `<a href="${pathOf(each)}" lang="${each}" hreflang="${each}"${each === language ? ' aria-current="page"' : ''}>${each.toUpperCase()}</a>`,
  ).join('\n        ');
  const menu = words['nav']!.split('|')
    .map((item, at) => `<a href="#"${at === 2 ? ' aria-current="page"' : ''}>${item}</a>`)
    .join('\n        ');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${words['title']} | ${words['name']}</title>
    <link rel="icon" href="/demo/crest.svg" />
    <link rel="stylesheet" href="/demo/municipality.css" />
    <link rel="modulepreload" href="/tilts/tilts.js" />
    <script type="module" src="/tilts/tilts.js"></script>
  </head>
  <body>
    <a class="skip" href="#content">${words['skip']}</a>
    <header class="site">
      <div class="band">
        <a class="brand" href="${pathOf(language)}">
          <img src="/demo/crest.svg" alt="" width="44" height="52" />
          <span><strong>${words['name']}</strong> ${words['sub']}</span>
        </a>
        <nav class="languages" aria-label="${words['languages']}">
        ${links}
        </nav>
      </div>
      <nav class="menu" aria-label="${words['menu']}">
        ${menu}
      </nav>
    </header>
    <main id="content">
      <h1>${words['title']}</h1>
      <p class="lead">${words['lead']}</p>
      <p class="sample">${words['sample']}</p>
      <tilts-instrument-directory src="/feed.json" url-state="atbalsts" heading-level="2">
        <p><a href="/feed.json">${words['fallback']}</a></p>
      </tilts-instrument-directory>
      <h2>${words['goal']}</h2>
      <tilts-smart-goal src="/feed.json">
        <p><a href="/feed.json">${words['goal']}</a></p>
      </tilts-smart-goal>
    </main>
    <footer class="site-foot"><p>${words['footer']}</p></footer>
  </body>
</html>
`;
}
