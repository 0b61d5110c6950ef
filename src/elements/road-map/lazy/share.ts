/** Documents, files, links and the plan: what is done with a road map besides filling it in. Loaded when it is first needed. */
import { html, nothing, type TemplateResult } from 'lit';
import { editName, progressOf } from '../../../core/road-map/road-map.js';
import { RoadMapStore } from '../../../core/road-map/road-map-store.js';
import { SIDES, STAGES, type Side } from '../../../core/road-map/steps.js';
import { renderField } from '../../internal/field/field.js';
import { progressText } from '../labels.js';
import type { ShareViewModel } from '../road-map.types.js';
import { renderDocuments } from './documents.js';
import { renderExchange } from './exchange.js';

export { renderReceived } from './received.js';
export { styles } from './share.styles.js';

/** Maximum number of characters of a name, as in a file. */
const MAX_NAME = 500;

export const renderShare = (state: ShareViewModel): TemplateResult =>
  html`<div class="share">
    <div class="names">${SIDES.map((side) => renderName(state, side))}</div>
    ${renderDocuments(state)} ${renderComparison(state)} ${renderExchange(state)}
    <p class="secondary" role="status" id="share-status" tabindex="-1">${state.statusMessage}</p>
  </div>`;

/** What a side is called in the documents and in the comparison. */
const renderName = ({ map, frame }: ShareViewModel, side: Side): TemplateResult =>
  renderField(
    { id: `name-${side}`, label: frame.sides[side] },
    ({ id }) =>
      html`<input
        id=${id}
        autocomplete="organization"
        maxlength=${MAX_NAME}
        .value=${map.names[side]}
        @input=${({ target }: Event) => {
          const store = RoadMapStore.shared;
          store.edit(editName(store.map, side, (target as HTMLInputElement).value));
        }}
      />`,
  );

/** How far each side has come; shown once the other side’s file or link has been opened. */
function renderComparison({ map, frame, msg }: ShareViewModel): TemplateResult | typeof nothing {
  if (SIDES.every((side) => side === map.side || !Object.keys(map.steps[side]).length)) return nothing;
  return html`<table>
    <caption>
      ${msg('How far both sides have come', { id: 'road-map.comparison' })}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${SIDES.map((side) => html`<th scope="col">${map.names[side] || frame.sides[side]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${STAGES.map(
        (stage) =>
          html`<tr>
            <th scope="row">${frame.stages[stage].title}</th>
            ${SIDES.map((side) => {
              const { done, total } = progressOf(map, side, stage);
              return html`<td>${progressText(msg, done, total)}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
