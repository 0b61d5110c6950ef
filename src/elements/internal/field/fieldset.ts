import { html, nothing, type TemplateResult } from 'lit';
import { controlAria, renderLabel, renderNotes, type ControlAria, type FieldOptions } from './field.js';

/**
 * A field of several controls.
 *
 * @param hasFocus the fieldset itself has the id and can get the focus; otherwise the first of its controls
 */
export function renderFieldset(
  field: FieldOptions,
  renderControls: (aria: ControlAria) => unknown,
  hasFocus = false,
): TemplateResult {
  const aria = controlAria(field);
  return html`<fieldset
    class="field"
    data-kind=${field.kind ?? nothing}
    id=${hasFocus ? field.id : nothing}
    tabindex=${hasFocus ? '-1' : nothing}
    aria-describedby=${aria.describedBy}
  >
    <legend>${renderLabel(field)}</legend>
    ${renderNotes(field.id, field.notes)} ${renderControls(aria)} ${renderNotes(field.id, field.notesBelow)}
  </fieldset>`;
}
