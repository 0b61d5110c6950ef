/** Where the draft lies, and what one can do with it. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keepingRule, localDay, placeOptions } from '../text/retention-text.js';
import { renderOpener } from '../wizard/start.js';
import type { FormView } from '../application-form.types.js';
import type { Place } from '../../../../core/application/drafts/storage.js';

function whereItLies({ draft, formats }: FormView): string {
  const until = formats.date(localDay(draft.record.expires));
  switch (draft.place) {
    case 'device':
      return msg(str`Saved on this device until ${until}`, { id: 'apply.kept-device' });
    case 'tab':
      return msg('Saved until you close this tab', { id: 'apply.kept-tab' });
    case 'memory':
      return msg('Not saved: it will be lost when you leave the page', { id: 'apply.kept-not' });
  }
}

export function renderDraft(view: FormView): TemplateResult {
  const { draft, formats, on, isForgetting, message } = view;
  return html`<details class="draft">
      <summary>${whereItLies(view)}</summary>
      <div class="draft-tools">
        <fieldset class="field" data-kind="choices">
          <legend>${msg('Can we save your answers on this device?', { id: 'apply.keep' })}</legend>
          <div class="options">
            ${placeOptions(view.keeping, formats).map(
              ([value, name]) =>
                html`<label class="option">
                  <input
                    type="radio"
                    name="place"
                    .checked=${draft.place === value}
                    @change=${() => on.keep(value satisfies Place)}
                  />
                  <span>${name}</span>
                </label>`,
            )}
          </div>
          <p class="help">${keepingRule()}</p>
        </fieldset>
        <p class="moves">
          <button type="button" class="plain" @click=${on.saveFile}>
            ${msg('Save as a file', { id: 'apply.save-file' })}
          </button>
          ${renderOpener(on)}
        </p>
        <p class="help">
          ${msg('You can open the file on another device and continue there. It contains everything you wrote: share it only with people who are allowed to read it.', { id: 'apply.save-help' })}
        </p>
        <p class="moves">
          ${
            isForgetting
              ? html`<span role="alert">
                    ${msg('Everything you wrote here will be permanently deleted.', { id: 'apply.forget-sure' })}
                  </span>
                  <button type="button" class="plain" @click=${() => on.forget('yes')}>
                    ${msg('Yes, delete it', { id: 'keep.yes' })}
                  </button>
                  <button type="button" class="link" @click=${() => on.forget('no')}>
                    ${msg('No, do not delete it', { id: 'keep.no' })}
                  </button>`
              : html`<button type="button" class="link" @click=${() => on.forget('ask')}>
                  ${msg('Delete the application', { id: 'apply.forget' })}
                </button>`
          }
        </p>
      </div>
    </details>
    ${
      draft.kept === 'kept'
        ? nothing
        : html`<p class="notice" role="status">
            ${
              draft.kept === 'full'
                ? msg(
                    'This device has no space left: what you write is not being saved. Save it as a file before you leave the page.',
                    { id: 'apply.kept-full' },
                  )
                : msg(
                    'This browser does not save anything. Save the application as a file before you leave the page.',
                    { id: 'apply.kept-forbidden' },
                  )
            }
          </p>`
    }
    ${renderLosses(view)}
    <p role="status" class="said">${message}</p>`;
}

/** What could not be read of the draft that was opened: never in silence. */
function renderLosses({ losses }: FormView): TemplateResult | typeof nothing {
  if (!losses.length) return nothing;
  const names = losses
    .map(({ what }) => what.replace(/^(answers\.|file:)/, ''))
    .filter((what) => what !== 'document');
  return html`<p class="notice" role="status">
    ${
      losses.some(({ why }) => why === 'newer')
        ? msg(
            'The application comes from a newer version of this page; everything this version understands was kept.',
            {
              id: 'apply.losses-newer',
            },
          )
        : msg('Part of the application was damaged and could not be read. Check your answers.', {
            id: 'apply.losses',
          })
    }
    ${names.length ? html`<span>${names.join(', ')}</span>` : nothing}
  </p>`;
}
