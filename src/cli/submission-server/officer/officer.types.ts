/** What the officer’s pages show; they are pure functions of it. */
import type { Contest } from '../../../core/feed/schema/schema.js';
import type { Identity } from '../access/tokens.js';
import type { ContestBook } from '../contests.js';
import type { ApplicationStore, StoredApplication } from '../store/application-store.js';
import type { Texts } from '../texts.js';
import { resolveText, type LocalizedText } from '../../../core/i18n/localized-text.js';

export interface OfficerView extends Texts {
  readonly book: ContestBook;
  readonly identity: Identity;
  /** The page’s path and query, to come back to it in another language. */
  readonly path: string;
  /** The publisher’s local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly now: string;
}

/** What the routes need. */
export interface Desk {
  readonly view: OfficerView;
  readonly store: ApplicationStore;
}

/** An application and its contest; undefined if the contest is no longer in the feed. */
export interface OpenApplication {
  readonly application: StoredApplication;
  readonly contest: Contest | undefined;
}

/** A text of the feed in the language of the page. */
export const resolve = ({ book, language }: OfficerView, text: LocalizedText): string =>
  resolveText(text, language, book.envelope.languages).text;

/** The contest’s title, or its id if it is not in the feed. */
export function contestTitle(view: OfficerView, id: string): string {
  const contest = view.book.contests.get(id);
  return contest ? resolve(view, contest.title) : id;
}

export const isJudge = ({ identity }: Pick<OfficerView, 'identity'>): boolean => identity.role === 'judge';

/** Whether somebody sees a contest: a judge may have been given some only. */
export const maySee = ({ identity }: Pick<OfficerView, 'identity'>, contest: string): boolean =>
  identity.contests === undefined || identity.contests.includes(contest);

/** Judges read what the officer has found complete; officers read everything. */
export const mayRead = (
  view: Pick<OfficerView, 'identity'>,
  { contest, state }: StoredApplication,
): boolean => maySee(view, contest) && (!isJudge(view) || state === 'complete');
