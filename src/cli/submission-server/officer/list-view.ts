/** The applications to one contest: search, state, and the ways out. Pure. */
import { stateName } from '../state-names.js';
import type { StoredApplication } from '../store/application-store.js';
import { localTime } from '../texts.js';
import { renderPage } from './layout.js';
import {
  findApplications,
  hiddenFilters,
  listPath,
  searchOf,
  stageFilters,
  stateFilter,
  type ListModel,
  type ListQuery,
} from './list-filters.js';
import { markup, nothing, type Content, type Markup } from './markup.js';
import { contestTitle, isJudge, resolve, type OfficerView } from './officer.types.js';
import type { Summary } from './summary.js';

export function renderList(view: OfficerView, model: ListModel): Markup {
  const { msg, formatter } = view;
  const { contest, query, all } = model;
  const matches = findApplications(view, model);
  const title = contestTitle(view, contest);
  const count = formatter.plural(
    matches.length,
    msg('# application|# applications', { id: 'officer.count' }),
  );
  const content = markup`<p class="crumbs"><a href="/officer">${msg('Contests', { id: 'officer.contests' })}</a></p>
<h1>${title}</h1>
${actions(view, contest, query)}
<form class="search" role="search" method="get" action="${listPath(contest)}">
<label for="search">${msg('Search in the applications', { id: 'officer.search' })}</label>
<div class="search-line"><input id="search" name="q" type="search" value="${query.search}">${hiddenFilters(query)}
<button class="button">${msg('Search', { id: 'officer.search-button' })}</button></div>
</form>
${stateFilter(view, model)}
${stageFilters(view, model)}
<p class="count" role="status">${count}</p>
${matches.length ? markup`<ul class="rows">${matches.map((each) => row(view, each, model))}</ul>` : empty(view, contest, all.length > 0)}
${all.length && !isJudge(view) ? erasing(view, contest) : nothing}`;
  return renderPage(view, title, content);
}

function empty({ msg }: OfficerView, contest: string, hasOthers: boolean): Content {
  return hasOthers
    ? markup`<p>${msg('No applications match your search.', { id: 'officer.nothing-found' })} <a href="${listPath(contest)}">${msg('Show all', { id: 'officer.show-all' })}</a></p>`
    : markup`<p>${msg('There are no applications yet.', { id: 'officer.no-applications' })}</p>`;
}

/** What the retention period ends with. */
function erasing(view: OfficerView, contest: string): Markup {
  const { msg, book } = view;
  const retention = book.contests.get(contest)?.privacy?.retention;
  return markup`<details class="card on-screen after"><summary>${msg('Erase all applications', { id: 'officer.erase-contest' })}</summary>
<p>${msg('When the retention period has ended. Save the results first.', { id: 'officer.erase-contest-help' })}</p>
${retention ? markup`<p class="muted">${resolve(view, retention)}</p>` : nothing}
<p><a class="button" href="${listPath(contest)}/erase">${msg('Erase…', { id: 'officer.erase' })}</a></p></details>`;
}

/** What one does with the whole contest. */
function actions(view: OfficerView, contest: string, query: ListQuery): Content {
  const { msg, language } = view;
  const path = listPath(contest);
  const printed = `${path}/print${searchOf(query)}`;
  const print = markup`<a class="button" href="${printed}">${msg('Print them all', { id: 'officer.print-all' })}</a>`;
  if (isJudge(view)) return markup`<p class="actions">${print}</p>`;
  const table = (format: string) =>
    `/applications/table.${format}?contest=${encodeURIComponent(contest)}&lang=${language}`;
  return markup`<p class="actions">
<a class="button" href="${path}/results">${msg('Results of the jury', { id: 'officer.results' })}</a>
<a class="button" href="${table('xlsx')}">${msg('Table for Excel', { id: 'officer.table-excel' })}</a>
<a class="button" href="${table('csv')}">${msg('Table as CSV', { id: 'officer.table-csv' })}</a>
${print}
</p>`;
}

function row(view: OfficerView, summary: Summary, { query, ownScores }: ListModel): Markup {
  const { msg, formatter, book } = view;
  const { application, context, title, applicant, requested, files } = summary;
  const { reference, received, state } = application;
  const currency = context?.contest.funding?.currency;
  const filesText = files ? formatter.plural(files, msg('# file|# files', { id: 'officer.files' })) : '';
  const pill = isJudge(view)
    ? ownScores.has(reference)
      ? markup`<span class="pill complete">${msg('Scored', { id: 'officer.state-scored' })}</span>`
      : markup`<span class="pill todo">${msg('To score', { id: 'officer.state-unscored' })}</span>`
    : statePill(view, state);
  return markup`<li class="row">
<div class="row-main"><a class="row-title" href="/officer/applications/${reference}${searchOf(query)}">${title}</a>
<span class="muted">${[applicant, title === reference ? '' : reference, formatter.date(localTime(received, book.envelope))].filter(Boolean).join(' · ')}</span></div>
<span class="row-fact">${[requested === undefined ? '' : formatter.money(requested, currency), filesText].filter(Boolean).join(' · ')}</span>
<span class="row-state">${pill}</span>
</li>`;
}

export const statePill = ({ msg }: OfficerView, state: StoredApplication['state']): Markup =>
  markup`<span class="pill ${state === 'new' ? 'todo' : state}">${stateName(msg, state)}</span>`;
