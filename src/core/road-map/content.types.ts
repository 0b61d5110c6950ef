/** The texts of the road map in one language. */
import type { Side, Stage, StepOf } from './steps.js';
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
export type TemplateTexts = { readonly [K in TemplateName]: DocumentTemplate };

export interface RoadMapContent {
  /** What the road map is called on paper and in search results. */
  readonly title: string;
  readonly sides: { readonly [K in Side]: string };
  /** The name of each stage, and when it is finished. */
  readonly stages: { readonly [K in Stage]: { readonly title: string; readonly finished: string } };
  readonly steps: { readonly [S in Side]: StepTexts<S> };
  readonly blanks: { readonly [K in Blank]: string };
  readonly templates: TemplateTexts;
}
