/**
 * The privacy notice: who gets the data, why and for how long, and whom to ask (Regulation (EU) 2016/679, article 13).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../../../core/feed/schema/schema.js';
import { renderContact as renderSharedContact } from '../../../internal/contact.js';
import { definition } from '../../../internal/definition-list.js';
import { localizedText } from '../../../internal/localized-text.js';
import type { FormContext } from '../form-context.js';
import { resolve } from '../application-form.types.js';

/** The address in full, because the form is printed, too. */
export const renderContact = (
  context: FormContext,
  contact: Contact | undefined,
): TemplateResult | typeof nothing =>
  contact
    ? renderSharedContact(
        context.language,
        (text) => resolve(context, text),
        contact,
        (url) => url,
      )
    : nothing;

export function renderPrivacyNotice(context: FormContext): TemplateResult {
  const { contest, language, headingLevel, msg } = context;
  const { controller, purpose, legalBasis, recipients, retention, contact, complaint, url } =
    contest.privacy ?? {};
  const resolved = (text: Parameters<typeof resolve>[1] | undefined) =>
    text && html`<span ${localizedText(resolve(context, text), language)}></span>`;
  return html`<section class="privacy">
    <div class="subtitle" role="heading" aria-level=${headingLevel + 1}>
      ${msg('What happens to your data', { id: 'privacy.title' })}
    </div>
    <dl>
      ${definition(
        msg('Who is responsible for it', { id: 'privacy.controller' }),
        controller &&
          html`${resolved(controller.name)}${controller.code ? `, ${controller.code}` : nothing}${controller.address ? html`, ${resolved(controller.address)}` : nothing}`,
      )}
      ${definition(msg('What it is used for', { id: 'privacy.purpose' }), resolved(purpose))}
      ${definition(msg('Legal basis', { id: 'privacy.basis' }), resolved(legalBasis))}
      ${definition(
        msg('Who else sees it', { id: 'privacy.recipients' }),
        recipients?.length &&
          html`<ul>
            ${recipients.map((each) => html`<li>${resolved(each)}</li>`)}
          </ul>`,
      )}
      ${definition(msg('How long it is kept', { id: 'privacy.retention' }), resolved(retention))}
      ${definition(msg('Contact', { id: 'privacy.contact' }), renderContact(context, contact))}
      ${definition(
        msg('Your rights', { id: 'privacy.rights' }),
        msg('You can ask what is known about you, have it corrected or erased, and object to its use.', {
          id: 'privacy.rights-text',
        }),
      )}
      ${definition(
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
