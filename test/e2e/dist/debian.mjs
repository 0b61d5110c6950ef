/** Libraries of old sites, from Debian’s packages, for the tests alone. */
import { existsSync, readFileSync } from 'node:fs';
import { installOnDebian } from '../../helpers/debian.mjs';

const pathOf = (file) => `/usr/share/javascript/${file}`;
const isHere = (file) => existsSync(pathOf(file));

/**
 * The scripts of a package, in their order. Where they cannot be had, it says so, and answers with undefined; in CI that is
 * an error.
 */
export function scriptsOf(name, files) {
  if (!files.every(isHere)) installOnDebian(name, name);
  if (files.every(isHere)) return files.map((file) => readFileSync(pathOf(file), 'utf8'));
  const missing = `Debian’s package ${name} is missing: install it to try the library.`;
  if (process.env.CI) throw new Error(missing);
  console.log(`Not tried: ${missing}`);
  return undefined;
}
