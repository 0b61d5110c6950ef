/** The text of a feed, and the position of each value in it. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';

/** Names and positions from the outermost object inwards. */
export type Path = readonly (string | number)[];

export interface Position {
  /** From 1. */
  readonly line: number;
  /** UTF-16 units, from 1. */
  readonly column: number;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

export class FeedDocument {
  /** Syntax errors in the order of the text. Empty if `JSON.parse` accepts the text. */
  readonly errors: readonly ParseError[];
  readonly #root: Node | undefined;
  readonly #lineStarts: readonly number[];

  constructor(readonly text: string) {
    const errors: ParseError[] = [];
    this.#root = parseTree(text, errors, STRICT);
    this.errors = errors;
    this.#lineStarts = [
      0,
      ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length),
    ];
  }

  /** Line and column of an offset. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#lineStarts[low]! + 1 };
  }

  /** The text of a line, from 1. */
  line(number: number): string {
    const [start, end] = [this.#lineStarts[number - 1]!, this.#lineStarts[number]];
    return this.text.slice(start, end).replace(/[\r\n]+$/, '');
  }

  /** The position of a value; for a missing value, that of the object or list that should contain it. */
  positionOf(path: Path): Position {
    let node = this.#root;
    for (const step of path) {
      const next = node && childOf(node, step);
      if (!next) break;
      node = next;
    }
    return this.position(node?.offset ?? 0);
  }

  /** The position of a field's name, for problems with the name itself. */
  positionOfName(path: Path): Position {
    const node = path.reduce<Node | undefined>((at, step) => at && childOf(at, step), this.#root);
    return node?.parent?.type === 'property' ? this.position(node.parent.offset) : this.positionOf(path);
  }

  /** Fields that appear twice in one object: only the last is used. The positions are those of the ignored ones. */
  *duplicateFields(): Generator<{ path: Path; position: Position }> {
    for (const { node, path } of nodesOf(this.#root)) {
      if (node.type !== 'object') continue;
      const last = new Map<string, Node>();
      for (const property of node.children ?? []) {
        const name = nameOf(property);
        const ignored = last.get(name);
        if (ignored) yield { path: [...path, name], position: this.position(ignored.offset) };
        last.set(name, property);
      }
    }
  }
}

const nameOf = (property: Node): string => property.children![0]!.value as string;

/** `JSON.parse` uses the last of several fields with the same name. */
function childOf(node: Node, step: string | number): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(step)];
  return node.children?.findLast((property) => property.type === 'property' && nameOf(property) === step)
    ?.children?.[1];
}

function* nodesOf(node: Node | undefined, path: Path = []): Generator<{ node: Node; path: Path }> {
  if (!node) return;
  yield { node, path };
  if (node.type === 'array')
    for (const [index, child] of (node.children ?? []).entries()) yield* nodesOf(child, [...path, index]);
  if (node.type === 'object')
    for (const property of node.children ?? [])
      yield* nodesOf(property.children?.[1], [...path, nameOf(property)]);
}
