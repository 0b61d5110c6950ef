/** Documents for Word: the templates, and the road map itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '../../../core/i18n/translator.js';
import { blankValues } from '../../../core/road-map/plan-from-steps.js';
import { TEMPLATES, TEMPLATES_OF, type TemplateName } from '../../../core/road-map/templates.js';
import { stepsOf, STAGES } from '../../../core/road-map/steps.js';
import { saveBlob, toFileName } from '../../internal/save-file.js';
import type { ShareViewModel } from '../road-map.types.js';
import { loadedPlans } from './to-plan.js';
import { loadWordExporter, type WordExporter } from './word-exporter.js';

/** Nothing where there is no Word: in the scripts in one file. */
export function renderDocuments(state: ShareViewModel): TemplateResult | typeof nothing {
  const { templates, msg } = state;
  if (!loadWordExporter) return nothing;
  return html`<p id="documents">${msg('Documents for Word:', { id: 'road-map.documents' })}</p>
    <ul class="documents" aria-labelledby="documents">
      ${TEMPLATES.map(
        (name) =>
          html`<li>
            <button type="button" class="link" @click=${() => void saveTemplate(name, state)}>
              ${templates[name].title}
            </button>
            <span class="secondary">${stepsWith(name, state)}</span>
          </li>`,
      )}
      <li>
        <button type="button" class="link" @click=${() => void saveMap(state)}>
          ${msg('This road map', { id: 'road-map.this-map' })}
        </button>
      </li>
    </ul>`;
}

/** The steps that are easier with a document. */
function stepsWith(name: TemplateName, { map: { side }, steps, msg }: ShareViewModel): string {
  const names = TEMPLATES_OF[side] as Readonly<Partial<Record<string, TemplateName>>>;
  const titles = STAGES.flatMap((stage) => stepsOf(side, stage))
    .filter((step) => names[step] === name)
    .map((step) => steps[step]!.title)
    .join('; ');
  return msg(str`For the step: ${titles}`, { id: 'road-map.for-step' });
}

async function saveTemplate(name: TemplateName, state: ShareViewModel): Promise<void> {
  const { map, templates, formatter } = state;
  const template = templates[name];
  await save(template.title, state, async ({ writeTemplate }) => {
    const { plan } = await loadedPlans();
    const values = blankValues(plan, 0, map);
    const until = values.until ? formatter.date(values.until) : '';
    return writeTemplate({ template, values: { ...values, until }, language: formatter.language });
  });
}

function saveMap(state: ShareViewModel): Promise<void> {
  const { map, frame, steps, formatter, msg } = state;
  const labels = {
    who: msg('Who', { id: 'road-map.who' }),
    date: msg('Date', { id: 'road-map.date' }),
    note: msg('Note', { id: 'road-map.note' }),
    finished: msg('Finished when:', { id: 'road-map.finished' }),
  };
  return save(frame.title, state, ({ writeMap }) => writeMap({ map, frame, steps, labels, formatter }));
}

async function save(
  title: string,
  { setStatus }: ShareViewModel,
  write: (exporter: WordExporter) => Promise<Blob>,
): Promise<void> {
  try {
    saveBlob(toFileName(title, 'docx'), await write(await loadWordExporter!()));
    setStatus(() => '');
  } catch {
    setStatus((msg) =>
      msg('The document could not be made. Check the connection and try again.', { id: 'road-map.failed' }),
    );
  }
}
