/** What leaves the device, and what comes back to it. Loaded when it is first opened. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { toIcs } from '../../../export/calendar.js';
import { separatorFor, toCsv } from '../../../export/csv.js';
import { download, fileName } from '../../../export/download.js';
import { readPlan, writePlan, type FileProblem } from '../file/read.js';
import type { Plan } from '../model.js';
import type { GoalState } from '../state.js';
import { renderField } from '../view-fields.js';
import { documentOf, type Block } from './document.js';
import { eventsOf, toMarkdown, toRows } from './write.js';

export { outStyles as styles } from './styles.js';

export interface OutState extends GoalState {
  readonly timeZone: string;
  /** What was wrong with the file that was opened last. */
  readonly problems: readonly FileProblem[];
  readonly message: string;
  say(text: string): void;
  /** Words for what happens later, where no language is set. */
  speak<T>(work: () => T): T;
  /** Puts an opened plan in place of the present one. */
  take(plan: Plan, problems: readonly FileProblem[]): void;
}

export function renderOut(state: OutState): TemplateResult {
  const { plan, formats, today, on, headingLevel, message } = state;
  const blocks = documentOf(plan, formats, today);
  return html`<div class="out">
    <div class="title" role="heading" aria-level=${headingLevel} tabindex="-1" id="part-title">
      ${msg('Save and share', { id: 'part.out' })}
    </div>
    <form novalidate class="out-name" @input=${on.input} @change=${on.change}>
      ${renderField(state, { path: 'title', label: msg('Name of the plan', { id: 'out.name' }) })}
    </form>
    ${renderTools(state, blocks)}
    <p class="muted" role="status">${message}</p>
    ${renderProblems(state)} ${renderDocument(state, blocks)}
  </div>`;
}

function renderTools(state: OutState, blocks: readonly Block[]): TemplateResult {
  const { plan, formats, timeZone } = state;
  const title = plan.title.trim() || msg('SMART goal', { id: 'out.file' });
  const save = (extension: string, type: string, text: string) =>
    download(fileName(title, extension), type, text);
  const events = eventsOf(plan, timeZone);
  const { language } = formats;
  return html`<div class="moves">
      <button type="button" class="primary" @click=${() => save('json', 'application/json', writePlan(plan))}>
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
    <p class="moves">
      <button type="button" class="link" @click=${() => save('md', 'text/markdown', toMarkdown(blocks))}>
        ${msg('Text (Markdown)', { id: 'out.markdown' })}
      </button>
      <button
        type="button"
        class="link"
        @click=${() => save('csv', 'text/csv', toCsv(toRows(blocks), { separator: separatorFor(language) }))}
      >
        ${msg('Table (CSV)', { id: 'out.csv' })}
      </button>
      ${
        events.length
          ? html`<button
              type="button"
              class="link"
              @click=${() => save('ics', 'text/calendar', toIcs(events, { name: title, language }))}
            >
              ${msg('Days for the calendar (.ics)', { id: 'out.ics' })}
            </button>`
          : nothing
      }
    </p>`;
}

async function openFile(input: HTMLInputElement, { say, speak, take }: OutState): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  // So that the same file can be chosen again.
  const text = await file.text();
  input.value = '';
  const found = readPlan(text);
  if (found) take(found.plan, found.problems);
  say(
    speak(() =>
      found
        ? msg(str`Opened: ${file.name}. “Undo” brings back what was here before.`, { id: 'out.opened' })
        : msg(str`${file.name} is not a saved plan. Nothing was changed.`, { id: 'out.not-a-plan' }),
    ),
  );
}

/** What could not be read of the file, by its place. */
function renderProblems({ problems }: OutState): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<div class="notice" role="alert">
    <ul role="list">
      ${problems.map((problem) => html`<li>${problemText(problem)}</li>`)}
    </ul>
  </div>`;
}

function problemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'cut-off':
      return msg('The file breaks off; everything up to there was kept.', { id: 'file.cut-off' });
    case 'newer':
      return msg('The file comes from a newer version; what this one knows was kept.', { id: 'file.newer' });
    case 'left-out':
      return msg(str`This could not be read and is left out: ${problem.path}`, { id: 'file.left-out' });
  }
}

const renderDocument = ({ headingLevel }: OutState, blocks: readonly Block[]): TemplateResult =>
  html`<article class="document">
    ${blocks.map((block) => {
      if (block.kind === 'heading')
        return html`<div class="subtitle" role="heading" aria-level=${headingLevel + 1}>${block.text}</div>`;
      if (block.kind === 'text') return html`<p>${block.text}</p>`;
      const [head, ...rows] = block.rows;
      return html`<div class="wide" tabindex="0" role="region" aria-label=${block.title}>
        <table>
          <caption>
            ${block.title}
          </caption>
          <thead>
            <tr>
              ${head!.map((cell) => html`<th scope="col">${cell}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (cells) =>
                html`<tr>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
    })}
  </article>`;
