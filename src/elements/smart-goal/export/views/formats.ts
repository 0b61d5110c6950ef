/** The export formats of the plan. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { toIcs } from '../../../../core/formats/calendar.js';
import { separatorFor, toCsv } from '../../../../core/formats/csv.js';
import { copyText } from '../../../internal/clipboard.js';
import { saveText, saveBlob, toFileName } from '../../../internal/save-file.js';
import { serializePlan } from '../../../../core/plan/parse-plan.js';
import type { Report } from '../report.types.js';
import { OFFICE_EXPORTERS, type OfficeFormat } from '../office-exporters.js';
import type { ExportViewModel } from '../export.types.js';
import { toHtml } from '../formats/html.js';
import { toCsvRows } from '../formats/csv-rows.js';
import { toMarkdown } from '../formats/markdown.js';
import { planEvents } from '../formats/plan-events.js';

const FILE_EXTENSIONS: Record<OfficeFormat, string> = { word: 'docx', excel: 'xlsx' };

/** Product names, the same in every language. */
const FORMAT_NAMES: Record<OfficeFormat, string> = { word: 'Word (.docx)', excel: 'Excel (.xlsx)' };

/** Saves the plan as a file that can be opened here again. */
export const saveFile = ({ plan }: ExportViewModel, { title }: Report): void =>
  saveText(toFileName(title, 'json'), 'application/json', serializePlan(plan));

export function renderFormats(state: ExportViewModel, report: Report): TemplateResult {
  const { plan, timeZone, ui, msg } = state;
  const { title, language } = report;
  const save = (extension: string, type: string, text: string) =>
    saveText(toFileName(title, extension), type, text);
  const events = planEvents(plan, timeZone);
  const formats = Object.keys(OFFICE_EXPORTERS) as OfficeFormat[];
  const link = (name: string, act: () => unknown, id?: string) =>
    html`<button type="button" class="link" id=${id ?? nothing} @click=${act}>${name}</button>`;
  return html`<p class="button-group">
      ${formats.map((format) => link(FORMAT_NAMES[format], () => void saveOffice(format, state, report), `save-${format}`))}
      ${link(msg('Text (Markdown)', { id: 'export.markdown' }), () => save('md', 'text/markdown', toMarkdown(report)))}
      ${link(msg('Table (CSV)', { id: 'export.csv' }), () =>
        save('csv', 'text/csv', toCsv(toCsvRows(report), { separator: separatorFor(language) })),
      )}
      ${
        events.length
          ? link(msg('Dates for your calendar (.ics)', { id: 'export.ics' }), () =>
              save('ics', 'text/calendar', toIcs(events, { name: title, language })),
            )
          : nothing
      }
      ${link(msg('Copy the document', { id: 'export.copy' }), () => void copyReport(state, report))}
    </p>
    ${
      formats.length
        ? nothing
        : html`<p class="hint no-print">
            ${msg('For Word: copy the document and paste it there. Excel opens the table (CSV).', { id: 'export.without-office' })}
          </p>`
    }
    ${ui.failed ? renderFailure(ui.failed, state, report) : nothing}`;
}

async function saveOffice(format: OfficeFormat, state: ExportViewModel, report: Report): Promise<void> {
  const { ui, updateUi, setStatus } = state;
  if (ui.inProgress) return;
  updateUi({ inProgress: format, failed: undefined });
  setStatus((msg) => msg('Creating the file…', { id: 'export.in-progress' }));
  const name = toFileName(report.title, FILE_EXTENSIONS[format]);
  try {
    const write = await OFFICE_EXPORTERS[format]!();
    saveBlob(name, await write(report));
    updateUi({ inProgress: undefined });
    setStatus((msg) => msg(str`Saved: ${name}`, { id: 'export.saved' }));
  } catch {
    updateUi({ inProgress: undefined, failed: format });
    setStatus(undefined);
  }
}

const renderFailure = (format: OfficeFormat, state: ExportViewModel, report: Report): TemplateResult =>
  html`<div class="notice no-print" role="alert">
    <p>
      ${
        format === 'word'
          ? state.msg(
              'The Word file could not be created: the connection may have dropped, or this page is not allowed to load more files. Text (Markdown) and copying still work.',
              { id: 'export.no-word' },
            )
          : state.msg(
              'The Excel file could not be created: the connection may have dropped, or this page is not allowed to load more files. The table (CSV) still works.',
              { id: 'export.no-excel' },
            )
      }
    </p>
    <button
      type="button"
      class="button"
      @click=${() => {
        // The notice is removed, and its button with it.
        state.focus(`save-${format}`);
        void saveOffice(format, state, report);
      }}
    >
      ${state.msg('Try again', { id: 'feed.retry' })}
    </button>
  </div>`;

/** As formatted text, and as plain text for programs that accept no other. */
async function copyReport({ setStatus }: ExportViewModel, report: Report): Promise<void> {
  const isCopied = await copyText(toMarkdown(report), toHtml(report));
  setStatus((msg) =>
    isCopied
      ? msg('Document copied: paste it where you need it.', { id: 'export.copied' })
      : msg('This browser does not allow copying. Save the text (Markdown) instead.', {
          id: 'export.not-copied',
        }),
  );
}
