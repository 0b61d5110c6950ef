import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Answers one question: what gets the focus next? It is often rendered only later, with code that has yet to load; the
 * last request counts.
 */
export class FocusController implements ReactiveController {
  #id = '';

  /** @param focus how an element gets the focus */
  constructor(
    private readonly host: FocusHost,
    private readonly focus = (target: HTMLElement): void => target.focus(),
  ) {
    host.addController(this);
  }

  /** The element with this id gets the focus as soon as it is rendered; an empty id drops the last request. */
  request(id: string): void {
    this.#id = id;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#id && (this.host.renderRoot as ShadowRoot).getElementById(this.#id);
    if (!target) return;
    this.#id = '';
    this.focus(target);
  }
}
