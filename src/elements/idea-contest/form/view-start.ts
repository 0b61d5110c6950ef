/** Before the first question: who gets the data, what was begun earlier, and whether the device keeps what is typed. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../../feed/schema.js';
import type { FoundDraft } from '../../../forms/find-drafts.js';
import type { Place } from '../../../forms/places.js';
import { feedText } from '../../../ui/feed-text.js';
import type { FormContext } from './form-context.js';
import { textOf, type FormActions } from './view-state.js';

export interface StartView {
  readonly context: FormContext;
  /** What was begun earlier on this device; undefined while it is looked for. */
  readonly found: readonly FoundDraft[] | undefined;
  /** Day until which a draft is kept, `YYYY-MM-DD`. */
  readonly keptUntil: string;
  readonly isPlaceMissing: boolean;
  readonly message: string;
  readonly on: FormActions;
}

/** The heading of everything that the form shows; the focus goes there. */
export const renderTitle = (
  { headingLevel }: FormContext,
  text: unknown,
  above: unknown = nothing,
): TemplateResult =>
  html`<div id="form-title" class="form-title" role="heading" aria-level=${headingLevel} tabindex="-1">
    ${above}${text}
  </div>`;

export const renderWayBack = (close: () => void): TemplateResult =>
  html`<button type="button" class="link way-back" @click=${close}>
    ${msg('Back to the contest', { id: 'application.back' })}
  </button>`;

/** No form without telling first who gets the data, and why (Regulation (EU) 2016/679, article 13). */
export function renderStart(view: StartView): TemplateResult {
  const { context, found, message, on } = view;
  return html`<div class="form start">
    ${renderWayBack(on.close)} ${renderTitle(context, msg('Apply', { id: 'contest.apply' }))}
    <p role="status" class="said">${message}</p>
    ${found?.map((each) => renderFound(context, each, on))} ${renderPrivacy(context)}
    <form novalidate class="begin" @submit=${(event: SubmitEvent) => begin(event, on)}>
      ${renderPlaces(view)}
      <p class="moves">
        <button type="submit" class="primary"><span>${msg('Begin', { id: 'apply.begin' })}</span></button>
        ${renderOpener(on)}
      </p>
    </form>
  </div>`;
}

function begin(event: SubmitEvent, on: FormActions): void {
  event.preventDefault();
  const place = new FormData(event.target as HTMLFormElement).get('place');
  on.begin(typeof place === 'string' ? (place as Place) : undefined);
}

/** Opens an application that was saved as a file, on another device say. */
export const renderOpener = (on: FormActions): TemplateResult =>
  html`<label class="plain file">
    <span>${msg('Open a saved application', { id: 'apply.open' })}</span>
    <input
      class="hidden"
      type="file"
      accept=".json,application/json"
      @change=${(event: Event) => on.openFile(event.target as HTMLInputElement)}
    />
  </label>`;

/** An application that was begun or sent earlier. */
function renderFound(context: FormContext, found: FoundDraft, on: FormActions): TemplateResult {
  const { record } = found;
  const { formats } = context;
  const day = formats.date(localDay(record.changed));
  const isSent = record.state === 'sent';
  return html`<section class="found">
    <p>
      ${
        isSent
          ? msg(
              str`You have sent an application from this device. Reference: ${record.receipt?.reference ?? '–'}`,
              {
                id: 'apply.found-sent',
              },
            )
          : record.state === 'queued'
            ? msg('Your application is waiting for the connection and is not sent yet.', {
                id: 'apply.found-queued',
              })
            : msg(str`You have begun an application. Last change: ${day}`, { id: 'apply.found-begun' })
      }
    </p>
    <p class="moves">
      <button type="button" class="primary" @click=${() => on.resume(found)}>
        <span>
          ${isSent ? msg('Show the receipt', { id: 'apply.show-receipt' }) : msg('Go on with it', { id: 'apply.resume' })}
        </span>
      </button>
      <button type="button" class="link" @click=${() => on.discard(found)}>
        ${msg('Delete it from this device', { id: 'apply.discard' })}
      </button>
    </p>
  </section>`;
}

/** The day on the device's own clock: a person knows it by that. */
export function localDay(instant: number): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function renderContact(
  context: FormContext,
  contact: Contact | undefined,
): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  const { name, email, phone, url, hours } = contact;
  const { language } = context;
  return html`<ul class="contact" role="list">
    ${name ? html`<li ${feedText(textOf(context, name), language)}></li>` : nothing}
    ${email ? html`<li><a href="mailto:${email}">${email}</a></li>` : nothing}
    ${phone ? html`<li><a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></li>` : nothing}
    ${url ? html`<li><a href=${url}>${url}</a></li>` : nothing}
    ${hours ? html`<li class="muted" ${feedText(textOf(context, hours), language)}></li>` : nothing}
  </ul>`;
}

function renderPrivacy(context: FormContext): TemplateResult {
  const { contest, language, headingLevel } = context;
  const { controller, purpose, legalBasis, recipients, retention, contact, complaint, url } =
    contest.privacy ?? {};
  const say = (text: Parameters<typeof textOf>[1] | undefined) =>
    text && html`<span ${feedText(textOf(context, text), language)}></span>`;
  const row = (name: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  return html`<section class="privacy">
    <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>
      ${msg('What happens to your data', { id: 'privacy.title' })}
    </div>
    <dl>
      ${row(
        msg('Who is responsible for it', { id: 'privacy.controller' }),
        controller &&
          html`${say(controller.name)}${controller.code ? `, ${controller.code}` : nothing}${controller.address ? html`, ${say(controller.address)}` : nothing}`,
      )}
      ${row(msg('What for', { id: 'privacy.purpose' }), say(purpose))}
      ${row(msg('Why it may', { id: 'privacy.basis' }), say(legalBasis))}
      ${row(
        msg('Who else sees it', { id: 'privacy.recipients' }),
        recipients?.length &&
          html`<ul>
            ${recipients.map((each) => html`<li>${say(each)}</li>`)}
          </ul>`,
      )}
      ${row(msg('How long it is kept', { id: 'privacy.retention' }), say(retention))}
      ${row(msg('Whom to ask', { id: 'privacy.contact' }), renderContact(context, contact))}
      ${row(
        msg('Your rights', { id: 'privacy.rights' }),
        msg('You may ask what is known about you, have it corrected or erased, and object.', {
          id: 'privacy.rights-text',
        }),
      )}
      ${row(
        msg('Where to complain', { id: 'privacy.complaint' }),
        complaint &&
          (complaint.url ? html`<a href=${complaint.url}>${say(complaint.name)}</a>` : say(complaint.name)),
      )}
      ${
        url
          ? html`<div>
              <dt></dt>
              <dd><a href=${url}>${msg('All of it in full', { id: 'privacy.more' })}</a></dd>
            </div>`
          : nothing
      }
    </dl>
  </section>`;
}

/** Nothing is kept on the device without a clear yes. */
function renderPlaces({ context, keptUntil, isPlaceMissing }: StartView): TemplateResult {
  const until = context.formats.date(keptUntil);
  return html`<fieldset
    class="field"
    data-kind="choices"
    aria-describedby=${isPlaceMissing ? 'place-help place-error' : 'place-help'}
  >
    <legend>${msg('May this device keep what you write?', { id: 'apply.keep' })}</legend>
    <p class="help" id="place-help">
      ${msg('Then you can go on later, even if the connection or the battery fails. Nothing is sent before you press “Send”.', { id: 'apply.keep-help' })}
    </p>
    ${
      isPlaceMissing
        ? html`<p class="wrong" id="place-error">
            <span class="hidden">${msg('To mend:', { id: 'apply.mend' })} </span
            >${msg('Choose an answer.', { id: 'wrong.choose' })}
          </p>`
        : nothing
    }
    <div class="options">
      ${placeOptions(until).map(
        ([value, name], at) =>
          html`<label class="option">
            <input id=${at ? `place-${value}` : 'f-place'} type="radio" name="place" .value=${value} />
            <span>${name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export const placeOptions = (until: string): readonly (readonly [Place, string])[] => [
  [
    'device',
    msg(str`Yes, on this device. It is deleted on ${until} at the latest.`, { id: 'apply.keep-device' }),
  ],
  ['tab', msg('Only until I close this tab: others use this computer, too.', { id: 'apply.keep-tab' })],
  ['memory', msg('No. If I leave the page, everything is gone.', { id: 'apply.keep-not' })],
];
