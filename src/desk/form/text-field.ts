/** Texts with their languages side by side; what is missing is marked. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldOf } from '../../core/feed-docs/docs-at.js';
import { str } from '../../core/i18n/translator.js';
import { isObject } from '../../core/util/is-object.js';
import { toJson } from '../../core/util/natives.js';
import { renderFieldset } from '../../elements/internal/field/fieldset.js';
import type { FeedPath } from '../state/feed-path.js';
import { controlId, type FormContext, type FormNode } from './form.types.js';
import { fieldOptions } from './notes.js';

/** A text by language; a plain string is in the first one. */
function byLanguage(value: unknown, languages: readonly string[]): Record<string, string> {
  if (typeof value === 'string') return { [languages[0] ?? 'lv']: value };
  return isObject(value) ? (value as Record<string, string>) : {};
}

/** The text with one language changed; a plain string stays one while it has one language only. */
function withLanguage(form: FormContext, value: unknown, tag: string, text: string): unknown {
  if (typeof value === 'string' && tag === form.languages[0]) return text || undefined;
  const { [tag]: _old, ...others } = byLanguage(value, form.languages);
  const texts = text ? { ...byLanguage(value, form.languages), [tag]: text } : others;
  return Object.keys(texts).length ? texts : undefined;
}

export function renderTexts(form: FormContext, path: FeedPath, rows: number): TemplateResult {
  const value = form.valueAt(path);
  const texts = byLanguage(value, form.languages);
  const tags = [...new Set([...form.languages, ...Object.keys(texts)])];
  const hasAny = tags.some((tag) => texts[tag]);
  const names = form.formatter.memoize(
    'languages',
    () => new Intl.DisplayNames(form.language, { type: 'language' }),
  );
  return html`<div class="languages">
    ${tags.map((tag) => {
      const text = texts[tag] ?? '';
      const id = `${controlId(path)}-${tag}`;
      return html`<div class="language-text">
        <label for=${id}
          >${names.of(tag)}${
            hasAny && !text.trim()
              ? html` <span class="pill missing">${form.msg('missing', { id: 'desk.form.missing' })}</span>`
              : nothing
          }</label
        >
        <textarea
          id=${id}
          lang=${tag}
          rows=${rows}
          .value=${text}
          @input=${({ target }: Event) =>
            form.change(
              path,
              withLanguage(form, form.valueAt(path), tag, (target as HTMLTextAreaElement).value),
            )}
        ></textarea>
      </div>`;
    })}
  </div>`;
}

/** Long texts get more room from the start. */
const rowsFor = (example: unknown): number => (toJson(example).length > 150 ? 4 : 2);

export function renderTextField(form: FormContext, node: FormNode, path: FeedPath): TemplateResult {
  const { example } = fieldOf(node, form.language);
  return renderFieldset(fieldOptions(form, node, path), () => renderTexts(form, path, rowsFor(example)));
}

/** A list of texts: each with its languages. */
export function renderTextList(form: FormContext, node: FormNode, path: FeedPath): TemplateResult {
  const value = form.valueAt(path);
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const { msg } = form;
  return renderFieldset(
    fieldOptions(form, node, path),
    () =>
      html`<ol class="entries">
          ${entries.map(
            (_, at) =>
              html`<li>
                ${renderTexts(form, [...path, at], 1)}
                <button
                  type="button"
                  class="link"
                  aria-label=${msg(str`Remove ${at + 1}`, { id: 'desk.form.remove-number' })}
                  @click=${() => form.remove(path, at)}
                >
                  ${msg('Remove', { id: 'desk.form.remove' })}
                </button>
              </li>`,
          )}
        </ol>
        <button
          type="button"
          class="button"
          @click=${() => form.insert(path, entries.length, { [form.languages[0] ?? 'lv']: '' })}
        >
          ${msg('Add', { id: 'desk.form.add' })}
        </button>`,
  );
}
