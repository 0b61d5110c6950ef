/** What the schema says of its fields and codes: all of it is there, and all of it is right. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allFields, docsAt } from '../../../src/core/feed-docs/docs-at.js';
import { codeDocs, codesOf } from '../../../src/core/feed-docs/codes.js';
import { publishedSchema } from '../../../src/core/feed-docs/published-schema.js';
import { feedJsonSchema, type JsonSchema } from '../../../src/core/feed/schema/json-schema.js';
import { planningSchemas } from '../../../src/core/feed/schema/planning-schema.js';
import { envelopeSchema, recordSchemas } from '../../../src/core/feed/schema/schema.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { isObject } from '../../../src/core/util/is-object.js';

const FIELDS = Object.fromEntries(LANGUAGES.map((language) => [language, allFields(language)]));
const [en, lv] = [FIELDS['en']!, FIELDS['lv']!];
const pathOf = ({ path }: { readonly path: readonly string[] }) => path.join('.');

/** The path of every field that a JSON Schema describes; `*` stands for any name. */
function pathsIn(schema: JsonSchema, base: readonly string[] = []): string[] {
  const { additionalProperties: others, items, properties = {} } = schema;
  if (items) return pathsIn(items, base);
  if (isObject(others) && isObject(others['properties'])) return pathsIn(others, [...base, '*']);
  return Object.entries(properties).flatMap(([name, each]) => [
    [...base, name].join('.'),
    ...pathsIn(each, [...base, name]),
  ]);
}

const undocumented = (schema: JsonSchema) => pathsIn(schema).filter((path) => !docsAt(path, 'en'));

/** Every closed list within a JSON Schema. */
const listsIn = (schema: unknown): unknown[][] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([name, each]) =>
        name === 'enum' ? [each as unknown[]] : listsIn(each),
      );

describe('the documentation of the feed', () => {
  it('has every field of the schema, and no other', () => {
    assert.deepEqual(undocumented(feedJsonSchema()), []);
    assert.deepEqual(en.map(pathOf).sort(), pathsIn(feedJsonSchema()).sort());
    assert.ok(en.length > 600);
  });

  it('misses a field that is added to the schema', () => {
    const schema = structuredClone(feedJsonSchema()) as { properties: Record<string, JsonSchema> };
    const { amount } = schema.properties['instruments']!.items!.properties!;
    Object.assign(amount!.properties!, { perhaps: { type: 'number' } });
    assert.deepEqual(undocumented(schema), ['instruments.amount.perhaps']);
  });

  it('has every code of every list in every language', () => {
    const lists = listsIn(feedJsonSchema());
    assert.ok(lists.length > 20);
    for (const list of [...lists, ...Object.values(codeDocs).map((codes) => Object.keys(codes))])
      for (const language of LANGUAGES) {
        const codes = codesOf(list, language);
        assert.deepEqual(
          codes?.map(({ code }) => code),
          list,
        );
        for (const { code, label, description } of codes) {
          assert.ok(label.trim() && !/[#|{}]/.test(label), `${code}, ${language}: ${label}`);
          assert.notEqual(description, label);
        }
      }
  });

  it('describes a code in both languages or in none', () => {
    for (const list of Object.values(codeDocs).map((codes) => Object.keys(codes))) {
      const [english, latvian] = [codesOf(list, 'en')!, codesOf(list, 'lv')!];
      english.forEach(({ code, description }, at) => {
        const other = latvian[at]!.description;
        assert.equal(description === undefined, other === undefined, code);
        if (description) assert.notEqual(description, other, code);
      });
    }
  });

  it('has examples that are right', () => {
    const feed = Object.fromEntries(
      en.filter(({ path }) => path.length === 1).map((field) => [pathOf(field), field.example]),
    );
    const errors = (result: { readonly error?: unknown }) => result.error;
    assert.equal(errors(envelopeSchema.safeParse(feed)), undefined);
    for (const [name, schema] of Object.entries(recordSchemas))
      for (const record of feed[name] as unknown[])
        assert.equal(errors(schema.safeParse(record)), undefined, name);
    for (const [name, schema] of Object.entries(planningSchemas)) {
      const value = (feed['planning'] as Record<string, unknown>)[name];
      for (const each of [value].flat()) assert.equal(errors(schema.safeParse(each)), undefined, name);
    }
  });

  it('explains in one to three sentences what the title does not say', () => {
    for (const [at, { title, description, ...field }] of en.entries()) {
      const latvian = lv[at]!;
      assert.ok(title.length <= 40, `${pathOf(field)}: ${title}`);
      assert.notEqual(description, latvian.description, pathOf(field));
      for (const text of [description, latvian.description]) {
        assert.ok(text.length >= 18 && text.length <= 320, `${pathOf(field)}: ${text}`);
        assert.match(text, /[.…]$/, pathOf(field));
      }
      for (const [text, name] of [
        [description, title],
        [latvian.description, latvian.title],
      ] as const)
        assert.notEqual(text.replace(/\.$/, ''), name, pathOf(field));
    }
  });

  it('gives the fields of an object different titles, so that they can head columns', () => {
    for (const [language, fields] of Object.entries(FIELDS)) {
      const titles = new Map<string, string>();
      for (const { path, title } of fields) {
        assert.ok(title.trim() && title.length <= 48, `${path.join('.')}, ${language}: ${title}`);
        const key = `${path.slice(0, -1).join('.')}: ${title}`;
        assert.equal(titles.get(key), undefined, `${language}: ${path.join('.')} is “${key}” too`);
        titles.set(key, path.join('.'));
      }
    }
  });

  it('is found by the path of a value', () => {
    const titleAt = (path: string) => docsAt(path, 'en')?.title;
    assert.equal(titleAt('instruments.3.rounds.1.closes'), 'Closes');
    assert.equal(titleAt('instruments.0.title.lv'), 'Title');
    assert.equal(titleAt('contests.0.participation.byMode.team.ages.from'), 'Age from');
    assert.equal(titleAt('planning.examples.0.budget.2027'), 'Budget by year, EUR');
    assert.equal(titleAt('contests.0.participation.byMode.team'), 'Other rules in one mode');
    assert.equal(titleAt('instruments.0.nothing'), undefined);
    assert.equal(docsAt(['enterprises', 0, 'legalForm'], 'lt')?.title, 'Teisinė forma');
    assert.equal(docsAt('enterprises.0.legalForm', 'lv')?.codes?.[0]?.label, 'Uzņēmums');
  });
});

describe('the published JSON Schema', () => {
  const nodes = (schema: unknown): Record<string, unknown>[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : [schema as Record<string, unknown>, ...Object.values(schema).flatMap(nodes)];

  it('says the same as the schema without words', () => {
    const { $defs = {}, ...published } = publishedSchema();
    const WORDS = ['title', 'description', 'examples', 'enumDescriptions'];
    const resolved = (node: unknown, inProperties = false): unknown => {
      if (Array.isArray(node)) return node.map((each) => resolved(each));
      if (!isObject(node)) return node;
      const ref = node['$ref'];
      const entries = Object.entries(node)
        .filter(([name]) => inProperties || (name !== '$ref' && !WORDS.includes(name)))
        .map(([name, each]) => [name, resolved(each, name === 'properties')] as const);
      const target = typeof ref === 'string' ? resolved($defs[ref.replace('#/$defs/', '')]) : {};
      return { ...(target as object), ...Object.fromEntries(entries) };
    };
    assert.deepEqual(resolved(published), resolved(feedJsonSchema()));
  });

  it('describes every property and every code, in English or Latvian', () => {
    for (const language of ['en', 'lv'] as const)
      for (const { properties = {}, enum: codes, enumDescriptions } of nodes(publishedSchema(language))) {
        for (const [name, each] of Object.entries(properties as Record<string, Record<string, unknown>>))
          assert.ok(each['title'] && each['description'], name);
        if (codes && enumDescriptions)
          assert.equal((enumDescriptions as unknown[]).length, (codes as unknown[]).length);
      }
    const { properties } = publishedSchema('lv');
    assert.equal((properties!['publisher'] as { title?: string }).title, 'Izdevējs');
  });
});
