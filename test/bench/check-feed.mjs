/** Checks the benchmark's feed with the library's own schema: `node test/bench/check-feed.mjs`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeFeed } from './make-feed.mjs';

const SCHEMA = fileURLToPath(new URL('../../src/core/feed/schema/schema.ts', import.meta.url));

/** Throws on the first record of 100 (or the envelope) that the schema refuses. */
export async function checkFeed() {
  const folder = await mkdtemp(join(tmpdir(), 'tilts-bench-'));
  try {
    const outfile = join(folder, 'schema.mjs');
    await build({ entryPoints: [SCHEMA], bundle: true, format: 'esm', platform: 'node', outfile });
    const { envelopeSchema, instrumentSchema } = await import(pathToFileURL(outfile).href);
    const feed = makeFeed(100);
    envelopeSchema.parse(feed);
    for (const record of feed.instruments) instrumentSchema.parse(record);
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await checkFeed();
  console.log('100 records and their envelope are valid.');
}
