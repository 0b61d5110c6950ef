/**
 * Tilts on a page that is not ours, with the built files: strict policy, hostile styles, scripts twice and late, tags
 * that come, move and go, nothing left behind.
 * Usage: node test/e2e/host-page.mjs [--in chromium|firefox|webkit] [file of dist/ to put into the page, e.g. tilts.lv.js]
 * In Chromium all cases are run; on the others those that `test/config/engines.mjs` names.
 * With the variable CASE only the cases run whose names hold it.
 */
import { CASES as LOAD_ORDER } from './host-page/load-order.mjs';
import { CASES as MEMORY_LEAKS } from './host-page/memory-leaks.mjs';
import { CASES as POLICY } from './host-page/policy.mjs';
import { CASES as STYLES } from './host-page/styles.mjs';
import { CASES as LAZY_ACTIONS } from './host-page/lazy-actions.mjs';
import { HOST_PAGE_CASES, isOf } from '../config/engines.mjs';
import { close, ENGINE, FILE } from './host-page/harness.mjs';

let failed = 0;
const only = process.env.CASE;
const cases = Object.entries({
  ...POLICY,
  ...LOAD_ORDER,
  ...STYLES,
  ...LAZY_ACTIONS,
  // What is left behind does not depend on how the elements came, and counting takes minutes.
  ...(FILE === 'tilts.js' ? MEMORY_LEAKS : {}),
}).filter(([name]) => (!only || name.includes(only)) && isOf(HOST_PAGE_CASES[ENGINE] ?? [''], name));
for (const [name, run] of cases) {
  const start = performance.now();
  const problems = await run().catch((error) => [String(error)]);
  if (problems.length) failed++;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${problems.length ? '✗' : '✓'} ${name} (${seconds} s)${problems.map((line) => `\n    ${line}`).join('')}`,
  );
}
await close();
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !cases.length ? 1 : 0;
