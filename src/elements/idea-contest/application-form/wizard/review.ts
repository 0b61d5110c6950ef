/** The review before sending, and the submission status. */
import type { Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { STANDARD_QUESTIONS } from '../../../../core/feed/enums/contests.js';
import type { Submission } from '../../../../core/feed/schema/schema.js';
import { canWithdraw } from '../../../../core/application/submission/can-withdraw.js';
import { orphanedAnswers } from '../text/answer-text.js';
import { stepName } from '../labels.js';
import { renderAnswers } from './answers.js';
import { renderDraftPanel } from '../drafts/draft-panel.js';
import { renderResult, renderSendingStatus } from '../submission/status.js';
import { renderHoneypot, renderProgress, renderErrorSummary, progressText } from './page.js';
import { renderContact } from './privacy-notice.js';
import { renderTitle, renderBackLink } from './start.js';
import type { FormViewModel } from '../application-form.types.js';

export function renderReview(view: FormViewModel): TemplateResult {
  const { formState, context, on, submissionStatus, msg } = view;
  const errors = view.showsErrorSummary ? formState.visibleErrors : [];
  const isBusy =
    submissionStatus.kind === 'sending' ||
    submissionStatus.kind === 'sending-in-other-tab' ||
    submissionStatus.kind === 'retry-scheduled';
  const { submission } = context.contest;
  return html`<div class="form">
    ${renderBackLink(msg, on.close)} ${renderProgress(view)}
    ${renderTitle(context, stepName(view, 'review'), html`<span class="progress-text">${progressText(view)}</span>`)}
    ${renderErrorSummary(view, errors)}
    ${submissionStatus.kind === 'done' ? renderResult(view, submissionStatus.result) : nothing}
    ${renderAnswers(view, true)} ${renderOrphanedAnswers(view)} ${renderHoneypot(view)}
    ${isBusy ? renderSendingStatus(view) : submission ? renderSendButton(view, submission) : renderOfflineInstructions(view)}
    ${isBusy ? nothing : renderDraftPanel(view)}
  </div>`;
}

function renderSendButton(view: FormViewModel, submission: Submission): TemplateResult {
  const { on, formState, msg } = view;
  return html`<div class="send">
    <p class="help">
      ${view.stage ? msg('What you send is added to your application.', { id: 'application.send-help-stage' }) : afterSending(msg, submission)}
    </p>
    <p class="button-group">
      <button type="button" class="button-primary" id="send" @click=${on.send}>
        <span>${msg('Send the application', { id: 'application.send' })}</span>
      </button>
      <button type="button" class="button" @click=${() => on.goToPage(formState.previousPageId!)}>
        ${msg('Back', { id: 'step.back' })}
      </button>
      <button type="button" class="link" id="print" @click=${() => on.print('application')}>
        ${msg('Print', { id: 'application.print' })}
      </button>
    </p>
  </div>`;
}

/** What people get after sending: a withdrawal code from the Tilts API only, and from some back ends a page. */
function afterSending(msg: Msg, submission: Submission): string {
  if (submission.format === 'html-form')
    return msg(
      'The municipality’s page will open in a new tab. It will show whether the application has arrived.',
      { id: 'application.send-help-page' },
    );
  return canWithdraw(submission)
    ? msg(
        'After sending, you will get a reference number and a code that lets you withdraw the application.',
        {
          id: 'application.send-help',
        },
      )
    : msg(
        'After sending, you will get a reference number. To withdraw the application, contact the organiser.',
        {
          id: 'application.send-help-number',
        },
      );
}

/** The contest accepts no online applications: what to do with paper and file. */
function renderOfflineInstructions(view: FormViewModel): TemplateResult {
  const { context, on, formState, msg } = view;
  return html`<div class="send">
    <p>
      ${msg('This contest does not accept applications online. Print the application or save it as a file, and hand it in here:', { id: 'application.offline' })}
    </p>
    ${renderContact(context, context.contest.contact ?? context.envelope.publisher.contact)}
    <p class="button-group">
      <button type="button" class="button-primary" id="print" @click=${() => on.print('application')}>
        <span>${msg('Print', { id: 'application.print' })}</span>
      </button>
      <button type="button" class="button" @click=${on.saveText}>
        ${msg('Save as text', { id: 'application.save-text' })}
      </button>
      <button type="button" class="button" @click=${() => on.goToPage(formState.previousPageId!)}>
        ${msg('Back', { id: 'step.back' })}
      </button>
    </p>
    <p class="help">${msg('Nothing has been sent from this page.', { id: 'application.nothing-sent' })}</p>
  </div>`;
}

/** Questions may have been removed from the feed since; their answers are shown, but not sent. */
function renderOrphanedAnswers(view: FormViewModel): TemplateResult | typeof nothing {
  const known = [...STANDARD_QUESTIONS, ...(view.contest.questions ?? []).map(({ id }) => id)];
  const lines = orphanedAnswers(view, known);
  if (!lines.length) return nothing;
  return html`<section class="review-section notice">
    <p>
      ${view.msg('The organiser has changed the questions since you started. These answers are no longer needed and will not be sent; copy anything you still want:', { id: 'application.orphaned-answers' })}
    </p>
    <dl>
      ${lines.map(
        ({ label, text }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="answer">${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
