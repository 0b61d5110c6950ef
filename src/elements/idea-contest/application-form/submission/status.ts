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
          ? msg('Another tab in this browser is sending it…', { id: 'apply.elsewhere' })
          : attempt > 1
            ? msg(str`That did not work. Trying again (${formats.number(attempt)})…`, {
                id: 'apply.attempt',
              })
            : msg('Sending…', { id: 'apply.sending' })
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
        : html`<p>
            ${msg(str`Next automatic attempt: ${momentText(formats, next)}`, { id: 'apply.next-try' })}
          </p>`
    }
    <p>
      ${
        draft.place === 'device' && draft.kept === 'kept'
          ? msg(
              'It is saved here and will be sent automatically as soon as possible while this page is open. If you close the page, come back to the contest and it will be sent then.',
              { id: 'apply.waiting-kept' },
            )
          : msg('It will be sent automatically as soon as possible. Do not close this page before then.', {
              id: 'apply.waiting-page',
            })
      }
    </p>
    ${
      closes
        ? html`<p>${msg(str`It must arrive by ${formats.date(closes)}`, { id: 'apply.arrive-by' })}</p>`
        : nothing
    }
    <p class="moves">
      <button type="button" class="primary" @click=${on.send}>
        <span>${msg('Try now', { id: 'apply.try-now' })}</span>
      </button>
      <button type="button" class="plain" @click=${on.cancel}>
        ${msg('Do not send, keep editing', { id: 'apply.cancel' })}
      </button>
      <button type="button" class="link" @click=${on.saveFile}>
        ${msg('Save as a file', { id: 'apply.save-file' })}
      </button>
    </p>
  </div>`;
}

const REASONS: Record<FailureReason, () => string> = {
  offline: () => msg('This device is not connected to the internet.', { id: 'sent.offline' }),
  network: () => msg('The municipality’s server cannot be reached.', { id: 'sent.network' }),
  timeout: () => msg('The municipality’s server did not answer in time.', { id: 'sent.timeout' }),
  aborted: () => msg('Sending was stopped.', { id: 'sent.aborted' }),
  busy: () => msg('Many people are sending applications at the moment.', { id: 'sent.busy' }),
  server: () =>
    msg('Something went wrong on the municipality’s server. Try again in a few minutes.', {
      id: 'sent.server',
    }),
  unreadable: () =>
    msg('The response from the municipality’s server could not be understood.', { id: 'sent.unreadable' }),
  address: () =>
    msg(
      'Applications are not accepted at the address that the organiser gave. Save yours as a file and ask the organiser:',
      {
        id: 'sent.address',
      },
    ),
  'too-large': () =>
    msg(
      'The application is too large for the municipality’s server. Remove a file, or choose smaller ones.',
      {
        id: 'sent.too-large',
      },
    ),
  'no-files': () =>
    msg('Files cannot be sent here. Remove them, and ask the organiser how to hand them in:', {
      id: 'sent.no-files',
    }),
  'lost-files': () =>
    msg('A file can no longer be read. Remove it and choose it again.', { id: 'sent.lost-files' }),
};

const reasonText = (reason: FailureReason): string => REASONS[reason]();

/** Whom to ask helps only where the person cannot help it alone. */
const ASK: readonly FailureReason[] = ['address', 'no-files', 'unreadable', 'server'];

const REFUSALS: Readonly<Record<string, () => string>> = {
  spam: () =>
    msg('It looked as if a program had filled in the application. Wait a moment and send it again.', {
      id: 'sent.spam',
    }),
  closed: () => msg('The contest has closed: it no longer accepts applications.', { id: 'sent.closed' }),
  withdrawn: () =>
    msg('This application was withdrawn. You can send it as a new one.', { id: 'sent.withdrawn' }),
  'already-received': () =>
    msg(
      'An earlier version of this application has already arrived and cannot be changed from here. Ask the organiser to delete it, or send this one as a new application:',
      {
        id: 'sent.already',
      },
    ),
  'unknown-contest': () =>
    msg('The municipality’s server does not recognise this contest.', { id: 'sent.unknown' }),
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
    <p>${msg('Nothing you wrote has been lost.', { id: 'sent.kept' })}</p>
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
              ${msg('Before you send it again, check whether you have had a confirmation email, or ask the organiser: otherwise they may receive it twice.', { id: 'sent.ask-first' })}
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
            ? msg('Some answers need correcting. Check the list above.', {
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
              ${msg('Turn it into a new application', { id: 'sent.renew' })}
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
      ${msg('The municipality’s page has opened in a new tab. Only that page can confirm it, and only you can see it.', { id: 'sent.over-text' })}
    </p>
    <p class="moves">
      <button type="button" class="primary" @click=${view.on.arrived}>
        <span>${msg('Yes, it has arrived', { id: 'sent.over-yes' })}</span>
      </button>
    </p>
    <p class="help">
      ${msg('If no page has opened or it shows a problem, correct your answers here and send again.', { id: 'sent.over-no' })}
    </p>
  </div>`;
