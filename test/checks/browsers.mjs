/**
 * What a page runs against what the oldest browsers know (MDN's data): every API of the web and of JavaScript that src
 * uses, and every property, function and selector of its styles. What only pages with https have stands in a `try`.
 */
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import ts from 'typescript';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The oldest that all four elements work in. */
const OLDEST = { chrome: 109, edge: 109, firefox: 115, safari: 16.4, safari_ios: 16.4 };

/** Looked for before they are used. */
const ASKED_FOR = [];

/** Browsers that know it too late, or not at all. */
function missingIn(entry) {
  const { support } = entry.__compat;
  return Object.entries(OLDEST).flatMap(([browser, version]) => {
    const first = [support[browser] ?? []].flat().find((each) => !each.flags && !each.prefix && !each.alternative_name);
    const since = first?.version_added;
    if (since === undefined || since === null) return [];
    const number = since === false ? Infinity : since === 'preview' ? Infinity : Number(String(since).replace('≤', ''));
    return number > version || first.version_removed ? [`${browser} ${since === false ? 'never' : since}`] : [];
  });
}

const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, ts.sys);
const files = config.fileNames.filter((name) => /^src\/(?!cli|build|.*generated)/.test(relative('.', name)));
const program = ts.createProgram(files, config.options);
const checker = program.getTypeChecker();
const problems = [];
const unknown = new Set();

const entryOf = (path) => {
  let at = data;
  for (const name of path) at = at && Object.hasOwn(at, name) ? at[name] : undefined;
  return at?.__compat ? at : undefined;
};

const ownerNames = (type) => {
  if (!type) return [];
  const parts = type.isUnionOrIntersection?.() ? type.types : [type];
  return parts.flatMap((part) => {
    const apparent = checker.getApparentType(part);
    const name = apparent.symbol?.name;
    return [name, ...(checker.getBaseTypes && apparent.isClassOrInterface?.() ? checker.getBaseTypes(apparent).flatMap(ownerNames) : [])];
  }).filter(Boolean);
};

function find(declaration, symbol, node) {
  const name = symbol.name;
  const file = declaration.getSourceFile().fileName;
  const isDom = /lib\.dom/.test(file);
  let parent = declaration.parent;
  let owner;
  let isStatic = false;
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)) {
    owner = parent.parent.name.text;
    isStatic = true;
  } else if (ts.isInterfaceDeclaration(parent)) owner = parent.name.text;
  const names = [owner, ...(node ? ownerNames(checker.getTypeAtLocation(node)) : [])].filter(Boolean);
  if (isDom) {
    if (!owner) return entryOf(['api', name]) ?? entryOf(['api', 'Window', name]);
    for (const each of names)
      for (const key of isStatic ? [`${name}_static`, name] : [name, `${name}_static`, `${name}_event`]) {
        const entry = entryOf(['api', each, key]);
        if (entry) return entry;
      }
    return undefined;
  }
  if (!owner) return entryOf(['javascript', 'builtins', name]);
  for (const each of names) {
    const bare = each.replace(/Constructor$/, '').replace(/^Readonly(?=Array|Map|Set)/, '');
    const entry = entryOf(['javascript', 'builtins', bare, name]) ?? entryOf(['javascript', 'builtins', 'Intl', bare, name]) ?? entryOf(['javascript','builtins','TypedArray', name]);
    if (entry) return entry;
  }
  return undefined;
}

const isInTry = (node) => {
  for (let at = node; at.parent && !ts.isFunctionLike(at); at = at.parent)
    if (ts.isTryStatement(at.parent) && at.parent.tryBlock === at && at.parent.catchClause) return true;
  return false;
};

const isLib = (declaration) => /typescript\/lib\/lib\./.test(declaration.getSourceFile().fileName);

for (const file of program.getSourceFiles()) {
  if (!files.includes(file.fileName)) continue;
  const name = relative('.', file.fileName);
  const tell = (node, text) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
    problems.push(`${name}:${line + 1}:${character + 1} ${text}`);
  };
  const judge = (node, owner) => {
    let symbol = checker.getSymbolAtLocation(node);
    const declarations = (symbol?.declarations ?? []).filter(isLib);
    if (!declarations.length) return;
    const entries = declarations.map((each) => find(each, symbol, owner)).filter(Boolean);
    if (!entries.length) { unknown.add(`${owner ? ownerNames(checker.getTypeAtLocation(owner))[0] : ''}.${symbol.name}`); }
    const best = entries.map(missingIn).sort((a, b) => a.length - b.length)[0];
    if (best?.length) tell(node, `${symbol.name}: ${best.join(', ')}`);
    if (declarations.some((each) => /secure contexts/.test(each.getFullText())) && !isInTry(node)) tell(node, `${symbol.name}: https only`);
  };
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) { judge(node.name, node.expression); visit(node.expression); return; }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const type = checker.getTypeAtLocation(node.parent);
      const key = node.propertyName ?? node.name;
      if (ts.isIdentifier(key)) {
        const s = type.getProperty(key.text);
        // judged by its type
        const declarations = (s?.declarations ?? []).filter(isLib);
        const entries = declarations.map((each) => find(each, s, node.parent)).filter(Boolean);
        const best = entries.map(missingIn).sort((a, b) => a.length - b.length)[0];
        if (best?.length) tell(node, `${s.name}: ${best.join(', ')}`);
      }
    }
    if (ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent) ) judge(node);
    if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) judge(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
}
problems.forEach((problem) => console.error(problem));
console.log([...unknown].sort().join('  '));
process.exitCode = problems.length ? 1 : 0;
