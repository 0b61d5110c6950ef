/** After sending: the receipt, what happens next, and how to withdraw. Loaded when the form is open. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { toTimestamp } from '../../../../core/util/natives.js';
import type { Contest } from '../../../../core/feed/schema/schema.js';
import { toLocalIso } from '../../../../core/util/time-zone.js';
import { referenceOf } from '../../../../core/application/drafts/draft-record.js';
import type { CalendarEvent } from '../../../../core/formats/calendar.js';
import { dateRange } from '../../../../core/i18n/date-range.js';
import { localizedText } from '../../../internal/localized-text.js';
import { toText } from '../../../../core/application/coerce-answer.js';
import { timelineName } from '../../timeline-labels.js';
import { renderAnswers } from '../wizard/answers.js';
import { renderTitle, renderBackLink } from '../wizard/start.js';
import { resolve, type FormViewModel } from '../application-form.types.js';
import type { WithdrawalStatus } from '../application-state.js';

export interface ReceiptViewModel extends FormViewModel {
  readonly withdrawalStatus: WithdrawalStatus;
  /** The back end supports withdrawal by code. */
  readonly canWithdraw: boolean;
  saveCalendar(events: readonly CalendarEvent[]): void;
}

export function renderReceipt(view: ReceiptViewModel): TemplateResult {
  const { context, on, draft, formatter, envelope, msg } = view;
  const { receipt } = draft.record;
  if (receipt?.withdrawn) return renderWithdrawn(view);
  const received =
    receipt && toLocalIso(toTimestamp(receipt.received), envelope.publisher.timeZone).slice(0, 16);
  return html`<div class="form receipt">
    ${renderBackLink(msg, on.close)}
    ${renderTitle(
      context,
      view.stage
        ? msg(str`Added to your application ${toText(view.answers['applicationReference'])}`, {
            id: 'receipt.title-stage',
          })
        : msg('Your application has arrived', { id: 'receipt.title' }),
    )}
    <dl class="receipt-facts">
      <div>
        <dt>${msg('Reference', { id: 'receipt.reference' })}</dt>
        <dd class="code">${referenceOf(draft.record)}</dd>
      </div>
      ${
        received
          ? html`<div>
              <dt>${msg('Received', { id: 'receipt.received' })}</dt>
              <dd>${formatter.date(received)}</dd>
            </div>`
          : nothing
      }
      ${
        receipt?.withdrawalCode
          ? html`<div>
              <dt>${msg('Withdrawal code', { id: 'receipt.code' })}</dt>
              <dd class="code">${receipt.withdrawalCode}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${receipt?.message ? html`<p class="answer">${receipt.message}</p>` : nothing}
    <p>
      ${
        draft.location === 'memory'
          ? msg('Print this page or save it: once you leave it, it cannot be shown again.', {
              id: 'receipt.save-now',
            })
          : receipt?.withdrawalCode
            ? msg('Print this page or save it, so that you have the reference and the code to hand.', {
                id: 'receipt.save',
              })
            : msg('Print this page or save it, so that you have the reference to hand.', {
                id: 'receipt.save-reference',
              })
      }
    </p>
    <p class="button-group">
      <button type="button" class="button-primary" @click=${on.saveText}>
        <span>${msg('Save as text', { id: 'application.save-text' })}</span>
      </button>
      <button type="button" class="button" id="print" @click=${() => on.print('application')}>
        ${msg('Print', { id: 'application.print' })}
      </button>
    </p>
    ${
      draft.location === 'local'
        ? html`<p class="help">
            ${msg(str`The receipt and what you sent are saved on this device until ${formatter.date(view.retention.day)}`, { id: 'receipt.retention' })}
          </p>`
        : nothing
    }
    ${renderUpcomingStages(view)} ${renderWithdrawal(view)}
    <section class="review-section">
      <details class="sent-answers">
        <summary>${msg('What you sent', { id: 'receipt.answers' })}</summary>
        ${renderAnswers(view)}
      </details>
    </section>
    <p class="button-group">
      <button type="button" class="link" @click=${() => on.deleteApplication('yes')}>
        ${msg('Delete it from this device', { id: 'application.delete-draft' })}
      </button>
    </p>
    <p role="status" class="status-message">${view.statusMessage}</p>
  </div>`;
}

/** The stages that are still to come, by date. */
export function upcomingStages({ stages = [] }: Contest, now: string) {
  return stages
    .filter(({ from, to }) => (to ?? from ?? '').slice(0, 10) >= now.slice(0, 10))
    .sort((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? -1 : 1));
}

/** What happens next, with dates for the calendar. */
function renderUpcomingStages(view: ReceiptViewModel): TemplateResult | typeof nothing {
  const { contest, context, formatter, msg } = view;
  const stages = upcomingStages(contest, context.now());
  if (!stages.length) return nothing;
  const name = (stage: (typeof stages)[number]) =>
    stage.label ? resolve(view, stage.label).text : timelineName(msg, stage);
  const when = ({ from, to }: (typeof stages)[number]) =>
    from && to
      ? dateRange(from, to, formatter)
      : from
        ? formatter.date(from)
        : untilDay(msg, formatter.date(to!));
  const title = resolve(view, contest.title).text;
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>
      ${msg('What happens next', { id: 'receipt.next' })}
    </div>
    <dl class="stages">
      ${stages.map(
        (stage) =>
          html`<div>
            <dt>${when(stage)}</dt>
            <dd>
              ${name(stage)}${stage.location ? html`, <span ${localizedText(resolve(view, stage.location), view.language)}></span>` : nothing}
            </dd>
          </div>`,
      )}
    </dl>
    <button
      type="button"
      class="button"
      @click=${() =>
        view.saveCalendar(
          stages.map((stage, at) => ({
            uid: `${contest.id}-${stage.kind}-${at}@tilts`,
            title: `${title}: ${name(stage)}`,
            start: (stage.from ?? stage.to)!,
            ...(stage.from && stage.to ? { end: stage.to } : {}),
            ...(stage.location ? { location: resolve(view, stage.location).text } : {}),
            timeZone: view.envelope.publisher.timeZone,
          })),
        )}
    >
      ${msg('Dates for your calendar (.ics)', { id: 'export.ics' })}
    </button>
  </section>`;
}

const untilDay = (msg: Msg, day: string): string => msg(str`until ${day}`, { id: 'receipt.until' });

function renderWithdrawal(view: ReceiptViewModel): TemplateResult | typeof nothing {
  const { contest, on, withdrawalStatus, canWithdraw, msg } = view;
  const instructions = contest.withdrawal && resolve(view, contest.withdrawal);
  if (!canWithdraw && !instructions) return nothing;
  return html`<section class="withdrawal">
    <div class="subtitle" role="heading" aria-level=${view.context.headingLevel + 1}>
      ${msg('Withdrawing the application', { id: 'receipt.withdrawal' })}
    </div>
    ${instructions ? html`<p ${localizedText(instructions, view.language)}></p>` : nothing}
    ${
      !canWithdraw
        ? nothing
        : withdrawalStatus === 'confirming'
          ? html`<div role="alert">
              <p>
                ${
                  view.stage
                    ? msg(
                        'Everything that you have sent for this application will be permanently deleted. Your answers stay here.',
                        { id: 'receipt.withdraw-sure-stage' },
                      )
                    : msg(
                        'The organiser’s copy and its files will be permanently deleted. Your answers stay here.',
                        { id: 'receipt.withdraw-sure' },
                      )
                }
              </p>
              <p class="button-group">
                <button type="button" class="button" @click=${() => on.withdraw('yes')}>
                  ${msg('Yes, withdraw it', { id: 'receipt.withdraw-yes' })}
                </button>
                <button type="button" class="link" @click=${() => on.withdraw('no')}>
                  ${msg('No, do not withdraw it', { id: 'receipt.withdraw-no' })}
                </button>
              </p>
            </div>`
          : html`<button
              type="button"
              class="button"
              ?disabled=${withdrawalStatus === 'pending'}
              @click=${() => on.withdraw('ask')}
            >
              ${msg('Withdraw the application', { id: 'receipt.withdraw' })}
            </button>`
    }
    ${
      withdrawalStatus === 'failed'
        ? html`<p class="error" role="alert">
            ${msg('It could not be withdrawn just now. Try again when the connection is better.', { id: 'receipt.withdraw-failed' })}
          </p>`
        : withdrawalStatus === 'unknown'
          ? html`<p class="error" role="alert">
              ${msg('The municipality’s server does not recognise the code. Ask the organiser.', { id: 'receipt.withdraw-unknown' })}
            </p>`
          : nothing
    }
  </section>`;
}

const renderWithdrawn = ({ context, on, draft, msg, stage }: ReceiptViewModel): TemplateResult =>
  html`<div class="form">
    ${renderBackLink(msg, on.close)}
    ${renderTitle(context, msg('The application was withdrawn', { id: 'receipt.withdrawn' }))}
    <p>
      ${msg(str`The organiser has deleted it. Its reference was ${referenceOf(draft.record)}.`, { id: 'receipt.withdrawn-text' })}
    </p>
    <p class="button-group">
      ${
        stage
          ? nothing
          : html`<button type="button" class="button" @click=${on.applyAgain}>
              ${msg('Start a new application with the same answers', { id: 'receipt.apply-again' })}
            </button>`
      }
      <button type="button" class="link" @click=${() => on.deleteApplication('yes')}>
        ${msg('Delete it from this device', { id: 'application.delete-draft' })}
      </button>
    </p>
  </div>`;
