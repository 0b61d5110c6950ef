/** One receiver keeps one folder: the claim of a process that runs, and the end of one that was killed. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const claimOf = (folder: string): string => join(folder, 'receiver.pid');

/** @throws {Error} where another receiver that is running keeps its applications here */
export function claim(folder: string): void {
  const [owner = '', born] = (readIfThere(claimOf(folder)) ?? '').split(' ', 2);
  if (Number(owner) && owner !== String(process.pid) && isRunning(Number(owner)) && born === birthOf(owner))
    throw new Error(`Process ${owner} already keeps applications in ${folder}.`);
  writeFileSync(claimOf(folder), `${process.pid} ${birthOf('self')}`);
  // The lock of a receiver that was killed; SQLite rolls back what it had begun.
  rmSync(join(folder, 'applications.db.lock'), { recursive: true, force: true });
}

export const release = (folder: string): void => rmSync(claimOf(folder), { force: true });

/**
 * When a process began, as the system counts; always the same where it does not say. After a power cut, and in a
 * container at every start, somebody else soon has the number of a receiver that is no more.
 */
function birthOf(pid: string): string {
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim();
  // The name, in brackets, may hold anything; the 20th value behind it is the start (proc_pid_stat(5)).
  const stat = readIfThere(`/proc/${pid}/stat`);
  return boot && stat ? `${boot}-${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!}` : 'unknown';
}

function readIfThere(file: string): string | undefined {
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
