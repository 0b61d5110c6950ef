/** Below the contest: applications that wait for a connection, are being sent, or were just received. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { referenceOf } from '../../../../core/application/drafts/draft-record.js';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import type { Msg } from '../../../../core/i18n/translator.js';
import type { Language } from '../../../../core/i18n/languages.js';
import type { PendingSubmission } from '../application-state.js';

export interface PendingSubmissionsViewModel {
  readonly language: Language;
  readonly formatter: Formatter;
  readonly msg: Msg;
  /** Sends the application of this key now. */
  send(key: string): void;
  /** Shows the application of this key in the form. */
  open(key: string): void;
}

export const renderPendingSubmissions = (
  pendingSubmissions: readonly PendingSubmission[],
  view: PendingSubmissionsViewModel,
): TemplateResult | typeof nothing =>
  pendingSubmissions.length
    ? html`<div class="pending-submissions" lang=${view.language}>
        ${pendingSubmissions.map((pending) => renderPendingSubmission(pending, view))}
      </div>`
    : nothing;

function renderPendingSubmission(
  pending: PendingSubmission,
  { send, open, msg }: PendingSubmissionsViewModel,
): TemplateResult {
  const { record, status } = pending;
  const isSent = record.state === 'sent';
  return html`<div class="notice" role="status">
    <p>${statusText(msg, pending)}</p>
    <p class="button-group">
      ${
        status.kind === 'retry-scheduled'
          ? html`<button type="button" class="button" @click=${() => send(record.key)}>
              ${msg('Try now', { id: 'application.try-now' })}
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => open(record.key)}>
        ${isSent ? msg('Show the receipt', { id: 'application.show-receipt' }) : msg('Show the application', { id: 'pending.show' })}
      </button>
    </p>
  </div>`;
}

function statusText(msg: Msg, { record, status }: PendingSubmission): string {
  const { state, receipt } = record;
  if (receipt?.withdrawn) return msg('The application was withdrawn', { id: 'receipt.withdrawn' });
  if (state === 'sent')
    return msg(str`Your application has arrived. Reference: ${referenceOf(record)}`, {
      id: 'pending.sent',
    });
  switch (status.kind) {
    case 'sending':
      return msg('Your application is being sent…', { id: 'pending.sending' });
    case 'sending-in-other-tab':
      return msg('Another tab in this browser is sending it…', { id: 'application.sending-in-other-tab' });
    case 'retry-scheduled':
      return msg(
        'Your application is waiting for a connection. It will be sent automatically while this page is open.',
        {
          id: 'pending.waiting',
        },
      );
    default:
      return msg('Your application has not been sent yet. See what is missing.', { id: 'pending.stuck' });
  }
}
