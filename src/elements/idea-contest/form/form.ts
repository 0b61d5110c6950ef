import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { findText } from '../../../locale/feed-text.js';
import type { TiltsElement } from '../../../ui/tilts-element.js';
import type { FormContext } from './form-context.js';

/** How one applies: by writing to whom the contest names. */
export class ApplicationForm implements ReactiveController {
  readonly #context: () => FormContext;

  constructor(host: TiltsElement, context: () => FormContext) {
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is kept and nothing is sent.
  }

  render(): TemplateResult {
    const { contest, envelope, headingLevel, language, close } = this.#context();
    const { name, email, phone, url } = contest.contact ?? envelope.publisher.contact ?? {};
    return html`<div class="form">
      <div id="form-title" class="part-title" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${msg('Apply', { id: 'contest.apply' })}
      </div>
      <p>${msg('Write to the organiser and ask how to apply.', { id: 'application.by-contact' })}</p>
      <ul>
        ${name ? html`<li>${findText(name, language, envelope.languages).text}</li>` : nothing}
        ${email ? html`<li><a href="mailto:${email}">${email}</a></li>` : nothing}
        ${phone ? html`<li><a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></li>` : nothing}
        ${url ? html`<li><a href=${url}>${url}</a></li>` : nothing}
      </ul>
      <button type="button" class="plain" @click=${close}>
        ${msg('Back to the contest', { id: 'application.back' })}
      </button>
    </div>`;
  }
}
