/** One field changed in all chosen records at once. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldOf } from '../../core/feed-docs/docs-at.js';
import { nodesWithin, topNodes } from '../../core/feed-docs/nodes.js';
import { renderField } from '../../elements/internal/field/field.js';
import type { WorkView } from '../desk.types.js';
import { getAt, setAt, type FeedPath, type RawFeed } from '../state/feed-path.js';
import { formContext, type FormFolds } from './form-context.js';
import { renderNodes } from './form-fields.js';
import type { FormContext, FormNode } from './form.types.js';

/** The field and its new value, until it is applied. */
export class BulkChange {
  name = '';
  value: unknown;

  constructor(readonly redraw: () => void) {}

  choose(name: string): void {
    this.name = name;
    this.value = undefined;
    this.redraw();
  }

  set(path: FeedPath, value: unknown): void {
    this.value = getAt(setAt({ [this.name]: this.value }, path, value), [this.name]);
    this.redraw();
  }
}

/** Each record has its own id; what is in lists of objects differs between records. */
const canBeSame = ({ path, doc }: FormNode): boolean => path.at(-1) !== 'id' && 'example' in doc;

/** A form of the one field, which is not in the feed yet. */
const bulkForm = (form: FormContext, bulk: BulkChange): FormContext => ({
  ...form,
  valueAt: (path) => getAt({ [bulk.name]: bulk.value }, path),
  change: (path, value) => bulk.set(path, value),
  findingsAt: () => [],
  isOpen: () => true,
});

export function renderBulk(
  view: WorkView,
  count: string,
  folds: FormFolds,
  bulk: BulkChange,
): TemplateResult {
  const { msg, state, actions, work } = view;
  const node = topNodes().find(({ path }) => path[0] === state.list)!;
  const nodes = nodesWithin(node).filter(canBeSame);
  const chosen = nodes.filter(({ path }) => path.at(-1) === bulk.name);
  const indexes = [...state.chosen];
  const apply = (): void => {
    const feed = indexes.reduce<unknown>(
      (changed, index) => setAt(changed, [state.list, index, bulk.name], bulk.value),
      work.history.feed,
    );
    actions.dispatch({ type: 'edit', feed: feed as RawFeed });
    actions.dispatch({ type: 'choose', indexes, isChosen: false });
    bulk.choose('');
  };
  return html`<h2>${count}</h2>
    ${renderField(
      { id: 'bulk-field', label: msg('Field to change in all selected records', { id: 'desk.bulk.field' }) },
      ({ id }) =>
        html`<select
          id=${id}
          @change=${({ target }: Event) => bulk.choose((target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${!bulk.name}></option>
          ${nodes.map((each) => {
            const name = each.path.at(-1)!;
            return html`<option value=${name} .selected=${name === bulk.name}>
              ${fieldOf(each, view.language).title}
            </option>`;
          })}
        </select>`,
    )}
    ${chosen.length ? html`<div class="fields">${renderNodes(bulkForm(formContext(view, folds, 2), bulk), chosen, [])}</div>` : nothing}
    <div class="button-group">
      <button type="button" class="button-primary" ?disabled=${!chosen.length} @click=${apply}>
        <span>${msg('Change all', { id: 'desk.bulk.apply' })}</span>
      </button>
      <button
        type="button"
        class="button"
        @click=${() => actions.dispatch({ type: 'choose', indexes, isChosen: false })}
      >
        ${msg('Clear the selection', { id: 'desk.bulk.none' })}
      </button>
    </div>`;
}
