/** Documents, files and the plan: what is done with a road map besides filling it in. Loaded when it is first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { str, type Msg } from '../../../core/i18n/translator.js';
import { PlanStore } from '../../../core/plan/plan-store.js';
import { parseRoadMap, serializeRoadMap } from '../../../core/road-map/parse-road-map.js';
import { addStage, blankValues } from '../../../core/road-map/plan-from-steps.js';
import { compareWith, progressOf } from '../../../core/road-map/road-map.js';
import { RoadMapStore } from '../../../core/road-map/road-map-store.js';
import { SIDES, STAGES } from '../../../core/road-map/steps.js';
import { TEMPLATES, type TemplateName } from '../../../core/road-map/templates.js';
import { saveBlob, saveText, toFileName } from '../../internal/save-file.js';
import { progressText } from '../labels.js';
import type { ShareViewModel } from '../road-map.types.js';
import { loadWordExporter } from './word-exporter.js';

export function renderShare(state: ShareViewModel): TemplateResult {
  const { map, msg, statusMessage } = state;
  return html`<div class="share">
    ${loadWordExporter ? renderTemplates(state) : nothing} ${renderComparison(state)}
    <div class="actions">
      <button
        type="button"
        class="button"
        @click=${() => saveText(toFileName('road-map', 'json'), 'application/json', serializeRoadMap(map))}
      >
        ${msg('Save as a file', { id: 'road-map.save' })}
      </button>
      <label class="button file">
        <span>${msg('Open or compare a file', { id: 'road-map.open' })}</span>
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void openFile(event.target as HTMLInputElement, state)}
        />
      </label>
      <button type="button" class="button" @click=${() => void addToPlan(state)}>
        ${msg('Add open steps to the plan', { id: 'road-map.to-plan' })}
      </button>
    </div>
    <p class="secondary" role="status">${statusMessage}</p>
  </div>`;
}

const renderTemplates = (state: ShareViewModel): TemplateResult =>
  html`<p>${state.msg('Documents with blanks, for Word:', { id: 'road-map.documents' })}</p>
    <ul class="actions">
      ${TEMPLATES.map(
        (name) =>
          html`<li>
            <button type="button" class="link" @click=${() => void saveTemplate(name, state)}>
              ${state.templates[name].title}
            </button>
          </li>`,
      )}
    </ul>`;

/** How far each side has come; shown once the other side’s file has been opened. */
function renderComparison({ map, frame, msg }: ShareViewModel): TemplateResult | typeof nothing {
  if (!SIDES.every((side) => Object.keys(map.steps[side]).length)) return nothing;
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

/** The plan on this device, once it has been read. */
async function loadedPlans(): Promise<PlanStore> {
  const store = PlanStore.shared;
  if (!store.isReady) await store.load();
  return store;
}

async function saveTemplate(
  name: TemplateName,
  { map, templates, formatter, setStatus }: ShareViewModel,
): Promise<void> {
  const template = templates[name];
  const { plan } = await loadedPlans();
  const values = blankValues(plan, 0, map);
  const until = values.until ? formatter.date(values.until) : '';
  try {
    const write = await loadWordExporter!();
    const file = await write({ template, values: { ...values, until }, language: formatter.language });
    saveBlob(toFileName(template.title, 'docx'), file);
    setStatus(() => '');
  } catch {
    setStatus((msg) =>
      msg('The document could not be made. Check the connection and try again.', { id: 'road-map.failed' }),
    );
  }
}

/** Maximum size of a file, in bytes; no road map is that large. */
const MAX_BYTES = 2_000_000;

async function openFile(input: HTMLInputElement, { map, setStatus }: ShareViewModel): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  // A file that was deleted since it was chosen, or a video, is not a road map either.
  const text = file.size > MAX_BYTES ? '' : await file.text().catch(() => '');
  // So that the same file can be chosen again.
  input.value = '';
  const parsed = parseRoadMap(text);
  if (!parsed) return setStatus((msg) => notARoadMap(msg, file.name));
  const compared = compareWith(map, parsed.map);
  RoadMapStore.shared.open(compared.status === 'compared' ? compared.map : parsed.map, parsed.issues);
  setStatus((msg) => (parsed.issues.length ? partlyOpened(msg, file.name) : opened(msg, file.name)));
}

const opened = (msg: Msg, name: string): string =>
  msg(str`Opened: ${name}. Select “Undo” to bring back what was here before.`, { id: 'road-map.opened' });

const partlyOpened = (msg: Msg, name: string): string =>
  msg(str`Opened: ${name}. Some of it could not be read and was left out.`, { id: 'road-map.partly-opened' });

const notARoadMap = (msg: Msg, name: string): string =>
  msg(str`${name} is not a saved road map. Nothing was changed.`, { id: 'road-map.not-a-road-map' });

/** The stages that are not finished become tasks of the first goal. */
async function addToPlan({ map, frame, steps, setStatus }: ShareViewModel): Promise<void> {
  const store = await loadedPlans();
  const { side } = map;
  const unfinished = STAGES.filter((stage) => {
    const { done, total } = progressOf(map, side, stage);
    return done < total;
  });
  const plan = unfinished.reduce(
    (before, stage) => addStage(before, 0, { map, frame, steps, side, stage }),
    store.plan,
  );
  store.edit(plan);
  setStatus((msg) =>
    msg('The steps are tasks of the first goal in your plan on this device.', { id: 'road-map.in-plan' }),
  );
}
