/**
 * A page gets `$word('a1', value)` for each ``msg(str`Kept (${value})`, { id: 'action.favourites' })``: its texts come from
 * language files, English too, and a short id stands for each. Throws, with file and line, where a call could mean
 * something else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const MESSAGES = fileURLToPath(new URL('../core/i18n/messages.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('../core/i18n/generated', import.meta.url));
const LANGUAGE_FILE = /\/i18n\/generated\/.+\/(?:lv|en|lt|et)\.ts$/;
const KEY = /^ {2}'([^']+)'(?=: )/gm;

/** What the calls are bound to: a name that no module may have, so that nothing can stand between a call and it. */
const WORD = '$word';

let ids;

/** The same in every language; with a letter first it needs no quotes. */
function shortId(name) {
  if (!ids) {
    const files = readdirSync(FOLDER, { recursive: true }).filter((file) => /[\\/]en\.ts$/.test(file));
    const all = files
      .sort()
      .flatMap((file) => [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(KEY)].map(([, id]) => id));
    ids = new Map(all.map((id, at) => [id, (at + 10 * 36).toString(36)]));
  }
  if (!ids.has(name)) throw new Error(`“${name}” is in no language file: npm run generate:messages`);
  return ids.get(name);
}

const isLocalize = (node) =>
  ts.isImportDeclaration(node) && node.moduleSpecifier.text.startsWith('@lit/localize');

/** Id and values of a message; undefined where it is not `msg('…' or str`…`, { id: '…' })`. */
function readCall({ arguments: [text, options, ...more] }) {
  const [id, ...others] = (options && ts.isObjectLiteralExpression(options) && options.properties) || [];
  const isText =
    text &&
    (ts.isStringLiteralLike(text) || (ts.isTaggedTemplateExpression(text) && text.tag.getText() === 'str'));
  const isId = id && ts.isPropertyAssignment(id) && id.name.getText() === 'id';
  if (more.length || others.length || !isText || !isId || !ts.isStringLiteral(id.initializer))
    return undefined;
  const spans = text.template?.templateSpans ?? [];
  return { id: id.initializer.text, values: spans.map(({ expression }) => expression) };
}

/** The code of a module with its calls replaced. */
export function replaceMsgCalls(code, file) {
  if (LANGUAGE_FILE.test(file)) return code.replace(KEY, (_, id) => `  '${shortId(id)}'`);
  if (!code.includes('@lit/localize')) return code;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const refuse = (node, why) => {
    throw new Error(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${why}`);
  };
  const edits = [];
  const imported = `import { translate as ${WORD} } from '${relative(dirname(file), MESSAGES).replaceAll('\\', '/')}';`;
  const visit = (node) => {
    if (isLocalize(node)) {
      if (!/^import \{ msg(?:, str)? \} from '@lit\/localize';$/.test(node.getText()))
        refuse(node, `only { msg } or { msg, str } may come from '@lit/localize', under these names`);
      edits.push([node.getStart(), node.getEnd(), edits.length ? '' : imported]);
      return;
    }
    if (ts.isIdentifier(node) && node.text === WORD) refuse(node, `${WORD} is a name of the build`);
    if (ts.isIdentifier(node) && ['msg', 'str'].includes(node.text)) {
      const { parent } = node;
      const isCall = ts.isCallExpression(parent) && parent.expression === node && node.text === 'msg';
      const isTag = ts.isTaggedTemplateExpression(parent) && parent.tag === node && node.text === 'str';
      if (!isCall && !(isTag && parent.parent.expression?.getText() === 'msg'))
        refuse(node, `${node.text} may only be used as msg('…', { id: '…' }), with str\`…\` for values`);
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const { id, values } = readCall(node) ?? refuse(node, `a message is msg('…' or str\`…\`, { id: '…' })`);
      // Everything in the call but its values goes.
      const starts = [node.getStart(), ...values.map((value) => value.getEnd())];
      const ends = [...values.map((value) => value.getStart()), node.getEnd()];
      starts.forEach((start, at) => {
        const opening = at ? '' : `${WORD}('${shortId(id)}'`;
        edits.push([start, ends[at], opening + (values[at] ? ', ' : ')')]);
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
}

/** What stands in for messages in the sources is not needed where all of them have been replaced. */
export const dropMsgRuntime = {
  name: 'drop-msg-runtime',
  load: (id) => (id.endsWith('/src/core/i18n/install-msg.ts') ? 'export const installMsg = () => {};' : null),
  generateBundle(_, bundle) {
    const left = Object.values(bundle)
      .flatMap(({ modules = {} }) => Object.keys(modules))
      .find((path) => path.includes('/@lit/localize/'));
    if (left) this.error(`${left} is not for pages: only src/core/i18n/install-msg.ts may need it`);
  },
};
