/**
 * Walks at random over all elements on one page of the built files, with anything that a person can do there; after each
 * step the page must be right. What is wrong is told with the seed and the last steps.
 *
 * Usage: npm run test:walk -- [--seed 1] [--minutes 5 | --steps 500] [--file tilts.js]
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../helpers/browser.mjs';
import { startSite } from './dist/site.mjs';
import { Walk } from './random-walk/walk.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '5' },
    steps: { type: 'string' },
    file: { type: 'string', default: 'tilts.js' },
  },
});
const seed = Number(values.seed);
console.log(`Seed ${seed}`);
const [site, browser] = await Promise.all([startSite(), launchBrowser()]);
const walk = new Walk({ browser, site, file: values.file, seed });
const end = Date.now() + Number(values.minutes) * 60_000;
try {
  // The last half of the time belongs to the memory, in two parts.
  const isEnough = (part) => {
    if (values.steps) return (steps) => steps >= Number(values.steps) * part;
    const until = Date.now() + (end - Date.now()) * part;
    return () => Date.now() >= until;
  };
  await walk.run(isEnough(0.5));
  const first = walk.steps.length;
  const ratio = await walk.assertFlat(() => {
    const start = walk.steps.length;
    if (values.steps) return () => walk.steps.length - start >= Number(values.steps) / 4;
    const until = Date.now() + (Number(values.minutes) * 60_000) / 4;
    return () => Date.now() >= until;
  });
  console.log(`${walk.steps.length} steps (${first} with reloads); memory × ${ratio.toFixed(2)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await walk.close();
  await browser.close();
  await site.close();
}
