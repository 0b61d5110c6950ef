/**
 * The privacy notice: who gets the data, why and for how long, and whom to ask (Regulation (EU) 2016/679, article 13).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../../../core/feed/schema/schema.js';
import { breakable } from '../../../internal/breakable.js';
import { localizedText } from '../../../internal/localized-text.js';
import type { FormContext } from '../form-context.js';
import { resolve } from '../application-form.types.js';

export function renderContact(
  context: FormContext,
  contact: Contact | undefined,
): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  const { name, email, phone, url, hours } = contact;
  const { language } = context;
  return html`<ul class="contact" role="list">
    ${name ? html`<li ${localizedText(resolve(context, name), language)}></li>` : nothing}
    ${email ? html`<li><a href="mailto:${email}">${breakable(email)}</a></li>` : nothing}
    ${phone ? html`<li><a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></li>` : nothing}
    ${url ? html`<li><a href=${url}>${breakable(url)}</a></li>` : nothing}
    ${hours ? html`<li class="secondary" ${localizedText(resolve(context, hours), language)}></li>` : nothing}
  </ul>`;
}

export function renderPrivacyNotice(context: FormContext): TemplateResult {
  const { contest, language, headingLevel, msg } = context;
  const { controller, purpose, legalBasis, recipients, retention, contact, complaint, url } =
    contest.privacy ?? {};
  const resolved = (text: Parameters<typeof resolve>[1] | undefined) =>
    text && html`<span ${localizedText(resolve(context, text), language)}></span>`;
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
          html`${resolved(controller.name)}${controller.code ? `, ${controller.code}` : nothing}${controller.address ? html`, ${resolved(controller.address)}` : nothing}`,
      )}
      ${row(msg('What it is used for', { id: 'privacy.purpose' }), resolved(purpose))}
      ${row(msg('Legal basis', { id: 'privacy.basis' }), resolved(legalBasis))}
      ${row(
        msg('Who else sees it', { id: 'privacy.recipients' }),
        recipients?.length &&
          html`<ul>
            ${recipients.map((each) => html`<li>${resolved(each)}</li>`)}
          </ul>`,
      )}
      ${row(msg('How long it is kept', { id: 'privacy.retention' }), resolved(retention))}
      ${row(msg('Contact', { id: 'privacy.contact' }), renderContact(context, contact))}
      ${row(
        msg('Your rights', { id: 'privacy.rights' }),
        msg('You can ask what is known about you, have it corrected or erased, and object to its use.', {
          id: 'privacy.rights-text',
        }),
      )}
      ${row(
        msg('Where to complain', { id: 'privacy.complaint' }),
        complaint &&
          (complaint.url
            ? html`<a href=${complaint.url}>${resolved(complaint.name)}</a>`
            : resolved(complaint.name)),
      )}
      ${
        url
          ? html`<div>
              <dt></dt>
              <dd><a href=${url}>${msg('Full privacy notice', { id: 'privacy.more' })}</a></dd>
            </div>`
          : nothing
      }
    </dl>
  </section>`;
}
