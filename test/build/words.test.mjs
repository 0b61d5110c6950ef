/** What the build rewrites by name: it refuses a module in which the name could mean something else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { withoutDecorators, withoutSpaces } from '../../src/build/typescript.mjs';
import { cutLit, refuseGone } from '../../src/build/lit-cuts.mjs';
import { withoutForeignNames } from '../../src/build/foreign-loops.mjs';
import { withoutTexts } from '../../src/build/words.mjs';

const FILE = fileURLToPath(new URL('../../src/elements/some/module.ts', import.meta.url));
const IMPORT = `import { msg, str } from '@lit/localize';`;
const words = (code) => withoutTexts(`${IMPORT}\n${code}`, FILE);
/** `#{` stands for what begins a value in a template. */
const js = (text) => text.replaceAll('#{', '${');
const spaceless = (text) => withoutSpaces(js(text));
const CLOSE = `msg('Close', { id: 'dialog.close' })`;

describe('texts in the build', () => {
  it('become calls with an id and the values', () => {
    assert.match(
      words(`const say = (word: string) => msg(str\`“\${word}” shows\`, { id: 'check.vague' });`),
      /^import \{ word as \$word \} from '\.\.\/\.\.\/core\/i18n\/messages\.js';\nconst say = \(word: string\) => \$word\('\w+', word\);$/,
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
      assert.throws(() => withoutTexts(`\n${line}`, FILE), /module\.ts:2: only \{ msg \}/);
  });

  it('have their keys in every language file', () => {
    const file = '/src/core/i18n/generated/internal/lv.ts';
    assert.match(
      withoutTexts(`export const x = {\n  'dialog.close': "Aizvērt",\n};`, file),
      /\n {2}'\w+': "Aiz/,
    );
    assert.throws(() => withoutTexts(`export const x = {\n  "dialog.close": "Aizvērt",\n};`, file), /keys/);
  });
});

describe('templates in the build', () => {
  it('lose the spaces between tags and values', () => {
    assert.equal(
      spaceless('html`<p> <b>#{a}</b> #{b} <i>c</i> #{html`<u> <s></s> #{d}</u>`} e <b></b> </p>`'),
      js('html`<p><b>#{a}</b>#{b}<i>c</i>#{html`<u><s></s>#{d}</u>`} e <b></b></p>`'),
    );
  });

  it('and nothing else loses any', () => {
    for (const code of [
      'const text = `#{name} <info@example.lv> #{more}`;',
      'const text = "> <";',
      'if (/> </.test(text)) {} </a/.exec(b);',
      'const text = html`<p title=#{`#{a} <b> #{c}`}></p>`;',
    ])
      assert.equal(spaceless(code), js(code));
  });
});

describe('decorators in the build', () => {
  const decorated = (list, end = 'A.prototype, "b", 2') => `__decorateClass([\n  ${list}\n], ${end});`;

  it('become calls', () => {
    assert.equal(withoutDecorators(decorated('property()'), FILE), 'A.createProperty("b", {});');
    assert.equal(
      withoutDecorators(`${decorated('property({ type: Number })')}\n${decorated('state()')}`, FILE),
      'A.createProperty("b", { type: Number });\nA.createProperty("b", { state: true, attribute: false });',
    );
  });

  it('are refused where they are others', () => {
    for (const code of [
      decorated('query("a")'),
      decorated('state({ hasChanged })'),
      decorated('property(),\n  other()'),
      decorated('property(),\n  state()'),
      decorated('property()', 'A, "b", 2'),
      decorated('customElement("x-y")', 'A'),
    ])
      assert.throws(() => withoutDecorators(`${decorated('state()')}\n${code}`, FILE), /module\.ts/, code);
  });
});

describe('what is cut out of Lit', () => {
  it('is refused in our own code, with file and line', () => {
    for (const code of [
      '  @property({ reflect: true }) a = 1;',
      '  @property({ type: Array }) a = [];',
      '  @property({\n    type: Number,\n    hasChanged: never,\n  })\n  a = 1;',
      '  override shouldUpdate() {',
      '  protected override firstUpdated() {',
      '  static override properties = {};',
      '  this.removeController(this.a);',
      '  handleEvent(event) {',
      '  class A extends AsyncDirective {',
      '  html`<!-- #{a} -->`',
    ])
      assert.throws(() => refuseGone(js(`\n${code}`), FILE), /module\.ts:2: /, code);
    refuseGone(js('html`<!-- a --> #{b}`; @property({ type: Number }) c = 1;'), FILE);
  });

  it('stops the build where Lit has changed', () => {
    assert.throws(() => cutLit('', '/node_modules/lit-html/lit-html.js'), /has changed/);
    assert.equal(cutLit('a', '/node_modules/lit-html/directives/live.js'), undefined);
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
