/**
 * Compiles the public JSON Schema of the feed into the validators of `generated/` (`npm run generate:validators`). A page
 * needs no schema library to see that a feed is right; it loads zod when something is wrong, to say what.
 */
import { readdirSync } from 'node:fs';
import { register } from 'tsx/esm/api';

const FEED = new URL('../core/feed/', import.meta.url);
/** Where the functions are that a schema asks. */
const REFINEMENTS = [
  'schema/string-refinements',
  'schema/contest-refinements',
  'resource-url',
  'video',
  '../util/time-zone',
];
const RECORDS = ['instruments', 'enterprises', 'contests', 'resources', 'organisations', 'needs'];

/** What the compiler knows of JSON Schema, and `refinements`: names of functions. */
const KEYWORDS =
  /^(?:\$ref|type|const|enum|anyOf|properties|required|additionalProperties|propertyNames|items|refinements|pattern|(?:min|max)(?:imum|Length|Items))$/;

/** The JSON Schema; the closed lists of the feed, name by values; the module of each list and refinement, by name. */
async function readSchema() {
  const unregister = register();
  const load = (module) => import(new URL(`${module}.ts`, FEED));
  const { feedJsonSchema, primitiveNames } = await load('schema/json-schema');
  const { refinementNames } = await load('schema/refined');
  const feed = feedJsonSchema({
    metadata: primitiveNames,
    override({ zodSchema, jsonSchema }) {
      const refinements = refinementNames.get(zodSchema);
      if (refinements) Object.assign(jsonSchema, { refinements });
    },
  });
  const lists = new Map();
  const modules = new Map();
  const enums = readdirSync(new URL('enums', FEED)).map((file) => `enums/${file.replace('.ts', '')}`);
  for (const module of [...REFINEMENTS, ...enums])
    for (const [name, value] of Object.entries(await load(module))) {
      modules.set(name, module);
      if (Array.isArray(value)) lists.set(String(value), name);
    }
  await unregister();
  return { feed, lists, modules };
}

const call = (name, ...values) => `q.${name}(${values.join(', ')})`;
const quoted = (value) => JSON.stringify(value);
const safe = (limit) => (Math.abs(limit) === Number.MAX_SAFE_INTEGER ? limit * Infinity : limit);

/** Turns schemas into code; `used` has the names that the code takes from elsewhere. */
function compiler(lists) {
  const used = new Set();
  const use = (name) => used.add(name) && name;
  const entries = (list) =>
    `{ ${list.map(([name, node]) => `${/^\w+$/.test(name) ? name : quoted(name)}: ${codeOf(node)}`)} }`;

  function codeOf(node) {
    const { $ref, type, anyOf, refinements = [], required = [], properties, propertyNames } = node;
    const { minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity } = node;
    const further = refinements.map(use);
    const unknown = Object.keys(node).find((keyword) => !KEYWORDS.test(keyword));
    if (unknown) throw new Error(`The compiler of validators does not know “${unknown}” of JSON Schema`);
    const isTyped = ['string', 'array', 'object'].includes(type) && !node.enum;
    if ((further.length && !isTyped) || ($ref && Object.keys(node).length > 1))
      throw new Error(`The compiler of validators cannot combine ${quoted(node)}`);
    if ($ref) return use($ref.replace('#/$defs/', ''));
    if ('const' in node) return call('oneOf', quoted(node.const));
    if (node.enum) {
      const name = lists.get(String(node.enum));
      return call('oneOf', ...(name ? [`...${use(name)}`] : node.enum.map(quoted)));
    }
    if (anyOf) return call('union', ...anyOf.map(codeOf));
    if (propertyNames)
      return call('record', codeOf(propertyNames), codeOf(node.additionalProperties), ...further);
    switch (type) {
      case undefined:
        return 'q.any';
      case 'boolean':
        return 'q.boolean';
      case 'string':
        if (node.pattern) further.unshift(new RegExp(node.pattern));
        return call('string', minLength, maxLength, ...further);
      case 'number':
      case 'integer': {
        const { minimum = -Infinity, maximum = Infinity } = node;
        return call('number', safe(minimum), safe(maximum), ...(type === 'integer' ? [true] : []));
      }
      case 'array': {
        const isLimited = minItems || maxItems !== Infinity || further.length;
        return call('array', codeOf(node.items), ...(isLimited ? [minItems, maxItems] : []), ...further);
      }
      case 'object': {
        const [must, may] = [true, false].map((is) =>
          Object.entries(properties).filter(([name]) => required.includes(name) === is),
        );
        const isStrict = node.additionalProperties === false;
        return call(
          'object',
          entries(must),
          entries(may),
          ...(isStrict || further.length ? [isStrict] : []),
          ...further,
        );
      }
      default:
        throw new Error(`The compiler of validators does not know the type “${type}”`);
    }
  }
  return { used, codeOf, entries };
}

/** The text of every generated file, by its path: one for each definition, so that a page loads those it needs. */
export async function generateValidators() {
  const { feed, lists, modules } = await readSchema();
  const { $schema: _, title: __, $defs, ...envelope } = feed;
  const { planning, ...properties } = feed.properties;
  const records = RECORDS.map((name) => [name, properties[name].items]);
  // The lists are taken out of the envelope before it is checked (`splitCollections`).
  const around = Object.entries(properties).filter(([name]) => !RECORDS.includes(name));
  const definitions = {
    ...$defs,
    ...Object.fromEntries(records),
    envelope: { ...envelope, properties: { ...Object.fromEntries(around), planning: {} } },
    planning,
  };
  const write = (name, node) => {
    const { used, codeOf, entries } = compiler(lists);
    // Each entry of the planning lists is checked on its own.
    const ofPlanning = ([list, { items, ...day }]) => [list, items ?? day];
    const compiled =
      name === 'planning' ? entries(Object.entries(node.properties).map(ofPlanning)) : codeOf(node);
    const code = RECORDS.includes(name)
      ? `{ collection: '${name}', isValid: ${compiled} } as const`
      : compiled;
    const imports = [...used].sort().map((each) => {
      const module = each in definitions ? `generated/${each}` : modules.get(each);
      if (!module) throw new Error(`“${each}” is exported by none of ${REFINEMENTS.join(', ')}`);
      return `import { ${each} } from '../${module}.js';\n`;
    });
    const head = '// Made by `npm run generate:validators` from the schema.\n';
    return `${head}${imports.join('')}import * as q from '../validators.js';\n\nexport const ${name} = ${code};\n`;
  };
  return new Map(
    Object.entries(definitions).map(([name, node]) => [
      `src/core/feed/generated/${name}.ts`,
      write(name, node),
    ]),
  );
}
