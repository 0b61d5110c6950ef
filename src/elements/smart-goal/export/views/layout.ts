import { html, nothing, type TemplateResult } from 'lit';
import type { ExportViewModel } from '../export.types.js';

/** How the document is arranged, on the page and in every format. */
export function renderLayout({
  ui: { layout = 'goals', hasBlanks = false },
  updateUi,
  msg,
}: ExportViewModel): TemplateResult {
  const choice = (value: typeof layout, label: string) =>
    html`<label>
      <input
        type="radio"
        name="layout"
        .value=${value}
        .checked=${layout === value}
        @change=${() => updateUi({ layout: value })}
      />
      <span>${label}</span>
    </label>`;
  return html`<form class="no-print" novalidate @submit=${(event: Event) => event.preventDefault()}>
    <fieldset class="layout">
      <legend>${msg('How the document is arranged', { id: 'export.layout' })}</legend>
      ${choice('goals', msg('Goal by goal', { id: 'export.layout-goals' }))}
      ${choice('workbook', msg('As the municipal workbook, in eleven numbered sheets', { id: 'export.layout-workbook' }))}
      ${
        layout === 'workbook'
          ? html`<label>
              <input
                type="checkbox"
                .checked=${hasBlanks}
                @change=${(event: Event) => updateUi({ hasBlanks: (event.target as HTMLInputElement).checked })}
              />
              <span>${msg('With blank rows and sheets to fill in by hand', { id: 'export.blanks' })}</span>
            </label>`
          : nothing
      }
    </fieldset>
  </form>`;
}
