/** Only one server may use a folder: a lock file that no longer counts when its process has ended. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockFileOf = (folder: string): string => join(folder, 'server.pid');

/** @throws {Error} if another running server uses the folder */
export function acquireLock(folder: string): void {
  const [owner = '', start] = (readIfExists(lockFileOf(folder)) ?? '').split(' ', 2);
  if (
    Number(owner) &&
    owner !== String(process.pid) &&
    isRunning(Number(owner)) &&
    start === processStartOf(owner)
  )
    throw new Error(`Process ${owner} is already using ${folder}.`);
  writeFileSync(lockFileOf(folder), `${process.pid} ${processStartOf('self')}`);
  // The lock of a server that was killed; SQLite rolls back its unfinished transaction.
  rmSync(join(folder, 'applications.db.lock'), { recursive: true, force: true });
}

export const releaseLock = (folder: string): void => rmSync(lockFileOf(folder), { force: true });

/**
 * When a process was started, as counted by the system; a constant if the system does not tell. After a power cut, and in
 * a container at every start, another process soon has the id of a server that no longer runs.
 */
function processStartOf(pid: string): string {
  const boot = readIfExists('/proc/sys/kernel/random/boot_id')?.trim();
  // The name, in brackets, may contain anything; the 20th value after it is the start time (proc_pid_stat(5)).
  const stat = readIfExists(`/proc/${pid}/stat`);
  return boot && stat ? `${boot}-${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!}` : 'unknown';
}

function readIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
