/** The list of one contest: which applications are in it, and the ways to fewer of them. Pure. */
import { isSubmissionStage } from '../../../core/feed/contest-stages.js';
import { stateName } from '../state-names.js';
import type { Score, StoredApplication } from '../store/application-store.js';
import { stageLabel } from '../texts.js';
import { flag, markup, type Content, type Markup } from './markup.js';
import { isJudge, type OfficerView } from './officer.types.js';
import { normalizeToken, searchText } from './search.js';
import type { Summary } from './summary.js';

export type StateFilter = StoredApplication['state'] | 'scored' | 'unscored' | '';

/** Of a later stage: those who have sent it, or those who still can. */
export interface StageFilter {
  readonly id: string;
  readonly isSent: boolean;
}

export interface ListQuery {
  readonly search: string;
  readonly state: StateFilter;
  readonly stage?: StageFilter | undefined;
}

export interface ListModel {
  readonly contest: string;
  readonly query: ListQuery;
  /** Everything that the person may read in this contest. */
  readonly all: readonly Summary[];
  /** The judge’s own scores. */
  readonly ownScores: ReadonlyMap<string, Score>;
  /** The ids of the stages to which each application is invited, by its reference. */
  readonly invited: ReadonlyMap<string, readonly string[]>;
}

const STATES = ['new', 'incomplete', 'complete', 'withdrawn'] as const;

const isInState = (state: StateFilter, { application }: Summary, own: ReadonlyMap<string, Score>): boolean =>
  !state ||
  (state === 'scored' || state === 'unscored'
    ? own.has(application.reference) === (state === 'scored')
    : application.state === state);

/** Not sent: by those who were invited, or by everybody where nobody has to be. */
function isInStage(
  { book }: OfficerView,
  { contest, invited }: ListModel,
  filter: StageFilter | undefined,
  { application }: Summary,
): boolean {
  if (!filter) return true;
  const { reference, state, stages } = application;
  if (stages.some(({ stage }) => stage === filter.id)) return filter.isSent;
  if (filter.isSent || state === 'withdrawn') return false;
  const stage = book.contests.get(contest)?.stages?.find(({ id }) => id === filter.id);
  return !stage?.invitationOnly || (invited.get(reference) ?? []).includes(filter.id);
}

/** The applications that the query finds, in the order in which they were received. */
export function findApplications(view: OfficerView, model: ListModel): Summary[] {
  const { query, all, ownScores } = model;
  const terms = query.search.split(/\s+/).map(normalizeToken).filter(Boolean);
  return all.filter(
    (each) =>
      isInState(query.state, each, ownScores) &&
      isInStage(view, model, query.stage, each) &&
      terms.every((term) => searchText(view, each).includes(term)),
  );
}

export const listPath = (
  contest: string,
  { search = '', state = '', stage }: Partial<ListQuery> = {},
): string => {
  const query = new URLSearchParams({
    ...(search ? { q: search } : {}),
    ...(state ? { state } : {}),
    ...(stage ? { [stage.isSent ? 'sent' : 'unsent']: stage.id } : {}),
  });
  return `/officer/contests/${encodeURIComponent(contest)}${query.size ? `?${query.toString()}` : ''}`;
};

/** The query of an address, with its question mark; empty for the whole list. */
export const searchOf = (query: ListQuery): string => listPath('', query).replace(/^[^?]*/, '');

/** The filters that stay when somebody searches. */
export const hiddenFilters = (query: ListQuery): Content =>
  [...new URL(listPath('', { ...query, search: '' }), 'http://any').searchParams].map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  );

interface Choice {
  readonly path: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

const chips = (choices: readonly Choice[]): Markup =>
  markup`<ul class="chips">${choices.map(({ path, name, count, isChosen }) => markup`<li><a class="chip" href="${path}"${flag('aria-current=true', isChosen)}>${name} <span class="number">${count}</span></a></li>`)}</ul>`;

export function stateFilter(view: OfficerView, { contest, query, all, ownScores }: ListModel): Markup {
  const { msg } = view;
  const choices: [state: StateFilter, name: string][] = [
    ['', msg('All', { id: 'officer.state-all' })],
    ...(isJudge(view)
      ? ([
          ['unscored', msg('To score', { id: 'officer.state-unscored' })],
          ['scored', msg('Scored', { id: 'officer.state-scored' })],
        ] as const)
      : STATES.map((state): [StateFilter, string] => [state, stateName(msg, state)])),
  ].map(([state, name]) => [state as StateFilter, name]);
  const links = choices.map(([state, name]) => ({
    path: listPath(contest, { ...query, state }),
    name,
    count: all.filter((each) => isInState(state, each, ownScores)).length,
    isChosen: state === query.state,
  }));
  return markup`<nav aria-label="${msg('State', { id: 'officer.state' })}">${chips(links)}</nav>`;
}

/** By each later stage of the contest: who has sent it. */
export function stageFilters(view: OfficerView, model: ListModel): Content {
  const { msg, book } = view;
  const { contest, query, all } = model;
  return (book.contests.get(contest)?.stages ?? []).filter(isSubmissionStage).map((stage) => {
    const { id } = stage;
    const unsent = stage.invitationOnly
      ? msg('Invited, not sent yet', { id: 'officer.stage-invited' })
      : msg('Not sent yet', { id: 'officer.stage-unsent' });
    const choices: [filter: StageFilter | undefined, name: string][] = [
      [undefined, msg('All', { id: 'officer.state-all' })],
      [{ id, isSent: true }, msg('Sent', { id: 'officer.stage-sent' })],
      [{ id, isSent: false }, unsent],
    ];
    const current = query.stage?.id === id ? query.stage : undefined;
    const links = choices.map(([filter, name]) => ({
      path: listPath(contest, { ...query, stage: filter }),
      name,
      count: all.filter((each) => isInStage(view, model, filter, each)).length,
      isChosen: current?.isSent === filter?.isSent,
    }));
    const label = stageLabel(view, book.envelope, stage);
    return markup`<nav class="stage-filter" aria-label="${label}"><p class="muted">${label}</p>${chips(links)}</nav>`;
  });
}
