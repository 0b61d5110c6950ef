/** The plan in the forms that other programs know. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { toIcs } from '../../../../core/formats/calendar.js';
import { separatorFor, toCsv } from '../../../../core/formats/csv.js';
import { download, downloadFile, fileName } from '../../../internal/save-file.js';
import { writePlan } from '../../../../core/plan/parse-plan.js';
import type { PlanDocument } from '../report.js';
import { OFFICE, type OfficeKind } from '../office-exporters.js';
import type { OutState } from '../export.types.js';
import { toHtml } from '../formats/html.js';
import { eventsOf, toMarkdown, toRows } from '../formats/plain-formats.js';

const EXTENSIONS: Record<OfficeKind, string> = { word: 'docx', excel: 'xlsx' };

/** Own names, the same in every language. */
const NAMES: Record<OfficeKind, string> = { word: 'Word (.docx)', excel: 'Excel (.xlsx)' };

/** The plan as it can be opened here again. */
export const saveFile = ({ plan }: OutState, { title }: PlanDocument): void =>
  download(fileName(title, 'json'), 'application/json', writePlan(plan));

export function renderFormats(state: OutState, document: PlanDocument): TemplateResult {
  const { plan, timeZone, memory } = state;
  const { title, language } = document;
  const save = (extension: string, type: string, text: string) =>
    download(fileName(title, extension), type, text);
  const events = eventsOf(plan, timeZone);
  const kinds = Object.keys(OFFICE) as OfficeKind[];
  const link = (name: string, act: () => unknown, id?: string) =>
    html`<button type="button" class="link" id=${id ?? nothing} @click=${act}>${name}</button>`;
  return html`<p class="moves">
      ${kinds.map((kind) => link(NAMES[kind], () => void saveOffice(kind, state, document), `save-${kind}`))}
      ${link(msg('Text (Markdown)', { id: 'out.markdown' }), () => save('md', 'text/markdown', toMarkdown(document)))}
      ${link(msg('Table (CSV)', { id: 'out.csv' }), () =>
        save('csv', 'text/csv', toCsv(toRows(document), { separator: separatorFor(language) })),
      )}
      ${
        events.length
          ? link(msg('Dates for your calendar (.ics)', { id: 'out.ics' }), () =>
              save('ics', 'text/calendar', toIcs(events, { name: title, language })),
            )
          : nothing
      }
      ${link(msg('Copy the document', { id: 'out.copy' }), () => void copy(state, document))}
    </p>
    ${
      kinds.length
        ? nothing
        : html`<p class="hint no-print">
            ${msg('For Word: copy the document and paste it there. Excel opens the table (CSV).', { id: 'out.without-office' })}
          </p>`
    }
    ${memory.failed ? renderFailure(memory.failed, state, document) : nothing}`;
}

async function saveOffice(kind: OfficeKind, state: OutState, document: PlanDocument): Promise<void> {
  const { memory, remember, say, speak } = state;
  if (memory.making) return;
  remember({ making: kind, failed: undefined });
  say(speak(() => msg('Creating the file…', { id: 'out.making' })));
  const name = fileName(document.title, EXTENSIONS[kind]);
  try {
    const { write } = await OFFICE[kind]!();
    downloadFile(name, await write(document));
    remember({ making: undefined });
    say(speak(() => msg(str`Saved: ${name}`, { id: 'out.saved' })));
  } catch {
    remember({ making: undefined, failed: kind });
    say('');
  }
}

const renderFailure = (kind: OfficeKind, state: OutState, document: PlanDocument): TemplateResult =>
  html`<div class="notice no-print" role="alert">
    <p>
      ${
        kind === 'word'
          ? msg(
              'The Word file could not be created: the connection may have dropped, or this page is not allowed to load more files. Text (Markdown) and copying still work.',
              { id: 'out.no-word' },
            )
          : msg(
              'The Excel file could not be created: the connection may have dropped, or this page is not allowed to load more files. The table (CSV) still works.',
              { id: 'out.no-excel' },
            )
      }
    </p>
    <button
      type="button"
      class="plain"
      @click=${() => {
        // The notice goes, and its button with it.
        state.focus(`save-${kind}`);
        void saveOffice(kind, state, document);
      }}
    >
      ${msg('Try again', { id: 'feed.retry' })}
    </button>
  </div>`;

/** As formatted text, and as plain text for a program that takes no other. */
async function copy({ say, speak }: OutState, document: PlanDocument): Promise<void> {
  const text = speak(() => toMarkdown(document));
  const { done, failed } = speak(() => ({
    done: msg('Document copied: paste it where you need it.', { id: 'out.copied' }),
    failed: msg('This browser does not allow copying. Save the text (Markdown) instead.', {
      id: 'out.not-copied',
    }),
  }));
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob('text/html', toHtml(document)),
        'text/plain': blob('text/plain', text),
      }),
    ]);
    say(done);
  } catch {
    say(failed);
  }
}
