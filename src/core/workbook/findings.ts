/** Problems that the rules of the feed find, in the words of a spreadsheet and with the cell that has them. */
import { docsAt } from '../feed-docs/docs-at.js';
import { withoutLine } from '../check/report.js';
import type { Reading } from './from-sheets.js';
import type { CellProblem } from './problems.js';

/** A problem of `tilts check`, as far as it is needed here. */
export interface FeedFinding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** The list, or `feed`. */
  readonly list: string;
  readonly index?: number;
  /** Within the record, separated by dots. */
  readonly path: string;
  readonly message: string;
  readonly help?: string;
}

/** Codes that do not apply to a spreadsheet: nobody writes JSON. */
const NOT_IN_SHEETS = new Set(['syntax', 'duplicate-field']);

const pathOf = ({ list, index, path }: FeedFinding): string[] => [
  ...(list === 'feed' ? [] : [list]),
  ...(index === undefined ? [] : [String(index)]),
  ...(path ? path.split('.') : []),
];

/** What the field is called in the template, with its name. */
function nameOf(path: readonly string[]): string {
  const title = docsAt(path, 'en')?.title;
  const name = path.filter((step) => !/^\d+$/.test(step)).at(-1) ?? '';
  return title ? `“${title}” (${name})` : `“${name}”`;
}

/** Advice about brackets and quotation marks of JSON. */
const ABOUT_JSON = /[[{]|without quotation marks|": /;

function inWordsOfSheets(
  finding: FeedFinding,
  path: readonly string[],
): Pick<CellProblem, 'message' | 'help'> {
  const field = docsAt(path, 'en');
  const { code, message, help } = finding;
  switch (code) {
    case 'missing':
      return {
        message: `${nameOf(path)} is missing.`,
        help: field ? `Fill in the cell. ${field.description}` : 'Fill in the cell.',
      };
    case 'wrong-type':
      return {
        message: `The cell does not hold what ${nameOf(path)} needs.`,
        help: field?.description,
      };
    case 'unknown-value': {
      const codes = field?.codes?.map(({ code: each, label }) => `${label} (${each})`).join(', ');
      return { message, help: codes ? `Choose one of: ${codes}.` : help };
    }
    case 'duplicate-id':
      return {
        message: withoutLine(finding),
        help: 'Give this record another id. The first record with it is shown.',
      };
    default:
      return { message, help: help && ABOUT_JSON.test(help) && finding.path ? field?.description : help };
  }
}

/** All problems: those of the cells themselves, and of the others those in cells without one. */
export function problemsOf(reading: Reading, findings: readonly FeedFinding[]): CellProblem[] {
  const keyOf = ({ sheet, row, column }: CellProblem['location']): string => [sheet, row, column].join('\n');
  const doubtful = new Set(
    reading.problems.flatMap(({ location }) => (location.column ? [keyOf(location)] : [])),
  );
  const further = findings
    .filter(({ code }) => !NOT_IN_SHEETS.has(code))
    .map((finding): CellProblem => {
      const path = pathOf(finding);
      const { severity, code } = finding;
      return { severity, code, ...inWordsOfSheets(finding, path), location: reading.locationOf(path) };
    })
    .filter(({ location }) => !location.column || !doubtful.has(keyOf(location)));
  return [...reading.problems, ...further];
}
