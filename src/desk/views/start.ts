/** The first screen: open something, or begin. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../core/i18n/translator.js';
import { renderField } from '../../elements/internal/field/field.js';
import type { DeskView } from '../desk.types.js';
import { canWriteFiles } from '../io/file-access.js';
import { OPEN_PROBLEMS } from '../labels.js';

/** Files that can be opened, for the dialog of the browser. */
const ACCEPT = '.json,.xlsx,.ods,.csv,.jsonld,.html,.htm';

function renderProblem({ state, msg }: DeskView): unknown {
  const { problem } = state;
  if (!problem) return nothing;
  return html`<div class="failure" role="alert">
    <p class="failure-title">${msg(str`${problem.name} could not be opened`, { id: 'desk.open.failed' })}</p>
    <p>${OPEN_PROBLEMS[problem.code](msg)}</p>
    ${problem.detail ? html`<p class="secondary">${problem.detail}</p>` : nothing}
  </div>`;
}

function renderFile({ msg, actions }: DeskView): TemplateResult {
  const choose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.openFile(file);
    input.value = '';
  };
  return html`<section class="panel drop">
    <h2>${msg('Open a file', { id: 'desk.open.file' })}</h2>
    <p class="secondary">
      ${msg(
        'A feed (feed.json), a workbook (.xlsx, .ods, .csv), or a format that others publish: HSDS, CommonGrants, JSON Feed, or a page with JSON-LD. You can also drag the file here.',
        { id: 'desk.open.any-file' },
      )}
    </p>
    ${
      canWriteFiles()
        ? html`<button type="button" class="button-primary" @click=${actions.pickFile}>
            <span>${msg('Choose a file', { id: 'desk.open.choose' })}</span>
          </button>`
        : html`<label class="button-primary file-choice"
            ><span>${msg('Choose a file', { id: 'desk.open.choose' })}</span>
            <input id="open-file" type="file" class="visually-hidden" accept=${ACCEPT} @change=${choose} />
          </label>`
    }
  </section>`;
}

function renderAddress({ msg, actions }: DeskView): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('address') as HTMLInputElement;
    actions.openAddress(input.value.trim());
  };
  return html`<form class="panel" novalidate @submit=${submit}>
    <h2>${msg('Open an address', { id: 'desk.open.by-address' })}</h2>
    ${renderField(
      {
        id: 'address',
        label: msg('Address of the feed', { id: 'desk.open.address-label' }),
        notes: {
          hint: msg('The index of a published feed works, too, and so do the formats that others publish.', {
            id: 'desk.open.address-hint',
          }),
        },
      },
      ({ id, describedBy }) =>
        html`<input
          id=${id}
          name="address"
          type="url"
          inputmode="url"
          autocomplete="url"
          aria-describedby=${describedBy}
        />`,
    )}
    <button class="button">${msg('Open', { id: 'desk.open.open' })}</button>
  </form>`;
}

function renderDevice({ msg, actions, device, formatter }: DeskView): unknown {
  if (!device) return nothing;
  const day = formatter.date(new Date(device.savedAt).toISOString().slice(0, 10));
  return html`<section class="panel">
    <h2>${msg('Continue where you left off', { id: 'desk.open.device' })}</h2>
    <p>${msg(str`${device.name}, saved on this device on ${day}`, { id: 'desk.open.device-name' })}</p>
    <div class="button-group">
      <button type="button" class="button-primary" @click=${actions.openDevice}>
        <span>${msg('Continue', { id: 'desk.open.go-on' })}</span>
      </button>
      <button type="button" class="link" @click=${actions.forgetDevice}>
        ${msg('Remove from this device', { id: 'desk.open.forget' })}
      </button>
    </div>
  </section>`;
}

export function renderStart(view: DeskView): TemplateResult {
  const { msg, actions, state } = view;
  return html`<div class="start">
    <div class="intro">
      <h1>${msg('From a spreadsheet to a published page', { id: 'desk.title' })}</h1>
      <p>
        ${msg(
          'Edit the feed behind the elements on your site: support, enterprises and contests. Everything stays in this browser; nothing is uploaded.',
          { id: 'desk.lead' },
        )}
      </p>
    </div>
    ${
      state.opening
        ? html`<p class="notice" role="status">
            ${msg(str`Opening ${state.opening}…`, { id: 'desk.open.opening' })}
          </p>`
        : renderProblem(view)
    }
    <div class="panels">
      ${renderDevice(view)} ${renderFile(view)} ${renderAddress(view)}
      <section class="panel">
        <h2>${msg('Start a new feed', { id: 'desk.begin.title' })}</h2>
        <p class="secondary">
          ${msg('Answer nine short questions to start a feed with your first support instrument.', {
            id: 'desk.begin.lead',
          })}
        </p>
        <div class="button-group">
          <button
            type="button"
            class="button"
            @click=${() => actions.dispatch({ type: 'show', screen: 'begin' })}
          >
            ${msg('Start', { id: 'desk.begin.begin' })}
          </button>
          <button type="button" class="link" @click=${actions.openSample}>
            ${msg('Try the sample first', { id: 'desk.open.sample' })}
          </button>
        </div>
      </section>
    </div>
  </div>`;
}
