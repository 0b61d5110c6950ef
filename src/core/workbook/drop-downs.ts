/** What can be chosen in the cells of a workbook: codes, yes or no, and the ids of other sheets. */
import type { DataValidation, WriteSheet } from 'hucre';
import type { Language } from '../i18n/languages.js';
import { times } from '../util/natives.js';
import { choicesOf } from './codes.js';
import { feedSheet, KEY, type Sheet } from './layout.js';
import { columnLetters } from './problems.js';
import type { Column, Table } from './to-tables.js';
import { sheetNames, WORDS } from './words.js';

/** Fields with an id of a list that is called otherwise. */
const REFERENCES: Readonly<Record<string, string>> = { within: 'areas', instrument: 'instruments' };

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

export class DropDowns {
  /** Each list of choices, as a column of the sheet of codes. */
  readonly #lists = new Map<string, readonly string[]>();

  /** @param rows how many rows of each sheet have them */
  constructor(
    readonly tables: readonly Table[],
    readonly language: Language,
    readonly rows: number,
  ) {}

  /** The drop-down of a column; undefined if anything can be written in it. */
  validation(column: Column, letters: string): DataValidation | undefined {
    const range = `${letters}3:${letters}${this.rows + 2}`;
    const formula1 = this.#idsOf(column) ?? this.#choicesOf(column);
    // A cell may hold several, or a code in another language: what is not in the list is not refused.
    return formula1
      ? { type: 'list', formula1, range, allowBlank: true, showErrorMessage: false }
      : undefined;
  }

  #choicesOf({ name, leaf }: Column): string | undefined {
    const schema = leaf?.schema.items ?? leaf?.schema;
    const choices = schema && name !== KEY ? choicesOf(schema, this.language) : undefined;
    if (!choices || leaf?.kind === 'any') return undefined;
    this.#lists.set(choices.join('\n'), choices);
    const at = [...this.#lists.keys()].indexOf(choices.join('\n'));
    const letters = columnLetters(at);
    return `${quoted(WORDS.codes[this.language])}!$${letters}$1:$${letters}$${choices.length}`;
  }

  /** The ids of the sheet whose records the column names. */
  #idsOf({ leaf, parent }: Column): string | undefined {
    const schema = leaf?.schema.items ?? leaf?.schema;
    const own = leaf?.path.at(-1) ?? '';
    const named = schema?.primitive === 'id' && leaf ? rootList(REFERENCES[own] ?? own) : undefined;
    const target = parent?.hasIds ? parent : named;
    const table = target && this.tables.find(({ sheet }) => sheet === target);
    const at = table?.columns.findIndex(({ name }) => name === 'id') ?? -1;
    if (!target || at < 0) return undefined;
    const letters = columnLetters(at);
    return `${quoted(sheetNames(this.language).get(target)!)}!$${letters}$3:$${letters}$${this.rows + 2}`;
  }

  /** The sheet with the lists of choices. */
  sheets(): WriteSheet[] {
    const lists = [...this.#lists.values()];
    if (!lists.length) return [];
    const length = Math.max(...lists.map((list) => list.length));
    const rows = times(length, (at) => lists.map((list) => list[at] ?? null));
    return [{ name: WORDS.codes[this.language], rows }];
  }
}

const rootList = (name: string): Sheet | undefined =>
  feedSheet().children.find((sheet) => sheet.name === name);
