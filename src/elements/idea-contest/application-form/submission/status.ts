/** Where the sending stands, and what came of it. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal } from '../../../../core/application/submission/adapters/adapter.js';
import type { Phase } from '../../../../core/application/submission/submission-queue.js';
import type { Failure, FailureReason, Result } from '../../../../core/application/submission/submit.js';
import { momentText } from '../text/retention-text.js';
import { nameOfTold } from '../wizard/page.js';
import { renderContact } from '../wizard/privacy-notice.js';
import type { FormView } from '../application-form.types.js';

/** Under way, or waiting for the line. */
export function renderSending(view: FormView): TemplateResult {
  const { phase, formats, on } = view;
  if (phase.kind === 'waiting') return renderWaitingToSend(view, phase);
  const share = phase.kind === 'sending' ? phase.share : 0;
  const attempt = phase.kind === 'sending' ? phase.attempt : 1;
  return html`<div class="sending" id="sending" tabindex="-1">
    <p class="sending-title" role="status">
      ${
        phase.kind === 'elsewhere'
          ? msg('Another tab of this browser is sending it …', { id: 'apply.elsewhere' })
          : attempt > 1
            ? msg(str`That did not work. Trying again (${formats.number(attempt)}) …`, {
                id: 'apply.attempt',
              })
            : msg('Sending …', { id: 'apply.sending' })
      }
    </p>
    ${
      share > 0
        ? html`<progress
              max="1"
              .value=${share}
              aria-label=${msg('Sent so far', { id: 'apply.progress' })}
            ></progress>
            <p aria-hidden="true">${formats.percent(Math.floor(share * 100))}</p>`
        : nothing
    }
    <p class="moves">
      <button type="button" class="plain" @click=${on.cancel}>${msg('Stop', { id: 'apply.stop' })}</button>
    </p>
  </div>`;
}

function renderWaitingToSend(
  { draft, on, formats, closes }: FormView,
  { reason, next }: Extract<Phase, { kind: 'waiting' }>,
): TemplateResult {
  return html`<div class="sending notice" id="sending" tabindex="-1">
    <p class="sending-title" role="status">
      ${msg('Not sent yet', { id: 'apply.waiting' })}. ${reasonText(reason)}
    </p>
    ${
      reason === 'offline'
        ? nothing
        : html`<p>${msg(str`Next try by itself: ${momentText(formats, next)}`, { id: 'apply.next-try' })}</p>`
    }
    <p>
      ${
        draft.place === 'device' && draft.kept === 'kept'
          ? msg(
              'It is kept here and goes by itself as soon as it can while this page is open. If you close the page, come back to the contest: then it goes on by itself.',
              { id: 'apply.waiting-kept' },
            )
          : msg('It goes by itself as soon as it can. Do not close this page before that.', {
              id: 'apply.waiting-page',
            })
      }
    </p>
    ${
      closes
        ? html`<p>
            ${msg(str`It has to arrive in time. Last moment: ${formats.date(closes)}`, { id: 'apply.arrive-by' })}
          </p>`
        : nothing
    }
    <p class="moves">
      <button type="button" class="primary" @click=${on.send}>
        <span>${msg('Try now', { id: 'apply.try-now' })}</span>
      </button>
      <button type="button" class="plain" @click=${on.cancel}>
        ${msg('Do not send, go on changing', { id: 'apply.cancel' })}
      </button>
      <button type="button" class="link" @click=${on.saveFile}>
        ${msg('Save as a file', { id: 'apply.save-file' })}
      </button>
    </p>
  </div>`;
}

const REASONS: Record<FailureReason, () => string> = {
  offline: () => msg('This device has no connection.', { id: 'sent.offline' }),
  network: () => msg('The municipality’s server cannot be reached.', { id: 'sent.network' }),
  timeout: () => msg('The municipality’s server has not answered in time.', { id: 'sent.timeout' }),
  aborted: () => msg('The sending was stopped.', { id: 'sent.aborted' }),
  busy: () => msg('Many people are sending at this moment.', { id: 'sent.busy' }),
  server: () =>
    msg('Something went wrong at the municipality’s server. Try again in a few minutes.', {
      id: 'sent.server',
    }),
  unreadable: () =>
    msg('The answer of the municipality’s server could not be understood.', { id: 'sent.unreadable' }),
  address: () =>
    msg(
      'No applications are taken at the address that the organiser gave. Save yours as a file and ask the organiser:',
      {
        id: 'sent.address',
      },
    ),
  'too-large': () =>
    msg(
      'The application is too large for the municipality’s server. Take out a file, or choose smaller ones.',
      {
        id: 'sent.too-large',
      },
    ),
  'no-files': () =>
    msg('No files can be sent here. Take them out, and ask the organiser how to hand them in:', {
      id: 'sent.no-files',
    }),
  'lost-files': () =>
    msg('A file can no longer be read. Take it out and choose it again.', { id: 'sent.lost-files' }),
};

const reasonText = (reason: FailureReason): string => REASONS[reason]();

/** Whom to ask helps only where the person cannot help it alone. */
const ASK: readonly FailureReason[] = ['address', 'no-files', 'unreadable', 'server'];

const REFUSALS: Readonly<Record<string, () => string>> = {
  spam: () =>
    msg('It looked as if a program had filled in the application. Wait a moment and send it again.', {
      id: 'sent.spam',
    }),
  closed: () => msg('The contest is over: it takes no more applications.', { id: 'sent.closed' }),
  withdrawn: () =>
    msg('This application was taken back. You can send it as a new one.', { id: 'sent.withdrawn' }),
  'already-received': () =>
    msg(
      'An earlier version of this application has arrived already, and cannot be changed from here. Ask the organiser to erase it, or send this one as a new application:',
      {
        id: 'sent.already',
      },
    ),
  'unknown-contest': () =>
    msg('The municipality’s server does not know this contest.', { id: 'sent.unknown' }),
};

/** It was not taken: why, and what to do. */
export function renderResult(view: FormView, result: Result): TemplateResult | typeof nothing {
  switch (result.kind) {
    case 'sent':
      return nothing;
    case 'handed-over':
      return renderHandedOver(view);
    case 'failed':
      return renderFailure(view, result);
    case 'refused':
      return renderRefusal(view, result);
  }
}

const organiser = ({ context }: FormView): TemplateResult | typeof nothing =>
  renderContact(context, context.contest.contact ?? context.envelope.publisher.contact);

const notSent = (view: FormView, body: unknown, maybe = false): TemplateResult =>
  html`<div class="failure" id="result" role="alert" tabindex="-1">
    <p class="failure-title">
      ${
        maybe
          ? msg('We do not know whether it has arrived', { id: 'sent.maybe' })
          : msg('Not sent', { id: 'sent.not' })
      }
    </p>
    ${body}
    <p>${msg('Nothing you wrote is lost.', { id: 'sent.kept' })}</p>
    <p>
      <button type="button" class="link" @click=${view.on.saveFile}>
        ${msg('Save as a file', { id: 'apply.save-file' })}
      </button>
    </p>
  </div>`;

function renderFailure(view: FormView, { reason, isSafe, paths = [] }: Failure): TemplateResult {
  const where = [...new Set(paths)];
  return notSent(
    view,
    html`<p>${reasonText(reason)}</p>
      ${
        where.length
          ? html`<ul role="list">
              ${where.map(
                (path) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => view.on.mend(path)}>
                      ${nameOfTold(view, path)}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        isSafe
          ? nothing
          : html`<p>
              ${msg('Before you send it again, look whether a confirmation has come by e-mail, or ask the organiser: otherwise there may be two of it.', { id: 'sent.ask-first' })}
            </p>`
      }
      ${!isSafe || ASK.includes(reason) ? organiser(view) : nothing}`,
    !isSafe,
  );
}

function renderRefusal(view: FormView, { code = '', message, reference, fields }: Refusal): TemplateResult {
  const own = REFUSALS[code]?.();
  const canRenew = code === 'already-received' || code === 'withdrawn';
  const hasFields = Object.keys(fields).length > 0;
  return notSent(
    view,
    html`<p>
        ${
          own ??
          (hasFields
            ? msg('The municipality’s server wants something mended. Look at the list above.', {
                id: 'sent.fields',
              })
            : (message ??
              msg('The municipality’s server did not accept the application.', { id: 'sent.refused' })))
        }
      </p>
      ${own && message && code !== 'spam' ? html`<p>${message}</p>` : nothing}
      ${reference ? html`<p>${msg(str`Reference: ${reference}`, { id: 'sent.reference' })}</p>` : nothing}
      ${hasFields || code === 'spam' || code === 'withdrawn' ? nothing : organiser(view)}
      ${
        canRenew
          ? html`<button type="button" class="plain" @click=${view.on.renew}>
              ${msg('Make it a new application', { id: 'sent.renew' })}
            </button>`
          : nothing
      }`,
  );
}

/** The back end answers with a page that only a person can read. */
const renderHandedOver = (view: FormView): TemplateResult =>
  html`<div class="notice" id="result" role="alert" tabindex="-1">
    <p class="failure-title">${msg('Has it arrived?', { id: 'sent.over' })}</p>
    <p>
      ${msg('A page of the municipality has opened beside this one. What it says counts: only you can see it.', { id: 'sent.over-text' })}
    </p>
    <p class="moves">
      <button type="button" class="primary" @click=${view.on.arrived}>
        <span>${msg('Yes, it has arrived', { id: 'sent.over-yes' })}</span>
      </button>
    </p>
    <p class="help">
      ${msg('If no page has opened or it shows a mistake, mend it here and send again.', { id: 'sent.over-no' })}
    </p>
  </div>`;
