/** The attributes of an element, as the elements’ manifest describes them. */
import { isObject } from '../../core/util/is-object.js';

export interface Attribute {
  readonly name: string;
  /** In English. */
  readonly description: string;
  /** What it may be; `boolean` if it has no value. */
  readonly kind: 'text' | 'boolean' | readonly string[];
}

/** Asked for elsewhere, or of no use on a published page. */
const ELSEWHERE = ['src', 'debug'];
/** Attributes without a value: the manifest for editors does not tell them from others. */
const BOOLEAN = ['map', 'structured-data'];

const listIn = (value: unknown, name: string): Record<string, unknown>[] => {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function attributeOf(raw: Readonly<Record<string, unknown>>): Attribute {
  const name = textOf(raw['name']);
  const values = listIn(raw, 'values').map((each) => textOf(each['name']));
  const description = textOf(raw['description']).replace(/\n/g, ' ');
  const isList = values.length > 1;
  return { name, description, kind: BOOLEAN.includes(name) ? 'boolean' : isList ? values : 'text' };
}

/** By the element’s tag; empty where the manifest was not uploaded. */
export async function loadAttributes(): Promise<ReadonlyMap<string, readonly Attribute[]>> {
  try {
    const response = await fetch(new URL('html-custom-data.json', document.baseURI));
    const manifest: unknown = response.ok ? await response.json() : undefined;
    return new Map(
      listIn(manifest, 'tags').map((tag) => [
        textOf(tag['name']),
        listIn(tag, 'attributes')
          .map(attributeOf)
          .filter(({ name }) => !ELSEWHERE.includes(name)),
      ]),
    );
  } catch {
    return new Map();
  }
}
