/** A consent form for the legal representative of each minor: to print and to sign, in the language that they read. */
import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answers } from '../../../../core/application/answers.js';
import { toText } from '../../../../core/application/coerce-answer.js';
import { minorsOf } from '../../../../core/application/people.js';
import { LANGUAGES, type Language } from '../../../../core/i18n/languages.js';
import { renderTitle } from '../wizard/start.js';
import { resolve, type FormViewModel } from '../application-form.types.js';

export interface ConsentFormViewModel extends FormViewModel {
  readonly language: Language;
  selectLanguage(language: Language): void;
  close(): void;
}

/** Languages in their own names. */
const NAMES: Record<Language, string> = { lv: 'latviešu', en: 'English', lt: 'lietuvių', et: 'eesti' };

/** Everybody who needs a consent form; a blank one if nobody is known yet. */
const minorsIn = ({ contest, answers, today }: FormViewModel): readonly Answers[] => {
  const minors = minorsOf(contest, answers, today);
  return minors.length ? minors : [{}];
};

export function renderConsentForms(view: ConsentFormViewModel): TemplateResult {
  const { context, contest, language, on, msg } = view;
  const organiserForm = contest.participation.guardianConsent?.form;
  return html`<div class="form consent-forms">
    <div class="consent-form-actions">
      <button type="button" class="link back-link" @click=${view.close}>
        ${msg('Back to the application', { id: 'consent.back' })}
      </button>
      ${renderTitle(context, msg('Consent form for the legal representative', { id: 'consent.title' }))}
      <p>
        ${msg('Print it, have it signed, and add a photo of it to the application.', { id: 'consent.how' })}
      </p>
      ${
        organiserForm
          ? html`<p>
              <a href=${organiserForm}
                >${msg('The organiser has its own consent form: use that one.', { id: 'consent.own' })}</a
              >
            </p>`
          : nothing
      }
      <p class="button-group">
        <label>
          ${msg('Language of the form', { id: 'consent.language' })}
          <select
            @change=${(event: Event) => view.selectLanguage((event.target as HTMLSelectElement).value as Language)}
          >
            ${LANGUAGES.map(
              (each) =>
                html`<option value=${each} lang=${each} .selected=${each === language}>
                  ${NAMES[each]}
                </option>`,
            )}
          </select>
        </label>
        <button type="button" class="button-primary" @click=${() => on.print('consent-form')}>
          <span>${msg('Print', { id: 'application.print' })}</span>
        </button>
      </p>
    </div>
    <div lang=${language}>${minorsIn(view).map((person) => renderConsentForm(view, person))}</div>
  </div>`;
}

function renderConsentForm(view: ConsentFormViewModel, person: Answers): TemplateResult {
  const { contest, formatter, context, msg } = view;
  const { privacy, organiser, questions = [] } = contest;
  const blank = html`<span class="write-in"></span>`;
  const line = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value || blank}</dd>
    </div>`;
  const resolved = (text: Parameters<typeof resolve>[1] | undefined) =>
    text ? resolve(view, text).text : '';
  return html`<article class="consent-form">
    <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>
      ${msg('Consent of the legal representative', { id: 'consent.heading' })}
    </div>
    <dl>
      ${line(msg('Contest', { id: 'consent.contest' }), resolved(contest.title))}
      ${line(msg('Organiser', { id: 'consent.organiser' }), resolved(organiser.name))}
      ${line(msg('Young person', { id: 'consent.person' }), toText(person['name']))}
      ${line(msg('Year of birth', { id: 'application.birth-year' }), toText(person['birthYear']))}
      ${line(msg('Legal representative', { id: 'consent.guardian' }), toText(person['guardianName']))}
      ${line(msg('Phone', { id: 'consent.phone' }), '')}
    </dl>
    <p>
      ${msg('I am the legal representative of this young person. I know the rules of the contest and give my consent for this young person to take part.', { id: 'consent.statement' })}
    </p>
    ${
      questions.some(({ publicationConsent }) => publicationConsent)
        ? html`<p>
              ${msg('Publishing is a separate matter. Tick only what you agree to:', { id: 'consent.publication' })}
            </p>
            <ul role="list">
              ${questions.filter(({ publicationConsent }) => publicationConsent).map(({ label }) => html`<li>☐ ${resolved(label)}</li>`)}
            </ul>`
        : nothing
    }
    <p class="small">
      ${msg(str`Who is responsible for the data: ${resolved(privacy?.controller?.name)}. What it is used for: ${resolved(privacy?.purpose)} How long it is kept: ${resolved(privacy?.retention)}`, { id: 'consent.privacy' })}
      ${privacy?.contact?.email ?? ''}
    </p>
    <dl class="signatures">
      ${line(msg('Date', { id: 'consent.date' }), '')}
      ${line(msg('Signature', { id: 'consent.signature' }), '')}
    </dl>
    <p class="small secondary">
      ${msg(str`Printed on ${formatter.date(view.today)}`, { id: 'consent.printed' })}
    </p>
  </article>`;
}
