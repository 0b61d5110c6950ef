/** The status of the submission, and its result. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Rejection } from '../../../../core/application/submission/adapters/adapter.js';
import type { SubmissionStatus } from '../../../../core/application/submission/submission-queue.js';
import type { Failure, FailureReason, Result } from '../../../../core/application/submission/submit.js';
import { shortDateTime, timeOfDay } from '../text/retention-text.js';
import { errorLabel } from '../wizard/page.js';
import { renderContact } from '../wizard/privacy-notice.js';
import type { FormViewModel } from '../application-form.types.js';

/** Being sent, or waiting for a connection. */
export function renderSendingStatus(view: FormViewModel): TemplateResult {
  const { submissionStatus, formatter, on, msg } = view;
  if (submissionStatus.kind === 'retry-scheduled') return renderRetryScheduled(view, submissionStatus);
  const share = submissionStatus.kind === 'sending' ? submissionStatus.share : 0;
  return html`<div class="sending" id="sending" tabindex="-1">
    <p class="sending-title" role="status">${sendingText(view)}</p>
    ${
      share > 0
        ? html`<progress
              max="1"
              .value=${share}
              aria-label=${msg('Sent so far', { id: 'application.progress' })}
            ></progress>
            <p aria-hidden="true">${formatter.percent(Math.floor(share * 100))}</p>`
        : nothing
    }
    <p class="button-group">
      <button type="button" class="button" @click=${on.cancel}>
        ${msg('Stop', { id: 'application.stop' })}
      </button>
    </p>
  </div>`;
}

function sendingText({ submissionStatus, formatter, msg }: FormViewModel): string {
  if (submissionStatus.kind === 'sending-in-other-tab')
    return msg('Another tab in this browser is sending it…', { id: 'application.sending-in-other-tab' });
  const { attempt, next } =
    submissionStatus.kind === 'sending' ? submissionStatus : { attempt: 1, next: undefined };
  if (next !== undefined)
    return msg(
      str`The municipality’s server is busy. The application will be sent again at ${timeOfDay(next)}.`,
      {
        id: 'application.server-busy',
      },
    );
  return attempt > 1
    ? msg(str`That did not work. Trying again (${formatter.number(attempt)})…`, { id: 'application.attempt' })
    : msg('Sending…', { id: 'application.sending' });
}

function renderRetryScheduled(
  view: FormViewModel,
  { reason, next }: Extract<SubmissionStatus, { kind: 'retry-scheduled' }>,
): TemplateResult {
  const { draft, on, formatter, closes, msg } = view;
  return html`<div class="sending notice" id="sending" tabindex="-1">
    <p class="sending-title" role="status">
      ${msg('Not sent yet', { id: 'application.retry-scheduled' })}. ${reasonText(msg, reason)}
    </p>
    ${SHOWS_CONTACT.includes(reason) ? renderOrganiser(view) : nothing}
    ${
      reason === 'offline'
        ? nothing
        : html`<p>
            ${msg(str`Next automatic attempt: ${shortDateTime(formatter, next)}`, { id: 'application.next-retry' })}
          </p>`
    }
    <p>
      ${
        draft.location === 'local' && draft.persistence === 'ok'
          ? msg(
              'It is saved here and will be sent automatically as soon as possible while this page is open. If you close the page, come back to the contest and it will be sent then.',
              { id: 'application.retry-saved' },
            )
          : msg('It will be sent automatically as soon as possible. Do not close this page before then.', {
              id: 'application.retry-page',
            })
      }
    </p>
    ${
      closes
        ? html`<p>
            ${msg(str`It must arrive by ${formatter.date(closes)}`, { id: 'application.arrive-by' })}
          </p>`
        : nothing
    }
    <p class="button-group">
      <button type="button" class="button-primary" @click=${on.send}>
        <span>${msg('Try now', { id: 'application.try-now' })}</span>
      </button>
      <button type="button" class="button" @click=${on.cancel}>
        ${msg('Do not send, keep editing', { id: 'application.cancel' })}
      </button>
      <button type="button" class="link" @click=${on.saveFile}>
        ${msg('Save as a file', { id: 'application.save-file' })}
      </button>
    </p>
  </div>`;
}

const REASONS: Record<FailureReason, (msg: Msg) => string> = {
  offline: (msg) => msg('This device is not connected to the internet.', { id: 'submission.offline' }),
  network: (msg) => msg('The municipality’s server cannot be reached.', { id: 'submission.network' }),
  refused: (msg) =>
    msg(
      'The municipality’s server answers, but this page is not allowed to send to it. That is not your fault: tell the organiser, or save your application as a file and hand it in another way:',
      { id: 'submission.refused' },
    ),
  timeout: (msg) => msg('The municipality’s server did not answer in time.', { id: 'submission.timeout' }),
  aborted: (msg) => msg('Sending was stopped.', { id: 'submission.aborted' }),
  busy: (msg) => msg('Many people are sending applications at the moment.', { id: 'submission.busy' }),
  server: (msg) =>
    msg('Something went wrong on the municipality’s server. Try again in a few minutes.', {
      id: 'submission.server',
    }),
  'invalid-response': (msg) =>
    msg('The response from the municipality’s server could not be understood.', {
      id: 'submission.invalid-response',
    }),
  'not-found': (msg) =>
    msg(
      'Applications are not accepted at the address that the organiser gave. Save yours as a file and ask the organiser:',
      {
        id: 'submission.not-found',
      },
    ),
  'too-large': (msg) =>
    msg(
      'The application is too large for the municipality’s server. Remove a file, or choose smaller ones.',
      {
        id: 'submission.too-large',
      },
    ),
  'maybe-too-large': (msg) =>
    msg(
      'The municipality’s server answers, but not when your files are sent: together they may be too large for it. Remove a file, or choose smaller ones, and send it again.',
      { id: 'submission.maybe-too-large' },
    ),
  'files-unsupported': (msg) =>
    msg('Files cannot be sent here. Remove them, and ask the organiser how to hand them in:', {
      id: 'submission.files-unsupported',
    }),
  'unreadable-files': (msg) =>
    msg('A file can no longer be read. Remove it and choose it again.', {
      id: 'submission.unreadable-files',
    }),
};

const reasonText = (msg: Msg, reason: FailureReason): string => REASONS[reason](msg);

/** The contact is only shown for failures that people cannot solve themselves. */
const SHOWS_CONTACT: readonly FailureReason[] = [
  'refused',
  'not-found',
  'files-unsupported',
  'invalid-response',
  'server',
];

const REJECTION_MESSAGES: Readonly<Record<string, (msg: Msg) => string>> = {
  spam: (msg) =>
    msg('It looked as if a program had filled in the application. Wait a moment and send it again.', {
      id: 'submission.spam',
    }),
  closed: (msg) =>
    msg('The contest has closed: it no longer accepts applications.', { id: 'submission.closed' }),
  withdrawn: (msg) =>
    msg('This application was withdrawn. You can send it as a new one.', { id: 'submission.withdrawn' }),
  'already-received': (msg) =>
    msg(
      'An earlier version of this application has already arrived and cannot be changed from here. Ask the organiser to delete it, or send this one as a new application:',
      {
        id: 'submission.already',
      },
    ),
  'not-invited': (msg) =>
    msg('The organiser has not invited this application. If that is a mistake, ask:', {
      id: 'submission.not-invited',
    }),
  'limit-reached': (msg) =>
    msg(
      'This contest already has the maximum number of applications from this email address or registration number. If that is a mistake, ask the organiser:',
      { id: 'submission.limit-reached' },
    ),
  'unknown-contest': (msg) =>
    msg('The municipality’s server does not recognise this contest.', { id: 'submission.unknown' }),
};

/** What differs in a later stage. */
const STAGE_MESSAGES: typeof REJECTION_MESSAGES = {
  closed: (msg) => msg('This stage has closed: nothing more is accepted.', { id: 'submission.closed-stage' }),
  withdrawn: (msg) => msg('The application was withdrawn', { id: 'receipt.withdrawn' }),
  'already-received': (msg) =>
    msg('We already have this part of your application, and it cannot be changed here. Ask the organiser:', {
      id: 'submission.already-stage',
    }),
};

/** It was not accepted: why, and what to do. */
export function renderResult(view: FormViewModel, result: Result): TemplateResult | typeof nothing {
  switch (result.kind) {
    case 'sent':
      return nothing;
    case 'opened-externally':
      return renderOpenedExternally(view);
    case 'failed':
      return renderFailure(view, result);
    case 'rejected':
      return renderRejection(view, result);
  }
}

const renderOrganiser = ({ context }: FormViewModel): TemplateResult | typeof nothing =>
  renderContact(context, context.contest.contact ?? context.envelope.publisher.contact);

const renderFailureBox = (view: FormViewModel, body: unknown, mayHaveArrived = false): TemplateResult =>
  html`<div class="failure" id="result" role="alert" tabindex="-1">
    <p class="failure-title">
      ${
        mayHaveArrived
          ? view.msg('We do not know whether it has arrived', { id: 'submission.may-have-arrived' })
          : view.msg('Not sent', { id: 'submission.not-sent' })
      }
    </p>
    ${body}
    <p>${view.msg('Nothing you wrote has been lost.', { id: 'submission.kept' })}</p>
    <p>
      <button type="button" class="link" @click=${view.on.saveFile}>
        ${view.msg('Save as a file', { id: 'application.save-file' })}
      </button>
    </p>
  </div>`;

function renderFailure(view: FormViewModel, { reason, isRetrySafe, paths = [] }: Failure): TemplateResult {
  const affectedPaths = [...new Set(paths)];
  return renderFailureBox(
    view,
    html`<p>${reasonText(view.msg, reason)}</p>
      ${
        affectedPaths.length
          ? html`<ul role="list">
              ${affectedPaths.map(
                (path) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => view.on.goToField(path)}>
                      ${errorLabel(view, path)}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        isRetrySafe
          ? nothing
          : html`<p>
              ${view.msg('Before you send it again, check whether you have had a confirmation email, or ask the organiser: otherwise they may receive it twice.', { id: 'submission.ask-first' })}
            </p>`
      }
      ${!isRetrySafe || SHOWS_CONTACT.includes(reason) ? renderOrganiser(view) : nothing}`,
    !isRetrySafe,
  );
}

function renderRejection(
  view: FormViewModel,
  { code = '', message, reference, fields }: Rejection,
): TemplateResult {
  const { stage } = view;
  const ownMessage = ((stage && STAGE_MESSAGES[code]) ?? REJECTION_MESSAGES[code])?.(view.msg);
  const canApplyAgain = !stage && (code === 'already-received' || code === 'withdrawn');
  const hasFields = Object.keys(fields).length > 0;
  return renderFailureBox(
    view,
    html`<p>
        ${
          ownMessage ??
          (hasFields
            ? view.msg('Some answers need correcting. Check the list above.', {
                id: 'submission.fields',
              })
            : (message ??
              view.msg('The municipality’s server did not accept the application.', {
                id: 'submission.rejected',
              })))
        }
      </p>
      ${ownMessage && message && code !== 'spam' ? html`<p>${message}</p>` : nothing}
      ${reference ? html`<p>${view.msg(str`Reference: ${reference}`, { id: 'submission.reference' })}</p>` : nothing}
      ${hasFields || code === 'spam' || code === 'withdrawn' ? nothing : renderOrganiser(view)}
      ${
        canApplyAgain
          ? html`<button type="button" class="button" @click=${view.on.applyAgain}>
              ${view.msg('Turn it into a new application', { id: 'submission.apply-again' })}
            </button>`
          : nothing
      }`,
  );
}

/** The back end’s response is a page that only a person can read. */
const renderOpenedExternally = (view: FormViewModel): TemplateResult =>
  html`<div class="notice" id="result" role="alert" tabindex="-1">
    <p class="failure-title">${view.msg('Has it arrived?', { id: 'submission.opened-externally' })}</p>
    <p>
      ${view.msg('The municipality’s page has opened in a new tab. Only that page can confirm it, and only you can see it.', { id: 'submission.opened-externally-text' })}
    </p>
    <p class="button-group">
      <button type="button" class="button-primary" @click=${view.on.confirmReceived}>
        <span>${view.msg('Yes, it has arrived', { id: 'submission.opened-externally-yes' })}</span>
      </button>
    </p>
    <p class="help">
      ${view.msg('If no page has opened or it shows a problem, correct your answers here and send again.', { id: 'submission.opened-externally-no' })}
    </p>
  </div>`;
