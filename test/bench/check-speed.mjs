/**
 * How long `tilts check` takes for 4,000 rich records, beside what it cannot do without: `JSON.parse` of the same text.
 * `node test/bench/check-speed.mjs` prints milliseconds of this computer and their ratio, the best of five runs each.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { textOfFeed } from './rich-feed.mjs';

const RUNS = 5;
/** Milliseconds of the best run. */
function best(work) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const folder = await mkdtemp(join(tmpdir(), 'tilts-bench-'));
try {
  const outfile = join(folder, 'check.mjs');
  await build({
    entryPoints: ['src/core/check/check-feed.ts'],
    ...{ bundle: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'], outfile },
  });
  const { checkFeed } = await import(pathToFileURL(outfile).href);
  const text = await textOfFeed();
  const parsing = best(() => JSON.parse(text));
  const checking = best(() => checkFeed('feed.json', text, Date.now()));
  const { errors, warnings } = checkFeed('feed.json', text, Date.now());
  console.log(`${(text.length / 1e6).toFixed(1)} MB, ${errors} errors, ${warnings} warnings`);
  console.log(
    `JSON.parse ${parsing.toFixed()} ms, check ${checking.toFixed()} ms: ${(checking / parsing).toFixed(1)} times as long`,
  );
} finally {
  await rm(folder, { recursive: true });
}
