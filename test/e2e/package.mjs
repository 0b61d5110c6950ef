/**
 * The npm package as somebody else gets it: packed, unpacked into an empty project with nothing but what it declares,
 * then used by plain Node, a bundler in a browser, and a strict TypeScript compiler.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { ELEMENTS } from '../../src/build/elements.mjs';
import { launchBrowser, newPage } from '../helpers/browser.mjs';
import { run } from '../helpers/steps.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = `${ROOT}/node_modules/.bin`;
const FEED = readFileSync(`${ROOT}/stories/feeds/paraugnovads.json`, 'utf8');

const project = mkdtempSync(join(tmpdir(), 'tilts-package-'));
const modules = `${project}/node_modules`;
const at = (path) => `${project}/${path}`;
const write = (path, text) => writeFileSync(at(path), text);
const call = (command, ...args) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: 'pipe', timeout: 300_000 });

/** The command of the package; throws if it ends with an error. */
const tilts = (...args) => call('node', `${modules}/tilts/dist/cli/tilts.mjs`, ...args);

/** Links a package with all that it declares, and nothing that only we have. */
function link(name) {
  const target = `${modules}/${name}`;
  if (name !== 'tilts') {
    mkdirSync(dirname(target), { recursive: true });
    try {
      symlinkSync(`${ROOT}/node_modules/${name}`, target);
    } catch (error) {
      if (error.code === 'EEXIST') return;
      throw error;
    }
  }
  const { dependencies = {} } = JSON.parse(readFileSync(`${target}/package.json`, 'utf8'));
  Object.keys(dependencies).forEach(link);
}

const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: ROOT,
    encoding: 'utf8',
  }),
);
const tarball = at(filename);
mkdirSync(`${modules}/tilts`, { recursive: true });
call('tar', 'xzf', tarball, '-C', `${modules}/tilts`, '--strip-components=1');
link('tilts');
write('package.json', '{ "name": "town", "type": "module", "private": true }');

await run({
  'publint has nothing to say': () => call(`${BIN}/publint`, '--strict', `${modules}/tilts`),

  'the types are right for every entry': () =>
    call(
      `${BIN}/attw`,
      tarball,
      ...['--profile', 'esm-only', '--no-emoji', '--include-entrypoints'],
      ...ELEMENTS.map((name) => `./define/${name}`),
    ),

  'plain Node reads a feed and reports its problems': () => {
    write(
      'feed.mjs',
      `import { readFileSync } from 'node:fs';
       import { parseEnvelope, parseRecord } from 'tilts/feed';
       const feed = parseEnvelope(JSON.parse(readFileSync('feed.json', 'utf8')));
       const good = feed.instruments.filter((raw, at) => 'record' in parseRecord('instruments', raw, at));
       const { issues } = parseRecord('instruments', { ...feed.instruments[0], title: 7 }, 0);
       console.log(JSON.stringify([good.length === feed.instruments.length, issues[0].path]));`,
    );
    write('feed.json', FEED);
    assert.deepEqual(JSON.parse(call('node', 'feed.mjs')), [true, 'title']);
  },

  'plain Node writes the content of a tag': () => {
    write(
      'fallback.mjs',
      `import { readFileSync } from 'node:fs';
       import { renderFallback } from 'tilts/fallback';
       const feed = JSON.parse(readFileSync('feed.json', 'utf8'));
       const html = await renderFallback(feed, { element: 'idea-contest', language: 'lv', src: '/feed.json' });
       console.log(html.split('\\n').slice(0, 4).join(''));`,
    );
    assert.match(
      call('node', 'fallback.mjs'),
      /^<tilts-idea-contest src="\/feed.json" lang="lv"><ul><li><article><h3>/,
    );
  },

  'plain Node imports the classes, as a server that renders pages does': () => {
    write(
      'classes.mjs',
      "import * as tilts from 'tilts'; console.log(Object.keys(tilts).filter((name) => name.endsWith('Element')).length);",
    );
    assert.equal(Number(call('node', 'classes.mjs')), ELEMENTS.length);
  },

  'it depends on what its entries import, and on no server or database': () =>
    assert.deepEqual(
      Object.keys(JSON.parse(readFileSync(`${modules}/tilts/package.json`, 'utf8')).dependencies),
      ['lit', 'schema-dts', 'zod'],
    ),

  'the command of the package answers': () => assert.match(tilts('schema'), /"\$schema"/),

  'its command includes its libraries': () => {
    const { errors } = JSON.parse(tilts('check', 'feed.json', '--json'));
    assert.equal(errors, 0);
  },

  'its command writes a workbook, which makes the same feed again': () => {
    tilts('export', 'feed.json', '-o', 'book.xlsx', '--lang', 'lv');
    assert.match(
      tilts('import', 'book.xlsx', '-o', 'again.json', '--lang', 'lv'),
      /Izveidots: again\.json\./,
    );
    assert.deepEqual(JSON.parse(readFileSync(at('again.json'), 'utf8')), JSON.parse(FEED));
  },

  'its command drafts the mapping of a table, and reads the table by it': () => {
    write('register.csv', 'Nosaukums;Apraksts;E-pasts\nGrauds;Cep maizi.;info@grauds.example\n');
    tilts('map', 'register.csv', '--lang', 'lv', '-o', 'mapping.json');
    const mapping = JSON.parse(readFileSync(at('mapping.json'), 'utf8'));
    mapping.feed['publisher.name.lv'] = 'Paraugnovada pašvaldība';
    write('mapping.json', JSON.stringify(mapping));
    tilts('import', 'register.csv', '--map', 'mapping.json', '-o', 'register.json');
    const { enterprises } = JSON.parse(readFileSync(at('register.json'), 'utf8'));
    assert.deepEqual(
      enterprises.map(({ id }) => id),
      ['grauds'],
    );
  },

  'a bundler drops what is imported and not used': async () => {
    write('unused.js', "import { InstrumentDirectoryElement } from 'tilts'; console.log('nothing');");
    const options = {
      entryPoints: [at('unused.js')],
      bundle: true,
      format: 'esm',
      write: false,
      minify: true,
    };
    const { outputFiles } = await build({ ...options, splitting: false });
    assert.ok(outputFiles[0].text.length < 200, `${outputFiles[0].text.length} characters are left`);
  },

  'a bundled page shows the elements and stays out of our host’s way': bundled,

  'strict TypeScript knows the elements': () => {
    write(
      'app.ts',
      `import { InstrumentDirectoryElement } from 'tilts';
       import 'tilts/define/instrument-directory';
       import { parseEnvelope, type Instrument } from 'tilts/feed';
       import { renderFallback } from 'tilts/fallback';
       const element: InstrumentDirectoryElement = document.createElement('tilts-instrument-directory');
       element.src = '/feed.json';
       export const html: Promise<string> = renderFallback({}, { element: 'smart-goal', language: 'et', src: '/' });
       export const titleOf = ({ title }: Instrument): unknown => title;
       export const publisher: string = JSON.stringify(parseEnvelope({}).publisher.name);`,
    );
    compile({}, 'app.ts');
  },

  'strict TypeScript knows the elements in the JSX of React 19': () => {
    link('@types/react');
    const { modules: described } = JSON.parse(readFileSync(`${ROOT}/dist/custom-elements.json`, 'utf8'));
    const whole = described.map(({ declarations: [{ tagName, attributes, events }] }) => {
      const values = attributes.map(({ name, type }) => `${name}={${exampleOf(type.text)}}`);
      const listeners = events.map(({ name }) => `on${name}={({ type }) => console.log(type)}`);
      return `<${[tagName, ...values, ...listeners].join(' ')} lang="lv"><a href="/">x</a></${tagName}>`;
    });
    assert.equal(whole.length, ELEMENTS.length);
    const wrong = [
      '<tilts-instrument-directory limit="ten" />',
      '<tilts-instrument-directory debug="yes" />',
      '<tilts-instrument-directory colour="red" />',
      '<tilts-enterprise-showcase view="cards" />',
      '<tilts-nothing />',
    ];
    write(
      'app.tsx',
      `import type {} from 'tilts/jsx';
       export const right = [${whole.join(',\n')}];
       ${wrong.map((tag, at) => `// @ts-expect-error\nexport const wrong${at} = ${tag};`).join('\n')}`,
    );
    compile({ jsx: 'react-jsx' }, 'app.tsx');
  },
}).finally(() => rmSync(project, { recursive: true, force: true }));

/** A value that a type takes, in the words of JSX: the first of several. */
function exampleOf(type) {
  if (type === 'string') return "'x'";
  if (type === 'number') return '3';
  return type === 'boolean' ? 'true' : type.split(' | ')[0];
}

/** Compiles a file of the project as a bundler’s and as Node’s program would be. */
function compile(options, file) {
  for (const [module, moduleResolution] of Object.entries({ esnext: 'bundler', nodenext: 'nodenext' })) {
    const lib = ['es2023', 'dom', 'dom.iterable'];
    const strict = { lib, strict: true, noEmit: true, types: [] };
    const compilerOptions = { module, moduleResolution, ...strict, ...options };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }));
    call(`${BIN}/tsc`, '-p', '.');
  }
}

async function bundled() {
  write(
    'page.js',
    `${ELEMENTS.map((name) => `import 'tilts/define/${name}';`).join('\n')}
     import { configureLocalization } from '@lit/localize';
     configureLocalization({ sourceLocale: 'en', targetLocales: [], loadLocale: () => Promise.reject() });
     document.body.dataset.host = 'configured';`,
  );
  // The page's own program uses @lit/localize, which the elements leave alone.
  symlinkSync(`${ROOT}/node_modules/@lit/localize`, `${modules}/@lit/localize`);
  const bundle = await build({
    ...{ entryPoints: [at('page.js')], bundle: true, format: 'esm', splitting: true, outdir: at('out') },
    ...{ write: false, conditions: ['production'] },
  });
  const files = new Map(bundle.outputFiles.map(({ path, text }) => [path.replace(at('out'), ''), text]));
  const app = new Hono();
  app.get('/', (context) =>
    context.html(
      `<!doctype html><html lang="lv"><title>x</title><script type="module" src="/page.js"></script><tilts-instrument-directory src="/feed.json"></tilts-instrument-directory>`,
    ),
  );
  app.get('/feed.json', (context) => context.body(FEED, 200, { 'Content-Type': 'application/json' }));
  app.get('*', (context) =>
    context.body(files.get(context.req.path) ?? '', 200, { 'Content-Type': 'text/javascript' }),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    const said = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForSelector('::-p-aria([role="heading"])', { timeout: 60_000 });
    assert.equal(await page.$eval('body', ({ dataset }) => dataset.host), 'configured');
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
    server.close();
  }
}
