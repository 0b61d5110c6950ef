/** Beside the contest: applications that wait for the line, are being sent, or have just arrived. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { referenceOf } from '../../../../core/application/drafts/draft-record.js';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import type { Language } from '../../../../core/i18n/languages.js';
import type { PendingSubmission } from './pending-submissions.js';

export interface PendingSubmissionsViewModel {
  readonly language: Language;
  readonly formatter: Formatter;
  /** Shows one of them in the form. */
  open(pending: PendingSubmission): void;
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
  { open }: PendingSubmissionsViewModel,
): TemplateResult {
  const isSent = pending.draft.record.state === 'sent';
  return html`<div class="notice" role="status">
    <p>${statusText(pending)}</p>
    <p class="button-group">
      ${
        pending.outbox?.status.kind === 'retry-scheduled'
          ? html`<button type="button" class="button" @click=${() => void pending.outbox!.send()}>
              ${msg('Try now', { id: 'application.try-now' })}
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => open(pending)}>
        ${isSent ? msg('Show the receipt', { id: 'application.show-receipt' }) : msg('Show the application', { id: 'pending.show' })}
      </button>
    </p>
  </div>`;
}

function statusText({ draft, outbox }: PendingSubmission): string {
  const { state, receipt } = draft.record;
  if (receipt?.withdrawn) return msg('The application was withdrawn', { id: 'receipt.withdrawn' });
  if (state === 'sent')
    return msg(str`Your application has arrived. Reference: ${referenceOf(draft.record)}`, {
      id: 'pending.sent',
    });
  switch (outbox?.status.kind) {
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
