/** Who may send a later stage that is by invitation only: the last entry of the history about the stage decides. Pure. */
import type { ContestBook } from './contests.js';
import { isSubmissionStage } from '../../core/feed/contest-stages.js';
import type { Contest, Stage } from '../../core/feed/schema/schema.js';
import type { ApplicationStore, Entry } from './store/application-store.js';

/** The ids of the stages to which an application is invited, by its history, oldest first. */
export function invitedStages(history: readonly Entry[]): readonly string[] {
  const invited = new Set<string>();
  for (const { kind, text } of history) {
    if (kind === 'invited') invited.add(text);
    if (kind === 'uninvited') invited.delete(text);
  }
  return [...invited];
}

/** The same for all applications, or for those to a contest, by reference. */
export const invitedByReference = async (
  store: ApplicationStore,
  contest?: string,
): Promise<Map<string, readonly string[]>> =>
  new Map(
    [...(await store.histories(contest))].map(([reference, history]) => [reference, invitedStages(history)]),
  );

/** The stages of a contest that are by invitation only. */
export const stagesToInvite = (
  contest: Pick<Contest, 'stages'> | undefined,
): (Stage & { readonly id: string })[] =>
  contest?.stages?.filter(isSubmissionStage).filter(({ invitationOnly }) => invitationOnly) ?? [];

/** Invites an application to a stage, or takes that back. False if there is no such application or stage. */
export async function setInvited(
  store: ApplicationStore,
  { contests }: ContestBook,
  { reference, stage, by, isInvited }: { reference: string; stage: string; by: string; isInvited: boolean },
): Promise<boolean> {
  const application = await store.find(reference);
  if (!stagesToInvite(contests.get(application?.contest ?? '')).some(({ id }) => id === stage)) return false;
  if (invitedStages(await store.history(reference)).includes(stage) === isInvited)
    return application?.state !== 'withdrawn';
  return store.addEntry(reference, { kind: isInvited ? 'invited' : 'uninvited', by, text: stage });
}
