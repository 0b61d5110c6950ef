/** The road map for search engines, as schema.org JSON-LD 1.1: only what is visible in the element. Pure. */
import type { HowTo, HowToSection, HowToStep, WithContext } from 'schema-dts';
import type { Language } from '../i18n/languages.js';
import type { RoadMapContent, StepText } from './content.types.js';
import { STAGES, stepsOf, type Side, type Stage, type Step } from './steps.js';

/** https://schema.org/HowTo: a section for each stage, in their order. */
export function roadMapToJsonLd(content: RoadMapContent, side: Side, language: Language): WithContext<HowTo> {
  const texts = content.steps[side] as Readonly<Partial<Record<Step, StepText>>>;
  const step = (each: Step): HowToStep => {
    const { title, why, how } = texts[each]!;
    return { '@type': 'HowToStep', name: title, text: `${why} ${how}` };
  };
  const section = (stage: Stage, at: number): HowToSection => ({
    '@type': 'HowToSection',
    position: at + 1,
    name: content.stages[stage].title,
    description: content.stages[stage].finished,
    itemListElement: stepsOf(side, stage).map(step),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: content.title,
    audience: { '@type': 'Audience', audienceType: content.sides[side] },
    inLanguage: language,
    step: STAGES.map(section),
  };
}
