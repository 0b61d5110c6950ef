/** How a judge scores an application: points by criterion, and a comment. Pure. */
import { parseNumber } from '../../../core/i18n/parse-number.js';
import { str } from '../../../core/i18n/translator.js';
import { labelOf } from '../../../elements/idea-contest/application-form/labels.js';
import type { NewScore, Score } from '../store/application-store.js';
import { localTime } from '../texts.js';
import type { ApplicationModel, ScoreErrors } from './application-view.types.js';
import { searchOf } from './list-filters.js';
import { flag, markup, nothing, type Content, type Markup } from './markup.js';
import { resolve, type OfficerView } from './officer.types.js';
import { readableQuestions } from './readable-questions.js';
import { mostOf, scalesOf, totalOf, type Scale } from './results.js';
import type { Summary } from './summary.js';

export const scaleName = (view: OfficerView, { name }: Scale): string =>
  name ? resolve(view, name) : view.msg('Overall', { id: 'officer.overall' });

export const pointsRange = ({ msg, formatter }: OfficerView, { most }: Scale): string =>
  formatter.plural(most, msg('from 0 to # point|from 0 to # points', { id: 'officer.points-range' }));

export function renderScoreForm(view: OfficerView, model: ApplicationModel): Markup {
  const { msg, formatter } = view;
  const { summary, score, query, seen, meanwhile } = model;
  const { context, application } = summary;
  if (!context)
    return markup`<p>${msg('This contest is no longer published.', { id: 'officer.not-in-feed' })}</p>`;
  const scales = scalesOf(context.contest);
  const total = score && totalOf(scales, score);
  const search = searchOf(query);
  return markup`<section class="card">
<h2>${msg('Your score', { id: 'officer.score' })}</h2>
${total === undefined ? nothing : markup`<p class="total">${msg(str`Total: ${formatter.number(total)} of ${formatter.number(mostOf(scales))}`, { id: 'officer.score-total' })}</p>`}
${meanwhile ? storedMeanwhile(view, scales, meanwhile, application.reference + search) : nothing}
<form class="stack" method="post" action="/officer/applications/${application.reference}/score${search}">
<input type="hidden" name="seen" value="${seen}">
${scales.map((scale) => criterion(view, scale, model))}
<label for="comment">${msg('Comment', { id: 'officer.comment' })}</label>
<textarea id="comment" name="comment" rows="4" aria-describedby="comment-help">${score?.comment ?? ''}</textarea>
<p class="help" id="comment-help">${msg('Officers and the jury’s minutes show it with your name.', { id: 'officer.comment-help' })}</p>
<label class="check"><input type="checkbox" name="recused" value="1"${flag('checked', score?.recused ?? false)}> <span>${msg('I have a conflict of interest and do not score this application', { id: 'officer.recuse' })}</span></label>
<div class="buttons"><button class="primary" name="then" value="next">${msg('Save and open the next one', { id: 'officer.save-next' })}</button>
<button class="button" name="then" value="stay">${msg('Save', { id: 'officer.save-score' })}</button></div>
<p class="help">${msg('You can change your score later. Other judges do not see it.', { id: 'officer.score-help' })}</p>
</form>
</section>`;
}

/** What another tab has saved since this form was opened, beside what was typed here. */
function storedMeanwhile(
  view: OfficerView,
  scales: readonly Scale[],
  { points, comment, recused, at }: Score,
  path: string,
): Markup {
  const { msg, formatter, book } = view;
  const lines: [name: string, text: string][] = [
    ...scales.map((scale): [string, string] => {
      const own = points[scale.id];
      return [scaleName(view, scale), own === undefined ? '–' : formatter.number(own)];
    }),
    ...(comment ? [[msg('Comment', { id: 'officer.comment' }), comment] as [string, string]] : []),
  ];
  return markup`<div class="notice problem" id="meanwhile">
<h3>${msg('Also saved elsewhere', { id: 'officer.meanwhile' })}</h3>
<p>${msg(str`You saved this score in another tab or on another device on ${formatter.date(localTime(at, book.envelope))}:`, { id: 'officer.meanwhile-text' })}</p>
<dl class="meanwhile">${lines.map(([name, text]) => markup`<div><dt>${name}</dt><dd class="text">${text}</dd></div>`)}</dl>
${recused ? markup`<p>${msg('I have a conflict of interest and do not score this application', { id: 'officer.recuse' })}</p>` : nothing}
<p>${msg('Below is what you have just typed: it is not saved yet. Save it to replace the other, or keep the other.', { id: 'officer.meanwhile-help' })}</p>
<p><a class="button" href="/officer/applications/${path}">${msg('Keep what was saved elsewhere', { id: 'officer.meanwhile-keep' })}</a></p>
</div>`;
}

function criterion(view: OfficerView, scale: Scale, { summary, score, errors }: ApplicationModel): Markup {
  const { msg, formatter } = view;
  const { id, most, weight, description } = scale;
  const error = errors?.get(id);
  const points = score?.points[id];
  const value = error ?? (points === undefined ? '' : String(points).replace('.', formatter.decimalMark));
  const field = `points-${id}`;
  const weightText =
    weight === undefined
      ? ''
      : ` · ${msg(str`weight: ${formatter.percent(weight)}`, { id: 'officer.weight' })}`;
  return markup`<div class="criterion">
<label for="${field}">${scaleName(view, scale)}</label>
<p class="help" id="${field}-help">${description ? markup`${resolve(view, description)}<br>` : nothing}${pointsRange(view, scale)}${weightText}${judged(view, summary, scale)}</p>
${error === undefined ? nothing : markup`<p class="error" id="${field}-error">${msg(str`Enter a number from 0 to ${formatter.number(most)}.`, { id: 'officer.points-error' })}</p>`}
<input class="points" id="${field}" name="${field}" inputmode="decimal" autocomplete="off" value="${value}" aria-describedby="${field}-help${error === undefined ? '' : ` ${field}-error`}"${flag('aria-invalid=true', error !== undefined)}>
</div>`;
}

/** The answers that the criterion is about, to go to them. */
function judged(view: OfficerView, { context }: Summary, { questions }: Scale): Content {
  if (!context) return nothing;
  const links = readableQuestions(view, context)
    .filter(({ id }) => questions.includes(id))
    .map((question) => markup`<a href="#question-${question.id}">${labelOf(context, question).text}</a> `);
  return links.length ? markup`<br>${links}` : nothing;
}

/** The form as it was sent: a score, or what is wrong with it. An empty field is no points yet. */
export function readScore(
  scales: readonly Scale[],
  form: URLSearchParams,
): { readonly score: Pick<NewScore, 'points' | 'comment' | 'recused'>; readonly errors: ScoreErrors } {
  const points: Record<string, number> = {};
  const errors = new Map<string, string>();
  for (const { id, most } of scales) {
    const typed = (form.get(`points-${id}`) ?? '').trim();
    const value = parseNumber(typed);
    if (!typed) continue;
    if (value === undefined || value < 0 || value > most) errors.set(id, typed);
    else points[id] = value;
  }
  const comment = (form.get('comment') ?? '').trim();
  return { score: { points, comment, recused: form.has('recused') }, errors };
}
