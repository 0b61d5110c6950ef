import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { getAt, type Path, type Plan } from '../../../core/plan/plan.js';
import { renderField as renderFieldFrame, subId } from '../../internal/field/field.js';
import type { FieldViewModel } from '../smart-goal.types.js';

export interface FieldOptions {
  /** The path of the value in the plan. */
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Suggestions to choose from. */
  readonly options?: readonly string[] | undefined;
  /** Starts as a single line. */
  readonly kind?: 'line' | 'text' | 'day' | 'number' | 'sum';
}

export function textAt(plan: Plan, path: Path): string {
  const value = getAt(plan, path);
  return typeof value === 'string' ? value : '';
}

/** Id of the field with this path. */
export const fieldId = (path: Path): string => `f-${path.replaceAll('.', '-')}`;

/** A field with its label, hint and findings. */
export function renderField(
  state: FieldViewModel,
  { path, label, hint, options = [], kind = 'line' }: FieldOptions,
): TemplateResult {
  const id = fieldId(path);
  const notesBelow = { findings: state.guidance?.renderFindings(state, state.findingsAt(path, kind)) };
  const value = textAt(state.plan, path);
  return renderFieldFrame({ id, kind, label, notes: { hint }, notesBelow }, ({ describedBy }) =>
    kind === 'text'
      ? html`<textarea
          id=${id}
          name=${path}
          rows="2"
          maxlength="5000"
          aria-describedby=${describedBy}
          .value=${live(value)}
        ></textarea>`
      : html`<input
            id=${id}
            name=${path}
            type=${kind === 'day' ? 'date' : 'text'}
            inputmode=${kind === 'number' || kind === 'sum' ? 'decimal' : nothing}
            max=${kind === 'day' ? '9999-12-31' : nothing}
            maxlength=${kind === 'day' ? nothing : 500}
            autocomplete="off"
            list=${options.length ? subId(id, 'list') : nothing}
            aria-describedby=${describedBy}
            .value=${live(value)}
          />${
            options.length
              ? html`<datalist id=${subId(id, 'list')}>
                  ${options.map((option) => html`<option value=${option}></option>`)}
                </datalist>`
              : nothing
          }`,
  );
}
