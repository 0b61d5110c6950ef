import type { Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GoalViewModel, Tab } from '../smart-goal.types.js';
import { renderStepper, renderSpecific } from './stepper.js';
import { goalName } from '../labels.js';

/** The lazy parts, or their loading state. */
export interface LazyViews {
  /** The steps after the first one. */
  step(): TemplateResult;
  plan(): TemplateResult;
  export(): TemplateResult;
}

const TAB_NAMES: Record<Tab, (msg: Msg) => string> = {
  goal: (msg) => msg('Goal', { id: 'tab.goal' }),
  plan: (msg) => msg('Plan', { id: 'tab.plan' }),
  export: (msg) => msg('Save and share', { id: 'tab.export' }),
};

/** The element with the current tab. */
export function renderFrame(state: GoalViewModel, views: () => LazyViews): TemplateResult {
  const { tab, step, on, msg } = state;
  return html`<div class="frame">
    <div class="top">
      <nav aria-label=${msg('Parts of the plan', { id: 'tab.label' })}>
        ${(Object.keys(TAB_NAMES) as Tab[]).map(
          (each) =>
            html`<button
              type="button"
              class="tab"
              aria-current=${each === tab ? 'page' : nothing}
              @click=${() => on.selectTab(each)}
            >
              ${TAB_NAMES[each](msg)}
            </button>`,
        )}
      </nav>
      <button type="button" class="link undo" ?disabled=${!state.canUndo} @click=${on.undo}>
        ${msg('Undo', { id: 'action.undo' })}
      </button>
    </div>
    ${
      tab === 'goal'
        ? html`${renderGoals(state)} ${renderStepper(state)}
          ${step === 'S' ? renderSpecific(state) : views().step()}`
        : views()[tab]()
    }
    ${state.guidance?.renderUndoToast(state)} ${renderNotice(state)}
  </div>`;
}

/** Selects one of several goals. */
function renderGoals({ plan, goalIndex, on, msg }: GoalViewModel): TemplateResult | typeof nothing {
  if (plan.goals.length < 2) return nothing;
  return html`<label class="goals">
    <span class="visually-hidden">${msg('Which goal?', { id: 'goal.which' })}</span>
    <select @change=${(event: Event) => on.selectGoal(Number((event.target as HTMLSelectElement).value))}>
      ${plan.goals.map(
        ({ what }, at) =>
          html`<option value=${at} .selected=${at === goalIndex}>${goalName(msg, at, what)}</option>`,
      )}
    </select>
  </label>`;
}

/** Where the plan is saved, and how to delete it. */
function renderNotice({
  isStorageDenied,
  isPlanEmpty,
  isConfirmingDelete,
  on,
  msg,
}: GoalViewModel): TemplateResult {
  return html`<p class=${isStorageDenied ? 'storage-notice notice' : 'storage-notice'}>
    <span role="status">
      ${
        isStorageDenied
          ? msg('This browser does not save anything. Save the plan as a file before you leave the page.', {
              id: 'storage.denied',
            })
          : msg('What you write is saved on this device only; nobody else sees it.', { id: 'storage.notice' })
      }
    </span>
    ${
      isPlanEmpty
        ? nothing
        : isConfirmingDelete
          ? html`<span role="alert">
                ${msg('Everything in this plan will be permanently deleted.', { id: 'storage.sure' })}
              </span>
              <button type="button" class="link" @click=${() => on.deletePlan('yes')}>
                ${msg('Yes, delete it', { id: 'storage.confirm-delete' })}
              </button>
              <button type="button" class="link" id="keep-plan" @click=${() => on.deletePlan('no')}>
                ${msg('No, do not delete it', { id: 'storage.cancel-delete' })}
              </button>`
          : html`<button type="button" class="link" id="delete-plan" @click=${() => on.deletePlan('ask')}>
              ${msg('Delete everything', { id: 'storage.delete' })}
            </button>`
    }
  </p>`;
}

/** The stored plan cannot be opened, for example because the connection is lost. */
export const renderFailed = (msg: Msg, retry: () => void): TemplateResult =>
  html`<div class="failure" role="alert">
    <p>${msg('Your plan is on this device but cannot be opened at the moment.', { id: 'storage.failed' })}</p>
    <button type="button" class="button" @click=${retry}>${msg('Try again', { id: 'feed.retry' })}</button>
  </div>`;
