/** What the build does to words: pages speak from language files, English too, and know each message by a short id. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FILES = /\/i18n\/generated\/.+\/(?:lv|en|lt|et)\.ts$/;
const KEY = /^ {2}'([^']+)'(?=: )/gm;

let ids;

/** Short names in place of `results.count`, the same for every language; with a letter first they need no quotes. */
function shortId(name) {
  if (!ids) {
    const folder = 'src/core/i18n/generated';
    const english = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('en.ts'));
    const all = english
      .sort()
      .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(KEY)].map(([, id]) => id));
    ids = new Map(all.map((each, at) => [each, (at + 10 * 36).toString(36)]));
  }
  if (!ids.has(name)) throw new Error(`“${name}” is in no language file: npm run generate:messages`);
  return ids.get(name);
}

/**
 * What the replaced calls are bound to. No module may have the name itself, so that no parameter or variable can stand
 * between a call and what it calls.
 */
const WORD = '$word';

const isLocalize = (node) =>
  ts.isImportDeclaration(node) && node.moduleSpecifier.text.startsWith('@lit/localize');

/** The values in a message, and its id; undefined where it is said in another way than `msg(str`…`, { id: '…' })`. */
function partsOf({ arguments: [text, options, ...more] }) {
  const [id, ...others] = (options && ts.isObjectLiteralExpression(options) && options.properties) || [];
  const isString = text && ts.isStringLiteralLike(text);
  const isStr = text && ts.isTaggedTemplateExpression(text) && text.tag.getText() === 'str';
  const isId = id && ts.isPropertyAssignment(id) && id.name.getText() === 'id';
  if (more.length || others.length || !isId || !ts.isStringLiteral(id.initializer) || !(isString || isStr))
    return undefined;
  const values = (text.template?.templateSpans ?? []).map(({ expression }) => expression);
  return { id: id.initializer.text, values };
}

/**
 * The code of a module with `$word('a1', value)` for each ``msg(str`Kept (${value})`, { id: 'action.favourites' })``. Throws,
 * with file and line, where it could mean something else.
 */
export function replaceMsgCalls(code, name) {
  if (FILES.test(name)) {
    const keys = code.match(/^ +\S+:\s/gm) ?? [];
    if (keys.length !== (code.match(KEY) ?? []).length)
      throw new Error(`${name}: its keys are written otherwise`);
    return code.replace(KEY, (_, id) => `  '${shortId(id)}'`);
  }
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const imports = source.statements.filter(isLocalize);
  if (!imports.length) return code;
  const refuse = (node, why) => {
    throw new Error(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${why}`);
  };
  const edits = [];
  const visit = (node) => {
    if (isLocalize(node)) {
      if (!/^import \{ msg(?:, str)? \} from '@lit\/localize';$/.test(node.getText()))
        refuse(node, `only { msg } or { msg, str } may come from '@lit/localize', under these names`);
      return;
    }
    if (ts.isIdentifier(node) && node.text === WORD)
      refuse(node, `the build needs the name ${WORD} for itself`);
    if (ts.isIdentifier(node) && ['msg', 'str'].includes(node.text)) {
      const { parent } = node;
      const isCall = ts.isCallExpression(parent) && parent.expression === node && node.text === 'msg';
      const isTag = ts.isTaggedTemplateExpression(parent) && parent.tag === node && node.text === 'str';
      if (!isCall && !(isTag && parent.parent.expression?.getText() === 'msg'))
        refuse(node, `${node.text} may only be used as msg('…', { id: '…' }), with str\`…\` for values`);
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const { id, values } = partsOf(node) ?? refuse(node, `a message is msg('…' or str\`…\`, { id: '…' })`);
      // Everything in the call but the values goes.
      const starts = [node.getStart(), ...values.map((value) => value.getEnd())];
      const ends = [...values.map((value) => value.getStart()), node.getEnd()];
      const call = `${WORD}('${shortId(id)}'`;
      starts.forEach((start, at) =>
        edits.push([start, ends[at], (at ? '' : call) + (values[at] ? ', ' : ')')]),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const messages = fileURLToPath(new URL('../core/i18n/messages.js', import.meta.url));
  const imported = `import { translate as ${WORD} } from '${relative(dirname(name), messages)}';`;
  imports.forEach((node, at) => edits.push([node.getStart(), node.getEnd(), at ? '' : imported]));
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
}

/** What stands in for words in the sources is not needed where all of them have been replaced. */
export const dropMsgRuntime = {
  name: 'drop-msg-runtime',
  load: (id) => (id.endsWith('/src/core/i18n/install-msg.ts') ? 'export const installMsg = () => {};' : null),
  generateBundle(_, bundle) {
    const left = Object.values(bundle)
      .flatMap(({ modules = {} }) => Object.keys(modules))
      .find((path) => path.includes('/@lit/localize/'));
    if (left)
      this.error(
        `${left} is not for pages: src/core/i18n/install-msg.ts is to be the only module that needs it`,
      );
  },
};
