import { html, nothing, type TemplateResult } from 'lit';
import { progressOf } from '../../../core/road-map/road-map.js';
import { SIDES, STAGES, stepsOf, type Stage } from '../../../core/road-map/steps.js';
import { renderLoadingOrRetry } from '../../internal/loading.js';
import { progressText } from '../labels.js';
import type { RoadMapViewModel } from '../road-map.types.js';
import { renderStep } from './step.js';

export const renderRoadMap = (state: RoadMapViewModel): TemplateResult =>
  html`${state.received} ${renderSides(state)} ${renderProgress(state)}
    <ol class="stages">
      ${STAGES.map((stage, at) => renderStage(state, stage, at + 1))}
    </ol>
    ${renderNotice(state)}`;

function renderSides({ map, frame, msg, on }: RoadMapViewModel): TemplateResult {
  // Browsers keep radio buttons of a shadow root in memory that have no form.
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <div class="sides" role="radiogroup" aria-labelledby="sides">
      <span id="sides" class="title">${msg('Whose checklist?', { id: 'road-map.whose' })}</span>
      ${SIDES.map(
        (side) =>
          html`<label
            ><input
              type="radio"
              name="side"
              .checked=${side === map.side}
              @change=${() => on.chooseSide(side)}
            />${frame.sides[side]}</label
          >`,
      )}
    </div>
  </form>`;
}

function renderProgress({ map, msg }: RoadMapViewModel): TemplateResult {
  const { done, total } = progressOf(map, map.side);
  return html`<div class="progress">
    <progress max=${total} .value=${done} aria-labelledby="progress"></progress>
    <span id="progress">${progressText(msg, done, total)}</span>
  </div>`;
}

function renderStage(state: RoadMapViewModel, stage: Stage, number: number): TemplateResult {
  const { map, frame, steps, retry, openStages, isPrinting, headingLevel, msg, on } = state;
  const { title, finished } = frame.stages[stage];
  const { done, total } = progressOf(map, map.side, stage);
  const onToggle = ({ currentTarget }: Event) =>
    on.toggleStage(stage, (currentTarget as HTMLDetailsElement).open);
  return html`<li part="stage">
    <details .open=${isPrinting || openStages.has(stage)} @toggle=${onToggle}>
      <summary>
        <span class="title" role="heading" aria-level=${headingLevel}>${number}. ${title}</span>
        <span class="secondary">${progressText(msg, done, total)}</span>
      </summary>
      <p class="secondary">${msg('Finished when:', { id: 'road-map.finished' })} ${finished}</p>
      ${
        steps
          ? html`<ul class="steps">
              ${stepsOf(map.side, stage).map((step) => renderStep(state, step, steps[step]!))}
            </ul>`
          : renderLoadingOrRetry(msg, retry)
      }
    </details>
  </li>`;
}

/** Where the road map is saved, and what can be done with the whole of it. */
function renderNotice({
  isEmpty,
  canUndo,
  isStorageDenied,
  share,
  msg,
  on,
}: RoadMapViewModel): TemplateResult {
  return html`<div class="notice">
    <p class="secondary" role="status">
      ${
        isStorageDenied
          ? msg(
              'This browser does not save the road map: it is lost when you close the page. Print it first.',
              {
                id: 'road-map.denied',
              },
            )
          : msg('Your road map stays on this device. Nothing is sent.', { id: 'road-map.stays' })
      }
    </p>
    <div class="actions">
      <button type="button" class="button" @click=${on.print}>
        ${msg('Print the road map', { id: 'road-map.print' })}
      </button>
      <button type="button" class="button" aria-expanded=${share !== undefined} @click=${on.toggleShare}>
        ${msg('Documents and files', { id: 'road-map.share' })}
      </button>
      ${
        isEmpty
          ? nothing
          : html`<button type="button" class="link" @click=${on.clear}>
              ${msg('Delete everything', { id: 'road-map.clear' })}
            </button>`
      }
      ${
        canUndo
          ? html`<button type="button" class="link" @click=${on.undo}>
              ${msg('Undo', { id: 'road-map.undo' })}
            </button>`
          : nothing
      }
    </div>
    ${share}
  </div>`;
}
