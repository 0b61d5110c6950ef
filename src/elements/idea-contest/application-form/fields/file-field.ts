/** File upload: loaded when the form is open. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isFileRef, type AnswerValue, type FileRef } from '../../../../core/application/answers.js';
import type { FormQuestion } from '../../../../core/application/form-definition.js';
import { consentNames, isConsentOf } from '../../../../core/application/validation/validate-consents.js';
import { bytesText } from '../../../../core/i18n/formatter-lazy.js';
import { controlAria, renderField, renderLabel, renderNotes, subId } from '../../../internal/field/field.js';
import { fieldOptions } from './field-options.js';
import { controlId } from './read-control.js';
import type { FieldViewModel } from '../application-form.types.js';

export function renderFiles(view: FieldViewModel, question: FormQuestion): TemplateResult {
  const { id, accept, to } = question;
  const value = view.answers[id];
  const files = (Array.isArray(value) ? (value as readonly AnswerValue[]) : []).filter(isFileRef);
  const { notes, ...options } = fieldOptions(view, question, id);
  const { error, ...before } = { ...notes, limits: limitsText(view, question) };
  const aria = controlAria({ ...options, notes: { ...before, error } });
  // To replace a file, people remove it first.
  const isFull = to !== undefined && files.length >= to;
  const names = id === 'guardianConsents' ? consentNames(view.contest, view.answers, view.today) : [];
  return html`<div class="field" data-kind="files">
    <p class="name" id=${subId(aria.id, 'name')}>${renderLabel(options)}</p>
    ${renderNotes(aria.id, before)}
    ${
      id === 'guardianConsents'
        ? html`<button type="button" class="button" @click=${() => view.on.openConsentForm()}>
            ${view.msg('Consent form to print and sign', { id: 'application.consent-form' })}
          </button>`
        : nothing
    }
    ${renderNotes(aria.id, { error })}
    ${
      isFull
        ? nothing
        : html`<label class="button file">
            <span id=${subId(aria.id, 'add')}>
              ${
                files.length
                  ? view.msg('Add another file', { id: 'application.add-file-more' })
                  : view.msg('Choose a file', { id: 'application.add-file' })
              }
            </span>
            <input
              id=${aria.id}
              class="visually-hidden"
              type="file"
              data-files=${id}
              ?multiple=${to === undefined || to > 1}
              accept=${accept?.join(',') ?? nothing}
              aria-labelledby="${subId(aria.id, 'name')} ${subId(aria.id, 'add')}"
              aria-invalid=${aria.invalid}
              aria-describedby=${aria.describedBy}
              @change=${(event: Event) => view.on.addFiles(question, event.target as HTMLInputElement)}
            />
          </label>`
    }
    ${
      files.length
        ? html`<ul
            class="file-list"
            role="list"
            id=${isFull ? aria.id : nothing}
            tabindex=${isFull ? '-1' : nothing}
            aria-labelledby=${subId(aria.id, 'name')}
            aria-describedby=${isFull ? aria.describedBy : nothing}
          >
            ${files.map(
              (file) =>
                html`<li>
                  <span
                    >${file.name}<span class="secondary"
                      >${` (${bytesText(view.formatter, file.size)})`}</span
                    ></span
                  >
                  <button type="button" class="link" @click=${() => view.on.removeFile(id, file)}>
                    ${view.msg('Remove', { id: 'application.remove' })}<span class="visually-hidden"
                      >: ${file.name}</span
                    >
                  </button>
                  ${names.length ? renderPerson(view, id, file, names) : nothing}
                  ${
                    view.draft.unsavedFiles.has(file.key)
                      ? html`<span class="help">
                          ${view.msg('This browser has no space to save the file: it will be lost when you leave the page.', { id: 'application.unsaved-file' })}
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

/** Whose consent a file is. */
const renderPerson = (
  view: FieldViewModel,
  id: string,
  file: FileRef,
  names: readonly string[],
): TemplateResult =>
  renderField(
    {
      id: subId(controlId(id), file.key),
      kind: 'person',
      label: html`${view.msg('Whose consent is it?', { id: 'application.consent-person' })}<span
          class="visually-hidden"
          >${` (${file.name})`}</span
        >`,
    },
    (aria) =>
      html`<select
        id=${aria.id}
        @change=${(event: Event) => view.on.setPerson(id, file, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!names.some((name) => isConsentOf(file, name))}>–</option>
        ${names.map(
          (name) => html`<option value=${name} .selected=${isConsentOf(file, name)}>${name}</option>`,
        )}
      </select>`,
  );

/** The limits on files, as a text. */
function limitsText({ formatter, msg }: FieldViewModel, { accept, maxBytes, to }: FormQuestion): string {
  const types = (accept ?? []).map((each) =>
    each === 'image/*'
      ? msg('images', { id: 'application.pictures' })
      : each.replace(/^(\.|.*\/)/, '').toUpperCase(),
  );
  return [
    types.length ? formatter.list([...new Set(types)], 'disjunction') : '',
    maxBytes
      ? msg(str`at most ${bytesText(formatter, maxBytes)} each`, { id: 'application.bytes-each' })
      : '',
    to ? formatter.plural(to, msg('at most # file|at most # files', { id: 'application.files-most' })) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
