/** The list of records: collections, search, states, and what is wrong with each. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '../../core/i18n/translator.js';
import type { WorkView } from '../desk.types.js';
import { LIST_NAMES, STATE_NAMES } from '../labels.js';
import { languagesOf, LISTS, nextDeadline, recordsOf, STATES, summaryOf } from '../state/records.js';
import type { Row } from '../state/rows.js';
import { renderFeedProblems, renderFindings, renderForeign } from './findings.js';
import { renderRecordPicture } from './pictures.js';

const renderCollections = ({ state, msg, actions, work, formatter }: WorkView): TemplateResult =>
  html`<div class="chips" role="group" aria-label=${msg('Lists', { id: 'desk.lists' })}>
    ${LISTS.map(
      (list) =>
        html`<button
          type="button"
          class="button chip"
          aria-pressed=${state.list === list ? 'true' : 'false'}
          @click=${() => actions.dispatch({ type: 'list', list })}
        >
          ${LIST_NAMES[list](msg)}
          <span class="count">${formatter.number(recordsOf(work.history.feed, list).length)}</span>
        </button>`,
    )}
    <button
      type="button"
      class="button chip"
      @click=${() => actions.dispatch({ type: 'show', screen: 'feed' })}
    >
      ${msg('Publisher and lists', { id: 'desk.list.feed' })}
    </button>
  </div>`;

const renderStates = (view: WorkView, rows: readonly Row[]): TemplateResult => {
  const { state, msg, actions, formatter } = view;
  return html`<div class="chips" role="group" aria-label=${msg('Status', { id: 'desk.states' })}>
    ${STATES.map((each) => {
      const count = rows.filter((row) => row.state === each).length;
      const isOn = state.filter === each;
      return count || isOn
        ? html`<button
            type="button"
            class="button chip"
            aria-pressed=${isOn ? 'true' : 'false'}
            @click=${() => actions.dispatch({ type: 'filter', filter: isOn ? undefined : each })}
          >
            <span class="dot" data-state=${each}></span>${STATE_NAMES[each](msg)}
            <span class="count">${formatter.number(count)}</span>
          </button>`
        : nothing;
    })}
  </div>`;
};

/** Beside the title, where there is room for it. */
function renderSummary({ language, work }: WorkView, record: unknown): unknown {
  const summary = summaryOf(record, language, languagesOf(work.history.feed));
  return summary?.text
    ? html`<p class="secondary row-summary" lang=${summary.lang}>${summary.text}</p>`
    : nothing;
}

function renderRow(view: WorkView, { index, record, title, state, findings }: Row): TemplateResult {
  const { msg, actions, formatter, today, state: desk } = view;
  const deadline = nextDeadline(record, today);
  const name = title || msg(str`Record ${index + 1}`, { id: 'desk.record.number' });
  const picture = renderRecordPicture(view, record);
  return html`<li class=${picture === nothing ? 'row' : 'row with-picture'}>
    <input
      type="checkbox"
      aria-label=${msg(str`Select ${name}`, { id: 'desk.choose' })}
      .checked=${desk.chosen.has(index)}
      @change=${({ target }: Event) =>
        actions.dispatch({
          type: 'choose',
          indexes: [index],
          isChosen: (target as HTMLInputElement).checked,
        })}
    />
    ${picture}
    <div class="row-main">
      <button
        type="button"
        class="link row-title"
        @click=${() => actions.dispatch({ type: 'record', record: { list: desk.list, index } })}
      >
        ${name}
      </button>
      <p class="secondary row-meta">
        <span class="row-state"><span class="dot" data-state=${state}></span>${STATE_NAMES[state](msg)}</span>
        ${deadline ? html`<span>${msg(str`until ${formatter.date(deadline)}`, { id: 'desk.until' })}</span>` : nothing}
      </p>
      ${findings.length ? renderFindings(view, findings, 2) : renderSummary(view, record)}
    </div>
  </li>`;
}

function renderSearch({ state, msg, actions }: WorkView): TemplateResult {
  return html`<input
    type="search"
    class="search"
    aria-label=${msg('Search the records', { id: 'desk.search' })}
    placeholder=${msg('Search the records', { id: 'desk.search' })}
    .value=${state.search}
    @input=${({ target }: Event) =>
      actions.dispatch({ type: 'search', search: (target as HTMLInputElement).value })}
  />`;
}

export function renderRecords(
  view: WorkView,
  rows: readonly Row[],
  bulk: unknown,
  add: () => void,
): TemplateResult {
  const { state, msg, actions, formatter, work } = view;
  const listed = state.filter ? rows.filter((row) => row.state === state.filter) : rows;
  const shown = listed.slice(0, state.shown);
  return html`<h1 class="visually-hidden">${msg('Records', { id: 'desk.screen.records' })}</h1>
    ${renderCollections(view)} ${renderForeign(view)} ${renderFeedProblems(view)}
    <div class="list-head">
      ${renderSearch(view)}
      <button type="button" class="button-primary" @click=${add}>
        <span>${msg('Add a record', { id: 'desk.add' })}</span>
      </button>
    </div>
    <div class="list-tools">
      ${renderStates(view, rows)}
      <p class="secondary" aria-live="polite">
        ${formatter.plural(listed.length, msg('# record|# records', { id: 'desk.count' }))}
        ${work.isChecking ? html`· ${msg('checking…', { id: 'desk.checking' })}` : nothing}
      </p>
    </div>
    ${bulk}
    <ul class="rows" role="list">
      ${repeat(
        shown,
        ({ index }) => index,
        (row) => renderRow(view, row),
      )}
    </ul>
    ${
      listed.length > shown.length
        ? html`<button type="button" class="button" @click=${() => actions.dispatch({ type: 'more' })}>
            ${msg('Show more', { id: 'desk.more' })}
          </button>`
        : nothing
    }
    ${
      listed.length
        ? nothing
        : html`<div class="empty">
            <p class="empty-title">${msg('No records here', { id: 'desk.none' })}</p>
            <p>${msg('Change your search, or add the first record.', { id: 'desk.none-hint' })}</p>
          </div>`
    }`;
}
