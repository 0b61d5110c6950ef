/** `integrity.json`: size in bytes and hash (W3C Subresource Integrity) of every file that a page may load. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOR_PAGES = /^(?:[\w.-]+|[0-9a-f]{8}\/.+)\.(?:js|html)$/;

export const writeIntegrity = {
  name: 'write-integrity',
  closeBundle() {
    const files = readdirSync('dist', { recursive: true }).map((name) => name.replaceAll('\\', '/'));
    const entries = files
      .filter((name) => FOR_PAGES.test(name))
      .sort()
      .map((name) => {
        const bytes = readFileSync(`dist/${name}`);
        const hash = createHash('sha384').update(bytes).digest('base64');
        return [name, { size: bytes.length, integrity: `sha384-${hash}` }];
      });
    writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  },
};
