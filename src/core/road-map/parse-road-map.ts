/** Opens a saved road map: everything that can be read is used, and the rest is reported. Pure. */
import { isCalendarDate } from '../feed/schema/string-refinements.js';
import { asObject, isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';
import { repairJson } from '../util/repair-json.js';
import { createRoadMap, EMPTY_STEP, type RoadMap, type StepState, type StepStates } from './road-map.js';
import { SIDES, STEPS, type Side } from './steps.js';

/**
 * What was lost: the end of the file is missing, a newer version of Tilts has saved it, or a value could not be read.
 */
export type RoadMapIssue = 'cut-off' | 'newer' | 'left-out';

export interface ParsedRoadMap {
  readonly map: RoadMap;
  readonly issues: readonly RoadMapIssue[];
}

const VERSION = 1;
/** Maximum numbers of characters, as in a plan. */
const MAX_NAME = 500;
const MAX_NOTE = 5_000;

/** The road map in a file’s text; undefined if the file is none. */
export function parseRoadMap(text: string): ParsedRoadMap | undefined {
  const parsed = repairJson(text);
  const file = asObject(parsed?.json);
  if (!parsed || file['tilts'] !== 'road-map') return undefined;
  const issues = new Set<RoadMapIssue>();
  if (parsed.isTruncated) issues.add('cut-off');
  if (typeof file['version'] === 'number' && file['version'] > VERSION) issues.add('newer');
  const reader = new Reader(() => issues.add('left-out'));
  return { map: reader.readMap(file), issues: [...issues] };
}

/** The road map as text for a file. */
export const serializeRoadMap = (map: RoadMap): string => `${toJson(map, 2)}\n`;

type Json = Readonly<Record<string, unknown>>;

class Reader {
  constructor(private readonly onLeftOut: () => void) {}

  readMap(file: Json): RoadMap {
    const side = SIDES.find((each) => each === file['side']);
    if (!side) this.onLeftOut();
    const names = this.#object(file['names']);
    const steps = this.#object(file['steps']);
    const read = {
      names: SIDES.map((each) => [each, this.#text(names[each], MAX_NAME)]),
      steps: SIDES.map((each) => [each, this.#states(each, this.#object(steps[each]))]),
    };
    return {
      ...createRoadMap(side),
      names: Object.fromEntries(read.names) as RoadMap['names'],
      steps: Object.fromEntries(read.steps) as RoadMap['steps'],
    };
  }

  #states(side: Side, states: Json): StepStates {
    const known: readonly string[] = STEPS[side];
    const entries = Object.entries(states).filter(([step]) => {
      const isKnown = known.includes(step);
      if (!isKnown) this.onLeftOut();
      return isKnown;
    });
    return Object.fromEntries(entries.map(([step, state]) => [step, this.#state(this.#object(state))]));
  }

  #state({ isDone = false, note, date }: Json): StepState {
    if (typeof isDone !== 'boolean') this.onLeftOut();
    const day = this.#text(date, MAX_NAME);
    if (day && !isDay(day)) this.onLeftOut();
    return {
      ...EMPTY_STEP,
      isDone: isDone === true,
      note: this.#text(note, MAX_NOTE),
      date: isDay(day) ? day : '',
    };
  }

  /** What is missing is empty; it was not lost. */
  #object(value: unknown): Json {
    if (value !== undefined && !isObject(value)) this.onLeftOut();
    return asObject(value);
  }

  #text(value: unknown, maxLength: number): string {
    if (value === undefined) return '';
    if (typeof value === 'string' && value.length <= maxLength) return value;
    this.onLeftOut();
    return typeof value === 'string' ? value.slice(0, maxLength) : '';
  }
}

/** `YYYY-MM-DD`, and the day exists. */
const isDay = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(?!00)\d\d$/.test(text) && isCalendarDate(text);
