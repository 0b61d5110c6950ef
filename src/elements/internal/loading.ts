import type { Msg } from '../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';

/** A lazy module is loading, or could not be loaded and can be tried again. */
export const renderLoadingOrRetry = (msg: Msg, retry?: () => void): TemplateResult =>
  html`<div class="loading" role="status">
    ${
      retry
        ? html`<button type="button" class="button" @click=${retry}>
            ${msg('Try again', { id: 'feed.retry' })}
          </button>`
        : html`<p class="secondary">${msg('Loading…', { id: 'feed.loading' })}</p>`
    }
  </div>`;
