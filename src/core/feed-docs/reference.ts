/** The reference of the feed: a table for each list of records, made from the documentation. */
import { codesOf, type Code } from './codes.js';
import { fieldOf } from './docs-at.js';
import type { Descriptions, Docs } from './field-docs.js';
import { kindOf } from './kinds.js';
import { nodesWithin, topNodes, type Node } from './nodes.js';
import { toJson } from '../util/natives.js';
import { STANDARD_QUESTIONS } from '../feed/enums/contests.js';

export interface ReferenceRow {
  /** `rounds[].closes`: names within the table, `[]` after a list. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly isRequired: boolean;
  /** As it is written in the feed; an object has none, its fields have. */
  readonly example?: string | undefined;
  /** What the codes mean, unless an earlier row says it. */
  readonly codes?: readonly Code[] | undefined;
  /** The earlier row with the same fields or codes, as a path of the feed. */
  readonly sameAs?: string | undefined;
}

export interface ReferenceTable {
  /** The name of the list in the feed; empty for what is around the records. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly ReferenceRow[];
}

/** Each of them has a table of its own. */
const RECORDS = ['instruments', 'enterprises', 'contests', 'resources', 'organisations', 'needs', 'planning'];

/** A text in the language of the reference; any other value as JSON. */
function exampleText(example: unknown, language: keyof Descriptions): string {
  const inLanguage = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(inLanguage)
      : typeof value === 'object' && value !== null && language in value
        ? (value as Descriptions)[language]
        : value;
  return toJson(inLanguage(example));
}

/** The tables in one language, with everything that several fields have in common only once. */
export function referenceTables(language: keyof Descriptions): readonly ReferenceTable[] {
  const seen = new Map<Docs | string, string>();
  /** The path under which the same has been seen before; this path otherwise. */
  const firstPath = (what: Docs | string, path: string): string =>
    seen.get(what) ?? (seen.set(what, path), path);

  /** `base` is the path of the table in the feed, `prefix` that of the object within it. */
  function rowsOf(nodes: readonly Node[], base: string, prefix = ''): ReferenceRow[] {
    return nodes.flatMap((node) => {
      const { title, description, example, schema, codes } = fieldOf(node, language);
      const { doc, isRequired } = node;
      const name = `${prefix}${node.path.at(-1)}${schema.type === 'array' ? '[]' : ''}`;
      const path = `${base}${name}`;
      const inside = 'fields' in doc ? doc.fields : 'each' in doc ? doc.each : undefined;
      const shared = inside ?? (codes && String(codes.map(({ code }) => code)));
      const first = shared === undefined ? path : firstPath(shared, path);
      const row: ReferenceRow = {
        ...{ name, title, description, kind: kindOf(schema, language), isRequired },
        example: inside ? undefined : exampleText(example, language),
        codes: first === path && !inside ? codes : undefined,
        sameAs: first === path ? undefined : first,
      };
      if (!inside || first !== path) return [row];
      return [row, ...rowsOf(nodesWithin(node), base, `${name}${'each' in doc ? '.*' : ''}.`)];
    });
  }

  const top = topNodes();
  const around = top.filter(({ path }) => !RECORDS.includes(path[0]!));
  const tables = RECORDS.map((name) => {
    const node = top.find(({ path }) => path[0] === name)!;
    const { title, description } = fieldOf(node, language);
    const isList = node.schema.type === 'array';
    return { name, title, description, node, base: `${name}${isList ? '[]' : ''}.` };
  });
  return [
    { name: '', ...AROUND[language], rows: rowsOf(around, '') },
    ...tables.map(({ node, base, ...table }) => ({ ...table, rows: rowsOf(nodesWithin(node), base) })),
  ];
}

const AROUND = {
  en: {
    title: 'The feed',
    description: 'What stands around the records. If any of it is wrong, nothing is shown.',
  },
  lv: {
    title: 'Datu fails',
    description: 'Kas ir ap ierakstiem. Ja tajā ir kļūda, neko nerāda.',
  },
} as const;

/** The questions that a form asks by itself, which conditions and criteria can name. */
export const standardQuestions = (language: keyof Descriptions): readonly Code[] =>
  codesOf(STANDARD_QUESTIONS, language)!;
