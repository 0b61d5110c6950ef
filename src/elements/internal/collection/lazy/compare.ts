import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Collection } from '../../../../core/feed/schema/schema.js';
import type { Catalogue } from '../collection-index.js';
import type { ToolState } from './collection-actions.js';
import { renderTitle } from './dialog.js';
import { saveTable, type Cell } from './export.js';

/** How a list compares its records. */
export interface Comparison<E, S> {
  idOf(entry: E): string;
  titleOf(entry: E, state: S): string;
  /** A name and what each record has under it; an empty text becomes a dash. */
  readonly rows: readonly (readonly [name: () => string, value: (entry: E, state: S) => string])[];
  /** The same records as a table to save, its first row the names of the columns. */
  table(entries: readonly E[], state: S): Cell[][];
}

/** What the visitor kept, side by side. */
export function renderCompare<K extends Collection, E, C extends Catalogue<K, E>, S extends ToolState<K, C>>(
  state: S & { readonly catalogue: Catalogue<K, E> },
  comparison: Comparison<E, S>,
): TemplateResult {
  const { kept } = state;
  const entries = kept.ids.flatMap((id) => state.catalogue.byId(id) ?? []);
  const name = msg('My shortlist', { id: 'compare.title' });
  if (!entries.length)
    return html`${renderTitle(name)}
      <p>
        ${msg('Your shortlist is empty. Select “Save” on anything that interests you, and compare it here.', { id: 'compare.empty' })}
      </p>`;
  const column = (entry: E) => {
    const title = comparison.titleOf(entry, state);
    return html`<th scope="col" role="columnheader">
      ${title}
      <button
        type="button"
        class="link"
        aria-label=${msg(str`Remove: ${title}`, { id: 'compare.remove-title' })}
        @click=${(event: Event) => {
          focusTitle(event);
          kept.toggle(comparison.idOf(entry));
        }}
      >
        ${msg('Remove', { id: 'compare.remove' })}
      </button>
    </th>`;
  };
  const save = () => state.speak(() => saveTable(name, comparison.table(entries, state), state.language));
  return html`${renderTitle(name)}
    <p class="muted">${msg('The shortlist is saved on this device only.', { id: 'compare.device' })}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="dialog-title">
      <table class="compared" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${entries.map(column)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${comparison.rows.map(
            ([title, value]) =>
              html`<tr role="row">
                <th scope="row" role="rowheader">${title()}</th>
                ${entries.map((entry) => html`<td role="cell">${value(entry, state) || '–'}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="detail-actions">
      <button type="button" class="plain" @click=${save}>
        ${msg('Save as a table (CSV)', { id: 'tool.csv' })}
      </button>
      <button type="button" class="plain" @click=${() => print()}>
        ${msg('Print', { id: 'tool.print' })}
      </button>
      ${
        entries.length > 1
          ? html`<button
              type="button"
              class="plain"
              @click=${(event: Event) => {
                focusTitle(event);
                kept.clear();
              }}
            >
              ${msg('Remove all', { id: 'compare.clear' })}
            </button>`
          : nothing
      }
    </p>`;
}

/** The button goes away with what it takes out: the title is the nearest place that stays. */
const focusTitle = ({ currentTarget }: Event): void =>
  (currentTarget as Element).closest('dialog')?.querySelector<HTMLElement>('.detail-title')?.focus();
