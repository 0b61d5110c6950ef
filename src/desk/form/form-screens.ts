/** The form of a record, and that of the publisher and the feed’s own lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatPath } from '../../core/check/describe.js';
import { nodesWithin, topNodes } from '../../core/feed-docs/nodes.js';
import { str } from '../../core/i18n/translator.js';
import type { WorkView } from '../desk.types.js';
import { LISTS, recordsOf, freeId, languagesOf, titleOf } from '../state/records.js';
import { formContext, FormFolds } from './form-context.js';
import { focusField } from './focus-field.js';
import { renderNodes } from './form-fields.js';
import { controlId } from './form.types.js';

export { styles } from './form.styles.js';
export { BulkChange, renderBulk } from './bulk.js';
export { FormFolds };

/** What a new record begins with: an id of its own. */
export const emptyRecord = ({ state, work }: WorkView): Readonly<Record<string, unknown>> => ({
  id: freeId(recordsOf(work.history.feed, state.list), state.list.replace(/s$/, '')),
});

/** Fields around the records that people fill in; the others are the format’s own. */
const FEED_FIELDS = ['publisher', 'updated', 'languages', 'areas', 'sectors', 'targetGroups', 'planning'];

const renderBack = ({ msg, actions }: WorkView): TemplateResult =>
  html`<button
    type="button"
    class="link"
    @click=${() => actions.dispatch({ type: 'show', screen: 'records' })}
  >
    ${msg('All records', { id: 'desk.form.back' })}
  </button>`;

function renderSummary(view: WorkView, folds: FormFolds): unknown {
  const { msg, work, state, formatter } = view;
  const { record } = state;
  const own = work.findings.filter(({ list, index }) => list === record?.list && index === record.index);
  if (!own.length || !record) return nothing;
  /** What is folded opens on the way; of a field that is missing, what it would stand in. */
  const focus = (path: string) => (event: Event) => {
    const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const ids = steps.map((_, at) => controlId([record.list, record.index, ...steps.slice(0, at + 1)]));
    for (const id of ids) folds.set(id, true);
    void focusField(event.currentTarget, ...[...ids].reverse());
  };
  return html`<section class="notice">
    <h2>${formatter.plural(own.length, msg('# problem|# problems', { id: 'desk.form.problems' }))}</h2>
    <ul class="findings" role="list">
      ${own.map(
        ({ severity, path, message }) =>
          html`<li class="finding" data-severity=${severity}>
            ${
              path
                ? html`<button type="button" class="link path" @click=${focus(path)}>
                    ${formatPath(path)}
                  </button> `
                : nothing
            }${message}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderRecordForm(view: WorkView, folds: FormFolds): unknown {
  const { msg, state, work, actions, language } = view;
  const { record } = state;
  const node = topNodes().find(({ path }) => path[0] === record?.list);
  if (!record || !node) return nothing;
  const form = formContext(view, folds, 2);
  const value = recordsOf(work.history.feed, record.list)[record.index];
  const title =
    titleOf(value, language, languagesOf(work.history.feed)) ||
    msg(str`Record ${record.index + 1}`, { id: 'desk.record.number' });
  return html`<div class="record-form">
    ${renderBack(view)}
    <h1>${title}</h1>
    <div class="button-group">
      <button type="button" class="button" @click=${() => actions.dispatch({ type: 'duplicate' })}>
        ${msg('Duplicate', { id: 'desk.form.duplicate' })}
      </button>
      <button type="button" class="button" @click=${() => actions.dispatch({ type: 'delete' })}>
        ${msg('Delete', { id: 'desk.form.delete' })}
      </button>
      <button type="button" class="button" @click=${() => actions.dispatch({ type: 'show', screen: 'see' })}>
        ${msg('Preview', { id: 'desk.screen.see' })}
      </button>
    </div>
    ${renderSummary(view, folds)}
    <div class="fields">${renderNodes(form, nodesWithin(node), [record.list, record.index])}</div>
  </div>`;
}

function renderFeedForm(view: WorkView, folds: FormFolds): TemplateResult {
  const form = formContext(view, folds, 1);
  const nodes = topNodes().filter(
    ({ path: [name = ''] }) => FEED_FIELDS.includes(name) && !(LISTS as readonly string[]).includes(name),
  );
  return html`<div class="record-form">
    ${renderBack(view)}
    <h1>${view.msg('Publisher and lists', { id: 'desk.list.feed' })}</h1>
    <div class="fields">${renderNodes(form, nodes, [])}</div>
  </div>`;
}

export const renderFormScreen = (view: WorkView, folds: FormFolds): unknown =>
  view.state.screen === 'feed' ? renderFeedForm(view, folds) : renderRecordForm(view, folds);
