import type { TemplateResult } from 'lit';
import type { Formatter } from '../../core/i18n/formatter.js';
import type { Msg } from '../../core/i18n/translator.js';
import type { AnyStepTexts, RoadMapFrame, TemplateTexts } from '../../core/road-map/content.types.js';
import type { RoadMap, StepState } from '../../core/road-map/road-map.js';
import type { Side, Stage, Step } from '../../core/road-map/steps.js';

/** Everything the view shows; it is a pure function of this. */
export interface RoadMapViewModel {
  readonly headingLevel: number;
  readonly map: RoadMap;
  readonly frame: RoadMapFrame;
  /** The texts of the side that is shown; undefined while they load. */
  readonly steps: AnyStepTexts | undefined;
  /** Loads again what could not be loaded; undefined unless something could not. */
  readonly retry: (() => void) | undefined;
  readonly openStages: ReadonlySet<Stage>;
  /** On paper every stage is open. */
  readonly isPrinting: boolean;
  readonly isEmpty: boolean;
  readonly canUndo: boolean;
  /** The device is full, or the browser blocks storage. */
  readonly isStorageDenied: boolean;
  /** A road map that came by a link, before it is opened. */
  readonly received: TemplateResult | undefined;
  /** Documents, files and the plan; undefined while they are closed. */
  readonly share: TemplateResult | undefined;
  readonly msg: Msg;
  readonly on: RoadMapActions;
}

/** What the documents, files and the plan are made from. */
export interface ShareViewModel {
  readonly map: RoadMap;
  readonly frame: RoadMapFrame;
  readonly steps: AnyStepTexts;
  readonly templates: TemplateTexts;
  readonly formatter: Formatter;
  /** What came of the last action. */
  readonly statusMessage: string;
  readonly msg: Msg;
  /** Shows what came of an action, and what it is about. */
  setStatus(message: (msg: Msg) => string): void;
  /** Resolves once the last change is shown. */
  whenShown(): Promise<unknown>;
}

/** What a person can do. */
export interface RoadMapActions {
  chooseSide(side: Side): void;
  toggleStage(stage: Stage, isOpen: boolean): void;
  editStep(step: Step, values: Partial<StepState>): void;
  print(): void;
  toggleShare(): void;
  /** Deletes everything; it can be undone until the next change. */
  clear(): void;
  undo(): void;
}
