/** The one state of the desk, and every action that changes it. Pure. */
import type { CollectionName } from '../../core/feed/schema/schema.js';
import type { CheckAnswer, DeskFinding } from '../check/check.types.js';
import type { OpenedFeed, OpenProblem } from '../io/open.types.js';
import { edit, redo, startHistory, undo, type EditHistory } from './edit-history.js';
import { getAt, insertAt, setAt, type FeedPath, type RawFeed } from './feed-path.js';
import { freeId, recordsOf, type RecordState } from './records.js';

export const SCREENS = ['records', 'see', 'embed', 'save', 'publish'] as const;
export type Screen = (typeof SCREENS)[number] | 'start' | 'begin' | 'record' | 'feed';

/** Rows that are drawn at first, and again with each “more”. */
export const PAGE = 50;

export interface RecordRef {
  readonly list: CollectionName;
  readonly index: number;
}

/** What the state needs to know of the work with a feed; before one is open there is none. */
export interface Work {
  readonly history: EditHistory;
  /** The feed as it was opened, or last saved into its file. */
  readonly opened: RawFeed;
  readonly source: OpenedFeed['source'];
  readonly findings: readonly DeskFinding[];
  /** The findings are older than the feed. */
  readonly isChecking: boolean;
}

export interface DeskState {
  readonly screen: Screen;
  readonly work?: Work | undefined;
  readonly list: CollectionName;
  readonly search: string;
  readonly filter: RecordState | undefined;
  readonly shown: number;
  readonly record?: RecordRef | undefined;
  /** Positions in the list that are chosen for a change of all of them. */
  readonly chosen: ReadonlySet<number>;
  /** What is being opened. */
  readonly opening?: string | undefined;
  readonly problem?: OpenProblem | undefined;
}

export type DeskAction =
  | { readonly type: 'opening'; readonly name: string }
  | { readonly type: 'opened'; readonly feed: OpenedFeed }
  | { readonly type: 'not-opened'; readonly problem: OpenProblem }
  | { readonly type: 'show'; readonly screen: Screen }
  | { readonly type: 'list'; readonly list: CollectionName }
  | { readonly type: 'search'; readonly search: string }
  | { readonly type: 'filter'; readonly filter: RecordState | undefined }
  | { readonly type: 'more' }
  | { readonly type: 'record'; readonly record: RecordRef }
  | { readonly type: 'choose'; readonly indexes: readonly number[]; readonly isChosen: boolean }
  | { readonly type: 'edit'; readonly feed: RawFeed; readonly field?: string | undefined }
  | { readonly type: 'add'; readonly record: Readonly<Record<string, unknown>> }
  | { readonly type: 'duplicate' }
  | { readonly type: 'delete' }
  | { readonly type: 'undo' | 'redo' | 'saved' | 'close' }
  | { readonly type: 'checked'; readonly answer: CheckAnswer };

export const INITIAL: DeskState = {
  screen: 'start',
  list: 'instruments',
  search: '',
  filter: undefined,
  shown: PAGE,
  chosen: new Set(),
};

/** Where the list starts again from its top, with nothing chosen. */
const TOP = { shown: PAGE, chosen: new Set<number>() } as const;

export const listPath = (list: string): FeedPath => [list];
export const recordPath = ({ list, index }: RecordRef): FeedPath => [list, index];

/** The collection that has most records. */
function largestList(feed: RawFeed): CollectionName {
  const sizes = (
    ['instruments', 'enterprises', 'contests', 'resources', 'organisations', 'needs'] as const
  ).map((list) => [list, recordsOf(feed, list).length] as const);
  return sizes.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function withHistory(state: DeskState, history: EditHistory): DeskState {
  const { work } = state;
  if (!work || history === work.history) return state;
  return { ...state, work: { ...work, history, isChecking: true } };
}

/** After undo the record that is shown may be gone. */
function withRecordThatExists(state: DeskState): DeskState {
  const { record, work, screen } = state;
  if (!record || !work || getAt(work.history.feed, recordPath(record)) !== undefined) return state;
  return { ...state, record: undefined, screen: screen === 'record' ? 'records' : screen };
}

/** Findings of one record take the place of its earlier ones. */
function findingsAfter(
  before: readonly DeskFinding[],
  { findings, only }: CheckAnswer,
): readonly DeskFinding[] {
  if (!only) return findings;
  const others = before.filter(({ list, index }) => list !== only.list || index !== only.index);
  return [...others, ...findings];
}

function addRecord(state: DeskState, list: CollectionName, index: number, record: unknown): DeskState {
  if (!state.work) return state;
  const { history } = state.work;
  const feed = insertAt(history.feed, [list], index, record) as RawFeed;
  const next = withHistory(state, edit(history, feed));
  return { ...next, ...TOP, list, record: { list, index }, screen: 'record' };
}

export function reduce(state: DeskState, action: DeskAction): DeskState {
  const { work } = state;
  switch (action.type) {
    case 'opening':
      return { ...state, opening: action.name, problem: undefined };
    case 'not-opened':
      return { ...state, opening: undefined, problem: action.problem };
    case 'opened': {
      const { feed, opened = feed, source } = action.feed;
      return {
        ...INITIAL,
        screen: 'records',
        list: largestList(feed),
        work: { history: startHistory(feed), opened, source, findings: [], isChecking: true },
      };
    }
    case 'close':
      return INITIAL;
    case 'show':
      return { ...state, screen: action.screen };
    case 'list':
      return { ...state, ...TOP, list: action.list, search: '', filter: undefined, screen: 'records' };
    case 'search':
      return { ...state, ...TOP, search: action.search };
    case 'filter':
      return { ...state, ...TOP, filter: action.filter };
    case 'more':
      return { ...state, shown: state.shown + PAGE };
    case 'record':
      return { ...state, record: action.record, screen: 'record' };
    case 'choose': {
      const chosen = new Set(state.chosen);
      for (const index of action.indexes) action.isChosen ? chosen.add(index) : chosen.delete(index);
      return { ...state, chosen };
    }
    case 'edit':
      return work ? withHistory(state, edit(work.history, action.feed, action.field)) : state;
    case 'add': {
      if (!work) return state;
      return addRecord(state, state.list, recordsOf(work.history.feed, state.list).length, action.record);
    }
    case 'duplicate': {
      const { record } = state;
      if (!work || !record) return state;
      const records = recordsOf(work.history.feed, record.list);
      const original = records[record.index] as Readonly<Record<string, unknown>>;
      const id = freeId(records, typeof original['id'] === 'string' ? original['id'] : '');
      return addRecord(state, record.list, record.index + 1, { ...original, id });
    }
    case 'delete': {
      if (!work || !state.record) return state;
      const feed = setAt(work.history.feed, recordPath(state.record), undefined) as RawFeed;
      const next = withHistory(state, edit(work.history, feed));
      return { ...next, ...TOP, record: undefined, screen: 'records' };
    }
    case 'undo':
      return work ? withRecordThatExists(withHistory(state, undo(work.history))) : state;
    case 'redo':
      return work ? withRecordThatExists(withHistory(state, redo(work.history))) : state;
    case 'saved':
      return work ? { ...state, work: { ...work, opened: work.history.feed } } : state;
    case 'checked': {
      if (!work) return state;
      const findings = findingsAfter(work.findings, action.answer);
      return { ...state, work: { ...work, findings, isChecking: Boolean(action.answer.only) } };
    }
  }
}
