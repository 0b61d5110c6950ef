/** Templates of documents: which there are, for which steps, and the blanks that are filled in. */
import type { Side, StepOf } from './steps.js';

export const TEMPLATES = ['letter', 'notes', 'memorandum', 'agreement'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** The templates that a step is easier with. */
export const TEMPLATES_OF: { readonly [S in Side]: { readonly [K in StepOf<S>]?: TemplateName } } = {
  municipality: {
    'find.invite': 'letter',
    'find.visit': 'notes',
    'form.pilot': 'memorandum',
    'agree.sign': 'agreement',
    'act.meet': 'notes',
    'measure.review': 'notes',
  },
  community: {
    'find.letter': 'letter',
    'form.light': 'memorandum',
    'agree.sign': 'agreement',
    'act.log': 'notes',
    'measure.review': 'notes',
  },
};

/**
 * What is filled in. A text names a blank in braces: `{municipality}`. The plan and the feed know some of them; a blank
 * without a value is a line to write on.
 */
export const BLANKS = [
  'municipality',
  'organisation',
  'municipalityContact',
  'organisationContact',
  'place',
  'date',
  'until',
  'meeting',
  'need',
  'goal',
  'indicator',
  'tasks',
  'resources',
  'money',
] as const;
export type Blank = (typeof BLANKS)[number];

/** A part of a document: its heading, if it has one, and paragraphs. */
export interface TemplatePart {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

export interface DocumentTemplate {
  readonly title: string;
  readonly parts: readonly TemplatePart[];
  /** Who signs, side by side; empty if nobody does. */
  readonly signatures: readonly string[];
}

const BLANK = /\{([a-zA-Z]+)\}/g;

/** The blanks that a text names, in its order; also names that are no blanks. */
export const blanksIn = (text: string): string[] => [...text.matchAll(BLANK)].map(([, name]) => name!);

/** All paragraphs and headings of a template, and who signs. */
export const textsOf = ({ title, parts, signatures }: DocumentTemplate): string[] => [
  title,
  ...parts.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]),
  ...signatures,
];

/** Characters of the line that stands for a blank without a value. */
const LINE_LENGTH = 24;

/** The text with its blanks filled in. */
export const fillBlanks = (text: string, values: Readonly<Partial<Record<Blank, string>>>): string =>
  text.replace(BLANK, (_, name: Blank) => values[name] || '_'.repeat(LINE_LENGTH));
