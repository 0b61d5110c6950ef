/** Problems that the rules of the feed find, in the words of a spreadsheet and with the cell that has them. */
import type { Wording } from '../check/wording.js';
import type { Language } from '../i18n/languages.js';
import { str } from '../i18n/translator.js';
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
function nameOf(path: readonly string[], { language, quote }: Wording): string {
  const title = docsAt(path, language)?.title;
  const name = path.filter((step) => !/^\d+$/.test(step)).at(-1) ?? '';
  return title ? `${quote(title)} (${name})` : quote(name);
}

/** Advice about brackets and quotation marks of JSON. */
const ABOUT_JSON = /[[{]|without quotation marks|bez pēdiņām|be kabučių|jutumärkideta|": /;

/** The languages of the descriptions: in another one, the sentence of check has to do. */
const DESCRIBED: readonly Language[] = ['en', 'lv'];

function inWordsOfSheets(
  finding: FeedFinding,
  path: readonly string[],
  wording: Wording,
): Pick<CellProblem, 'message' | 'help'> {
  const { msg, language } = wording;
  const field = docsAt(path, language);
  const description = DESCRIBED.includes(language) ? field?.description : undefined;
  const { code, message, help } = finding;
  switch (code) {
    case 'missing': {
      const fillIn = msg('Fill in the cell.', { id: 'cells.missing.help' });
      return {
        message: msg(str`${nameOf(path, wording)} is missing.`, { id: 'feed-check.missing' }),
        help: [fillIn, description].filter(Boolean).join(' '),
      };
    }
    case 'wrong-type':
      return {
        message: msg(str`The cell does not contain what ${nameOf(path, wording)} needs.`, {
          id: 'cells.wrong-type',
        }),
        help: description ?? message,
      };
    case 'unknown-value': {
      const codes = field?.codes?.map(({ code: each, label }) => `${label} (${each})`).join(', ');
      return { message, help: codes ? msg(str`Choose one of: ${codes}.`, { id: 'cells.codes' }) : help };
    }
    case 'duplicate-id':
      return {
        message: withoutLine(finding),
        help: msg('Give this record another id. The first record with it is shown.', {
          id: 'cells.duplicate-id.help',
        }),
      };
    default:
      return { message, help: help && ABOUT_JSON.test(help) && finding.path ? description : help };
  }
}

/** All problems: those of the cells themselves, and of the others those in cells without one. */
export function problemsOf(
  reading: Reading,
  findings: readonly FeedFinding[],
  wording: Wording,
): CellProblem[] {
  const keyOf = ({ sheet, row, column }: CellProblem['location']): string => [sheet, row, column].join('\n');
  const doubtful = new Set(
    reading.problems.flatMap(({ location }) => (location.column ? [keyOf(location)] : [])),
  );
  const further = findings
    .filter(({ code }) => !NOT_IN_SHEETS.has(code))
    .map((finding): CellProblem => {
      const path = pathOf(finding);
      const { severity, code } = finding;
      return {
        severity,
        code,
        ...inWordsOfSheets(finding, path, wording),
        location: reading.locationOf(path),
      };
    })
    .filter(({ location }) => !location.column || !doubtful.has(keyOf(location)));
  return [...reading.problems, ...further];
}
