/** Findings, selects and suggestions around the fields. */
import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { getAt, type Path } from '../../../../core/plan/plan.js';
import { controlAria, renderField, renderNotes } from '../../../internal/field/field.js';
import type { FieldViewModel } from '../../smart-goal.types.js';
import { fieldId, textAt } from '../../views/field.js';
import type { Finding } from '../smart-checks.js';

/** Weaknesses and how to fix them; they never block. */
export const renderFindings = (
  { findingText }: FieldViewModel,
  findings: readonly Finding[],
): TemplateResult | undefined =>
  findingText && findings.length
    ? html`${findings.map((finding) => {
        const { why, fix } = findingText(finding);
        return html`<p class="finding" data-severity=${finding.severity}>
          <strong>${why}</strong>${` ${fix}`}
        </p>`;
      })}`
    : undefined;

export function renderCheckbox(state: FieldViewModel, path: Path, label: string): TemplateResult {
  const id = fieldId(path);
  const notesBelow = { findings: renderFindings(state, state.findingsAt(path)) };
  return html`<div class="field">
    <label class="check">
      <input
        id=${id}
        type="checkbox"
        name=${path}
        aria-describedby=${controlAria({ id, notesBelow }).describedBy}
        .checked=${Boolean(getAt(state.plan, path))}
      />
      <span>${label}</span>
    </label>
    ${renderNotes(id, notesBelow)}
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
  const value = textAt(state.plan, path);
  return renderField(
    { id: fieldId(path), label },
    ({ id }) =>
      html`<select id=${id} name=${path}>
        ${isRequired ? nothing : html`<option value="" .selected=${!value}>–</option>`}
        ${options.map(([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`)}
      </select>`,
  );
}

/** A suggestion to choose instead of typing. */
export interface Chip {
  readonly label: string;
  apply(): void;
}

/** Number of suggestions shown at once; the others can be expanded. */
const INITIAL_CHIPS = 5;

/** @param owner what the suggestions are for, where the same ones stand beside them for something else */
export function renderChips(
  msg: Msg,
  title: string,
  chips: readonly Chip[],
  owner = '',
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  const forOwner = owner ? html`<span class="visually-hidden">: ${owner}</span>` : nothing;
  const button = ({ label, apply }: Chip) =>
    html`<button type="button" class="suggestion" @click=${apply}>${label}${forOwner}</button>`;
  const rest = chips.slice(INITIAL_CHIPS);
  return html`<div class="suggestions" role="group" aria-label=${title}>
    <span class="hint" aria-hidden="true">${title}</span>
    ${chips.slice(0, INITIAL_CHIPS).map(button)}
    ${
      rest.length
        ? html`<details>
            <summary>${msg('More', { id: 'suggest.more' })}${forOwner}</summary>
            <div class="suggestions">${rest.map(button)}</div>
          </details>`
        : nothing
    }
  </div>`;
}
