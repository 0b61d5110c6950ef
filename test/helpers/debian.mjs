/** What tests need and a machine has not, from Debian’s packages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isRootOnDebian = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs packages where that is possible, as root on Debian, and says so on the console. Answers whether it did. */
export function installOnDebian(what, ...packages) {
  if (!isRootOnDebian()) return false;
  console.log(`No ${what} found: installing from Debian ${packages.join(', ')} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // Another test may be installing something at the same time: one after the other. A server that a package starts must not
  // hold the lock (`--close`).
  const install = `apt-get -qq update && apt-get -qq install -y --no-install-recommends ${packages.join(' ')}`;
  execFileSync('flock', ['--close', join(tmpdir(), 'tilts-install.lock'), 'sh', '-c', install], options);
  return true;
}
