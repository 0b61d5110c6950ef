/** Hands a goal to the contest that accepts it, on this page or on the next page in the same tab. */

const STORAGE_KEY = 'tilts:goal-for-contest';

/** Somebody wants to use this goal in a contest application. */
export class TiltsGoalChosenEvent extends CustomEvent<null> {
  static readonly type = 'tilts-goal-chosen';

  constructor(
    /** The goal as a text. */
    readonly text: string,
  ) {
    super(TiltsGoalChosenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tilts-goal-chosen': TiltsGoalChosenEvent;
  }
  interface DocumentEventMap {
    'tilts-goal-chosen': TiltsGoalChosenEvent;
  }
}

/** Stores the goal until the tab is closed; if the browser blocks storage, only this page can use it. */
export function storeGoal(text: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, text);
  } catch {
    // The event still reaches a contest on the same page.
  }
}

/** The goal for the contest, once; undefined if there is none. */
export function consumeGoal(): string | undefined {
  try {
    const text = sessionStorage.getItem(STORAGE_KEY) ?? undefined;
    sessionStorage.removeItem(STORAGE_KEY);
    return text;
  } catch {
    return undefined;
  }
}
