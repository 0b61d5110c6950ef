/** Embedding: which element, how it looks, and what to paste into the site. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../core/i18n/translator.js';
import { LANGUAGES, type Language } from '../../core/i18n/languages.js';
import { renderField } from '../../elements/internal/field/field.js';
import { renderLoadingOrRetry } from '../../elements/internal/loading.js';
import type { WorkView } from '../desk.types.js';
import { ELEMENT_NAMES, ELEMENTS, elementOf, hasFeed } from '../elements.js';
import { siteAddresses } from '../publish/published-site.js';
import { renderChoice } from '../see/see.js';
import { baseOf } from '../views/pictures.js';
import { renderAttribute } from './attribute-field.js';
import { tokensOf, type EmbedChoices } from './embed-choices.js';
import type { Written } from './embed-fallback.js';
import { renderLook } from './look.js';
import { FORMS, scriptOf, snippetOf, styleOf, SYSTEMS, type Embed, type EmbedForm } from './snippet.js';

export { styles } from '../see/see.styles.js';
export { EmbedChoices } from './embed-choices.js';

const FORM_NAMES: Readonly<Record<EmbedForm, (msg: WorkView['msg']) => string>> = {
  tag: (msg) => msg('Tag', { id: 'desk.embed.tag' }),
  placeholder: (msg) => msg('Placeholder (div)', { id: 'desk.embed.placeholder' }),
  frame: (msg) => msg('Frame', { id: 'desk.embed.frame' }),
};

const renderText = (
  id: string,
  label: string,
  value: string,
  change: (value: string) => void,
): TemplateResult =>
  renderField(
    { id, label },
    (aria) =>
      html`<input
        id=${aria.id}
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        @input=${({ target }: Event) => change((target as HTMLInputElement).value.trim())}
      />`,
  );

const renderSnippet = ({ msg, actions }: WorkView, title: string, code: string): unknown =>
  code
    ? html`<section class="embed">
        <h2>${title}</h2>
        <pre class="snippet" tabindex="0" aria-label=${title}>${code}</pre>
        <button
          type="button"
          class="button"
          aria-label=${msg(str`Copy: ${title}`, { id: 'desk.embed.copy-name' })}
          @click=${() => actions.copy(code)}
        >
          ${msg('Copy', { id: 'desk.embed.copy' })}
        </button>
      </section>`
    : nothing;

function renderFallbackChoice({ msg }: WorkView, embed: EmbedChoices, written: Written | undefined): unknown {
  return renderField(
    {
      id: 'embed-fallback',
      label: msg('Include the content in the code', { id: 'desk.embed.fallback' }),
      notes: {
        hint: msg(
          'Titles, links, deadlines and addresses as plain HTML. People can read them before the script has loaded, without it and on paper, and search engines find them. Copy the code again when the feed has changed.',
          { id: 'desk.embed.fallback-hint' },
        ),
        error:
          written?.hasFailed &&
          msg(
            'No content could be included: the feed has an error outside its records, or an attribute names something that is not in the feed. The tag contains the link instead.',
            { id: 'desk.embed.no-fallback' },
          ),
      },
    },
    ({ id, describedBy }) =>
      html`<input
        id=${id}
        type="checkbox"
        aria-describedby=${describedBy}
        .checked=${embed.choices.hasFallback}
        @change=${({ target }: Event) => embed.set({ hasFallback: (target as HTMLInputElement).checked })}
      />`,
  );
}

export function renderEmbed(view: WorkView, embed: EmbedChoices): TemplateResult {
  const { msg, work, state, language, formatter } = view;
  const { choices } = embed;
  const { src, folder } = { ...siteAddresses(), ...choices };
  const element = choices.element ?? elementOf(state.list);
  const shownLanguage = choices.language ?? language;
  const names = formatter.memoize('languages', () => new Intl.DisplayNames(language, { type: 'language' }));
  const tokens = tokensOf(choices);
  const code: Embed = {
    element,
    folder: folder.replace(/\/?$/, '/'),
    attributes: { ...(hasFeed(element) ? { src } : {}), ...choices.attributes },
    tokens,
    language: shownLanguage,
    link: { href: choices.href, text: ELEMENT_NAMES[element](msg) },
  };
  const isFrame = choices.form === 'frame';
  const written =
    isFrame || !choices.hasFallback
      ? undefined
      : embed.fallback.of(work.history.feed, {
          ...{ element, language: shownLanguage, src, attributes: choices.attributes },
          placeholder: choices.form === 'placeholder',
        });
  return html`<h1>${msg('Embed', { id: 'desk.screen.embed' })}</h1>
    <div class="choices">
      ${renderChoice(
        'embed-element',
        msg('What', { id: 'desk.see.what' }),
        element,
        ELEMENTS.map((each) => ({ value: each, label: ELEMENT_NAMES[each](msg) })),
        (value) => embed.set({ element: ELEMENTS.find((each) => each === value), attributes: {} }),
      )}
      ${renderChoice(
        'embed-system',
        msg('Your site', { id: 'desk.embed.system' }),
        choices.system,
        Object.keys(SYSTEMS).map((each) => ({ value: each, label: each })),
        (system) => embed.set({ system, form: SYSTEMS[system] ?? 'tag' }),
      )}
      ${renderChoice(
        'embed-form',
        msg('Type of code', { id: 'desk.embed.form' }),
        choices.form,
        FORMS.map((each) => ({ value: each, label: FORM_NAMES[each](msg) })),
        (form) => embed.set({ form: form as EmbedForm }),
      )}
      ${renderChoice(
        'embed-language',
        msg('Language of the page', { id: 'desk.see.language' }),
        shownLanguage,
        LANGUAGES.map((each) => ({ value: each, label: names.of(each) ?? each })),
        (value) => embed.set({ language: value as Language }),
      )}
      ${hasFeed(element) ? renderText('embed-src', msg('Address of the feed', { id: 'desk.open.address-label' }), src, (written) => embed.set({ src: written })) : nothing}
      ${renderText('embed-folder', msg('Tilts folder on your site', { id: 'desk.embed.folder' }), folder, (written) => embed.set({ folder: written }))}
      ${isFrame || choices.hasFallback ? nothing : renderText('embed-link', msg('Link shown without the script', { id: 'desk.embed.link' }), choices.href, (href) => embed.set({ href }))}
      ${renderLook(view, embed)}
    </div>
    ${isFrame ? nothing : renderFallbackChoice(view, embed, written)}
    <details class="embed">
      <summary>${msg('All attributes', { id: 'desk.embed.attributes' })}</summary>
      <div class="choices">
        ${(embed.attributes.get(`tilts-${element}`) ?? []).map((each) => renderAttribute(embed, each))}
      </div>
    </details>
    ${isFrame ? nothing : renderSnippet(view, msg('Once on each page', { id: 'desk.embed.script' }), scriptOf(code, written?.html !== undefined))}
    ${
      written && !written.html && !written.hasFailed
        ? renderLoadingOrRetry(msg)
        : renderSnippet(
            view,
            msg('Where the element goes', { id: 'desk.embed.here' }),
            written?.html ?? snippetOf(code, choices.form),
          )
    }
    ${renderSnippet(view, msg('In your site’s stylesheet', { id: 'desk.embed.style' }), styleOf(code, choices.form))}
    <h2>${msg('Preview', { id: 'desk.screen.see' })}</h2>
    ${embed.frame.render(
      {
        type: 'tilts:preview',
        ...{ feed: work.history.feed, base: baseOf(view), element, tokens, language: shownLanguage },
        attributes: choices.attributes,
        theme: 'light',
      },
      msg('Preview', { id: 'desk.screen.see' }),
      undefined,
    )}`;
}
