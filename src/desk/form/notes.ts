/** What stands around a control: what to write, an example, what is wrong. */
import { html, nothing } from 'lit';
import { fieldOf } from '../../core/feed-docs/docs-at.js';
import { toJson } from '../../core/util/natives.js';
import { isObject } from '../../core/util/is-object.js';
import type { FieldOptions } from '../../elements/internal/field/field.js';
import type { DeskFinding } from '../check/check.types.js';
import type { FeedPath } from '../state/feed-path.js';
import { controlId, type FormContext, type FormNode } from './form.types.js';

/** The language of the descriptions, which are in English and Latvian. */
export const docLanguage = ({ language }: Pick<FormContext, 'language'>): 'lv' | 'en' =>
  language === 'lv' ? 'lv' : 'en';

const renderMessages = (findings: readonly DeskFinding[]): unknown =>
  findings.map(({ message, help }) => html`<p>${message} ${help ? html`<span>${help}</span>` : nothing}</p>`);

export function findingNotes(findings: readonly DeskFinding[]): { error: unknown; warning: unknown } {
  const of = (severity: DeskFinding['severity']): unknown => {
    const some = findings.filter((each) => each.severity === severity);
    return some.length ? html`${renderMessages(some)}` : undefined;
  };
  return { error: of('error'), warning: of('warning') };
}

/** An example as somebody would write it; of a text, that in the language of the desk. */
function exampleText(example: unknown, language: string): string {
  const [value] = Array.isArray(example) ? (example as unknown[]) : [example];
  const text = isObject(value) ? (value[language] ?? value['en'] ?? Object.values(value)[0]) : value;
  return typeof text === 'string' ? text : toJson(text ?? '');
}

/** @param isCoded the control itself shows what can be chosen */
export function fieldOptions(
  form: FormContext,
  node: FormNode,
  path: FeedPath,
  isCoded = false,
): FieldOptions & { readonly id: string } {
  const { msg, language } = form;
  const { title, description, example, isRequired } = fieldOf(node, language);
  const hint = html`<span lang=${docLanguage(form)}>${description}</span>${
      isCoded
        ? nothing
        : html` <span class="example"
            >${msg('For example:', { id: 'desk.form.example' })} ${exampleText(example, language)}</span
          >`
    }`;
  const { error, warning } = findingNotes(form.findingsAt(path, true));
  return {
    id: controlId(path),
    label: title,
    optional: isRequired && msg('required', { id: 'desk.form.required' }),
    notes: { hint, error: error as never, warning: warning as never },
  };
}
