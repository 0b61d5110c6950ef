import { css, html, nothing, type TemplateResult } from 'lit';

/** Links in lines without bullets, tall enough for a finger; for everything that shows such lines. */
export const unstyledStyles = css`
  .unstyled a {
    display: inline-block;
    min-block-size: max(1.6em, 24px);
    padding-block: 0.15em;
  }
`;

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
