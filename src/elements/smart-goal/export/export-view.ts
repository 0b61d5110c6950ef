/** Export and import of the plan. Loaded when it is first opened. */
import { str } from '../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import { parsePlan } from '../../../core/plan/parse-plan.js';
import { renderField } from '../views/field.js';
import { buildReport } from './report.js';
import type { ExportViewModel } from './export.types.js';
import { buildWorkbook } from './workbook.js';
import { renderLayout } from './views/layout.js';
import { renderReport } from './views/report.js';
import { renderFormats, saveFile } from './views/formats.js';
import { renderShareLink } from './views/share-link.js';
import { renderFileIssues } from './views/file-issues.js';

export { decodePlanUrl } from '../../../core/plan/share-url.js';
export { exportStyles as styles } from './export.styles.js';
export { renderSharedPlan } from './views/shared-plan.js';

export function renderExport(state: ExportViewModel): TemplateResult {
  const { plan, formatter, today, on, headingLevel, statusMessage, msg, suggestions, ui } = state;
  const report =
    ui.layout === 'workbook'
      ? buildWorkbook(msg, plan, formatter, today, suggestions, ui.hasBlanks ?? false)
      : buildReport(msg, plan, formatter, today, suggestions);
  return html`<div class="export">
    <div class="title no-print" role="heading" aria-level=${headingLevel} tabindex="-1" id="tab-title">
      ${msg('Save and share', { id: 'tab.export' })}
    </div>
    <div class="plan-name" @input=${on.input} @change=${on.change}>
      ${renderField(state, { path: 'title', label: msg('Name of the plan', { id: 'export.name' }) })}
    </div>
    <div class="button-group">
      <button type="button" class="button-primary" @click=${() => saveFile(state, report)}>
        <span>${msg('Save as a file', { id: 'export.save' })}</span>
      </button>
      <label class="button file">
        <span>${msg('Open a file', { id: 'export.open' })}</span>
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void openFile(event.target as HTMLInputElement, state)}
        />
      </label>
      <button type="button" class="button" @click=${() => print()}>
        ${msg('Print', { id: 'export.print' })}
      </button>
    </div>
    ${renderLayout(state)} ${renderFormats(state, report)} ${renderShareLink(state)}
    <p class="secondary no-print" role="status">${statusMessage}</p>
    ${renderFileIssues(msg, state.issues)} ${renderReport(report, headingLevel + 1)}
  </div>`;
}

/** Maximum size of a file, in bytes; no plan is that large. */
const MAX_BYTES = 20_000_000;

async function openFile(input: HTMLInputElement, { setStatus, importPlan }: ExportViewModel): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  // A file that was deleted since it was chosen, or a video, is not a plan either.
  const text = file.size > MAX_BYTES ? '' : await file.text().catch(() => '');
  // So that the same file can be chosen again.
  input.value = '';
  const parsed = parsePlan(text);
  if (parsed) importPlan(parsed.plan, parsed.issues);
  setStatus((msg) =>
    parsed
      ? msg(str`Opened: ${file.name}. Select “Undo” to bring back what was here before.`, {
          id: 'export.opened',
        })
      : msg(str`${file.name} is not a saved plan. Nothing was changed.`, { id: 'export.not-a-plan' }),
  );
}
