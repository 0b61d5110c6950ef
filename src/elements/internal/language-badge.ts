import { str, type Msg } from '../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';

/** “Only in Latvian”, for a text that the feed does not have in the visitor’s language. */
export function languageBadge(msg: Msg, lang: string, language: string): TemplateResult {
  const only: Record<string, () => string> = {
    lv: () => msg('Only in Latvian', { id: 'language-badge.lv' }),
    en: () => msg('Only in English', { id: 'language-badge.en' }),
    lt: () => msg('Only in Lithuanian', { id: 'language-badge.lt' }),
    et: () => msg('Only in Estonian', { id: 'language-badge.et' }),
  };
  const name = () => new Intl.DisplayNames(language, { type: 'language' }).of(lang) ?? lang;
  const text =
    only[lang.slice(0, 2)]?.() ?? msg(str`In another language: ${name()}`, { id: 'language-badge.other' });
  return html`<p class="badge">${text}</p>`;
}
