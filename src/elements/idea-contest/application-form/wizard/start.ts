/** Before the first question: the privacy notice, drafts from earlier, and whether to save answers on the device. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { referenceOf } from '../../../../core/application/drafts/draft-record.js';
import type { StoredDraft } from '../../../../core/application/drafts/list-drafts.js';
import type { StorageLocation } from '../../../../core/util/storage.js';
import { subId } from '../../../internal/field/field.js';
import { renderFieldset } from '../../../internal/field/fieldset.js';
import { STORAGE_CHOICE_ID } from '../fields/read-control.js';
import { stageOf, type FormContext } from '../form-context.js';
import { draftNames } from '../text/draft-names.js';
import { retentionPolicyText, localDay, storageOptions, type Retention } from '../text/retention-text.js';
import { renderPrivacyNotice } from './privacy-notice.js';
import { resolve, type FormActions } from '../application-form.types.js';

export interface StartViewModel {
  readonly context: FormContext;
  /** Drafts from earlier on this device; undefined while they are being loaded. */
  readonly storedDrafts: readonly StoredDraft[] | undefined;
  /** When a draft that is started now will be deleted. */
  readonly retention: Retention;
  readonly isStorageChoiceMissing: boolean;
  readonly statusMessage: string;
  readonly on: FormActions;
}

/** The heading of every view of the form; it gets the focus. */
export const renderTitle = (
  { headingLevel }: FormContext,
  text: unknown,
  above: unknown = nothing,
): TemplateResult =>
  html`<div id="form-title" class="form-title" role="heading" aria-level=${headingLevel} tabindex="-1">
    ${above}${text}
  </div>`;

export const renderBackLink = (msg: Msg, close: () => void): TemplateResult =>
  html`<button type="button" class="link back-link" @click=${close}>
    ${msg('Back to the contest', { id: 'application.back' })}
  </button>`;

/** No form without saying first who gets the data, and why (Regulation (EU) 2016/679, article 13). */
export function renderStart(view: StartViewModel): TemplateResult {
  const { context, storedDrafts, statusMessage, on } = view;
  const { msg } = context;
  return html`<div class="form start">
    ${renderBackLink(msg, on.close)} ${renderStartTitle(context)}
    <p role="status" class="status-message">${statusMessage}</p>
    ${renderStoredDrafts(context, storedDrafts ?? [], on)} ${renderPrivacyNotice(context)}
    <form novalidate class="begin" @submit=${(event: SubmitEvent) => onStart(event, on)}>
      ${renderStorageChoice(view)}
      <p class="button-group">
        <button type="submit" class="button-primary">
          <span>${msg('Start', { id: 'application.start' })}</span>
        </button>
        ${renderOpenFile(msg, on)}
      </p>
    </form>
    <p class="offline-form">
      ${`${msg('Would you prefer to fill it in by hand, or are you helping someone who would?', { id: 'application.blank-form' })} `}<button
        type="button"
        class="link"
        id="print-empty"
        @click=${() => on.print('blank-form')}
      >
        ${msg('Print a blank form', { id: 'application.print-blank-form' })}
      </button>
    </p>
  </div>`;
}

function renderStartTitle(context: FormContext): TemplateResult {
  const { msg } = context;
  const stage = stageOf(context);
  if (!stage) return renderTitle(context, msg('Apply', { id: 'contest.apply' }));
  const name = stage.label ? resolve(context, stage.label).text : msg('Next stage', { id: 'stage.next' });
  return html`${renderTitle(context, name)}
    <p>
      ${
        stage.invitationOnly
          ? msg('For those who have applied and were invited', { id: 'stage.invited' })
          : msg('For those who have applied', { id: 'stage.applied' })
      }
    </p>`;
}

function onStart(event: SubmitEvent, on: FormActions): void {
  event.preventDefault();
  const location = new FormData(event.target as HTMLFormElement).get('storage');
  on.start(typeof location === 'string' ? (location as StorageLocation) : undefined);
}

/** Opens an application that was saved as a file, for example on another device. */
export const renderOpenFile = (msg: Msg, on: FormActions): TemplateResult =>
  html`<label class="button file">
    <span>${msg('Open a saved application', { id: 'application.open' })}</span>
    <input
      class="visually-hidden"
      type="file"
      accept=".json,application/json"
      @change=${(event: Event) => on.openFile(event.target as HTMLInputElement)}
    />
  </label>`;

function renderStoredDrafts(
  context: FormContext,
  drafts: readonly StoredDraft[],
  on: FormActions,
): TemplateResult[] {
  const names = draftNames(context, drafts);
  return drafts.map((draft, at) => renderStoredDraft(context, draft, names[at]!, on));
}

/** An application that was started or sent earlier; `name` tells it from others. */
function renderStoredDraft(
  context: FormContext,
  draft: StoredDraft,
  name: string,
  on: FormActions,
): TemplateResult {
  const suffix = name ? html`<span class="visually-hidden">: ${name}</span>` : nothing;
  const { record } = draft;
  const { formatter, msg } = context;
  const day = formatter.date(localDay(record.changed));
  const isWithdrawn = Boolean(record.receipt?.withdrawn);
  const isSent = record.state === 'sent' && !isWithdrawn;
  return html`<section class="stored-draft">
    ${name ? html`<p><strong>${name}</strong></p>` : nothing}
    <p>
      ${
        isWithdrawn
          ? msg('This application was withdrawn. You can send it as a new one.', {
              id: 'submission.withdrawn',
            })
          : isSent
            ? msg(str`You sent an application from this device. Reference: ${referenceOf(record)}`, {
                id: 'application.stored-sent',
              })
            : record.state === 'queued'
              ? msg('Your application is waiting for a connection and has not been sent yet.', {
                  id: 'application.stored-queued',
                })
              : msg(str`You have started an application. Last change: ${day}`, {
                  id: 'application.stored-draft',
                })
      }
    </p>
    <p class="button-group">
      <button type="button" class="button-primary" @click=${() => on.resume(draft)}>
        <span>
          ${isSent ? msg('Show the receipt', { id: 'application.show-receipt' }) : msg('Continue', { id: 'application.resume' })}${suffix}
        </span>
      </button>
      <button type="button" class="link" @click=${() => on.deleteStoredDraft(draft)}>
        ${msg('Delete it from this device', { id: 'application.delete-draft' })}${suffix}
      </button>
    </p>
  </section>`;
}

/** Nothing is saved on the device without explicit consent. */
function renderStorageChoice({ context, retention, isStorageChoiceMissing }: StartViewModel): TemplateResult {
  const { msg } = context;
  const error =
    isStorageChoiceMissing &&
    html`<span class="visually-hidden">${msg('Error:', { id: 'application.error-prefix' })} </span
      >${msg('Choose an answer.', { id: 'validation.choose' })}`;
  return renderFieldset(
    {
      id: STORAGE_CHOICE_ID,
      kind: 'choices',
      label: msg('Can we save your answers on this device?', { id: 'application.storage' }),
      notes: {
        hint: msg(
          'Then you can continue later, even if the connection drops or the battery runs out. Nothing is sent until you select “Send”.',
          { id: 'application.storage-help' },
        ),
        error,
      },
    },
    () =>
      html`<div class="options">
          ${storageOptions(msg, retention, context.formatter).map(
            ([value, name], at) =>
              html`<label class="option">
                <input
                  id=${at ? subId(STORAGE_CHOICE_ID, value) : STORAGE_CHOICE_ID}
                  type="radio"
                  name="storage"
                  .value=${value}
                />
                <span>${name}</span>
              </label>`,
          )}
        </div>
        <p class="help">${retentionPolicyText(msg)}</p>`,
  );
}
