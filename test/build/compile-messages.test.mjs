/** What the build rewrites by name: it refuses a module in which the name could mean something else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { withoutForeignNames } from '../../src/build/foreign-loops.mjs';
import { stripTexts } from '../../src/build/compile-messages.mjs';

const FILE = fileURLToPath(new URL('../../src/elements/some/module.ts', import.meta.url));
const CLOSE = `msg('Close', { id: 'dialog.close' })`;

describe('every namespace of messages', () => {
  it('is loaded by some module, or by the command, which has them all', () => {
    const read = (folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
    const loaders = read('src/core/i18n/generated').flatMap(([name, code]) =>
      name.startsWith('cli') ? [] : (/export const (\w+Messages)/.exec(code)?.slice(1) ?? []),
    );
    const modules = read('src')
      .filter(([name]) => !/i18n[\\/]generated/.test(name))
      .map(([, code]) => code)
      .join('\n');
    assert.ok(loaders.length > 20, `${loaders.length} namespaces`);
    assert.deepEqual(
      loaders.filter((name) => !new RegExp(`\\b${name}\\b`).test(modules)),
      [],
    );
  });
});

describe('texts in the build', () => {
  it('are left out of their calls, which get a short id', () => {
    const [, id] = /'(\w{2,3})'/.exec(stripTexts(CLOSE, FILE));
    const short = `msg('', { id: '${id}' })`;
    for (const [code, expected] of [
      [`const f = (msg: Msg) => ${CLOSE};`, `const f = (msg: Msg) => ${short};`],
      [
        `const f = ({ msg }: View) => [${CLOSE}, g(msg, ${CLOSE})];`,
        `const f = ({ msg }: View) => [${short}, g(msg, ${short})];`,
      ],
      [`view.${CLOSE};\nthis.${CLOSE};`, `view.${short};\nthis.${short};`],
      [
        `const { msg } = view; a({ ...view, msg }, { msg: this.msg });`,
        `const { msg } = view; a({ ...view, msg }, { msg: this.msg });`,
      ],
      [
        `class A { get msg(): Msg { return translatorFor('lv'); } }`,
        `class A { get msg(): Msg { return translatorFor('lv'); } }`,
      ],
    ])
      assert.equal(stripTexts(code, FILE), expected);
    assert.match(
      stripTexts(`msg(str\`“\${word}” shows \${${CLOSE}}, and more\`, { id: 'check.vague' })`, FILE),
      new RegExp(
        `^msg\\(str\`\\$\\{word\\}\\$\\{msg\\('', \\{ id: '${id}' \\}\\)\\}\`, \\{ id: '\\w+' \\}\\)$`,
      ),
    );
  });

  it('are rejected, with file and line, if a call would be missed or is not a message', () => {
    const refused = [
      `const say = msg;`,
      `const say = view.msg;`,
      `const { msg: say } = view;`,
      `f({ say: msg });`,
      `const f = () => view.msg;`,
      `const say = msg.bind(undefined);`,
      `msg(text, { id: 'dialog.close' });`,
      `view.msg(text, { id: 'dialog.close' });`,
      `msg(\`\${1} left\`, { id: 'dialog.close' });`,
      `msg(other\`\${1} left\`, { id: 'dialog.close' });`,
      `msg('Close');`,
      `msg('Close', options);`,
      `msg('Close', { desc: 'dialog.close' });`,
      `msg('Close', { id });`,
      `msg('Close', { id: 'dialog.close', desc: 'A button' });`,
    ];
    for (const code of refused)
      assert.throws(() => stripTexts(`\n${code}`, FILE), /src\/elements\/some\/module\.ts:2: /, code);
    assert.throws(() => stripTexts(`msg('Close', { id: 'no.such' })`, FILE), /no\.such/);
  });

  it('have their keys in every language file', () => {
    assert.match(
      stripTexts(
        `export const x = {\n  'dialog.close': "Aizvērt",\n};`,
        '/src/core/i18n/generated/internal/lv.ts',
      ),
      /\n {2}'\w{2}': "Aiz/,
    );
  });
});

describe('loops of packages in the build', () => {
  const run = (body) =>
    runInThisContext(
      `(table) => { ${withoutForeignNames(`const found = [];\n${body}\nreturn found;`, 'package.js')} }`,
    );

  it('skip properties that a page has added to every object, and keep own and inherited ones', () => {
    const table = Object.assign(Object.create({ inherited: 1 }), { own: 1, version: 2 });
    const loops = [
      'for (const name in table) { found.push(name); }',
      'for (var name in table) found.push(name);',
      'let name; for (name in table) if (name) found.push(name); else found.push("");',
      'for (const a in { x: 1 }) for (const name in table) found.push(name);',
    ];
    Object.prototype.version = 1;
    Object.prototype.isEmpty = () => true;
    try {
      for (const loop of loops) assert.deepEqual(run(loop)(table), ['own', 'version', 'inherited'], loop);
    } finally {
      delete Object.prototype.version;
      delete Object.prototype.isEmpty;
    }
  });
});
