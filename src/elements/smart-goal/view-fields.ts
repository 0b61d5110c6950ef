import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding } from './help/checks.js';
import { read, type Path, type Plan } from './model.js';
import type { FieldState } from './state.js';

export interface FieldOptions {
  /** Where the value stands in the plan. */
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A line of text at first. */
  readonly kind?: 'line' | 'text' | 'day' | 'number';
}

function textAt(plan: Plan, path: Path): string {
  const value = read(plan, path);
  return typeof value === 'string' ? value : '';
}

const idOf = (path: Path): string => `f-${path.replaceAll('.', '-')}`;

/** A field with its label, its hint and what is weak in it. */
export function renderField(
  state: FieldState,
  { path, label, hint, kind = 'line' }: FieldOptions,
): TemplateResult {
  const id = idOf(path);
  const findings = state.findingsAt(path);
  const described = [hint && `${id}-hint`, findings.length && `${id}-find`].filter(Boolean).join(' ');
  const value = textAt(state.plan, path);
  const control =
    kind === 'text'
      ? html`<textarea
          id=${id}
          name=${path}
          rows="2"
          maxlength="5000"
          aria-describedby=${described || nothing}
          .value=${live(value)}
        ></textarea>`
      : html`<input
          id=${id}
          name=${path}
          type=${kind === 'day' ? 'date' : 'text'}
          inputmode=${kind === 'number' ? 'decimal' : nothing}
          max=${kind === 'day' ? '9999-12-31' : nothing}
          maxlength=${kind === 'day' ? nothing : 500}
          autocomplete="off"
          aria-describedby=${described || nothing}
          .value=${live(value)}
        />`;
  return html`<div class="field" data-kind=${kind}>
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${control}
    ${renderFindings(state, findings, `${id}-find`)}
  </div>`;
}

/** What is weak here and what mends it; never a wall. */
export function renderFindings(
  { textOf }: FieldState,
  findings: readonly Finding[],
  id: string,
): TemplateResult | typeof nothing {
  if (!textOf || !findings.length) return nothing;
  return html`<div class="findings" id=${id}>
    ${findings.map((finding) => {
      const { why, mend } = textOf(finding);
      return html`<p class="finding" data-severity=${finding.severity}>
        <strong>${why}</strong>${` ${mend}`}
      </p>`;
    })}
  </div>`;
}

export function renderCheckbox(state: FieldState, path: Path, label: string): TemplateResult {
  const id = idOf(path);
  const findings = state.findingsAt(path);
  return html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        name=${path}
        aria-describedby=${findings.length ? `${id}-find` : nothing}
        .checked=${live(Boolean(read(state.plan, path)))}
      />
      <span>${label}</span>
    </label>
    ${renderFindings(state, findings, `${id}-find`)}
  </div>`;
}

/** A closed list; its first choice is none, unless something has to be chosen. */
export function renderSelect(
  state: FieldState,
  path: Path,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  isRequired = false,
): TemplateResult {
  const id = idOf(path);
  const value = textAt(state.plan, path);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} name=${path}>
      ${isRequired ? nothing : html`<option value="" ?selected=${!value}>–</option>`}
      ${options.map(([key, name]) => html`<option value=${key} ?selected=${key === value}>${name}</option>`)}
    </select>
  </div>`;
}

/** Something to choose instead of typing it. */
export interface Chip {
  readonly label: string;
  apply(): void;
}

/** So many are shown at once; the others unfold. */
const SHOWN = 5;

export function renderChips(title: string, chips: readonly Chip[]): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  const button = ({ label, apply }: Chip) =>
    html`<button type="button" class="suggestion" @click=${apply}>${label}</button>`;
  const rest = chips.slice(SHOWN);
  return html`<div class="suggestions" role="group" aria-label=${title}>
    <span class="hint" aria-hidden="true">${title}</span>
    ${chips.slice(0, SHOWN).map(button)}
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
