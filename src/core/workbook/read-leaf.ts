/** The value of a leaf from its cells: one cell, or one for each language or name. */
import { str } from '../i18n/translator.js';
import type { JsonSchema } from '../feed/schema/json-schema.js';
import { type Cell, fromLiteral, isErrorCell, put, tidy } from './cell.js';
import { codesIn } from './codes.js';
import type { Leaf } from './layout.js';
import { readValue, type Doubt, type Read } from './read-value.js';

/** The cells of a leaf by language or name; by `''` the one that has neither. */
export type LeafCells = ReadonlyMap<string, Cell>;

export interface LeafRead extends Omit<Read, 'doubt'> {
  /** What is doubtful, by the key of its cell. */
  readonly doubts?: ReadonlyMap<string, Doubt>;
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && !tidy(cell));

export function readLeaf(leaf: Leaf, cells: LeafCells): LeafRead {
  const filled = new Map([...cells].filter(([, cell]) => !isEmpty(cell)));
  if (!filled.size) return {};
  const own = filled.get('');
  const literal = fromLiteral(own);
  if (literal && !literal.isValid) return { value: own, doubts: new Map([['', NOT_JSON]]) };
  if (literal && filled.size === 1) return { value: literal.value };
  if (own !== undefined && filled.size > 1)
    return { value: own, doubts: new Map([['', twice([...filled.keys()].filter(Boolean))]]) };
  return own === undefined ? readParts(leaf, filled) : readOne(leaf, own);
}

const NOT_JSON: Doubt = {
  code: 'not-json',
  explain: ({ msg }) => ({
    message: msg('What follows “json:” is not valid JSON.', { id: 'cells.not-json' }),
    help: msg('Write the value without “json:”, or fix the JSON.', { id: 'cells.not-json.help' }),
  }),
};

const twice = (names: readonly string[]): Doubt => ({
  code: 'twice',
  explain: ({ msg, quote, listOf }) => {
    const columns = listOf(names.map((name) => quote(`.${name}`)));
    return {
      message: msg(str`The row has this value twice: here, and in the column ${columns}.`, {
        id: 'cells.twice',
      }),
      help: msg('Keep one of the two.', { id: 'cells.twice.help' }),
    };
  },
});

const one = ({ value, doubt }: Read): LeafRead =>
  doubt ? { value, doubts: new Map([['', doubt]]) } : { value };

/** The value of the one cell that has no language and no name. */
function readOne({ kind, schema }: Leaf, cell: Cell): LeafRead {
  switch (kind) {
    case 'list':
      return readList(cell, schema.items ?? {});
    case 'texts':
      return isErrorCell(cell) ? one(readValue(cell, {})) : { value: linesOf(cell) };
    case 'hours':
      return readHours(cell);
    default:
      return one(readValue(cell, schema));
  }
}

/** Its values by language or by name. */
function readParts({ kind, schema }: Leaf, cells: LeafCells): LeafRead {
  const doubts = new Map<string, Doubt>();
  const values: Record<string, unknown> = {};
  if (kind === 'texts') return { value: textsOf(cells) };
  const each =
    kind === 'map' && typeof schema.additionalProperties === 'object' ? schema.additionalProperties : TEXT;
  for (const [name, cell] of cells) {
    const { value, doubt } = readValue(cell, each);
    if (doubt) doubts.set(name, doubt);
    put(values, name, value);
  }
  return { value: values, doubts };
}

const TEXT: JsonSchema = { type: 'string' };

const linesOf = (cell: Cell): string[] =>
  String(readValue(cell, TEXT).value)
    .split('\n')
    .flatMap((line) => tidy(line) ?? []);

/** A line of each language’s cell is one text. */
function textsOf(cells: LeafCells): Record<string, string>[] {
  const texts: Record<string, string>[] = [];
  for (const [language, cell] of cells)
    // An empty line keeps its place: the text has no translation in this language.
    for (const [at, line] of String(
      typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : readValue(cell, TEXT).value,
    )
      .split('\n')
      .entries()) {
      const text = tidy(line);
      texts[at] ??= {};
      if (text) put(texts[at], language, text);
    }
  return texts.filter((text) => Object.keys(text).length);
}

function readList(cell: Cell, items: JsonSchema): LeafRead {
  if (typeof cell !== 'string') {
    const { value, doubt } = readValue(cell, items);
    return one({ value: [value], ...(doubt ? { doubt } : {}) });
  }
  const reads = partsOf(cell, items).map((part) => readValue(part, items));
  const doubt = reads.find((read) => read.doubt)?.doubt;
  return one({ value: reads.map(({ value }) => value), ...(doubt ? { doubt } : {}) });
}

/** Parts end with a semicolon or a line; what can have no comma in it, also with a comma. */
function partsOf(cell: string, { primitive, enum: values }: JsonSchema): string[] {
  const entries = cell.split(/[;\n]/).flatMap((part) => tidy(part) ?? []);
  const hasCommas = ['id', 'languageTag', 'date'].includes(primitive ?? '');
  return entries.flatMap((part) => {
    const further = part.split(',').flatMap((each) => tidy(each) ?? []);
    const areCodes =
      values && !codesIn(part, values).length && further.every((each) => codesIn(each, values).length);
    return hasCommas || areCodes ? further : [part];
  });
}

const HOURS = /^(\d{1,2})[:.](\d{2})\s*[-\u2010-\u2015]\s*(\d{1,2})[:.](\d{2})$/;

function readHours(cell: Cell): LeafRead {
  const entries = String(cell)
    .split(/[;,\n]/)
    .flatMap((part) => tidy(part) ?? []);
  const hours = entries.map((part) => {
    const [, ...times] = HOURS.exec(part) ?? [];
    const [opens, opensPast, closes, closesPast] = times.map((each) => each.padStart(2, '0'));
    return opens ? { opens: `${opens}:${opensPast!}`, closes: `${closes!}:${closesPast!}` } : undefined;
  });
  if (hours.every(Boolean)) return { value: hours };
  return one({
    value: cell,
    doubt: {
      code: 'hours',
      explain: ({ msg, quote }) => ({
        message: msg(str`${quote(String(cell))} does not say from when to when.`, { id: 'cells.hours' }),
        help: msg('Write “09:00–17:00”; with a break, “09:00–12:00; 13:00–17:00”.', {
          id: 'cells.hours.help',
        }),
      }),
    },
  });
}
