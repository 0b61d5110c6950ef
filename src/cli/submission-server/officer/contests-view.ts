/** The first page: the contests, and what is to be done in each. Pure. */
import { contestStateAt } from '../../../core/feed/contest-state.js';
import { str } from '../../../core/i18n/translator.js';
import type { StoredApplication } from '../store/application-store.js';
import { confirmation } from './confirmation.js';
import { renderPage } from './layout.js';
import { markup, nothing, type Content, type Markup } from './markup.js';
import { contestTitle, isJudge, mayRead, maySee, resolve, type OfficerView } from './officer.types.js';

/** The judge’s own scores: how many of a contest’s applications are still without one. */
export type Unscored = (contest: string) => number;

export function renderContests(
  view: OfficerView,
  applications: readonly StoredApplication[],
  unscored: Unscored,
): Markup {
  const { msg, book } = view;
  const accepting = [...book.contests.values()].filter(({ submission }) => submission).map(({ id }) => id);
  const ids = [...new Set([...accepting, ...applications.map(({ contest }) => contest)])].filter((id) =>
    maySee(view, id),
  );
  const title = msg('Contests', { id: 'officer.contests' });
  return renderPage(
    view,
    title,
    markup`<h1>${title}</h1>
${ids.length ? markup`<ul class="rows">${ids.map((id) => contestRow(view, id, applications, unscored))}</ul>` : markup`<p>${msg('No contest sends its applications to this server.', { id: 'officer.no-contests' })}</p>`}`,
  );
}

function contestRow(
  view: OfficerView,
  id: string,
  applications: readonly StoredApplication[],
  unscored: Unscored,
): Markup {
  const { msg, formatter } = view;
  const own = applications.filter((each) => each.contest === id);
  const readable = own.filter((each) => mayRead(view, each) && each.state !== 'withdrawn');
  const fresh = readable.filter(({ state }) => state === 'new').length;
  const left = unscored(id);
  const count = formatter.plural(
    readable.length,
    msg('# application|# applications', { id: 'officer.count' }),
  );
  const pill = isJudge(view)
    ? left
      ? markup`<span class="pill todo">${formatter.plural(left, msg('# to score|# to score', { id: 'officer.to-score' }))}</span>`
      : nothing
    : fresh
      ? markup`<span class="pill todo">${formatter.plural(fresh, msg('# new|# new', { id: 'officer.fresh' }))}</span>`
      : nothing;
  return markup`<li class="row">
<div class="row-main"><a class="row-title" href="/officer/contests/${encodeURIComponent(id)}">${contestTitle(view, id)}</a>
<span class="muted">${deadline(view, id)}</span></div>
<span class="row-fact">${count}</span>
<span class="row-state">${pill}</span>
</li>`;
}

/** When applications end, or ended. */
function deadline(view: OfficerView, id: string): Content {
  const { book, formatter, msg, now } = view;
  const contest = book.contests.get(id);
  if (!contest) return msg('This contest is no longer published.', { id: 'officer.not-in-feed' });
  const organiser = resolve(view, contest.organiser.name);
  const { round } = contestStateAt(contest, now);
  if (!round?.closes) return organiser;
  const date = formatter.date(round.closes);
  const text =
    round.closes < now.slice(0, round.closes.length)
      ? msg(str`closed on ${date}`, { id: 'officer.closed-on' })
      : msg(str`closes on ${date}`, { id: 'officer.closes-on' });
  return `${organiser} · ${text}`;
}

/** Asks before all applications of a contest are erased. */
export function renderErasing(view: OfficerView, contest: string, count: number): Markup {
  const { msg, formatter } = view;
  const path = `/officer/contests/${encodeURIComponent(contest)}`;
  const title = `${contestTitle(view, contest)}: ${msg('Erase all applications', { id: 'officer.erase-contest' })}`;
  const text = formatter.plural(
    count,
    msg(
      '# application disappears with its files, notes and scores.|# applications disappear with their files, notes and scores.',
      { id: 'officer.erase-contest-text' },
    ),
  );
  const button = msg('Yes, erase them all', { id: 'officer.erase-contest-yes' });
  return renderPage(
    view,
    title,
    confirmation(view, { title, text, button, action: `${path}/erase`, back: path }),
  );
}
