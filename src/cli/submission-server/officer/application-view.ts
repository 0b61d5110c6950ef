/** The page of one application: what was sent, beside what is done with it. Pure. */
import { str } from '../../../core/i18n/translator.js';
import { toText } from '../../../core/application/coerce-answer.js';
import { localTime } from '../texts.js';
import type { ApplicationModel } from './application-view.types.js';
import { renderAnswers } from './answers-view.js';
import { renderPage } from './layout.js';
import { listPath, searchOf, type ListQuery } from './list-filters.js';
import { statePill } from './list-view.js';
import { langOf, markup, notice, nothing, type Content, type Markup } from './markup.js';
import { contestTitle, isJudge, type OfficerView } from './officer.types.js';
import { readableFilesOf } from './readable-questions.js';
import { renderReview } from './review-view.js';
import { renderScoreForm } from './score-view.js';
import type { Summary } from './summary.js';

export function renderApplication(view: OfficerView, model: ApplicationModel): Markup {
  const { msg, language } = view;
  const { summary, query, done, errors, meanwhile } = model;
  const { application, title } = summary;
  const { reference, contest, state } = application;
  const isWithdrawn = state === 'withdrawn';
  const content = markup`<p class="crumbs"><a href="/officer">${msg('Contests', { id: 'officer.contests' })}</a> › <a href="${listPath(contest, query)}">${contestTitle(view, contest)}</a></p>
<div class="title-line"><h1${langOf(application.language, language)}>${title}</h1>${isJudge(view) ? nothing : statePill(view, state)}</div>
${facts(view, summary)}
${done ? notice(done) : nothing}
${meanwhile ? notice(msg('Not saved yet: compare the two scores.', { id: 'officer.score-changed' }), 'problem') : nothing}
${errors?.size ? notice(msg('Not saved yet: check the points.', { id: 'officer.score-errors' }), 'problem') : nothing}
${neighbours(view, model)}
<div class="columns">
<div class="sheet">${isWithdrawn ? markup`<p>${msg('The application was withdrawn: its answers and files have been deleted.', { id: 'officer.withdrawn-text' })}</p>` : [renderAnswers(view, summary, 2), renderStages(view, summary)]}</div>
<div class="desk" id="desk">${isJudge(view) ? renderScoreForm(view, model) : renderReview(view, model)}</div>
</div>`;
  return renderPage(view, `${title} – ${reference}`, content);
}

/** What was sent in later stages, each under its name. */
const renderStages = (view: OfficerView, summary: Summary): Content =>
  summary.stages.map(
    ({ name, received, context }) => markup`<section class="step"><h2>${name}</h2>
<p class="muted">${view.msg('Received', { id: 'receipt.received' })}: ${view.formatter.date(localTime(received, view.book.envelope))}</p>
${renderAnswers(view, { ...summary, context }, 3)}</section>`,
  );

/** Reference, applicant, time and language on one line. */
export function facts(view: OfficerView, { application, applicant, context, requested }: Summary): Markup {
  const { msg, formatter, book } = view;
  const { reference, received, language, withdrawn } = application;
  const time = (instant: string) => formatter.date(localTime(instant, book.envelope));
  const lines: [name: string, text: string][] = [
    [msg('Reference', { id: 'receipt.reference' }), reference],
    [msg('Received', { id: 'receipt.received' }), time(received)],
    ...(withdrawn ? [[msg('Withdrawn', { id: 'officer.state-withdrawn' }), time(withdrawn)] as const] : []),
    ...(applicant ? [[msg('Applicant', { id: 'officer.applicant' }), applicant] as const] : []),
    ...(requested === undefined
      ? []
      : [
          [
            msg('Amount requested', { id: 'officer.requested' }),
            formatter.money(requested, context?.contest.funding?.currency),
          ] as const,
        ]),
    ...(language ? [[msg('Language', { id: 'officer.language' }), language.toUpperCase()] as const] : []),
  ].map(([name, text]) => [name, text]);
  return markup`<dl class="facts">${lines.map(([name, text]) => markup`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** The one before and the one after in the list, and all files at once. */
function neighbours(view: OfficerView, { summary, found, query, others }: ApplicationModel): Content {
  const { msg } = view;
  const { reference } = summary.application;
  const at = found.findIndex(({ application }) => application.reference === reference);
  const search = searchOf(query);
  const step = (target: Summary | undefined, name: string, rel: string) =>
    target
      ? markup`<a class="button" rel="${rel}" href="/officer/applications/${target.application.reference}${search}">${name}</a>`
      : nothing;
  const files = readableFilesOf(view, summary);
  return markup`<nav class="actions" aria-label="${msg('Applications', { id: 'officer.applications' })}">
${step(found[at - 1], msg('Previous', { id: 'officer.previous' }), 'prev')}
${step(at < 0 ? undefined : found[at + 1], msg('Next', { id: 'officer.next' }), 'next')}
${at < 0 ? nothing : markup`<span class="muted">${msg(str`${at + 1} of ${found.length}`, { id: 'officer.position' })}</span>`}
${files.length > 1 ? markup`<a class="button" href="/officer/applications/${reference}/files.zip">${msg('Download all files', { id: 'officer.all-files' })}</a>` : nothing}
<button class="button" type="button" data-print hidden>${msg('Print', { id: 'action.print' })}</button>
<a class="button to-desk" href="#desk">${isJudge(view) ? msg('Your score', { id: 'officer.score' }) : msg('Is it complete?', { id: 'officer.decision' })}</a>
</nav>
${others.length && !isJudge(view) ? sameApplicant(view, others) : nothing}`;
}

/** The rules limit how often somebody may apply; whether it is the same person is for the officer to say. */
function sameApplicant(view: OfficerView, others: readonly Summary[]): Markup {
  const { msg, formatter } = view;
  const text = formatter.plural(
    others.length,
    msg(
      '# other application to this contest has the same email address or registration number:|# other applications to this contest have the same email address or registration number:',
      { id: 'officer.same-applicant' },
    ),
  );
  return markup`<p class="notice problem">${text} ${others.map(({ application, title }) => markup`<a href="/officer/applications/${application.reference}">${title} (${application.reference})</a> `)}</p>`;
}

/** Those of a list whose applicant has the same email address or registration number. */
export function sameApplicants({ application }: Summary, all: readonly Summary[]): Summary[] {
  const keys = ['email', 'organisationCode'].flatMap((id) => {
    const key = toText(application.answers[id]).toLowerCase();
    return key ? [[id, key] as const] : [];
  });
  return all.filter(
    (other) =>
      other.application.reference !== application.reference &&
      keys.some(([id, key]) => toText(other.application.answers[id]).toLowerCase() === key),
  );
}

/** All applications of a list, one after the other, for paper. */
export function renderPrintout(
  view: OfficerView,
  { contest, query, found }: { contest: string; query: ListQuery; found: readonly Summary[] },
): Markup {
  const { msg, language } = view;
  const title = contestTitle(view, contest);
  return renderPage(
    view,
    title,
    markup`<p class="crumbs"><a href="${listPath(contest, query)}">${title}</a></p>
<h1>${title}</h1>
<p class="actions"><button class="button" type="button" data-print hidden>${msg('Print', { id: 'action.print' })}</button></p>
${found.map((summary) => markup`<article class="printed"><h2${langOf(summary.application.language, language)}>${summary.title}</h2>${facts(view, summary)}${renderAnswers(view, summary, 3)}</article>`)}`,
  );
}
