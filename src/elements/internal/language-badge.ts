import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** "Only in Latvian", for a text that the feed does not have in the visitor's language. */
export function languageBadge(lang: string, language: string): TemplateResult {
  const only: Record<string, () => string> = {
    lv: () => msg('Only in Latvian', { id: 'only.lv' }),
    en: () => msg('Only in English', { id: 'only.en' }),
    lt: () => msg('Only in Lithuanian', { id: 'only.lt' }),
    et: () => msg('Only in Estonian', { id: 'only.et' }),
  };
  const name = () => new Intl.DisplayNames(language, { type: 'language' }).of(lang) ?? lang;
  const text = only[lang.slice(0, 2)]?.() ?? msg(str`In another language: ${name()}`, { id: 'only.other' });
  return html`<p class="badge">${text}</p>`;
}
