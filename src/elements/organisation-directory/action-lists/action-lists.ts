/** What each side can do for social entrepreneurship, as lists to tick off. Loaded when they are opened. */
import { html, type TemplateResult } from 'lit';
import { str, type Msg } from '../../../core/i18n/translator.js';
import { ACTORS, type Action, type ActionListsViewModel, type Actor } from './action-lists.types.js';
import { entrepreneurs } from './entrepreneurs.js';
import { municipality } from './municipality.js';
import { policy } from './policy.js';
import { support } from './support.js';

export { styles } from './action-lists.styles.js';

const LISTS: Readonly<Record<Actor, readonly Action[]>> = { policy, municipality, support, entrepreneurs };

const ACTOR_NAMES: Readonly<Record<Actor, (msg: Msg) => string>> = {
  policy: (msg) => msg('Policy makers', { id: 'actions.policy' }),
  municipality: (msg) => msg('Municipality', { id: 'actions.municipality' }),
  support: (msg) => msg('Support organisations', { id: 'actions.support' }),
  entrepreneurs: (msg) => msg('Social entrepreneurs', { id: 'actions.entrepreneurs' }),
};

/** The side that an attribute names; otherwise the municipality. */
export const actorOf = (text: string | null | undefined): Actor =>
  ACTORS.find((each) => each === text) ?? 'municipality';

export function renderActionLists(state: ActionListsViewModel): TemplateResult {
  const { actor, done, headingLevel, msg, status } = state;
  const actions = LISTS[actor];
  const isDone = ({ id }: Action) => done.has(id);
  const count = actions.filter(isDone).length;
  return html`<p class="secondary">
      ${msg('Four lists: what each side can do for social entrepreneurship. What you tick off stays on this device.', { id: 'actions.intro' })}
    </p>
    <fieldset class="actors">
      <legend>${msg('Who are you?', { id: 'actions.who' })}</legend>
      ${ACTORS.map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="actor"
              .checked=${each === actor}
              @change=${() => state.choose(each)}
            /><span>${ACTOR_NAMES[each](msg)}</span></label
          >`,
      )}
    </fieldset>
    <div class="list-title" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>
      ${ACTOR_NAMES[actor](msg)}
    </div>
    <p role="status">${msg(str`Done: ${count} of ${actions.length}`, { id: 'actions.progress' })}</p>
    <ol class="actions" role="list" aria-label=${ACTOR_NAMES[actor](msg)}>
      ${actions.map((action) => renderAction(state, action))}
    </ol>
    <p class="action-buttons">
      <button type="button" class="button" @click=${() => void addToPlan(state)}>
        ${msg('Add what is not done to the plan', { id: 'actions.to-plan' })}
      </button>
      <button type="button" class="button" @click=${printList}>
        ${msg('Print this list', { id: 'actions.print' })}
      </button>
      ${
        count
          ? html`<button
              type="button"
              class="link"
              @click=${(event: Event) => {
                focusFirst(event);
                actions.filter(isDone).forEach(({ id }) => done.toggle(id));
              }}
            >
              ${msg('Remove the ticks from this list', { id: 'actions.clear' })}
            </button>`
          : ''
      }
    </p>
    <p class="secondary" role="status">${status}</p>`;
}

const renderAction = ({ done, msg }: ActionListsViewModel, action: Action): TemplateResult =>
  html`<li>
    <label
      ><input
        type="checkbox"
        aria-describedby="${action.id}:how"
        .checked=${done.has(action.id)}
        @change=${() => done.toggle(action.id)}
      /><span class="action-title">${action.title(msg)}</span></label
    >
    <p id="${action.id}:how">${action.how(msg)}</p>
  </li>`;

/** The button is removed with the last tick: the focus moves to the first action. */
const focusFirst = ({ currentTarget }: Event): void =>
  (currentTarget as Element).closest('section')?.querySelector<HTMLElement>('.actions input')?.focus();

/** Of the page’s element only this list is printed. */
function printList({ currentTarget }: Event): void {
  const section = (currentTarget as Element).closest('section')!;
  section.dataset['printed'] = '';
  print();
  delete section.dataset['printed'];
}

/** What is not done becomes a task of the first goal of the plan on this device. */
async function addToPlan({ actor, done, msg, setStatus }: ActionListsViewModel): Promise<void> {
  const open = LISTS[actor].filter(({ id }) => !done.has(id)).map((action) => action.title(msg));
  try {
    const { addActivities } = await import('./add-activities.js');
    await addActivities(ACTOR_NAMES[actor](msg), open);
  } catch {
    return setStatus(
      msg('The plan could not be opened. Check the connection and try again.', { id: 'actions.plan-failed' }),
    );
  }
  setStatus(
    msg('What is not done is now a task of the first goal in your plan on this device.', {
      id: 'actions.in-plan',
    }),
  );
}
