/** A form from the schema: which field is drawn how; objects within objects, and lists of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldOf } from '../../core/feed-docs/docs-at.js';
import { nodesWithin } from '../../core/feed-docs/nodes.js';
import type { JsonSchema } from '../../core/feed/schema/json-schema.js';
import { str } from '../../core/i18n/translator.js';
import { isObject } from '../../core/util/is-object.js';
import type { FeedPath } from '../state/feed-path.js';
import { freeId, titleOf } from '../state/records.js';
import { isOnOwnSite, pictureUrl, renderPicture } from '../views/pictures.js';
import { choicesOf, renderCheckboxes, renderSelect } from './choice-field.js';
import { focusField } from './focus-field.js';
import { controlId, type FormContext, type FormNode } from './form.types.js';
import { docLanguage, findingNotes } from './notes.js';
import { renderTextField, renderTextList } from './text-field.js';
import { renderValueField } from './value-field.js';

const isText = (schema: JsonSchema): boolean =>
  schema.primitive === 'text' || Boolean(schema.anyOf?.some(({ primitive }) => primitive === 'text'));

function renderNode(form: FormContext, node: FormNode, path: FeedPath): unknown {
  const { schema, doc } = node;
  if (isText(schema)) return renderTextField(form, node, path);
  if (schema.items && isText(schema.items)) return renderTextList(form, node, path);
  const choices = choicesOf(form, node, path);
  if (choices)
    return schema.items
      ? renderCheckboxes(form, node, path, choices)
      : renderSelect(form, node, path, choices);
  if ('fields' in doc) return schema.items ? renderList(form, node, path) : renderGroup(form, node, path);
  if ('each' in doc) return renderMap(form, node, path);
  return renderValueField(form, node, path);
}

/** The fields of an object: what is required or filled in, and behind “more” the rest. */
export function renderNodes(form: FormContext, nodes: readonly FormNode[], path: FeedPath): TemplateResult {
  const pathOf = (node: FormNode): FeedPath => [...path, node.path.at(-1)!];
  const isShown = (node: FormNode): boolean =>
    node.isRequired ||
    form.valueAt(pathOf(node)) !== undefined ||
    form.isOpen(controlId(pathOf(node))) ||
    form.findingsAt(pathOf(node), true).length > 0;
  const shown = nodes.filter(isShown);
  const others = nodes.filter((node) => !isShown(node));
  const key = controlId([...path, '+']);
  return html`${shown.map((node) => renderNode(form, node, pathOf(node)))}
  ${
    others.length
      ? html`<div class="more">
          <button
            type="button"
            class="button"
            aria-expanded=${form.isOpen(key) ? 'true' : 'false'}
            @click=${() => form.setOpen(key, !form.isOpen(key))}
          >
            ${form.formatter.plural(
              others.length,
              form.msg('# more field|# more fields', { id: 'desk.form.more' }),
            )}
          </button>
          ${
            form.isOpen(key)
              ? html`<ul class="chips" role="list">
                  ${others.map(
                    (node) =>
                      html`<li>
                        <button
                          type="button"
                          class="button chip"
                          @click=${({ currentTarget }: Event) => {
                            form.setOpen(controlId(pathOf(node)), true);
                            void focusField(currentTarget, controlId(pathOf(node)));
                          }}
                        >
                          + ${fieldOf(node, form.language).title}
                        </button>
                      </li>`,
                  )}
                </ul>`
              : nothing
          }
        </div>`
      : nothing
  }`;
}

function renderHead(form: FormContext, node: FormNode, path: FeedPath): TemplateResult {
  const { title, description } = fieldOf(node, form.language);
  return html`<legend>${title}</legend>
    <div class="hint" lang=${docLanguage(form)}>${description}</div>
    ${renderOwnFindings(form, path)} ${renderPictureOf(form, node, path)}`;
}

/** Of a picture, how it looks; one of another site when it is asked for. */
function renderPictureOf(form: FormContext, { schema }: FormNode, path: FeedPath): unknown {
  const { url, alt } = (schema.items ?? schema).properties ?? {};
  const address = url && alt ? pictureUrl(form.valueAt(path), form.base) : undefined;
  if (!address) return nothing;
  const key = `${controlId(path)}-${address.href}`;
  return isOnOwnSite(address) || form.isOpen(key)
    ? renderPicture(address)
    : html`<button type="button" class="button" @click=${() => form.setOpen(key, true)}>
        ${form.msg('Show the picture', { id: 'desk.form.show-picture' })}
      </button>`;
}

function renderOwnFindings(form: FormContext, path: FeedPath): TemplateResult {
  const { error, warning } = findingNotes(form.findingsAt(path));
  return html`${error ? html`<div class="error">${error}</div>` : nothing}
  ${warning ? html`<div class="warning">${warning}</div>` : nothing}`;
}

/** How many problems are within, also while it is folded. */
function renderCount(form: FormContext, path: FeedPath): unknown {
  const problems = form.findingsAt(path, true).length;
  return problems
    ? html`<span class="pill"
        >${form.formatter.plural(problems, form.msg('# problem|# problems', { id: 'desk.form.problems' }))}</span
      >`
    : nothing;
}

/** An object; what may be left out is folded. */
function renderGroup(form: FormContext, node: FormNode, path: FeedPath): TemplateResult {
  const key = controlId(path);
  const fields = (): TemplateResult => renderNodes(form, nodesWithin(node), path);
  if (node.isRequired)
    return html`<fieldset class="group" id=${key}>${renderHead(form, node, path)} ${fields()}</fieldset>`;
  const { title, description } = fieldOf(node, form.language);
  const isOpen = form.isOpen(key);
  return html`<details
    class="group"
    ?open=${isOpen}
    @toggle=${(event: Event) => form.setOpen(key, (event.target as HTMLDetailsElement).open)}
  >
    <summary id=${key}>${title} ${renderCount(form, path)}</summary>
    ${
      isOpen
        ? html`<div class="fields">
            <div class="hint" lang=${docLanguage(form)}>${description}</div>
            ${renderOwnFindings(form, path)} ${renderPictureOf(form, node, path)} ${fields()}
          </div>`
        : nothing
    }
  </details>`;
}

/** An object whose names are a closed list, such as the kinds of taking part. */
function renderMap(form: FormContext, node: FormNode, path: FeedPath): TemplateResult {
  const value = form.valueAt(path);
  const names = new Set([
    ...(node.schema.propertyNames?.enum ?? []).map(String),
    ...(isObject(value) ? Object.keys(value) : []),
  ]);
  const labels = new Map(fieldOf(node, form.language).codes?.map(({ code, label }) => [code, label]));
  return html`<fieldset class="group" id=${controlId(path)}>
    ${renderHead(form, node, path)}
    ${[...names].map(
      (name) =>
        html`<fieldset class="group">
          <legend>${labels.get(name) ?? name}</legend>
          ${renderNodes(form, nodesWithin(node), [...path, name])}
        </fieldset>`,
    )}
  </fieldset>`;
}

/** A list of objects: each is folded, and can be moved and removed. */
function renderList(form: FormContext, node: FormNode, path: FeedPath): TemplateResult {
  const { msg } = form;
  const value = form.valueAt(path);
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const { title } = fieldOf(node, form.language);
  const hasIds = node.schema.items?.required?.includes('id');
  const add = ({ currentTarget }: Event): void => {
    form.insert(path, entries.length, hasIds ? { id: freeId(entries, String(path.at(-1))) } : {});
    const key = controlId([...path, entries.length]);
    form.setOpen(key, true);
    void focusField(currentTarget, key);
  };
  return html`<fieldset class="group" id=${controlId(path)}>
    ${renderHead(form, node, path)}
    <ol class="entries">
      ${entries.map((entry, at) => renderEntry(form, node, [...path, at], entry, entries.length))}
    </ol>
    <button type="button" class="button" @click=${add}>
      ${msg(str`Add: ${title}`, { id: 'desk.form.add-to' })}
    </button>
  </fieldset>`;
}

function renderEntry(
  form: FormContext,
  node: FormNode,
  path: FeedPath,
  entry: unknown,
  count: number,
): TemplateResult {
  const { msg } = form;
  const [list, at] = [path.slice(0, -1), Number(path.at(-1))];
  const key = controlId(path);
  const name = titleOf(entry, form.language, form.languages) || String(at + 1);
  const button = (text: string, label: string, act: () => void, isDisabled = false): TemplateResult =>
    html`<button type="button" class="link" aria-label=${label} ?disabled=${isDisabled} @click=${act}>
      ${text}
    </button>`;
  return html`<li class="entry">
    <details
      ?open=${form.isOpen(key)}
      @toggle=${(event: Event) => form.setOpen(key, (event.target as HTMLDetailsElement).open)}
    >
      <summary>${name} ${renderCount(form, path)}</summary>
      ${
        form.isOpen(key)
          ? html`<div class="fields">
              ${renderPictureOf(form, node, path)} ${renderNodes(form, nodesWithin(node), path)}
            </div>`
          : nothing
      }
    </details>
    <div class="button-group">
      ${button(
        msg('Up', { id: 'desk.form.up' }),
        msg(str`Move up: ${name}`, { id: 'desk.form.up-name' }),
        () => form.move(list, at, -1),
        at === 0,
      )}
      ${button(
        msg('Down', { id: 'desk.form.down' }),
        msg(str`Move down: ${name}`, { id: 'desk.form.down-name' }),
        () => form.move(list, at, 1),
        at === count - 1,
      )}
      ${button(
        msg('Remove', { id: 'desk.form.remove' }),
        msg(str`Remove: ${name}`, { id: 'desk.form.remove-name' }),
        () => form.remove(list, at),
      )}
    </div>
  </li>`;
}
