/** Saving, and what has changed since the feed was opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../core/i18n/translator.js';
import type { WorkView } from '../desk.types.js';
import { canWriteFiles } from '../io/file-access.js';
import { LIST_NAMES } from '../labels.js';
import { changesBetween, type Change } from '../state/changes.js';
import { languagesOf, LISTS, titleOf } from '../state/records.js';

/** Changes that are listed. */
const LIMIT = 200;

const KINDS: Readonly<Record<Change['kind'], (msg: WorkView['msg']) => string>> = {
  added: (msg) => msg('Added', { id: 'desk.change.added' }),
  changed: (msg) => msg('Changed', { id: 'desk.change.changed' }),
  removed: (msg) => msg('Removed', { id: 'desk.change.removed' }),
  moved: (msg) => msg('Moved', { id: 'desk.change.moved' }),
};

function renderChange(view: WorkView, { kind, list, record, index, fields }: Change): TemplateResult {
  const { msg, language, work, actions } = view;
  const collection = LISTS.find((each) => each === list);
  const listName = collection ? LIST_NAMES[collection](msg) : list;
  const title = record === undefined ? listName : titleOf(record, language, languagesOf(work.history.feed));
  return html`<li class="change">
    <span class="pill" data-kind=${kind}>${KINDS[kind](msg)}</span>
    ${
      collection && index !== undefined
        ? html`<button
            type="button"
            class="link"
            @click=${() => actions.dispatch({ type: 'record', record: { list: collection, index } })}
          >
            ${title}
          </button>`
        : html`<span>${title}</span>`
    }
    ${fields.length ? html`<span class="secondary">${fields.join(', ')}</span>` : nothing}
  </li>`;
}

export function renderSave(view: WorkView): TemplateResult {
  const { msg, work, actions, formatter } = view;
  const changes = changesBetween(work.opened, work.history.feed);
  const { file } = work.source;
  return html`<h1>${msg('Save', { id: 'desk.screen.save' })}</h1>
    <div class="panels">
      ${
        canWriteFiles()
          ? html`<section class="panel">
              <h2>${msg('To a file', { id: 'desk.save.file' })}</h2>
              <p class="secondary">
                ${
                  file
                    ? msg(str`Straight to ${file.name}, the file you opened.`, { id: 'desk.save.file-hint' })
                    : msg('Choose where to save. After that, one click saves to the same place.', {
                        id: 'desk.save.file-new',
                      })
                }
              </p>
              <button type="button" class="button-primary" @click=${actions.saveFile}>
                <span>${msg('Save to the file', { id: 'desk.save.into' })}</span>
              </button>
            </section>`
          : nothing
      }
      <section class="panel">
        <h2>feed.json</h2>
        <p class="secondary">${msg('The file to upload to your site.', { id: 'desk.save.feed-hint' })}</p>
        <button
          type="button"
          class=${canWriteFiles() ? 'button' : 'button-primary'}
          @click=${actions.saveDownload}
        >
          <span>${msg('Download the feed', { id: 'desk.save.download' })}</span>
        </button>
      </section>
      <section class="panel">
        <h2>${msg('Workbook', { id: 'desk.save.workbook' })}</h2>
        <p class="secondary">
          ${msg('To continue in Excel or LibreOffice. You can open it here again.', {
            id: 'desk.save.workbook-hint',
          })}
        </p>
        <button type="button" class="button" @click=${actions.saveWorkbook}>
          ${msg('Download the workbook', { id: 'desk.save.workbook-button' })}
        </button>
      </section>
    </div>
    <h2>${msg('What has changed since you opened it', { id: 'desk.changes' })}</h2>
    <p class="secondary">
      ${
        changes.length
          ? formatter.plural(changes.length, msg('# change|# changes', { id: 'desk.changes.count' }))
          : msg('Nothing yet.', { id: 'desk.changes.none' })
      }
    </p>
    <ul class="changes" role="list">
      ${changes.slice(0, LIMIT).map((change) => renderChange(view, change))}
    </ul>
    <button type="button" class="link" @click=${() => actions.dispatch({ type: 'close' })}>
      ${msg('Close this feed and open another', { id: 'desk.close' })}
    </button>`;
}
