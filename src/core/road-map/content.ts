/** The texts of the road map. They load when the element is shown, one file for each language. */
import type { Language } from '../i18n/languages.js';
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
  readonly sides: { readonly [K in Side]: string };
  /** The name of each stage, and when it is finished. */
  readonly stages: { readonly [K in Stage]: { readonly title: string; readonly finished: string } };
  readonly steps: { readonly [S in Side]: StepTexts<S> };
  readonly blanks: { readonly [K in Blank]: string };
  readonly templates: TemplateTexts;
}

const loaders: Record<Language, () => Promise<{ content: RoadMapContent }>> = {
  lv: () => import('./content/lv/index.js'),
  en: () => import('./content/en/index.js'),
  lt: () => import('./content/lt/index.js'),
  et: () => import('./content/et/index.js'),
};

/** Loads the texts of a language. Rejects if the connection is lost. */
export const loadContent = async (language: Language): Promise<RoadMapContent> =>
  (await loaders[language]()).content;
