/** A sheet for the legal representative of each minor: to print and to sign, in the language that they read. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answers } from '../../../../core/application/answers.js';
import { textOf as plain } from '../../../../core/application/coerce-answer.js';
import { isMinor, peopleOf } from '../../../../core/application/standard-questions.js';
import { LANGUAGES, type Language } from '../../../../core/i18n/languages.js';
import { renderTitle } from '../wizard/start.js';
import { textOf, type FormView } from '../application-form.types.js';

export interface SheetView extends FormView {
  readonly language: Language;
  choose(language: Language): void;
  back(): void;
}

/** A language calls itself by its own name. */
const NAMES: Record<Language, string> = { lv: 'latviešu', en: 'English', lt: 'lietuvių', et: 'eesti' };

/** Everybody who needs a permit; an empty one where nobody is known yet. */
const minorsOf = ({ contest, answers, today }: FormView): readonly Answers[] => {
  const isForEach = contest.entry.guardianPermit?.of !== 'applicant';
  const minors = peopleOf(contest, answers).filter(
    (person, at) => (isForEach || at === 0) && isMinor(contest, person, today),
  );
  return minors.length ? minors : [{}];
};

export function renderSheets(view: SheetView): TemplateResult {
  const { context, contest, language, on } = view;
  const own = contest.entry.guardianPermit?.form;
  return html`<div class="form sheets">
    <div class="sheet-tools">
      <button type="button" class="link way-back" @click=${view.back}>
        ${msg('Back to the application', { id: 'sheet.back' })}
      </button>
      ${renderTitle(context, msg('Consent form for the legal representative', { id: 'sheet.title' }))}
      <p>
        ${msg('Print it, have it signed, and add a photo of it to the application.', { id: 'sheet.how' })}
      </p>
      ${
        own
          ? html`<p>
              <a href=${own}
                >${msg('The organiser has its own consent form: use that one.', { id: 'sheet.own' })}</a
              >
            </p>`
          : nothing
      }
      <p class="moves">
        <label>
          ${msg('Language of the form', { id: 'sheet.language' })}
          <select
            @change=${(event: Event) => view.choose((event.target as HTMLSelectElement).value as Language)}
          >
            ${LANGUAGES.map(
              (each) =>
                html`<option value=${each} lang=${each} ?selected=${each === language}>
                  ${NAMES[each]}
                </option>`,
            )}
          </select>
        </label>
        <button type="button" class="primary" @click=${() => on.print('sheet')}>
          <span>${msg('Print', { id: 'apply.print' })}</span>
        </button>
      </p>
    </div>
    <div lang=${language}>${minorsOf(view).map((person) => renderSheet(view, person))}</div>
  </div>`;
}

function renderSheet(view: SheetView, person: Answers): TemplateResult {
  const { contest, formats, context } = view;
  const { privacy, organiser, questions = [] } = contest;
  const blank = html`<span class="room"></span>`;
  const line = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value || blank}</dd>
    </div>`;
  const say = (text: Parameters<typeof textOf>[1] | undefined) => (text ? textOf(view, text).text : '');
  return html`<article class="sheet">
    <div class="subtitle" role="heading" aria-level=${context.headingLevel + 1}>
      ${msg('Consent of the legal representative', { id: 'sheet.heading' })}
    </div>
    <dl>
      ${line(msg('Contest', { id: 'sheet.contest' }), say(contest.title))}
      ${line(msg('Organiser', { id: 'sheet.organiser' }), say(organiser.name))}
      ${line(msg('Young person', { id: 'sheet.person' }), plain(person['name']))}
      ${line(msg('Year of birth', { id: 'apply.birth-year' }), plain(person['birthYear']))}
      ${line(msg('Legal representative', { id: 'sheet.guardian' }), plain(person['guardianName']))}
      ${line(msg('Phone', { id: 'sheet.phone' }), '')}
    </dl>
    <p>
      ${msg('I am the legal representative of this young person. I know the rules of the contest and give my consent for this young person to take part.', { id: 'sheet.permit' })}
    </p>
    ${
      questions.some(({ publishing }) => publishing)
        ? html`<p>
              ${msg('Publishing is a separate matter. Tick only what you agree to:', { id: 'sheet.publishing' })}
            </p>
            <ul role="list">
              ${questions.filter(({ publishing }) => publishing).map(({ label }) => html`<li>☐ ${say(label)}</li>`)}
            </ul>`
        : nothing
    }
    <p class="small">
      ${msg(str`Who is responsible for the data: ${say(privacy?.controller?.name)}. What it is used for: ${say(privacy?.purpose)} How long it is kept: ${say(privacy?.retention)}`, { id: 'sheet.privacy' })}
      ${privacy?.contact?.email ?? ''}
    </p>
    <dl class="signatures">
      ${line(msg('Date', { id: 'sheet.date' }), '')} ${line(msg('Signature', { id: 'sheet.signature' }), '')}
    </dl>
    <p class="small muted">${msg(str`Printed on ${formats.date(view.today)}`, { id: 'sheet.printed' })}</p>
  </article>`;
}
