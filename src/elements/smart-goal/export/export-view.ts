/** What leaves the device, and what comes back to it. Loaded when it is first opened. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { readPlan } from '../../../core/plan/parse-plan.js';
import { renderField } from '../views/field.js';
import { documentOf } from './report.js';
import type { OutState } from './export.types.js';
import { renderDocument } from './views/report.js';
import { renderFormats, saveFile } from './views/formats.js';
import { renderLink } from './views/share-link.js';
import { renderProblems } from './views/file-problems.js';

export { readLink } from '../../../core/plan/share-url.js';
export { outStyles as styles } from './export.styles.js';
export { renderShared } from './views/shared-plan.js';

export function renderOut(state: OutState): TemplateResult {
  const { plan, formats, today, on, headingLevel, message } = state;
  const document = documentOf(plan, formats, today, state.suggestions);
  return html`<div class="out">
    <div class="title no-print" role="heading" aria-level=${headingLevel} tabindex="-1" id="part-title">
      ${msg('Save and share', { id: 'part.out' })}
    </div>
    <form novalidate class="out-name" @input=${on.input} @change=${on.change}>
      ${renderField(state, { path: 'title', label: msg('Name of the plan', { id: 'out.name' }) })}
    </form>
    <div class="moves">
      <button type="button" class="primary" @click=${() => saveFile(state, document)}>
        <span>${msg('Save as a file', { id: 'out.save' })}</span>
      </button>
      <label class="plain file">
        <span>${msg('Open a file', { id: 'out.open' })}</span>
        <input
          class="hidden"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void openFile(event.target as HTMLInputElement, state)}
        />
      </label>
      <button type="button" class="plain" @click=${() => print()}>
        ${msg('Print', { id: 'out.print' })}
      </button>
    </div>
    ${renderFormats(state, document)} ${renderLink(state)}
    <p class="muted no-print" role="status">${message}</p>
    ${renderProblems(state.problems)} ${renderDocument(document, headingLevel + 1)}
  </div>`;
}

/** Of a file; no plan has so many. */
const MOST_BYTES = 20_000_000;

async function openFile(input: HTMLInputElement, { say, speak, take }: OutState): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  // One that is gone since it was chosen, or a film, is no plan either.
  const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
  // So that the same file can be chosen again.
  input.value = '';
  const found = readPlan(text);
  if (found) take(found.plan, found.problems);
  say(
    speak(() =>
      found
        ? msg(str`Opened: ${file.name}. Select “Undo” to bring back what was here before.`, {
            id: 'out.opened',
          })
        : msg(str`${file.name} is not a saved plan. Nothing was changed.`, { id: 'out.not-a-plan' }),
    ),
  );
}
