/** What tests need and a machine has not, from Debian’s packages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
  // Another test may be installing something at the same time.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  execFileSync('apt-get', [...wait, 'update'], options);
  execFileSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], options);
  return true;
}
