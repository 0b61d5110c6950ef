/** Hands a goal to the contest that asks for it, on this page or on the next one of the same tab. */

const STORAGE_KEY = 'tilts:goal-for-contest';

/** Somebody wants to use this goal in a contest application. */
export class TiltsGoalChosenEvent extends CustomEvent<null> {
  static readonly type = 'tilts-goal-chosen';

  constructor(
    /** The goal in words. */
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

/** Keeps the goal until the tab is closed; a browser that keeps nothing hands it over on this page only. */
export function storeGoal(text: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, text);
  } catch {
    // The event still reaches a contest on the same page.
  }
}

/** The goal that waits for the contest, once; nothing where there is none. */
export function consumeGoal(): string | undefined {
  try {
    const text = sessionStorage.getItem(STORAGE_KEY) ?? undefined;
    sessionStorage.removeItem(STORAGE_KEY);
    return text;
  } catch {
    return undefined;
  }
}
