/** The road map of one side as a Word document: each step with a box, what the person says of it, and what to do. */
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { withTexts, xmlText } from '../../../core/formats/xml-text.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { AnyStepTexts, RoadMapFrame } from '../../../core/road-map/content.types.js';
import { stepOf, type RoadMap } from '../../../core/road-map/road-map.js';
import { STAGES, stepsOf, type Step } from '../../../core/road-map/steps.js';
import { POINT, toWord } from './word-document.js';

export interface MapDocument {
  readonly map: RoadMap;
  readonly frame: RoadMapFrame;
  readonly steps: AnyStepTexts;
  readonly labels: { readonly [K in 'who' | 'date' | 'note' | 'finished']: string };
  readonly formatter: Formatter;
}

export function writeMap({ formatter, ...document }: MapDocument): Promise<Blob> {
  const { map, frame, steps, labels } = withTexts(document, xmlText);
  const { side } = map;

  const stepParagraphs = (step: Step): Paragraph[] => {
    const { title, how, who } = steps[step]!;
    const { isDone, date, note } = stepOf(map, side, step);
    const fact = (label: string, value: string): string[] => (value ? `${label}: ${value}`.split('\n') : []);
    const facts = [
      ...fact(labels.who, who),
      ...fact(labels.date, date && formatter.date(date)),
      ...fact(labels.note, note),
    ];
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [new TextRun(`${isDone ? '☒' : '☐'} ${title}`)],
      }),
      new Paragraph({ text: how, spacing: { after: 2 * POINT } }),
      ...facts.map((text) => new Paragraph({ text, spacing: { after: 2 * POINT } })),
    ];
  };

  return toWord({
    title: frame.title,
    language: formatter.language,
    children: [
      new Paragraph({ text: map.names[side] || frame.sides[side] }),
      ...STAGES.flatMap((stage, at) => [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          text: `${at + 1}. ${frame.stages[stage].title}`,
        }),
        new Paragraph({ text: `${labels.finished} ${frame.stages[stage].finished}` }),
        ...stepsOf(side, stage).flatMap(stepParagraphs),
      ]),
    ],
  });
}
