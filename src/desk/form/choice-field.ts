/** Codes of closed lists, and ids of the feed’s own lists, by choice. */
import { html, type TemplateResult } from 'lit';
import { fieldOf } from '../../core/feed-docs/docs-at.js';
import { isObject } from '../../core/util/is-object.js';
import { toJson } from '../../core/util/natives.js';
import { renderField } from '../../elements/internal/field/field.js';
import { renderFieldset } from '../../elements/internal/field/fieldset.js';
import type { FeedPath } from '../state/feed-path.js';
import { titleOf } from '../state/records.js';
import { controlId, type FormContext, type FormNode } from './form.types.js';
import { fieldOptions } from './notes.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Lists that fields of another name refer to; `tilts check` knows the same (`unknown-id.ts`). */
const LISTS: Readonly<Record<string, string>> = {
  enterprise: 'enterprises',
  stories: 'enterprises',
  within: 'areas',
  worksWith: 'organisations',
};

/** The list of the feed that a field of ids refers to: `areas`, and of an area `within`. */
function idsOf(form: FormContext, path: FeedPath): readonly Choice[] | undefined {
  const name = String(path.findLast((step) => typeof step === 'string'));
  const list = form.feed[Object.hasOwn(LISTS, name) ? LISTS[name]! : name];
  if (!Array.isArray(list) || path[0] === name) return undefined;
  return list.flatMap((entry: unknown) =>
    isObject(entry) && typeof entry['id'] === 'string'
      ? [{ value: entry['id'], label: titleOf(entry, form.language, form.languages) }]
      : [],
  );
}

/** What can be chosen in a field; undefined if it is no choice. */
export function choicesOf(form: FormContext, node: FormNode, path: FeedPath): readonly Choice[] | undefined {
  const { schema } = node;
  const single = schema.items ?? schema;
  if (single.primitive === 'id') return idsOf(form, path);
  if (!single.enum) return undefined;
  const { codes } = fieldOf(node, form.language);
  return codes
    ? codes.map(({ code, label }) => ({ value: code, label }))
    : single.enum.map((value) => ({ value: String(value), label: String(value) }));
}

export function renderSelect(
  form: FormContext,
  node: FormNode,
  path: FeedPath,
  choices: readonly Choice[],
): TemplateResult {
  const value = form.valueAt(path);
  const text = value === undefined ? '' : typeof value === 'string' ? value : toJson(value);
  // A value that is none of them is shown, too: check says what is wrong with it.
  const unknown = text && !choices.some((each) => each.value === text) ? [{ value: text, label: text }] : [];
  return renderField(
    fieldOptions(form, node, path, true),
    ({ id, describedBy, invalid }) =>
      html`<select
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${({ target }: Event) => form.change(path, (target as HTMLSelectElement).value || undefined)}
      >
        <option value="" .selected=${!text}></option>
        ${[...unknown, ...choices].map(
          (each) => html`<option value=${each.value} .selected=${each.value === text}>${each.label}</option>`,
        )}
      </select>`,
  );
}

export function renderCheckboxes(
  form: FormContext,
  node: FormNode,
  path: FeedPath,
  choices: readonly Choice[],
): TemplateResult {
  const value = form.valueAt(path);
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const unknown = chosen
    .map(String)
    .filter((each) => !choices.some((choice) => choice.value === each))
    .map((each) => ({ value: each, label: each }));
  const toggle = (each: string, isOn: boolean): void => {
    const next = isOn ? [...chosen, each] : chosen.filter((other) => other !== each);
    form.change(path, next.length ? next : undefined);
  };
  return renderFieldset(
    fieldOptions(form, node, path, true),
    () =>
      html`<div class="options">
        ${[...unknown, ...choices].map(
          (each) =>
            html`<label class="option"
              ><input
                type="checkbox"
                id="${controlId(path)}-${each.value}"
                .checked=${chosen.includes(each.value)}
                @change=${({ target }: Event) => toggle(each.value, (target as HTMLInputElement).checked)}
              />${each.label}</label
            >`,
        )}
      </div>`,
  );
}
