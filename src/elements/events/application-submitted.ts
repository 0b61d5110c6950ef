/** An application has arrived at the municipality. Nothing about the person is in it. */
export class TiltsSubmittedEvent extends CustomEvent<null> {
  static readonly type = 'tilts-submitted';

  constructor(
    /** Id of the contest. */
    readonly contest: string,
  ) {
    super(TiltsSubmittedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tilts-submitted': TiltsSubmittedEvent;
  }
  interface DocumentEventMap {
    'tilts-submitted': TiltsSubmittedEvent;
  }
}
