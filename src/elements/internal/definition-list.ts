import { html, nothing, type TemplateResult } from 'lit';

/** A term and its value; nothing if the value is empty. */
export const definition = (name: string, content: unknown): TemplateResult | typeof nothing =>
  content && content !== nothing
    ? html`<div>
        <dt>${name}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

/** Lines without bullets; empty ones are left out. */
export const unstyledList = (lines: readonly unknown[]): TemplateResult =>
  html`<ul class="unstyled">
    ${lines.filter(Boolean).map((line) => html`<li>${line}</li>`)}
  </ul>`;
