/** A list of the plan: each item expands into its fields, with buttons to move, copy and remove it. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { nextId, type ListName, type Path } from '../../../../core/plan/plan.js';
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
  /** The summary of a collapsed item, starting with its name. */
  line(item: T, at: number): readonly [title: string, ...others: unknown[]];
  fields(item: T, path: Path, key: string): TemplateResult;
  /** Shown before the summary of an item. */
  before?(item: T, path: Path): TemplateResult;
  /** Shown below the summary of an item, collapsed or not. */
  below?(item: T, path: Path, key: string): TemplateResult;
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
  const { list, name, items, within = list, addLabel } = options;
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
                const isOpen = view.open === key || view.open.startsWith(`${key}/`);
                return html`<li class="item">
                  ${options.before?.(item, path) ?? nothing}
                  ${guard([item, at, items.length, isOpen, formatter, today, suggestions], () =>
                    renderLine(state, options, item, at, key, isOpen),
                  )}
                  ${
                    isOpen
                      ? html`<div class="fields" id="${domId(path)}-fields">
                          ${options.fields(item, path, key)}
                          ${renderItemActions(state, options, item, at, key)}
                        </div>`
                      : nothing
                  }
                  ${options.below?.(item, path, key) ?? nothing}
                </li>`;
              },
            )}
          </ol>`
        : nothing
    }
    <div class="add">
      <button type="button" class="button" id="${domId(list)}-add" @click=${options.onAdd ?? add}>
        ${addLabel}
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
): TemplateResult {
  const { updateView } = state;
  const [title, ...others] = options.line(item, at);
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
    <span class="line-title">${title}</span
    >${others.map((each) => (each ? html`<span class="meta">${each}</span>` : nothing))}
  </button>`;
}

/** Moves an item and keeps the focus on the same button, if it can still be used. */
function moveItem<T extends Item>(
  { on, focus, formatter, msg }: PlanViewModel,
  { list, items, line }: EditableListOptions<T>,
  item: T,
  at: number,
  by: -1 | 1,
  button: '' | '-up' | '-down',
): void {
  const to = at + by;
  if (to < 0 || to >= items.length) return;
  const isEnd = to === 0 ? '-down' : to === items.length - 1 ? '-up' : button;
  focus(`${domId(`${list}.${to}`)}${button && isEnd}`);
  const [title] = line(item, at);
  const [position, of] = [formatter.number(to + 1), formatter.number(items.length)];
  on.move(list, at, by, () => msg(str`${title}: now ${position} of ${of}`, { id: 'list.moved' }));
}

function renderItemActions<T extends Item>(
  state: PlanViewModel,
  options: EditableListOptions<T>,
  item: T,
  at: number,
  key: string,
): TemplateResult {
  const { on, focus, updateView, msg } = state;
  const { list, items, line, atLeast = 0, within = list } = options;
  const id = domId(`${list}.${at}`);
  const [title] = line(item, at);
  const button = (name: string, text: string, onClick: () => void, isDisabled = false) =>
    html`<button type="button" class="link" id="${id}${name}" ?disabled=${isDisabled} @click=${onClick}>
      ${text}<span class="visually-hidden">: ${title}</span>
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
