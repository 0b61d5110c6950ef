/** Where the draft is stored, and what people can do with it. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFieldset } from '../../../internal/field/fieldset.js';
import { retentionPolicyText, localDay, storageOptions } from '../text/retention-text.js';
import { renderOpenFile } from '../wizard/start.js';
import type { FormViewModel } from '../application-form.types.js';
import type { StorageLocation } from '../../../../core/util/storage.js';

function storageStatus({ draft, formatter, msg }: FormViewModel): string {
  const until = formatter.date(localDay(draft.record.expires));
  switch (draft.location) {
    case 'local':
      return msg(str`Saved on this device until ${until}`, { id: 'application.saved-local' });
    case 'session':
      return msg('Saved until you close this tab', { id: 'application.saved-session' });
    case 'memory':
      return msg('Not saved: it will be lost when you leave the page', { id: 'application.not-saved' });
  }
}

export function renderDraftPanel(view: FormViewModel): TemplateResult {
  const { draft, formatter, on, isConfirmingDelete, statusMessage, msg } = view;
  return html`<details class="draft">
      <summary>${storageStatus(view)}</summary>
      <form class="draft-actions" novalidate @submit=${(event: Event) => event.preventDefault()}>
        ${renderFieldset(
          {
            id: 'storage',
            kind: 'choices',
            label: msg('Can we save your answers on this device?', { id: 'application.storage' }),
            notesBelow: { hint: retentionPolicyText(msg) },
          },
          () =>
            html`<div class="options">
              ${storageOptions(msg, view.retention, formatter).map(
                ([value, name]) =>
                  html`<label class="option">
                    <input
                      type="radio"
                      name="storage"
                      .checked=${draft.location === value}
                      @change=${() => on.setStorage(value satisfies StorageLocation)}
                    />
                    <span>${name}</span>
                  </label>`,
              )}
            </div>`,
        )}
        <p class="button-group">
          <button type="button" class="button" @click=${on.saveFile}>
            ${msg('Save as a file', { id: 'application.save-file' })}
          </button>
          ${renderOpenFile(msg, on)}
        </p>
        <p class="help">
          ${msg('You can open the file on another device and continue there. It contains everything you wrote: share it only with people who are allowed to read it.', { id: 'application.save-help' })}
        </p>
        <p class="button-group">
          ${
            isConfirmingDelete
              ? html`<span role="alert">
                    ${msg('Everything you wrote here will be permanently deleted.', { id: 'application.delete-sure' })}
                  </span>
                  <button type="button" class="button" @click=${() => on.deleteApplication('yes')}>
                    ${msg('Yes, delete it', { id: 'storage.confirm-delete' })}
                  </button>
                  <button type="button" class="link" @click=${() => on.deleteApplication('no')}>
                    ${msg('No, do not delete it', { id: 'storage.cancel-delete' })}
                  </button>`
              : html`<button type="button" class="link" @click=${() => on.deleteApplication('ask')}>
                  ${msg('Delete the application', { id: 'application.delete' })}
                </button>`
          }
        </p>
      </form>
    </details>
    ${
      draft.persistence === 'ok'
        ? nothing
        : html`<p class="notice" role="status">
            ${
              draft.persistence === 'quota-exceeded'
                ? msg(
                    'This device has no space left: what you write is not being saved. Save it as a file before you leave the page.',
                    { id: 'application.storage-full' },
                  )
                : msg(
                    'This browser does not save anything. Save the application as a file before you leave the page.',
                    { id: 'application.storage-denied' },
                  )
            }
          </p>`
    }
    ${renderReadErrors(view)}
    <p role="status" class="status-message">${statusMessage}</p>`;
}

/** What could not be read of the opened draft: never hidden. */
function renderReadErrors({ readErrors, msg }: FormViewModel): TemplateResult | typeof nothing {
  if (!readErrors.length) return nothing;
  const names = readErrors
    .map(({ subject }) => subject.replace(/^(answers\.|file:)/, ''))
    .filter((what) => what !== 'document');
  return html`<p class="notice" role="status">
    ${
      readErrors.some(({ reason }) => reason === 'newer')
        ? msg(
            'The application comes from a newer version of this page; everything this version understands was kept.',
            {
              id: 'application.read-errors-newer',
            },
          )
        : msg('Part of the application was damaged and could not be read. Check your answers.', {
            id: 'application.read-errors',
          })
    }
    ${names.length ? html`<span>${names.join(', ')}</span>` : nothing}
  </p>`;
}
