/** The jury’s results: on a page, and as a table to export. Pure. */
import { str } from '../../../core/i18n/translator.js';
import type { Contest } from '../../../core/feed/schema/schema.js';
import type { Table, TableCell } from '../export/table.js';
import { personName, renderPage } from './layout.js';
import { listPath } from './list-filters.js';
import { markup, nothing, type Content, type Markup } from './markup.js';
import { resolve, type OfficerView } from './officer.types.js';
import { mostOf, type Judge, type Result, type Results } from './results.js';
import { pointsRange, scaleName } from './score-view.js';
import type { Summary } from './summary.js';

interface ResultsModel {
  readonly contest: Contest;
  readonly results: Results;
  /** By reference. */
  readonly summaries: ReadonlyMap<string, Summary>;
}

const judgeName = ({ msg }: OfficerView, { name }: Judge): string => personName(msg, { name, role: 'judge' });

/** What one judge gave, or why there is nothing. */
function scoreText({ msg, formatter }: OfficerView, result: Result, { id }: Judge): string {
  const score = result.scores.get(id);
  if (!score) return '–';
  if (score.recused) return msg('conflict of interest', { id: 'officer.recused' });
  return score.total === undefined
    ? msg('not finished', { id: 'officer.unfinished' })
    : formatter.number(score.total);
}

export function renderResults(view: OfficerView, model: ResultsModel): Markup {
  const { msg, formatter } = view;
  const { contest, results } = model;
  const path = listPath(contest.id);
  const title = msg('Results of the jury', { id: 'officer.results' });
  const most = formatter.number(mostOf(results.scales));
  return renderPage(
    view,
    title,
    markup`<p class="crumbs"><a href="/officer">${msg('Contests', { id: 'officer.contests' })}</a> › <a href="${path}">${resolve(view, contest.title)}</a></p>
<h1>${title}</h1>
<p>${msg(str`The average of the judges’ totals, out of ${most}. Only complete applications count.`, { id: 'officer.results-help' })}</p>
<p class="actions"><a class="button" href="${path}/results.xlsx">${msg('Table for Excel', { id: 'officer.table-excel' })}</a>
<a class="button" href="${path}/results.csv">${msg('Table as CSV', { id: 'officer.table-csv' })}</a>
<button class="button" type="button" data-print hidden>${msg('Print', { id: 'action.print' })}</button></p>
${results.rows.length ? [resultsTable(view, model, title), comments(view, model)] : markup`<p>${msg('No application is complete yet.', { id: 'officer.no-complete' })}</p>`}
${criteria(view, results)}`,
  );
}

function resultsTable(
  view: OfficerView,
  { contest, results, summaries }: ResultsModel,
  title: string,
): Markup {
  const { msg, formatter } = view;
  const total = contest.funding?.total;
  let sum = 0;
  const rows = results.rows.map((result) => {
    const { title: name, applicant, requested } = summaries.get(result.reference)!;
    sum += requested ?? 0;
    const isOver = total !== undefined && sum > total;
    const money = requested === undefined ? '' : formatter.money(requested, contest.funding?.currency);
    return markup`<tr>
<td class="number">${result.rank ?? '–'}</td>
<th scope="row"><a href="/officer/applications/${result.reference}">${name}</a> <span class="muted">${[applicant, result.reference].filter(Boolean).join(' · ')}</span></th>
<td class="number"><strong>${result.average === undefined ? '–' : formatter.number(result.average)}</strong></td>
${results.judges.map((judge) => markup`<td class="number">${scoreText(view, result, judge)}</td>`)}
<td class="number">${money}</td>
<td class="number${isOver ? ' over' : ''}">${requested === undefined ? '' : formatter.money(sum, contest.funding?.currency)}${isOver ? markup` <span class="muted">${msg('over the total', { id: 'officer.over' })}</span>` : nothing}</td>
</tr>`;
  });
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="results">
<thead><tr><th scope="col" class="number">${msg('Place', { id: 'officer.place' })}</th><th scope="col">${msg('Application', { id: 'officer.application-column' })}</th><th scope="col" class="number">${msg('Average', { id: 'officer.mean' })}</th>
${results.judges.map((judge) => markup`<th scope="col" class="number">${judgeName(view, judge)}</th>`)}
<th scope="col" class="number">${msg('Amount requested', { id: 'officer.requested' })}</th><th scope="col" class="number">${msg('Running total', { id: 'officer.running-total' })}</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

/** What the judges wrote, by application. */
function comments(view: OfficerView, { results, summaries }: ResultsModel): Content {
  const { msg } = view;
  const blocks = results.rows.flatMap(({ reference, scores }) => {
    const written = [...scores.values()].filter(({ comment }) => comment);
    return written.length
      ? [
          markup`<h3>${summaries.get(reference)!.title}</h3><dl>${written.map(({ judge, comment }) => markup`<div class="answer"><dt>${personName(msg, { name: judge, role: 'judge' })}</dt><dd><p class="text">${comment}</p></dd></div>`)}</dl>`,
        ]
      : [];
  });
  return blocks.length
    ? markup`<section class="step"><h2>${msg('Comments', { id: 'officer.comments' })}</h2>${blocks}</section>`
    : nothing;
}

function criteria(view: OfficerView, { scales }: Results): Markup {
  const { msg, formatter } = view;
  return markup`<section class="step"><h2>${msg('Criteria', { id: 'officer.criteria' })}</h2><ul>${scales.map(
    (scale) =>
      markup`<li>${scaleName(view, scale)}: ${pointsRange(view, scale)}${scale.weight === undefined ? nothing : ` · ${msg(str`weight: ${formatter.percent(scale.weight)}`, { id: 'officer.weight' })}`}</li>`,
  )}</ul></section>`;
}

/** One row an application: place, mean, the means by criterion, and each judge’s total and comment. */
export function resultsExport(view: OfficerView, { contest, results, summaries }: ResultsModel): Table {
  const { msg, language } = view;
  const heads = [
    msg('Place', { id: 'officer.place' }),
    msg('Reference', { id: 'receipt.reference' }),
    msg('Application', { id: 'officer.application-column' }),
    msg('Applicant', { id: 'officer.applicant' }),
    msg('Amount requested', { id: 'officer.requested' }),
    msg('Average', { id: 'officer.mean' }),
    ...results.scales.map((scale) => scaleName(view, scale)),
    ...results.judges.flatMap((judge) => [
      judgeName(view, judge),
      `${judgeName(view, judge)}: ${msg('Comment', { id: 'officer.comment' })}`,
    ]),
  ];
  const rows = results.rows.map((result): TableCell[] => {
    const { title, applicant, requested } = summaries.get(result.reference)!;
    return [
      result.rank,
      result.reference,
      title,
      applicant,
      requested,
      result.average,
      ...results.scales.map(({ id }) => result.byCriterion.get(id)),
      ...results.judges.flatMap((judge) => {
        const score = result.scores.get(judge.id);
        const text = score ? scoreText(view, result, judge) : undefined;
        return [score?.total ?? text, score?.comment];
      }),
    ];
  });
  return {
    title: `${resolve(view, contest.title)} – ${msg('Results of the jury', { id: 'officer.results' })}`,
    language,
    heads,
    rows,
  };
}
