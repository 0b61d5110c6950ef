/** A plan from a share link: to read, to print, to import. */
import type { Msg } from '../../../../core/i18n/translator.js';
import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../../../core/plan/plan.js';
import { buildReport } from '../report.js';
import type { LinkFailure, DecodedLink } from '../../../../core/plan/share-url.js';
import { appendPlan } from '../../../../core/plan/append-plan.js';
import type { ExportViewModel } from '../export.types.js';
import { renderReport } from './report.js';
import { renderFormats } from './formats.js';
import { renderFileIssues } from './file-issues.js';

export interface SharedPlanViewModel extends ExportViewModel {
  /** The plan in the link; undefined while it is being decoded. */
  readonly decoded: DecodedLink | undefined;
  /** Leaves the copy; with a plan, imports it. */
  dismiss(plan?: Plan): void;
}

export function renderSharedPlan(state: SharedPlanViewModel): TemplateResult {
  const { decoded, headingLevel, dismiss, msg } = state;
  if (!decoded)
    return html`<p class="secondary" role="status">${msg('Opening the link…', { id: 'link.opening' })}</p>`;
  if (typeof decoded === 'string')
    return html`<div class="export">
      <div class="notice" role="alert"><p>${failureText(msg, decoded)}</p></div>
      <p class="button-group">
        <button type="button" class="button" @click=${() => dismiss()}>
          ${msg('Continue to the goal helper', { id: 'link.go-on' })}
        </button>
      </p>
    </div>`;
  const { plan, issues } = decoded;
  const report = buildReport(msg, plan, state.formatter, state.today, state.suggestions);
  const shown = { ...state, plan };
  return html`<div class="export">
    <div class="notice no-print">
      <div class="subtitle" role="heading" aria-level=${headingLevel}>
        ${msg('A copy that somebody shared with you', { id: 'link.title' })}
      </div>
      <p>
        ${msg('It came with the link and is read-only. The owner of this site did not write or check it.', { id: 'link.notice' })}
      </p>
    </div>
    ${state.ui.isConfirmingImport ? renderImportQuestion(state, plan) : renderActions(state, plan)}
    ${renderFormats(shown, report)}
    <p class="secondary no-print" role="status">${state.statusMessage}</p>
    ${renderFileIssues(msg, issues)} ${renderReport(report, headingLevel)}
  </div>`;
}

const renderActions = (
  { isPlanEmpty, updateUi, dismiss, focus, msg }: SharedPlanViewModel,
  plan: Plan,
): TemplateResult =>
  html`<div class="button-group">
    <button
      type="button"
      class="button-primary"
      id="import"
      @click=${() => {
        if (isPlanEmpty) return dismiss(plan);
        updateUi({ isConfirmingImport: true });
        focus('import-question');
      }}
    >
      <span>${msg('Make it my own copy', { id: 'link.import' })}</span>
    </button>
    <button type="button" class="button" @click=${() => print()}>
      ${msg('Print', { id: 'export.print' })}
    </button>
    <button type="button" class="button" @click=${() => dismiss()}>
      ${
        isPlanEmpty
          ? msg('Close it', { id: 'link.close' })
          : msg('Close it and go to my plan', { id: 'link.to-mine' })
      }
    </button>
  </div>`;

/** The person’s own plan is never replaced without asking. */
const renderImportQuestion = (
  { plan: own, updateUi, dismiss, focus, msg }: SharedPlanViewModel,
  plan: Plan,
): TemplateResult =>
  html`<div class="notice no-print" role="group" aria-labelledby="import-question">
    <p id="import-question" tabindex="-1">
      ${msg('You already have a plan on this device. What do you want to do with this copy?', { id: 'link.question' })}
    </p>
    <div class="button-group">
      <button type="button" class="button" @click=${() => dismiss(appendPlan(own, plan))}>
        ${msg('Add these goals to my plan', { id: 'link.add' })}
      </button>
      <button type="button" class="button" @click=${() => dismiss(plan)}>
        ${msg('Replace my plan', { id: 'link.replace' })}
      </button>
      <button
        type="button"
        class="link"
        @click=${() => {
          updateUi({ isConfirmingImport: false });
          focus('import');
        }}
      >
        ${msg('Leave mine as it is', { id: 'link.keep-own' })}
      </button>
    </div>
  </div>`;

function failureText(msg: Msg, failure: LinkFailure): string {
  switch (failure) {
    case 'damaged':
      return msg(
        'This link is incomplete or damaged, so nothing can be shown. Ask for the whole link or for the file.',
        { id: 'link.damaged' },
      );
    case 'newer':
      return msg('This link was made by a newer version. Ask for the plan as a file.', { id: 'link.newer' });
    case 'too-large':
      return msg('This link contains too much data, so it cannot be opened.', { id: 'link.too-large' });
    case 'old-browser':
      return msg(
        'This browser is too old to open the link. Try a newer one, or ask for the plan as a file.',
        { id: 'link.old-browser' },
      );
  }
}
