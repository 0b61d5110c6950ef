import type { Msg } from '../../core/i18n/translator.js';
import type { RoadMapContent } from '../../core/road-map/content.js';
import type { RoadMap, StepState } from '../../core/road-map/road-map.js';
import type { Side, Stage, Step } from '../../core/road-map/steps.js';

/** Everything the view shows; it is a pure function of this. */
export interface RoadMapViewModel {
  readonly headingLevel: number;
  readonly map: RoadMap;
  readonly content: RoadMapContent;
  readonly openStages: ReadonlySet<Stage>;
  /** On paper every stage is open. */
  readonly isPrinting: boolean;
  readonly isEmpty: boolean;
  readonly canUndo: boolean;
  /** The device is full, or the browser blocks storage. */
  readonly isStorageDenied: boolean;
  readonly msg: Msg;
  readonly on: RoadMapActions;
}

/** What a person can do. */
export interface RoadMapActions {
  chooseSide(side: Side): void;
  toggleStage(stage: Stage, isOpen: boolean): void;
  editStep(step: Step, values: Partial<StepState>): void;
  print(): void;
  /** Deletes everything; it can be undone until the next change. */
  clear(): void;
  undo(): void;
}
