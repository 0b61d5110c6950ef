/** Findings, selects and suggestions around the fields. */
import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { getAt, type Path } from '../../../../core/plan/plan.js';
import type { FieldViewModel } from '../../smart-goal.types.js';
import { fieldId, textAt } from '../../views/field.js';
import type { Finding } from '../smart-checks.js';

/** A weakness and how to fix it; it never blocks. */
export function renderFindings(
  { findingText }: FieldViewModel,
  findings: readonly Finding[],
  id: string,
): TemplateResult | typeof nothing {
  if (!findingText || !findings.length) return nothing;
  return html`<div class="findings" id=${id}>
    ${findings.map((finding) => {
      const { why, fix } = findingText(finding);
      return html`<p class="finding" data-severity=${finding.severity}>
        <strong>${why}</strong>${` ${fix}`}
      </p>`;
    })}
  </div>`;
}

export function renderCheckbox(state: FieldViewModel, path: Path, label: string): TemplateResult {
  const id = fieldId(path);
  const findings = state.findingsAt(path);
  return html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        name=${path}
        aria-describedby=${findings.length ? `${id}-find` : nothing}
        .checked=${Boolean(getAt(state.plan, path))}
      />
      <span>${label}</span>
    </label>
    ${renderFindings(state, findings, `${id}-find`)}
  </div>`;
}

/** A select; its first option is empty, unless a choice is required. */
export function renderSelect(
  state: FieldViewModel,
  path: Path,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  isRequired = false,
): TemplateResult {
  const id = fieldId(path);
  const value = textAt(state.plan, path);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} name=${path}>
      ${isRequired ? nothing : html`<option value="" .selected=${!value}>–</option>`}
      ${options.map(([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`)}
    </select>
  </div>`;
}

/** A suggestion to choose instead of typing. */
export interface Chip {
  readonly label: string;
  apply(): void;
}

/** Number of suggestions shown at once; the others can be expanded. */
const INITIAL_CHIPS = 5;

export function renderChips(
  msg: Msg,
  title: string,
  chips: readonly Chip[],
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  const button = ({ label, apply }: Chip) =>
    html`<button type="button" class="suggestion" @click=${apply}>${label}</button>`;
  const rest = chips.slice(INITIAL_CHIPS);
  return html`<div class="suggestions" role="group" aria-label=${title}>
    <span class="hint" aria-hidden="true">${title}</span>
    ${chips.slice(0, INITIAL_CHIPS).map(button)}
    ${
      rest.length
        ? html`<details>
            <summary>${msg('More', { id: 'suggest.more' })}</summary>
            <div class="suggestions">${rest.map(button)}</div>
          </details>`
        : nothing
    }
  </div>`;
}
