/**
 * The texts of the code are left out of a page: ``msg(str`Kept (${value})`, { id: 'action.favourites' })`` becomes
 * ``msg(str`${value}`, { id: 'a1' })``. A page reads its texts, English too, from language files under a short id. The
 * call stays the same call. Throws, with file and line, where a call of `msg` could be missed or is no message.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FOLDER = fileURLToPath(new URL('../core/i18n/generated', import.meta.url));
const LANGUAGE_FILE = /\/i18n\/generated\/.+\/(?:lv|en|lt|et)\.ts$/;
const KEY = /^ {2}'([^']+)'(?=: )/gm;

let ids;

/** The same in every language; with a letter first it needs no quotes. */
function shortId(name) {
  if (!ids) {
    const files = readdirSync(FOLDER, { recursive: true }).filter((file) => /[\\/]en\.ts$/.test(file));
    // The short ones are for the elements: what the command, check, the desk and the fallback say comes last.
    const rank = (file) =>
      /^(?:cli|core[\\/](?:check|import|workbook)|desk|fallback)[\\/]/.test(file) ? `~${file}` : file;
    const all = files
      .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
      .flatMap((file) => [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(KEY)].map(([, id]) => id));
    ids = new Map(all.map((id, at) => [id, (at + 10 * 36).toString(36)]));
  }
  if (!ids.has(name)) throw new Error(`“${name}” is in no language file: npm run generate:messages`);
  return ids.get(name);
}

/** The parts of a message: its literals, the literal of its id; undefined where it is not `msg('…' or str`…`, { id: '…' })`. */
function readCall({ arguments: [text, options, ...more] }) {
  const [id, ...others] = (options && ts.isObjectLiteralExpression(options) && options.properties) || [];
  const isTagged = text && ts.isTaggedTemplateExpression(text) && text.tag.getText() === 'str';
  const isText = isTagged || (text && ts.isStringLiteralLike(text));
  const isId = id && ts.isPropertyAssignment(id) && id.name.getText() === 'id';
  if (more.length || others.length || !isText || !isId || !ts.isStringLiteral(id.initializer))
    return undefined;
  const literal = isTagged ? text.template : text;
  const literals = literal.templateSpans
    ? [literal.head, ...literal.templateSpans.map((span) => span.literal)]
    : [literal];
  return { id: id.initializer, literals };
}

/** A translator that is not called may only go where it is called `msg` again. */
function keepsName(value) {
  const { parent } = value;
  if (ts.isCallExpression(parent)) return parent.arguments.includes(value);
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText() === 'msg';
  return ts.isShorthandPropertyAssignment(parent);
}

/** The called expression, or the value, of which this name is the last part: `msg`, `view.msg`. */
const valueOf = (name) =>
  ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : name;

const isCalled = (value) => ts.isCallExpression(value.parent) && value.parent.expression === value;

/** `{ msg: say }` and `say = view.msg`: calls of `say` would be missed. */
function isRenamed(name) {
  const { parent } = name;
  if (ts.isBindingElement(parent)) return parent.propertyName === name;
  const value = valueOf(name);
  const isDeclared = value === name && parent.name === name && !ts.isShorthandPropertyAssignment(parent);
  return !isDeclared && !keepsName(value);
}

/** What stands between the quotes of a literal, or between the braces of a template. */
function innerRange(literal) {
  const closing = ts.isTemplateHead(literal) || ts.isTemplateMiddle(literal) ? 2 : 1;
  return [literal.getStart() + 1, literal.getEnd() - closing];
}

/** The code of a module without its texts. */
export function stripTexts(code, file) {
  if (LANGUAGE_FILE.test(file)) return code.replace(KEY, (_, id) => `  '${shortId(id)}'`);
  if (!/\bmsg\b/.test(code)) return code;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const refuse = (node, why) => {
    throw new Error(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${why}`);
  };
  const edits = [];
  const visit = (node) => {
    if (ts.isIdentifier(node) && node.text === 'msg') {
      const value = valueOf(node);
      if (isCalled(value)) {
        const { id, literals } =
          readCall(value.parent) ?? refuse(node, `a message is msg('…' or str\`…\`, { id: '…' })`);
        for (const literal of literals) edits.push([...innerRange(literal), '']);
        edits.push([...innerRange(id), shortId(id.text)]);
      } else if (isRenamed(node)) refuse(node, 'a translator is called msg everywhere');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
}
