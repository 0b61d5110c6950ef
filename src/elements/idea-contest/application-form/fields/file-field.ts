/** Files to send along: loaded once the form is open. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isFileRef, type AnswerValue } from '../../../../core/application/answers.js';
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { bytesText } from '../../../../core/i18n/formatter-lazy.js';
import { partOf } from './read-control.js';
import { describe, renderAround, renderError, renderName } from './field.js';
import type { FieldView } from '../application-form.types.js';

export function renderFiles(view: FieldView, question: FormQuestion): TemplateResult {
  const { id, accept, to } = question;
  const value = view.answers[id];
  const files = (Array.isArray(value) ? (value as readonly AnswerValue[]) : []).filter(isFileRef);
  const described = describe(view, question, id);
  // Whoever wants another one takes one out.
  const isFull = to !== undefined && files.length >= to;
  const limits = limitsOf(view, question);
  const by = [typeof described.by === 'string' ? described.by : '', limits && partOf(described.id, 'limits')]
    .filter(Boolean)
    .join(' ');
  return html`<div class="field" data-kind="files">
    <p class="name" id=${partOf(described.id, 'name')}>${renderName(view, question)}</p>
    ${renderAround(view, question, id)}
    ${limits ? html`<p class="help" id=${partOf(described.id, 'limits')}>${limits}</p>` : nothing}
    ${
      id === 'guardianPermits'
        ? html`<button type="button" class="plain" @click=${() => view.on.sheet()}>
            ${msg('Consent form to print and sign', { id: 'apply.sheet' })}
          </button>`
        : nothing
    }
    ${renderError(described)}
    ${
      isFull
        ? nothing
        : html`<label class="plain file">
            <span id=${partOf(described.id, 'add')}>
              ${
                files.length
                  ? msg('Add another file', { id: 'apply.add-file-more' })
                  : msg('Choose a file', { id: 'apply.add-file' })
              }
            </span>
            <input
              id=${described.id}
              class="hidden"
              type="file"
              data-files=${id}
              ?multiple=${to === undefined || to > 1}
              accept=${accept?.join(',') ?? nothing}
              aria-labelledby="${partOf(described.id, 'name')} ${partOf(described.id, 'add')}"
              aria-invalid=${described.error ? 'true' : nothing}
              aria-describedby=${by || nothing}
              @change=${(event: Event) => view.on.choose(question, event.target as HTMLInputElement)}
            />
          </label>`
    }
    ${
      files.length
        ? html`<ul
            class="chosen"
            role="list"
            id=${isFull ? described.id : nothing}
            tabindex=${isFull ? '-1' : nothing}
            aria-labelledby=${partOf(described.id, 'name')}
            aria-describedby=${(isFull && by) || nothing}
          >
            ${files.map(
              (file) =>
                html`<li>
                  <span
                    >${file.name}<span class="muted"
                      >${` (${bytesText(view.formats, file.size)})`}</span
                    ></span
                  >
                  <button type="button" class="link" @click=${() => view.on.dropFile(id, file)}>
                    ${msg('Remove', { id: 'apply.take-out' })}<span class="hidden">: ${file.name}</span>
                  </button>
                  ${
                    view.draft.looseFiles.has(file.key)
                      ? html`<span class="help">
                          ${msg('This browser has no space to save the file: it will be lost when you leave the page.', { id: 'apply.loose-file' })}
                        </span>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** What may be chosen, in words. */
function limitsOf({ formats }: FieldView, { accept, maxBytes, to }: FormQuestion): string {
  const kinds = (accept ?? []).map((each) =>
    each === 'image/*'
      ? msg('images', { id: 'apply.pictures' })
      : each.replace(/^(\.|.*\/)/, '').toUpperCase(),
  );
  return [
    kinds.length ? formats.list([...new Set(kinds)], 'disjunction') : '',
    maxBytes ? msg(str`at most ${bytesText(formats, maxBytes)} each`, { id: 'apply.bytes-each' }) : '',
    to ? formats.plural(to, msg('at most # file|at most # files', { id: 'apply.files-most' })) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
