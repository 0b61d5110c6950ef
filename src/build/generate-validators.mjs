/**
 * Compiles the zod schema of the feed into the yes-or-no checks of `generated/` (`npm run generate:validators`). A page needs
 * no schema library to see that a feed is right; it loads zod when something is wrong, to say what.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const HERE = `${root}src/core/feed/`;
const SCHEMAS = `${HERE}schema/`;
const BUNDLE = `${root}.cache/feed-schema.mjs`;

/** The schema, the names of its shared pieces, and where the functions and the closed lists in it come from. */
async function readSchema() {
  const schemas = readdirSync(SCHEMAS).filter(
    (name) => /(schema|primitives)\.ts$/.test(name) && name !== 'json-schema.ts',
  );
  const modules = new Set(
    schemas.flatMap((name) =>
      [...readFileSync(SCHEMAS + name, 'utf8').matchAll(/^import \{[^}]*\} from '(\.{1,2}\/.+)\.js'/gm)].map(
        ([, from]) => posix.join('schema', from),
      ),
    ),
  );
  const functions = [...modules].filter((name) => !/(schema|primitives)$/.test(name));
  const lines = [
    ...functions.map((name) => `export * as ${JSON.stringify(`./${name}`)} from './${name}.ts';`),
    ...schemas.map((name) => `export * as ${JSON.stringify(`schema ${name}`)} from './schema/${name}';`),
    "export { envelopeSchema, recordSchemas } from './schema/schema.ts';",
    "export { planningSchema, planningSchemas } from './schema/planning-schema.ts';",
  ];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: HERE, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: BUNDLE,
    logLevel: 'error',
  });
  const all = await import(`${pathToFileURL(BUNDLE)}?${Date.now()}`);
  const pieces = new Map();
  const from = new Map();
  for (const [module, exports] of Object.entries(all)) {
    if (module.startsWith('./'))
      for (const [name, value] of Object.entries(exports))
        if (typeof value === 'function') from.set(value, { name, module });
        else if (Array.isArray(value)) from.set(String(value), { name, module });
    if (module.startsWith('schema '))
      for (const [name, value] of Object.entries(exports))
        if (value?._zod) pieces.set(value, name.replace(/Schema$/, ''));
  }
  const { envelopeSchema: envelope, recordSchemas: records, planningSchema, planningSchemas } = all;
  return { envelope, records, planning: { schema: planningSchema, entries: planningSchemas }, pieces, from };
}

/** Turns schemas into code. */
class Compiler {
  imports = new Map();

  constructor(from, nameOf) {
    this.from = from;
    this.nameOf = nameOf;
  }

  /** The code of a schema, or the name under which it stands already. */
  code(schema) {
    return this.nameOf(schema) ?? this.body(schema);
  }

  body(schema) {
    const { def } = schema._zod;
    const limits = { least: 0, most: 'Infinity', isWhole: false, further: [] };
    if (def.type === 'number') limits.least = '-Infinity';
    // `z.int()` is its own check.
    if (def.check) this.limit(limits, def);
    for (const check of def.checks ?? []) this.limit(limits, check._zod.def);
    const { least, most, further } = limits;
    switch (def.type) {
      case 'unknown':
        return 'q.any';
      case 'boolean':
        return 'q.boolean';
      case 'string':
        return this.call('string', least, most, ...further);
      case 'number':
        return this.call('number', least, most, ...(limits.isWhole ? ['true'] : []));
      case 'literal':
        return this.call('oneOf', ...def.values.map((value) => JSON.stringify(value)));
      case 'enum':
        return this.call('oneOf', ...this.codes(Object.values(def.entries)));
      case 'union':
        return this.call('union', ...def.options.map((option) => this.code(option)));
      case 'array':
        return this.call(
          'array',
          this.code(def.element),
          ...(least || most !== 'Infinity' || further.length ? [least, most] : []),
          ...further,
        );
      case 'record':
        return this.call('record', this.code(def.keyType), this.code(def.valueType), ...further);
      case 'object':
        return this.object(def, further);
      default:
        throw new Error(`The compiler of the feed's schema does not know “${def.type}”`);
    }
  }

  object({ shape, catchall }, further) {
    const [required, optional] = [[], []];
    for (const [name, schema] of Object.entries(shape)) {
      const { def } = schema._zod;
      const isOptional = def.type === 'optional';
      const code = this.code(isOptional ? def.innerType : schema);
      (isOptional ? optional : required).push(`${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${code}`);
    }
    const isStrict = catchall?._zod.def.type === 'never';
    if (catchall && !isStrict) throw new Error('A catch-all is not known to the compiler');
    return this.call(
      'object',
      `{ ${required} }`,
      `{ ${optional} }`,
      ...(isStrict || further.length ? [isStrict] : []),
      ...further,
    );
  }

  /** A closed list of the feed by its name, where it has one. */
  codes(values) {
    const found = this.from.get(String(values));
    if (!found) return values.map((value) => JSON.stringify(value));
    this.imports.set(found.name, found.module);
    return [`...${found.name}`];
  }

  limit(limits, def) {
    switch (def.check) {
      case 'min_length':
        limits.least = def.minimum;
        break;
      case 'max_length':
        limits.most = def.maximum;
        break;
      case 'greater_than':
      case 'less_than':
        if (!def.inclusive) throw new Error('Limits include their value');
        limits[def.check === 'less_than' ? 'most' : 'least'] = def.value;
        break;
      case 'number_format':
        if (def.format !== 'safeint') throw new Error(`Numbers of format ${def.format} are not known`);
        limits.isWhole = true;
        break;
      case 'string_format':
        limits.further.push(String(def.pattern));
        break;
      case 'custom': {
        const found = this.from.get(def.fn);
        if (!found) throw new Error(`A refinement is no exported function of a plain module: ${def.fn}`);
        this.imports.set(found.name, found.module);
        limits.further.push(found.name);
        break;
      }
      default:
        throw new Error(`The compiler of the feed's schema does not know the check “${def.check}”`);
    }
  }

  call(name, ...values) {
    return `q.${name}(${values.join(', ')})`;
  }

  file(lines, others = '') {
    const imports = [...this.imports]
      .map(([name, module]) => `import { ${name} } from '.${module}.js';\n`)
      .sort();
    return `// Made by \`npm run generate:validators\` from the schema.\n${imports.join('')}import * as q from '../validators.js';\n${others}\n${lines.join('\n')}\n`;
  }
}

/** Every schema below this one, itself included, children first. */
function* walk(schema, seen = new Set()) {
  if (!schema?._zod || seen.has(schema)) return;
  seen.add(schema);
  const { def } = schema._zod;
  const children = [
    def.innerType,
    def.element,
    def.keyType,
    def.valueType,
    ...(def.options ?? []),
    ...Object.values(def.shape ?? {}),
  ];
  for (const child of children) yield* walk(child, seen);
  yield schema;
}

/** The text of every generated file, by its path. */
export async function generateValidators() {
  const { envelope, records, planning, pieces, from } = await readSchema();
  const kinds = { envelope, ...records, planning: planning.schema };
  const users = new Map();
  for (const [kind, schema] of Object.entries(kinds))
    for (const each of walk(schema))
      if (pieces.has(each)) users.set(each, new Set([...(users.get(each) ?? []), kind]));
  /** Pieces that several kinds of records share stand in one file, which all of them load. */
  const isShared = (schema) => (users.get(schema)?.size ?? 0) > 1 && !Object.values(kinds).includes(schema);
  const files = new Map();
  const shared = [...users.keys()].filter(isShared);
  const parts = new Compiler(from, (schema) => (isShared(schema) ? pieces.get(schema) : undefined));
  const lines = shared.map((schema) => `export const ${pieces.get(schema)} = ${parts.body(schema)};`);
  files.set('src/core/feed/generated/primitives.ts', parts.file(lines));
  for (const [kind, schema] of Object.entries(kinds)) {
    const used = new Set();
    const compiler = new Compiler(from, (each) => {
      if (!isShared(each)) return undefined;
      used.add(pieces.get(each));
      return pieces.get(each);
    });
    // Each entry of the planning lists is checked on its own.
    const body =
      kind === 'planning'
        ? `{ ${Object.entries(planning.entries).map(([name, entry]) => `${name}: ${compiler.code(entry)}`)} }`
        : compiler.body(schema);
    const code =
      kind in records
        ? `export const ${kind}: RecordType<'${kind}'> = { collection: '${kind}', isValid: ${body} };`
        : `export const ${kind} = ${body};`;
    const names = [...used].sort().join(', ');
    const others = [
      ...(names ? [`import { ${names} } from './primitives.js';\n`] : []),
      ...(kind in records ? ["import type { RecordType } from '../record-collection.js';\n"] : []),
    ];
    files.set(`src/core/feed/generated/${kind}.ts`, compiler.file([code], others.join('')));
  }
  return files;
}
