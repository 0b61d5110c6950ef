/** The text of a feed, and the position of each value in it. */
import { parse, type ParseError } from 'jsonc-parser';
import { countFields, forEachChild, skipSpace, type Child } from './json-offsets.js';

/** Names and positions from the outermost object inwards. */
export type Path = readonly (string | number)[];

export interface Position {
  /** From 1. */
  readonly line: number;
  /** UTF-16 units, from 1. */
  readonly column: number;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

/** Positions are those of a text that `JSON.parse` accepts. */
export class FeedDocument {
  #lineStarts: readonly number[] | undefined;
  /** The fields of the feed, by name, and the offsets of the entries of its lists: they are looked for again and again. */
  #fields: ReadonlyMap<unknown, Child> | undefined;
  readonly #entries = new Map<string, readonly number[]>();

  constructor(readonly text: string) {}

  /** Syntax errors in the order of the text. Empty if `JSON.parse` accepts the text. */
  get errors(): readonly ParseError[] {
    const errors: ParseError[] = [];
    parse(this.text, errors, STRICT);
    return errors;
  }

  /** Line and column of an offset. */
  position(offset: number): Position {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  /** The text of a line, from 1. */
  line(number: number): string {
    const [start, end] = [this.#starts[number - 1]!, this.#starts[number]];
    return this.text.slice(start, end).replace(/[\r\n]+$/, '');
  }

  get #starts(): readonly number[] {
    if (!this.#lineStarts) {
      const starts = [0];
      const ends = /\r\n|\r|\n/g;
      while (ends.test(this.text)) starts.push(ends.lastIndex);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }

  /** The position of a value; for a missing value, that of the object or list that should contain it. */
  positionOf(path: Path): Position {
    let at = skipSpace(this.text, 0);
    for (const [depth, step] of path.entries()) {
      const next = this.#child(at, path, depth, step);
      if (!next) break;
      at = next.at;
    }
    return this.position(at);
  }

  /** The position of a field's name, for problems with the name itself. */
  positionOfName(path: Path): Position {
    let at: number | undefined = skipSpace(this.text, 0);
    let field: Child | undefined;
    for (const [depth, step] of path.entries()) {
      field = at === undefined ? undefined : this.#child(at, path, depth, step);
      at = field?.at;
    }
    return field?.name === undefined ? this.positionOf(path) : this.position(field.nameAt);
  }

  /** The value at a step of the path, in the object or list that begins at an offset. */
  #child(at: number, path: Path, depth: number, step: string | number): Child | undefined {
    if (depth === 0) return this.#fieldsAt(at).get(step);
    if (depth > 1 || typeof step !== 'number') return childOf(this.text, at, step);
    const list = String(path[0]);
    let entries = this.#entries.get(list);
    if (!entries) this.#entries.set(list, (entries = entriesAt(this.text, at)));
    const entry = entries[step];
    return entry === undefined ? undefined : { name: undefined, nameAt: entry, at: entry };
  }

  #fieldsAt(at: number): ReadonlyMap<unknown, Child> {
    if (!this.#fields) {
      const fields = new Map<unknown, Child>();
      let index = 0;
      forEachChild(this.text, at, (child) => void fields.set(child.name ?? index++, child));
      this.#fields = fields;
    }
    return this.#fields;
  }

  /**
   * Fields that appear twice in one object: only the last is used. The positions are those of the ignored ones.
   * @param json what `JSON.parse` makes of the text
   */
  duplicateFields(json: unknown): { path: Path; position: Position }[] {
    const duplicates: { path: Path; position: Position }[] = [];
    // Those that appear twice are in the text, but not in what is made of it.
    if (countFields(this.text) === fieldsOf(json)) return duplicates;
    const visit = (start: number, path: Path): void => {
      const last = new Map<string, number>();
      const children: Child[] = [];
      forEachChild(this.text, start, (child) => {
        children.push(child);
        if (child.name === undefined) return;
        const ignored = last.get(child.name);
        if (ignored !== undefined)
          duplicates.push({ path: [...path, child.name], position: this.position(ignored) });
        last.set(child.name, child.nameAt);
      });
      for (const [index, { name, at }] of children.entries()) visit(at, [...path, name ?? index]);
    };
    visit(skipSpace(this.text, 0), []);
    return duplicates;
  }
}

function entriesAt(text: string, start: number): number[] {
  const entries: number[] = [];
  forEachChild(text, start, ({ name, at }) => {
    if (name === undefined) entries.push(at);
  });
  return entries;
}

/** `JSON.parse` uses the last of several fields with the same name. */
function childOf(text: string, at: number, step: string | number): Child | undefined {
  let last: Child | undefined;
  let index = 0;
  forEachChild(text, at, (child) => {
    const isIt = child.name === undefined ? index++ === Number(step) : child.name === step;
    if (isIt) last = child;
  });
  return last;
}

/** How many fields the objects have in all. */
function fieldsOf(json: unknown): number {
  let fields = 0;
  const open = [json];
  while (open.length) {
    const value = open.pop();
    if (Array.isArray(value)) for (const each of value) open.push(each);
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) {
        fields++;
        open.push(each);
      }
  }
  return fields;
}
