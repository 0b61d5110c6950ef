/** The frame of the desk: what is open, where one is, undo and redo, the language. */
import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../core/i18n/languages.js';
import type { DeskView } from '../desk.types.js';
import { SCREEN_NAMES } from '../labels.js';
import { SCREENS, type Screen } from '../state/desk-state.js';

const OWN_NAMES: Readonly<Record<Language, string>> = {
  lv: 'Latviešu',
  en: 'English',
  lt: 'Lietuvių',
  et: 'Eesti',
};

/** The tab of a screen; a record and the feed’s own fields belong to the records. */
const tabOf = (screen: Screen): Screen => (screen === 'record' || screen === 'feed' ? 'records' : screen);

const renderLanguages = ({ msg, language, actions }: DeskView): TemplateResult =>
  html`<select
    class="language"
    aria-label=${msg('Language of the desk', { id: 'desk.language' })}
    @change=${({ target }: Event) => actions.setLanguage((target as HTMLSelectElement).value as Language)}
  >
    ${LANGUAGES.map(
      (each) =>
        html`<option value=${each} lang=${each} .selected=${each === language}>${OWN_NAMES[each]}</option>`,
    )}
  </select>`;

function renderHistory({ state, msg, actions }: DeskView): unknown {
  const history = state.work?.history;
  if (!history) return nothing;
  return html`<div class="button-group">
    <button
      type="button"
      class="button"
      ?disabled=${!history.past.length}
      @click=${() => actions.dispatch({ type: 'undo' })}
    >
      ${msg('Undo', { id: 'desk.undo' })}
    </button>
    <button
      type="button"
      class="button"
      ?disabled=${!history.future.length}
      @click=${() => actions.dispatch({ type: 'redo' })}
    >
      ${msg('Redo', { id: 'desk.redo' })}
    </button>
  </div>`;
}

const renderTabs = ({ state, msg, actions }: DeskView): TemplateResult =>
  html`<nav class="tabs" aria-label=${msg('Parts of the desk', { id: 'desk.tabs' })}>
    ${SCREENS.map(
      (screen) =>
        html`<button
          type="button"
          class="tab"
          aria-current=${tabOf(state.screen) === screen ? 'page' : nothing}
          @click=${() => actions.dispatch({ type: 'show', screen })}
        >
          ${SCREEN_NAMES[screen]?.(msg)}
        </button>`,
    )}
  </nav>`;

export function renderShell(view: DeskView, content: unknown): TemplateResult {
  const { state, msg, message } = view;
  const { work } = state;
  const isChanged = work && work.history.feed !== work.opened;
  return html`<header class="bar">
      <p class="brand"><strong>Tilts</strong> ${msg('desk', { id: 'desk.name' })}</p>
      ${
        work
          ? html`<p class="file">
              <span class="file-name">${work.source.name}</span>
              ${isChanged ? html`<span class="pill">${msg('not saved yet', { id: 'desk.changed' })}</span>` : nothing}
            </p>`
          : nothing
      }
      ${renderHistory(view)} ${renderLanguages(view)}
    </header>
    ${work ? renderTabs(view) : nothing}
    <main class="screen">
      <p class="secondary message" role="status">${message}</p>
      ${content}
    </main>`;
}
