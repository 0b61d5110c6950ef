/** The texts of the road map in one language. */
import type { Side, Stage, Step, StepOf } from './steps.js';
import type { Blank, DocumentTemplate, TemplateName } from './templates.js';

export interface StepText {
  readonly title: string;
  /** Why the step is worth its time. */
  readonly why: string;
  /** What to do, concretely. */
  readonly how: string;
  /** Who does it. */
  readonly who: string;
}

export type StepTexts<S extends Side> = { readonly [K in StepOf<S>]: StepText };
/** The steps of one side, whichever it is. */
export type AnyStepTexts = Readonly<Partial<Record<Step, StepText>>>;
export type TemplateTexts = { readonly [K in TemplateName]: DocumentTemplate };

/** What is seen whichever side is shown. */
export interface RoadMapFrame {
  /** What the road map is called on paper and in search results. */
  readonly title: string;
  readonly sides: { readonly [K in Side]: string };
  /** The name of each stage, and when it is finished. */
  readonly stages: { readonly [K in Stage]: { readonly title: string; readonly finished: string } };
}

/** What loads for itself: the steps of a side, or the templates, only once they are needed. */
export interface RoadMapPieces extends Readonly<Record<Side, AnyStepTexts>> {
  readonly frame: RoadMapFrame;
  readonly templates: TemplateTexts;
}
export type Piece = keyof RoadMapPieces;

/** Everything, for programs that write pages. */
export interface RoadMapContent extends RoadMapFrame {
  readonly steps: { readonly [S in Side]: StepTexts<S> };
  readonly blanks: { readonly [K in Blank]: string };
  readonly templates: TemplateTexts;
}
