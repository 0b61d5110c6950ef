import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** A part that is loaded when it is first used is on its way, or has not come and can be asked for again. */
export const renderLoadingOrRetry = (retry?: () => void): TemplateResult =>
  html`<div class="loading" role="status">
    ${
      retry
        ? html`<button type="button" class="button" @click=${retry}>
            ${msg('Try again', { id: 'feed.retry' })}
          </button>`
        : html`<p class="secondary">${msg('Loading…', { id: 'feed.loading' })}</p>`
    }
  </div>`;
