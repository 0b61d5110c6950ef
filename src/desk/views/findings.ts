/** What check says, in its own words. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatPath } from '../../core/check/describe.js';
import { str } from '../../core/i18n/translator.js';
import type { Problem } from '../../core/workbook/problems.js';
import type { DeskFinding } from '../check/check.types.js';
import type { WorkView } from '../desk.types.js';
import { LIST_NAMES } from '../labels.js';

const renderFinding = ({ severity, path, message, help }: DeskFinding): TemplateResult =>
  html`<li class="finding" data-severity=${severity}>
    ${path ? html`<span class="path">${formatPath(path)}</span> ` : nothing}${message}
    ${help ? html`<span class="secondary">${help}</span>` : nothing}
  </li>`;

/** @param limit how many are shown; the rest is counted */
export function renderFindings(
  { msg, formatter }: Pick<WorkView, 'msg' | 'formatter'>,
  findings: readonly DeskFinding[],
  limit = Infinity,
): unknown {
  if (!findings.length) return nothing;
  const shown = findings.slice(0, limit);
  const further = findings.length - shown.length;
  return html`<ul class="findings" role="list">
    ${shown.map(renderFinding)}
    ${
      further
        ? html`<li class="secondary">
            ${formatter.plural(further, msg('and # more|and # more', { id: 'desk.findings.more' }))}
          </li>`
        : nothing
    }
  </ul>`;
}

const cellOf = ({ sheet, rows, column, name }: Problem): string =>
  [sheet, rows.slice(0, 5).join(', '), column, name && `(${name})`].filter(Boolean).join(' · ');

/** What came of a file that others publish: what was taken, and what was filled in or left out. */
export function renderForeign({ msg, work, formatter }: WorkView): unknown {
  const { foreign, language } = work.source;
  if (!foreign) return nothing;
  const { format, taken, notes } = foreign;
  const counts = taken.map(([list, count]) => `${LIST_NAMES[list](msg)}: ${formatter.number(count)}`);
  return html`<section class="notice" aria-labelledby="foreign">
    <h2 id="foreign">${msg(str`Read from ${format}`, { id: 'desk.foreign' })}</h2>
    <p>
      ${msg('Imported:', { id: 'desk.foreign.taken' })}
      ${counts.join(', ') || msg('nothing', { id: 'desk.foreign.nothing' })}
    </p>
    ${
      notes.length
        ? html`<p>${msg('Filled in or left out:', { id: 'desk.foreign.notes' })}</p>
            <ul class="findings" role="list" lang=${language ?? nothing}>
              ${notes.map((note) => html`<li class="finding">${note}.</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}

/** What is wrong around the records, where it would hide everything, and in the cells of the workbook. */
export function renderFeedProblems(view: WorkView): unknown {
  const { msg, work } = view;
  const around = work.findings.filter(({ list }) => list === 'feed');
  const hasErrors = around.some(({ severity }) => severity === 'error');
  const cells = (work.source.problems ?? []).filter(({ severity }) => severity === 'error');
  return [
    hasErrors
      ? html`<div class="failure" role="alert">
          <p class="failure-title">
            ${msg('With these errors, the page would show nothing', { id: 'desk.feed-error' })}
          </p>
          ${renderFindings(
            view,
            around.filter(({ severity }) => severity === 'error'),
            5,
          )}
        </div>`
      : nothing,
    cells.length
      ? html`<details class="notice">
          <summary>${msg('Problems in the workbook', { id: 'desk.workbook-problems' })}</summary>
          <ul class="findings" role="list" lang=${work.source.language ?? nothing}>
            ${cells.slice(0, 30).map(
              (problem) =>
                html`<li class="finding" data-severity=${problem.severity}>
                  <span class="path">${cellOf(problem)}</span> ${problem.message}
                  <span class="secondary">${problem.help ?? nothing}</span>
                </li>`,
            )}
          </ul>
        </details>`
      : nothing,
  ];
}
