/** What a style sheet uses, each with its entry in MDN's data, and whether it stands in an `@supports`. */
import { data, entryAt } from './support.mjs';

/** Functions of all types of values, by name. */
const functions = new Map();
const gather = (types) => {
  for (const [name, entry] of Object.entries(types)) {
    if (name === '__compat' || typeof entry !== 'object') continue;
    if (entry.__compat && !functions.has(name)) functions.set(name, entry);
    gather(entry);
  }
};
gather(data.css.types);

const blank = (text) => text.replace(/[^\n]/g, ' ');

/** Where the blocks of `@supports` are, as spaces. */
function withoutSupports(css) {
  for (const { index } of css.matchAll(/@supports/g)) {
    let end = css.indexOf('{', index) + 1;
    for (let depth = 1; depth; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    css = css.slice(0, index) + blank(css.slice(index, end)) + css.slice(end);
  }
  return css;
}

/** `{index, name, entry}` of every rule, selector, property, keyword and function; `isAmongOthers`: in a list of selectors. */
export function* usedIn(text) {
  const css = withoutSupports(text.replace(/\/\*[^]*?\*\//g, blank));
  for (const [, name, { index } = css] of css.matchAll(/@([\w-]+)/g))
    yield { index, name: `@${name}`, entry: entryAt('css', 'at-rules', name) };
  for (const { 1: list, index } of css.matchAll(/(?<=^|[{};])([^{};@]+)(?=\{)/g))
    for (const [whole, name] of list.matchAll(/::?([a-z][\w-]*)/g))
      yield {
        index: index + list.indexOf(whole),
        name: whole,
        entry: entryAt('css', 'selectors', name),
        isAmongOthers: list.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').includes(','),
      };
  for (const { 1: property, 2: value, index } of css.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+);/g)) {
    const entry = entryAt('css', 'properties', property);
    yield { index, name: property, entry };
    // What stands right before it holds where its value is not understood; with a variable in it it always is.
    if (
      !value.includes('var(') &&
      css.slice(0, index).trimEnd().split(/[;{]/).at(-2)?.trim().startsWith(`${property}:`)
    )
      continue;
    for (const word of value.split(/[\s,]+/))
      yield {
        index,
        name: property,
        entry: entry && entryAt('css', 'properties', property, word.replaceAll('-', '_')),
      };
    for (const [, name] of value.matchAll(/([a-z-]+)\(/g))
      yield { index, name: `${name}()`, entry: functions.get(name) };
    for (const [, unit] of value.matchAll(/\d([a-z]+)\b/g))
      yield { index, name: unit, entry: entryAt('css', 'types', 'length', unit) };
  }
}
