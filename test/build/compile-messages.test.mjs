/** What the build rewrites by name: it refuses a module in which the name could mean something else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { withoutForeignNames } from '../../src/build/foreign-loops.mjs';
import { replaceMsgCalls } from '../../src/build/compile-messages.mjs';

const FILE = fileURLToPath(new URL('../../src/elements/some/module.ts', import.meta.url));
const IMPORT = `import { msg, str } from '@lit/localize';`;
const words = (code) => replaceMsgCalls(`${IMPORT}\n${code}`, FILE);
const CLOSE = `msg('Close', { id: 'dialog.close' })`;

describe('texts in the build', () => {
  it('become calls with an id and the values', () => {
    assert.match(
      words(`const say = (word: string) => msg(str\`“\${word}” shows\`, { id: 'check.vague' });`),
      /^import \{ translate as \$word \} from '\.\.\/\.\.\/core\/i18n\/messages\.js';\nconst say = \(word: string\) => \$word\('\w+', word\);$/,
    );
    assert.match(words(`a(${CLOSE});\nb(${CLOSE});`), /\na\(\$word\('(\w+)'\)\);\nb\(\$word\('\1'\)\);$/);
  });

  it('may stand beside anything called `word`', () => {
    const shadows = [
      `function f(word) { return ${CLOSE}; }`,
      `function f({ word = '' }) { return ${CLOSE}; }`,
      `const word = 1; const f = () => ${CLOSE};`,
    ];
    for (const code of shadows) assert.match(words(code), /return \$word\('|=> \$word\('/);
  });

  it('are refused, with file and line, where a name is bound otherwise', () => {
    const refused = [
      `function f($word) { return ${CLOSE}; }`,
      `const { a: $word } = b;`,
      `function f(msg) { return ${CLOSE}; }`,
      `function f({ msg }) { return ${CLOSE}; }`,
      `for (const msg of texts) say(${CLOSE});`,
      `const f = (str) => msg(str\`\${1}\`, { id: 'dialog.close' });`,
      `const say = msg;`,
      `texts.map(msg);`,
      `const text = str\`\${1}\`;`,
      `msg(text, { id: 'dialog.close' });`,
      `msg(\`\${1} left\`, { id: 'dialog.close' });`,
      `msg(other\`\${1} left\`, { id: 'dialog.close' });`,
      `msg('Close');`,
      `msg('Close', options);`,
      `msg('Close', { desc: 'dialog.close' });`,
      `msg('Close', { id });`,
      `msg('Close', { id: 'dialog.close', desc: 'A button' });`,
    ];
    for (const code of refused) assert.throws(() => words(code), /src\/elements\/some\/module\.ts:2: /, code);
    assert.throws(() => words(`msg('Close', { id: 'no.such' })`), /no\.such/);
  });

  it('are refused where they come in under another name', () => {
    for (const line of [
      `import { msg as m } from '@lit/localize';`,
      `import * as localize from '@lit/localize';`,
      `import { str, msg } from "@lit/localize"`,
      `import { msg } from '@lit/localize/init/install.js';`,
    ])
      assert.throws(() => replaceMsgCalls(`\n${line}`, FILE), /module\.ts:2: only \{ msg \}/);
  });

  it('have their keys in every language file', () => {
    assert.match(
      replaceMsgCalls(
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

  it('meet nothing that a page has put on every object, but all that is the table’s own or its class’s', () => {
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
