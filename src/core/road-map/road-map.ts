/** The road map of one municipality and one organisation: what is done, by when, and notes. Pure. */
import { SIDES, STEPS, stepsOf, type Side, type Stage, type Step } from './steps.js';

export interface StepState {
  readonly isDone: boolean;
  /** With which people, or what was agreed. */
  readonly note: string;
  /** The day by which it should be done, or was: `YYYY-MM-DD`, without a time zone; empty if not given. */
  readonly date: string;
}

/** The steps of a side that somebody has filled in. */
export type StepStates = Readonly<Partial<Record<Step, StepState>>>;

/** As it is saved on the device, in a file or in a link. */
export interface RoadMap {
  readonly tilts: 'road-map';
  readonly version: 1;
  /** Whose checklist the person fills in; the other side’s comes from its file or link. */
  readonly side: Side;
  /** What the sides are called. */
  readonly names: Readonly<Record<Side, string>>;
  readonly steps: Readonly<Record<Side, StepStates>>;
}

export const EMPTY_STEP: StepState = { isDone: false, note: '', date: '' };

export const createRoadMap = (side: Side = 'municipality'): RoadMap => ({
  tilts: 'road-map',
  version: 1,
  side,
  names: { municipality: '', community: '' },
  steps: { municipality: {}, community: {} },
});

export const stepOf = ({ steps }: RoadMap, side: Side, step: Step): StepState =>
  steps[side][step] ?? EMPTY_STEP;

/** The road map with other values of a step. */
export function editStep(map: RoadMap, side: Side, step: Step, values: Partial<StepState>): RoadMap {
  const states = { ...map.steps[side], [step]: { ...stepOf(map, side, step), ...values } };
  return { ...map, steps: { ...map.steps, [side]: states } };
}

export const editName = (map: RoadMap, side: Side, name: string): RoadMap => ({
  ...map,
  names: { ...map.names, [side]: name },
});

/** Whether nothing has been filled in; whose checklist is shown does not count. */
export const isEmptyRoadMap = ({ names, steps }: RoadMap): boolean =>
  SIDES.every(
    (side) =>
      !names[side] &&
      Object.values(steps[side]).every(({ isDone, note, date } = EMPTY_STEP) => !isDone && !note && !date),
  );

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How many steps of a side are done, in one stage or in all. */
export function progressOf(map: RoadMap, side: Side, stage?: Stage): Progress {
  const steps: readonly Step[] = stage ? stepsOf(side, stage) : STEPS[side];
  return { done: steps.filter((step) => stepOf(map, side, step).isDone).length, total: steps.length };
}

/** What came of comparing with the other side’s file. */
export type Comparison =
  | { readonly status: 'compared'; readonly map: RoadMap }
  /** The file is of the same side, so there is nothing to compare: it can only be opened in place of one’s own. */
  | { readonly status: 'same-side' };

/** One’s own checklist, with the other side’s from its file. */
export function compareWith(mine: RoadMap, theirs: RoadMap): Comparison {
  const { side } = theirs;
  if (side === mine.side) return { status: 'same-side' };
  return {
    status: 'compared',
    map: {
      ...mine,
      names: { ...mine.names, [side]: theirs.names[side] || mine.names[side] },
      steps: { ...mine.steps, [side]: theirs.steps[side] },
    },
  };
}
