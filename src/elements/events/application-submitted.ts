/** The municipality has received an application. The event has no personal data. */
export class TiltsApplicationSubmittedEvent extends CustomEvent<null> {
  static readonly type = 'tilts-application-submitted';

  constructor(
    /** Id of the contest. */
    readonly contest: string,
  ) {
    super(TiltsApplicationSubmittedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tilts-application-submitted': TiltsApplicationSubmittedEvent;
  }
  interface DocumentEventMap {
    'tilts-application-submitted': TiltsApplicationSubmittedEvent;
  }
}
