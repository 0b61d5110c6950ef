/** Beside the contest: applications that wait for the line, are being sent, or have just arrived. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { referenceOf } from '../../../../core/application/drafts/draft-record.js';
import type { Formats } from '../../../../core/i18n/formatter.js';
import type { Language } from '../../../../core/i18n/languages.js';
import type { Way } from './pending-submissions.js';

export interface WaysView {
  readonly language: Language;
  readonly formats: Formats;
  /** Shows one of them in the form. */
  open(way: Way): void;
}

export const renderWays = (ways: readonly Way[], view: WaysView): TemplateResult | typeof nothing =>
  ways.length
    ? html`<div class="ways" lang=${view.language}>${ways.map((way) => renderWay(way, view))}</div>`
    : nothing;

function renderWay(way: Way, { open }: WaysView): TemplateResult {
  const isSent = way.draft.record.state === 'sent';
  return html`<div class="notice" role="status">
    <p>${stateText(way)}</p>
    <p class="moves">
      ${
        way.outbox?.phase.kind === 'waiting'
          ? html`<button type="button" class="plain" @click=${() => void way.outbox!.send()}>
              ${msg('Try now', { id: 'apply.try-now' })}
            </button>`
          : nothing
      }
      <button type="button" class="link" @click=${() => open(way)}>
        ${isSent ? msg('Show the receipt', { id: 'apply.show-receipt' }) : msg('Show the application', { id: 'ways.show' })}
      </button>
    </p>
  </div>`;
}

function stateText({ draft, outbox }: Way): string {
  const { state, receipt } = draft.record;
  if (receipt?.withdrawn) return msg('The application was withdrawn', { id: 'receipt.withdrawn' });
  if (state === 'sent')
    return msg(str`Your application has arrived. Reference: ${referenceOf(draft.record)}`, {
      id: 'ways.sent',
    });
  switch (outbox?.phase.kind) {
    case 'sending':
      return msg('Your application is being sent…', { id: 'ways.sending' });
    case 'elsewhere':
      return msg('Another tab in this browser is sending it…', { id: 'apply.elsewhere' });
    case 'waiting':
      return msg(
        'Your application is waiting for a connection. It will be sent automatically while this page is open.',
        {
          id: 'ways.waiting',
        },
      );
    default:
      return msg('Your application has not been sent yet. See what is missing.', { id: 'ways.stuck' });
  }
}
