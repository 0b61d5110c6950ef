/**
 * `npm run new:element` in a copy of the repository: what it makes passes the checks that every element has to pass,
 * before anybody has changed a line of it.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../helpers/steps.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAME = 'opening-hours';

const copy = mkdtempSync(join(realpathSync(tmpdir()), 'tilts-new-element-'));
const at = (path) => join(copy, path);
const call = (command, ...args) =>
  execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe', timeout: 300_000 });
const npm = (...args) => call('npm', 'run', '--silent', ...args);
const bin = (command, ...args) => call(at(`node_modules/.bin/${command}`), ...args);

/** The source files, without what is generated or built. */
const listFiles = (cwd) =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path && existsSync(join(cwd, path)));

for (const path of listFiles(ROOT)) {
  mkdirSync(dirname(at(path)), { recursive: true });
  copyFileSync(join(ROOT, path), at(path));
}
symlinkSync(join(ROOT, 'node_modules'), at('node_modules'), 'junction');

let created = [];

await run({
  'an invalid name is rejected, with the reason': () => {
    for (const [name, reason] of [
      ['', /Usage/],
      ['OpeningHours', /kebab-case/],
      ['opening--hours', /kebab-case/],
      ['smart-goal', /already exists/],
      ['lv', /file of the build/],
      ['showcase', /messages/],
    ]) {
      const { status, stderr } = spawnSync('node', ['src/build/new-element.mjs', name], {
        cwd: copy,
        encoding: 'utf8',
      });
      assert.equal(status, 1, name);
      assert.match(stderr, reason);
    }
  },

  'it makes the files of an element': () => {
    created = npm('new:element', NAME)
      .split('\n')
      .filter((path) => /\.(?:ts|xlf)$/.test(path));
    assert.deepEqual(created.filter((path) => path.endsWith('.ts')).sort(), [
      `src/elements/${NAME}/labels.ts`,
      `src/elements/${NAME}/${NAME}.styles.ts`,
      `src/elements/${NAME}/${NAME}.ts`,
      `src/elements/${NAME}/${NAME}.types.ts`,
      `src/elements/${NAME}/views/${NAME}.ts`,
      `stories/${NAME}.stories.ts`,
      `test/elements/${NAME}/${NAME}.test.ts`,
    ]);
    for (const path of created) assert.doesNotMatch(readFileSync(at(path), 'utf8'), /new-?element/i, path);
  },

  'it does not overwrite them': () => assert.throws(() => npm('new:element', NAME), /already exists/),

  'it is registered, and has its texts in four languages': () => {
    npm('generate');
    assert.match(readFileSync(at('src/define/generated/lazy.ts'), 'utf8'), /'tilts-opening-hours'/);
    npm('check:translations');
  },

  'formatter and linter have nothing to say': () => {
    const files = created.filter((path) => path.endsWith('.ts'));
    bin('prettier', '--check', ...files);
    bin('eslint', '--max-warnings', '0', ...files);
  },

  'the types are right': () => {
    // Only of what is new: those of the whole repository are a check of their own.
    const files = [...created.filter((path) => path.endsWith('.ts')), 'src/define/generated/lazy.ts'];
    const include = ['src/**/*.d.ts', 'test/**/*.d.ts', 'test/**/*.d.mts'];
    writeFileSync(at('tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include, files }));
    bin('tsc', '-p', 'tsconfig.new.json');
  },

  'its unit test passes': () =>
    assert.match(
      npm('test:unit', '--', '--files', `test/elements/${NAME}/${NAME}.test.ts`),
      /^[1-9]\d* passed, 0 failed$/m,
    ),

  'a page loads it in separate chunks': () => {
    writeFileSync(
      at('page.config.mjs'),
      `import all from './rollup.config.mjs';
       const page = all.find(({ input }) => Object.keys(input).includes('${NAME}'));
       const own = Object.entries(page.input).filter(([part]) => \`-\${part}\`.endsWith('-${NAME}'));
       export default { ...page, input: Object.fromEntries(own) };`,
    );
    bin('rollup', '--silent', '--config', 'page.config.mjs');
    const [folder] = readdirSync(at('dist'));
    const part = (name) => readFileSync(at(`dist/${folder}/${name}.js`), 'utf8');
    assert.match(part(NAME), /tilts-opening-hours/);
    for (const [language, text] of Object.entries({
      lv: 'Šeit vēl nekā nav.',
      en: 'There is nothing here yet.',
      lt: 'Čia dar nieko nėra.',
      et: 'Siin ei ole veel midagi.',
    }))
      assert.ok(part(`${language}-${NAME}`).includes(text), language);
  },
});

rmSync(copy, { recursive: true, force: true });
