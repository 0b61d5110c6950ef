/** A list of the plan: each item expands into its fields, with buttons to move, copy and remove it. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { nextId, type ListName, type Path } from '../../../../core/plan/plan.js';
import { rowName } from '../../row-name.js';
import type { PlanViewModel } from '../plan.types.js';

interface Item {
  readonly id: string;
}

export interface EditableListOptions<T extends Item> {
  /** The path of the list in the plan. */
  readonly list: Path;
  readonly name: ListName;
  readonly items: readonly T[];
  /** Key of the row that contains the list. */
  readonly within?: string;
  /** The name of an item; `details` follow it in the summary of a collapsed item. */
  title(item: T, at: number): string;
  details(item: T): readonly unknown[];
  /** The titles of all items beside each other, if these are more than those of the list. */
  readonly titles?: readonly string[];
  /** What the list belongs to, where others of its kind stand beside it. */
  readonly owner?: string;
  fields(item: T, path: Path, key: string): TemplateResult;
  /** Shown before the summary of an item. */
  before?(item: T, path: Path): TemplateResult;
  /** Shown below the summary of an item, collapsed or not. */
  below?(item: T, path: Path, key: string, name: string): TemplateResult;
  /** The label of the button that adds an item. */
  readonly addLabel: string;
  /** Called instead of adding an item to the list and expanding it. */
  readonly onAdd?: () => void;
  /** Minimum number of items. */
  readonly atLeast?: number;
}

const domId = (path: Path): string => `row-${path.replaceAll('.', '-')}`;

export function renderEditableList<T extends Item>(
  state: PlanViewModel,
  options: EditableListOptions<T>,
): TemplateResult {
  const { list, name, items, within = list, addLabel, owner } = options;
  const titles = options.titles ?? items.map((item, at) => options.title(item, at));
  const { view, updateView, focus, on, formatter, today, suggestions, msg } = state;
  const add = (): void => {
    updateView({ open: `${within}/${nextId(items)}` });
    focus(`${domId(`${list}.${items.length}`)}-fields`);
    on.add(list, name);
  };
  return html`${
      items.length
        ? html`<ol class="rows" role="list">
            ${repeat(
              items,
              ({ id }) => id,
              (item, at) => {
                const key = `${within}/${item.id}`;
                const path = `${list}.${at}`;
                const itemName = rowName(options.title(item, at), path, titles);
                const isOpen = view.open === key || view.open.startsWith(`${key}/`);
                return html`<li class="item">
                  ${options.before?.(item, path) ?? nothing}
                  ${guard([item, at, items.length, isOpen, formatter, today, suggestions, itemName], () =>
                    renderLine(state, options, item, at, key, isOpen, itemName),
                  )}
                  ${
                    isOpen
                      ? html`<div class="fields" id="${domId(path)}-fields">
                          ${options.fields(item, path, key)}
                          ${renderItemActions(state, options, item, at, key, itemName)}
                        </div>`
                      : nothing
                  }
                  ${options.below?.(item, path, key, itemName) ?? nothing}
                </li>`;
              },
            )}
          </ol>`
        : nothing
    }
    <div class="add">
      <button type="button" class="button" id="${domId(list)}-add" @click=${options.onAdd ?? add}>
        ${addLabel}${owner ? html`<span class="visually-hidden">: ${owner}</span>` : nothing}
      </button>
      ${
        // Visible while a row has the keyboard focus; screen readers get it from aria-keyshortcuts.
        items.length > 1
          ? html`<span class="hint shortcut" aria-hidden="true">
              <kbd>Alt</kbd> + <kbd>↑</kbd> <kbd>↓</kbd> ${msg('moves the row', { id: 'list.shortcut' })}
            </span>`
          : nothing
      }
    </div>`;
}

function renderLine<T extends Item>(
  state: PlanViewModel,
  options: EditableListOptions<T>,
  item: T,
  at: number,
  key: string,
  isOpen: boolean,
  name: string,
): TemplateResult {
  const { updateView } = state;
  // Closing a row within a row leaves the outer one open.
  const outer = options.within ?? '';
  return html`<button
    type="button"
    class="line-button"
    id=${domId(`${options.list}.${at}`)}
    aria-expanded=${isOpen}
    aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
    @click=${() => updateView({ open: isOpen ? outer : key })}
    @keydown=${(event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!by || !event.altKey) return;
      event.preventDefault();
      moveItem(state, options, item, at, by as -1 | 1, '');
    }}
  >
    ${renderLineText(options.title(item, at), name, options.details(item))}
  </button>`;
}

/** The title and details of an item. Only who cannot see where it stands needs the number in its name. */
export const renderLineText = (title: string, name: string, details: readonly unknown[]): TemplateResult =>
  html`<span class="line-title"
      >${title}${name === title ? nothing : html`<span class="visually-hidden">${name.slice(title.length)}</span>`}</span
    >${details.map((each) => (each ? html`<span class="meta">${each}</span>` : nothing))}`;

/** Moves an item and keeps the focus on the same button, if it can still be used. */
function moveItem<T extends Item>(
  { on, focus, formatter, msg }: PlanViewModel,
  { list, items, title: titleOf }: EditableListOptions<T>,
  item: T,
  at: number,
  by: -1 | 1,
  button: '' | '-up' | '-down',
): void {
  const to = at + by;
  if (to < 0 || to >= items.length) return;
  const isEnd = to === 0 ? '-down' : to === items.length - 1 ? '-up' : button;
  focus(`${domId(`${list}.${to}`)}${button && isEnd}`);
  const title = titleOf(item, at);
  const [position, of] = [formatter.number(to + 1), formatter.number(items.length)];
  on.move(list, at, by, () => msg(str`${title}: now ${position} of ${of}`, { id: 'list.moved' }));
}

function renderItemActions<T extends Item>(
  state: PlanViewModel,
  options: EditableListOptions<T>,
  item: T,
  at: number,
  key: string,
  fullName: string,
): TemplateResult {
  const { on, focus, updateView, msg } = state;
  const { list, items, atLeast = 0, within = list } = options;
  const id = domId(`${list}.${at}`);
  const title = options.title(item, at);
  const button = (name: string, text: string, onClick: () => void, isDisabled = false) =>
    html`<button type="button" class="link" id="${id}${name}" ?disabled=${isDisabled} @click=${onClick}>
      ${text}<span class="visually-hidden">: ${fullName}</span>
    </button>`;
  const duplicate = (): void => {
    updateView({ open: `${within}/${nextId(items)}` });
    focus(domId(`${list}.${at + 1}`));
    on.duplicate(list, at, () => msg(str`Duplicated: ${title}`, { id: 'list.duplicated' }));
  };
  const remove = (): void => {
    if (state.view.open === key) updateView({ open: options.within ?? '' });
    const isLast = at === items.length - 1;
    focus(items.length === 1 ? `${domId(list)}-add` : isLast ? domId(`${list}.${at - 1}`) : id);
    on.remove(list, at, () => msg(str`Removed: ${title}`, { id: 'list.removed' }));
  };
  const up = () => moveItem(state, options, item, at, -1, '-up');
  const down = () => moveItem(state, options, item, at, 1, '-down');
  return html`<p class="row-actions">
    ${
      items.length > 1
        ? html`${button('-up', msg('Up', { id: 'list.up' }), up, at === 0)}
          ${button('-down', msg('Down', { id: 'list.down' }), down, at === items.length - 1)}`
        : nothing
    }
    ${button('-copy', msg('Duplicate', { id: 'list.duplicate' }), duplicate)}
    ${items.length > atLeast ? button('-remove', msg('Remove', { id: 'list.remove' }), remove) : nothing}
  </p>`;
}
