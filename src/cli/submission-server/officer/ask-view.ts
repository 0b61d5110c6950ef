/** Asks the applicant for what is missing: an email in the applicant’s own language. Pure. */
import { toText } from '../../../core/application/coerce-answer.js';
import { questionsOf } from '../../../core/application/form-definition.js';
import { resolveText } from '../../../core/i18n/localized-text.js';
import { mailtoHref } from '../../../core/util/mailto.js';
import { str } from '../../../core/i18n/translator.js';
import { labelOf } from '../../../elements/idea-contest/application-form/labels.js';
import { textContext, type Texts } from '../texts.js';
import { renderPage } from './layout.js';
import { markup, nothing, type Markup } from './markup.js';
import type { OfficerView } from './officer.types.js';
import type { Summary } from './summary.js';

/** What is missing, as the officer chose and wrote it. */
export interface Request {
  /** Ids of questions. */
  readonly questions: readonly string[];
  readonly text: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly until: string;
}

export interface Email {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export const readRequest = (form: URLSearchParams): Request => ({
  questions: form.getAll('question'),
  text: (form.get('text') ?? '').trim(),
  until: /^\d{4}-\d\d-\d\d$/.test(form.get('until') ?? '') ? form.get('until')! : '',
});

/** @param texts in the applicant’s language */
export function emailOf(
  { msg, formatter, language, ...texts }: Texts,
  { book }: OfficerView,
  { application, context, title }: Summary,
  { questions, text, until }: Request,
): Email {
  const { reference, answers } = application;
  const own = { msg, formatter, language, ...texts };
  const inLanguage = context && textContext(own, book.envelope, context.contest, application);
  const contest = inLanguage
    ? resolveText(inLanguage.contest.title, language, book.envelope.languages).text
    : application.contest;
  const missing = inLanguage
    ? questionsOf(inLanguage, answers)
        .filter(({ id }) => questions.includes(id))
        .map((question) => `– ${labelOf(inLanguage, question).text}`)
    : [];
  const lines = [
    msg('Hello,', { id: 'ask.greeting' }),
    msg(
      str`Thank you for the application “${title}” (${reference}) to the contest “${contest}”. Something in it is missing or unclear:`,
      { id: 'ask.thanks' },
    ),
    [...missing, ...(text ? [text] : [])].join('\n'),
    until
      ? msg(str`Please send it as a reply to this email by ${formatter.date(until)}.`, {
          id: 'ask.reply-until',
        })
      : msg('Please send it as a reply to this email.', { id: 'ask.reply' }),
    resolveText(book.envelope.publisher.name, language, book.envelope.languages).text,
  ];
  return {
    to: toText(answers['email']),
    subject: msg(str`Application ${reference}: something is missing`, { id: 'ask.subject' }),
    body: lines.filter(Boolean).join('\n\n'),
  };
}

/** RFC 6068. */
export const mailAddress = ({ to, subject, body }: Email): string =>
  `${mailtoHref(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

const frame = (
  view: OfficerView,
  { application, title }: Summary,
  heading: string,
  content: Markup,
): Markup =>
  renderPage(
    view,
    heading,
    markup`<p class="crumbs"><a href="/officer/applications/${application.reference}">${title}</a></p>
<h1>${heading}</h1>
${content}`,
  );

export function renderAsk(view: OfficerView, summary: Summary): Markup {
  const { msg } = view;
  const { application, context } = summary;
  const questions = context ? questionsOf(context, application.answers) : [];
  const boxes = questions.map(
    (question) =>
      markup`<label class="check"><input type="checkbox" name="question" value="${question.id}"> <span>${labelOf(context!, question).text}</span></label>`,
  );
  return frame(
    view,
    summary,
    msg('Ask the applicant', { id: 'officer.ask' }),
    markup`<form class="card stack" method="post" action="/officer/applications/${application.reference}/ask">
<fieldset><legend>${msg('What is missing or unclear?', { id: 'officer.ask-what' })}</legend>${boxes}</fieldset>
<label for="text">${msg('In your own words', { id: 'officer.ask-words' })}</label>
<p class="help" id="text-help">${msg(str`Write in the applicant’s language: ${application.language.toUpperCase()}.`, { id: 'officer.ask-language' })}</p>
<textarea id="text" name="text" rows="4" aria-describedby="text-help"></textarea>
<label for="until">${msg('Reply by', { id: 'officer.ask-until' })}</label>
<input class="points" id="until" name="until" type="date">
<div class="buttons"><button class="primary">${msg('Continue', { id: 'officer.continue' })}</button>
<a class="button" href="/officer/applications/${application.reference}">${msg('Cancel', { id: 'officer.cancel' })}</a></div>
</form>`,
  );
}

export function renderEmail(view: OfficerView, summary: Summary, email: Email, request: Request): Markup {
  const { msg } = view;
  const { reference, language } = summary.application;
  return frame(
    view,
    summary,
    msg('Ask the applicant', { id: 'officer.ask' }),
    markup`<section class="card stack">
<p>${email.to ? msg(str`To: ${email.to}`, { id: 'officer.ask-to' }) : msg('The application has no email address.', { id: 'officer.ask-nobody' })}</p>
<label for="subject">${msg('Subject', { id: 'officer.ask-subject' })}</label>
<input id="subject" readonly lang="${language}" value="${email.subject}">
<label for="body">${msg('Text', { id: 'officer.ask-text' })}</label>
<textarea id="body" readonly rows="14" lang="${language}">${email.body}</textarea>
${email.to ? markup`<p><a class="button primary" href="${mailAddress(email)}">${msg('Open in my email program', { id: 'officer.ask-open' })}</a></p>` : nothing}
</section>
<form class="card stack" method="post" action="/officer/applications/${reference}/asked">
${request.questions.map((id) => markup`<input type="hidden" name="question" value="${id}">`)}
<input type="hidden" name="text" value="${request.text}"><input type="hidden" name="until" value="${request.until}">
<label class="check"><input type="checkbox" name="incomplete" value="1" checked> <span>${msg('Mark the application as incomplete', { id: 'officer.ask-incomplete' })}</span></label>
<div><button class="button">${msg('I have sent the email', { id: 'officer.ask-sent' })}</button></div>
<p class="help">${msg('Then the history of the application shows what you asked, and when.', { id: 'officer.ask-sent-help' })}</p>
</form>`,
  );
}

/** What the history keeps of it, in the language of the officer. */
export const requestText = (
  { formatter }: OfficerView,
  { application, context }: Summary,
  { questions, text, until }: Request,
): string =>
  [
    ...(context
      ? questionsOf(context, application.answers)
          .filter(({ id }) => questions.includes(id))
          .map((question) => `– ${labelOf(context, question).text}`)
      : []),
    text,
    until && `→ ${formatter.date(until)}`,
  ]
    .filter(Boolean)
    .join('\n');
