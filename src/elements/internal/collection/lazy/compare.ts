import type { Msg } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { CollectionIndex } from '../collection-index.js';
import type { DialogViewModel } from './collection-actions.js';
import { renderTitle } from './dialog.js';
import { exportCsv, type Cell } from './export.js';
import { renderRemove, renderRemoveAll } from './shortlist-buttons.js';

/** How a list compares its records. */
export interface Comparison<E, S> {
  idOf(item: E): string;
  titleOf(item: E, state: S): string;
  /** A label and the value of each record; an empty value is shown as a dash. */
  readonly rows: readonly (readonly [name: (msg: Msg) => string, value: (item: E, state: S) => string])[];
  /** The records as a table to save, with the column names in the first row. */
  toTable(items: readonly E[], state: S): Cell[][];
}

/** The records of the shortlist, side by side. */
export function renderCompare<
  K extends CollectionName,
  E,
  C extends CollectionIndex<K, E>,
  S extends DialogViewModel<K, C>,
>(state: S & { readonly collection: CollectionIndex<K, E> }, comparison: Comparison<E, S>): TemplateResult {
  const { favourites, msg } = state;
  const items = favourites.ids.flatMap((id) => state.collection.byId(id) ?? []);
  const name = msg('My shortlist', { id: 'compare.title' });
  if (!items.length)
    return html`${renderTitle(name)}
      <p>
        ${msg('Your shortlist is empty. Select “Save” on anything that interests you, and compare it here.', { id: 'compare.empty' })}
      </p>`;
  const column = (item: E) => {
    const title = comparison.titleOf(item, state);
    return html`<th scope="col" role="columnheader">
      ${title} ${renderRemove(msg, favourites, comparison.idOf(item), title)}
    </th>`;
  };
  const save = () => exportCsv(msg, name, comparison.toTable(items, state), state.language);
  return html`${renderTitle(name)}
    <p class="secondary">${msg('The shortlist is saved on this device only.', { id: 'compare.device' })}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="dialog-title">
      <table class="comparison" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${items.map(column)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${comparison.rows.map(
            ([title, value]) =>
              html`<tr role="row">
                <th scope="row" role="rowheader">${title(msg)}</th>
                ${items.map((item) => html`<td role="cell">${value(item, state) || '–'}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="detail-actions">
      <button type="button" class="button" @click=${save}>
        ${msg('Save as a table (CSV)', { id: 'action.csv' })}
      </button>
      <button type="button" class="button" @click=${() => print()}>
        ${msg('Print', { id: 'action.print' })}
      </button>
      ${renderRemoveAll(msg, favourites, items.length)}
    </p>`;
}
