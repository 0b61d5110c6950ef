import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { toCsv, separatorFor } from '../../../export/csv.js';
import { download, fileName } from '../../../export/download.js';
import type { Entry } from '../directory.js';
import { amountText, formName, legalFormName, stateText } from '../words.js';
import type { DialogState } from './dialog.js';
import { csvRows } from './outputs.js';

/** What the visitor kept, side by side. */
export function renderCompare(state: DialogState): TemplateResult {
  const entries = state.kept.ids.flatMap((id) => state.directory.byId(id) ?? []);
  const title = html`<div
    class="detail-title"
    id="dialog-title"
    role="heading"
    aria-level="2"
    tabindex="-1"
    autofocus
  >
    ${msg('What I kept', { id: 'compare.title' })}
  </div>`;
  if (!entries.length)
    return html`${title}
      <p>
        ${msg('Nothing is kept yet. Press “Keep” on what interests you, and compare it here.', { id: 'compare.empty' })}
      </p>`;
  return html`${title}
    <p class="muted">${msg('The list is kept on this device only.', { id: 'compare.device' })}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="dialog-title">
      <table>
        <thead>
          <tr>
            <td></td>
            ${entries.map(
              ({ instrument }) =>
                html`<th scope="col">
                  ${state.directory.text(instrument.title).text}
                  <button
                    type="button"
                    class="link"
                    aria-label=${msg(str`Take out: ${state.directory.text(instrument.title).text}`, { id: 'compare.remove-title' })}
                    @click=${(event: Event) => {
                      focusTitle(event);
                      state.keep(instrument.id);
                    }}
                  >
                    ${msg('Take out', { id: 'compare.remove' })}
                  </button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${ROWS.map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${name()}</th>
                ${entries.map((entry) => html`<td>${value(entry, state) || '–'}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="detail-actions">
      <button type="button" class="plain" @click=${() => state.speak(() => saveTable(state, entries))}>
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
                state.kept.clear();
              }}
            >
              ${msg('Take out all', { id: 'compare.clear' })}
            </button>`
          : nothing
      }
    </p>`;
}

/** The button goes away with what it takes out: the title is the nearest place that stays. */
const focusTitle = ({ currentTarget }: Event): void =>
  (currentTarget as Element).closest('dialog')?.querySelector<HTMLElement>('.detail-title')?.focus();

const saveTable = ({ directory, feed, formats, language }: DialogState, entries: readonly Entry[]): void => {
  const rows = csvRows(entries, directory, feed, formats);
  download(
    fileName(msg('What I kept', { id: 'compare.title' }), 'csv'),
    'text/csv',
    toCsv(rows, { separator: separatorFor(language) }),
  );
};

const ROWS: readonly (readonly [() => string, (entry: Entry, state: DialogState) => string])[] = [
  [() => msg('Kind of support', { id: 'filter.kind' }), ({ instrument }) => formName(instrument.form)],
  [
    () => msg('Giver', { id: 'filter.giver' }),
    ({ instrument }, { directory }) => directory.text(instrument.giver.name).text,
  ],
  [
    () => msg('How much', { id: 'detail.amount' }),
    ({ instrument }, { formats }) => amountText(instrument.amount, formats),
  ],
  [
    () => msg('When to apply', { id: 'detail.when' }),
    ({ availability }, { directory, formats }) => stateText(availability, directory.now, formats),
  ],
  [
    () => msg('Who may have it', { id: 'detail.who' }),
    ({ instrument }, { directory, formats }) => {
      const { applicants, legalForms = [] } = instrument.eligibility ?? {};
      return applicants
        ? directory.text(applicants).text
        : formats.list(legalForms.map((form) => legalFormName(form).toLowerCase()));
    },
  ],
  [
    () => msg('Where it applies', { id: 'detail.area' }),
    ({ instrument }, { directory, formats }) =>
      formats.list((instrument.areas ?? []).map((id) => directory.areaName(id))),
  ],
  [
    () => msg('Documents', { id: 'detail.documents' }),
    ({ instrument }, { directory, formats }) =>
      formats.list((instrument.documents ?? []).map(({ title }) => directory.text(title).text)),
  ],
  [
    () => msg('Whom to ask', { id: 'detail.contact' }),
    ({ instrument: { contact } }) => [contact?.phone, contact?.email].filter(Boolean).join(', '),
  ],
];
