/** The road map as HTML: the stages of a side, and its steps with why, how and who. */
import { loadContent } from '../core/road-map/content.js';
import type { StepText } from '../core/road-map/content.types.js';
import { roadMapToJsonLd } from '../core/road-map/json-ld.js';
import { SIDES, STAGES, stepsOf, type Step } from '../core/road-map/steps.js';
import { markup, type Content } from '../core/util/markup.js';
import { heading, type Fallback, type FallbackContext } from './context.js';

/** Rejects if the texts cannot be loaded. */
export async function roadMapFallback(context: FallbackContext): Promise<Fallback> {
  const { language, headingLevel, attributes } = context;
  const content = await loadContent(language);
  const side = SIDES.find((each) => each === attributes['side']) ?? SIDES[0];
  const texts = content.steps[side] as Readonly<Partial<Record<Step, StepText>>>;
  const step = ({ title, why, how, who }: StepText): Content =>
    markup`<li><strong>${title}</strong> ${why} ${how} (${who})</li>\n`;
  return {
    content: markup`<p>${content.sides[side]}</p>
${STAGES.map((stage, at) => [
  heading({ [language]: `${at + 1}. ${content.stages[stage].title}` }, undefined, context, headingLevel),
  markup`<p>${content.stages[stage].finished}</p>\n<ul>\n${stepsOf(side, stage).map((each) => step(texts[each]!))}</ul>\n`,
])}`,
    structuredData: roadMapToJsonLd(content, side, language),
  };
}
