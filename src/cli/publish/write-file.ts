/** Writes a file of the published folder, with its compressed copies beside it. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hasCopies } from '../../publish/site-files.js';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A file that is there already, with the same bytes, is left alone: what has not changed is published in no time. */
export async function writeSiteFile(path: string, content: Uint8Array | string): Promise<void> {
  const bytes = Buffer.from(content);
  const isCompressed = hasCopies(path, bytes.length);
  const before = await readFile(path).catch(() => undefined);
  const copies = isCompressed ? [`${path}.br`, `${path}.gz`] : [];
  if (before?.equals(bytes) && (await Promise.all(copies.map(exists))).every(Boolean)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  if (!isCompressed) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
