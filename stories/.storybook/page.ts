import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { LANGUAGES, type Language } from '../../src/core/i18n/languages.js';

const HEADINGS: Record<Language, readonly [string, string]> = {
  lv: ['Paraugnovada pašvaldība', 'Atbalsts sociālajiem uzņēmumiem'],
  en: ['Paraugnovads Municipality', 'Support for social enterprises'],
  lt: ['Paraugnovado savivaldybė', 'Parama socialiniam verslui'],
  et: ['Paraugnovadi omavalitsus', 'Toetus sotsiaalsetele ettevõtetele'],
};

/** The toolbar's language; the first one where the address names another. */
export const languageOf = (globals: Record<string, unknown>): Language =>
  LANGUAGES.find((language) => language === globals['language']) ?? 'lv';

/**
 * The page around a story: its language and colours, and the headings above, without which a tool would rightly
 * find the heading levels broken. Inside a docs page, which has headings and a main part already, only the former.
 */
export const inPage: Decorator = (story, { globals, viewMode }) => {
  const language = languageOf(globals);
  const isStory = viewMode !== 'docs';
  const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
  const { documentElement } = document;
  // The announcer and the browser's own controls live outside the wrapper.
  documentElement.lang = isStory ? language : 'en';
  documentElement.dataset['theme'] = isStory ? theme : 'light';
  const [publisher, title] = HEADINGS[language];
  return html`<div class="page" data-theme=${theme} lang=${language} role=${isStory ? 'main' : nothing}>
    ${
      isStory
        ? html`<h1 class="page-publisher">${publisher}</h1>
            <h2 class="page-title">${title}</h2>`
        : nothing
    }
    ${story()}
  </div>`;
};
