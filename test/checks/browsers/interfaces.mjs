/** The interfaces of the web and of JavaScript that a module uses, each with its entry in MDN's data. */
import ts from 'typescript';
import { entryAt } from './support.mjs';

const isBuiltIn = (declaration) => /\/typescript\/lib\/lib\./.test(declaration.getSourceFile().fileName);

/** Names of a type and of all that it extends. */
function namesOf(checker, type) {
  const parts = type.isUnionOrIntersection() ? type.types : [checker.getApparentType(type)];
  return parts.flatMap((part) =>
    part.isUnionOrIntersection()
      ? namesOf(checker, part)
      : [
          ...(part.symbol ? [part.symbol.name] : []),
          ...(part.isClassOrInterface() ? checker.getBaseTypes(part) : []).flatMap((base) =>
            namesOf(checker, base),
          ),
        ],
  );
}

/** The data names a mixin's member at the interfaces that have it: so the type that it is asked of is looked up too. */
function entryOf(declaration, name, askedOf) {
  const { parent } = declaration;
  const isStatic = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent);
  const owner = isStatic ? parent.parent.name.text : ts.isInterfaceDeclaration(parent) && parent.name.text;
  const owners = owner ? [owner, ...askedOf] : [];
  if (declaration.getSourceFile().fileName.includes('lib.dom'))
    return owner
      ? owners
          .map(
            (each) => entryAt('api', each, isStatic ? `${name}_static` : name) ?? entryAt('api', each, name),
          )
          .find(Boolean)
      : (entryAt('api', name) ?? entryAt('api', 'Window', name));
  if (!owner) return entryAt('javascript', 'builtins', name);
  return owners
    .map((each) => each.replace(/Constructor$/, '').replace(/^Readonly(?=Array|Map|Set)/, ''))
    .map(
      (each) =>
        entryAt('javascript', 'builtins', each, name) ??
        entryAt('javascript', 'builtins', 'Intl', each, name),
    )
    .find(Boolean);
}

/** Whether a failure of it is caught right there. */
export function isCaught(node) {
  for (let at = node; at.parent && !ts.isFunctionLike(at); at = at.parent)
    if (ts.isTryStatement(at.parent) && at.parent.tryBlock === at && at.parent.catchClause) return true;
  return false;
}

/**
 * Everything built in that the module names: `{node, name, entries, isForHttps}`. An interface that is declared more than
 * once has an entry for each.
 */
export function* interfacesOf(file, checker) {
  const use = (node, symbol, askedOf) => {
    const declarations = symbol?.declarations?.filter(isBuiltIn) ?? [];
    const names = askedOf ? namesOf(checker, checker.getTypeAtLocation(askedOf)) : [];
    return declarations.map((each) => ({
      node,
      name: symbol.name,
      entry: entryOf(each, symbol.name, names),
      isForHttps: /Available only in secure contexts/.test(each.getFullText()),
    }));
  };
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isTaken = ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent);
      if (isTaken && (parent.propertyName ?? parent.name) === node)
        found.push(use(node, checker.getTypeAtLocation(parent.parent).getProperty(node.text), parent.parent));
      else found.push(use(node, checker.getSymbolAtLocation(node), isMember && parent.expression));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  yield* found.filter(({ length }) => length);
}
