import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../../locale/format.js';
import type { DeviceList } from '../../../ui/device-list.js';
import type { ReadFeed } from '../directory-controller.js';
import type { Directory } from '../directory.js';
import { renderCompare } from './compare.js';
import { renderDetail } from './detail.js';
import type { Answers } from './eligibility.js';
import { copyLink } from './outputs.js';

/** What the dialog shows and can do. */
export interface DialogState {
  readonly directory: Directory;
  readonly feed: ReadFeed;
  readonly language: string;
  readonly formats: Formats;
  /** Id of an instrument, or `true` for the comparison of what is kept. */
  readonly shown: string | true;
  readonly answers: Answers;
  readonly kept: DeviceList;
  /** The address leads to what the dialog shows. */
  readonly isLinked: boolean;
  /** Address of what the dialog shows, or of the page. */
  readonly href: string;
  keep(id: string): void;
  /** What came of the last tool. */
  readonly message: string;
  /** Shows what came of a tool. */
  say(text: string): void;
  /** Words for an event handler, where no language is set. */
  speak<T>(work: () => T): T;
  close(): void;
  closed(): void;
}

/** One instrument in full, or what is kept side by side, over the list. */
export function renderDialog(state: DialogState): TemplateResult {
  const entry = typeof state.shown === 'string' ? state.directory.byId(state.shown) : undefined;
  const content =
    state.shown === true
      ? renderCompare(state)
      : entry
        ? html`<article>${renderDetail(state, entry, 2)}</article>`
        : renderMissing();
  return html`<dialog
    part="dialog"
    class=${state.shown === true ? 'wide' : 'sheet'}
    aria-labelledby="dialog-title"
    @close=${(event: Event) => {
      // The event comes a frame late: by then the address may have opened the dialog again.
      if (!(event.target as HTMLDialogElement).open) state.closed();
    }}
    @click=${(event: Event) => event.target === event.currentTarget && state.close()}
  >
    <div class="dialog-body">
      <p class="dialog-head">
        <button type="button" class="plain" @click=${state.close}>
          ${msg('Close', { id: 'dialog.close' })}
        </button>
        ${typeof state.shown === 'string' && state.isLinked ? copyButton(state) : nothing}
      </p>
      <p class="muted" role="status">${state.message}</p>
      ${content}
    </div>
  </dialog>`;
}

function copyButton(state: DialogState): TemplateResult {
  const copy = async () => state.say(await state.speak(() => copyLink(state.href)));
  return html`<button type="button" class="link" @click=${() => void copy()}>
    ${msg('Copy the link', { id: 'tool.copy' })}
  </button>`;
}

/** A link to an instrument that the feed no longer has. */
const renderMissing = (): TemplateResult =>
  html`<div class="detail-title" id="dialog-title" role="heading" aria-level="2" tabindex="-1" autofocus>
      ${msg('This instrument is no longer in the list', { id: 'detail.missing' })}
    </div>
    <p>
      ${msg('It may have ended or have been renamed. Look for it in the list.', { id: 'detail.missing-hint' })}
    </p>`;
