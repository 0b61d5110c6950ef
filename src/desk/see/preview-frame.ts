/** The frame with the real elements, and what is sent into it. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PreviewMessage } from './preview.types.js';

/** Milliseconds without a change before the preview shows it. */
const PAUSE_MS = 300;

/** Sends the newest message when the page in the frame is ready, and again after each change. */
export class PreviewFrame {
  #frame: HTMLIFrameElement | undefined;
  #message: PreviewMessage | undefined;
  #sent = '';
  #feed: unknown;
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param width in CSS pixels; undefined for all there is */
  render(message: PreviewMessage, title: string, width: number | undefined): TemplateResult {
    this.#message = message;
    this.#schedule();
    return html`<div class="preview" tabindex="0" role="group" aria-label=${title}>
      <iframe
        ${ref((frame) => this.#connect(frame as HTMLIFrameElement | undefined))}
        src="desk/preview.html"
        title=${title}
        width=${width ?? '100%'}
        height="760"
        @load=${() => {
          this.#isReady = true;
          this.#send();
        }}
      ></iframe>
    </div>`;
  }

  #connect(frame: HTMLIFrameElement | undefined): void {
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.#isReady = false;
    this.#sent = '';
    this.#feed = undefined;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), PAUSE_MS);
  }

  #send(): void {
    const message = this.#message;
    if (!message || !this.#isReady) return;
    const { feed, ...rest } = message;
    const settings = Object.values(rest).map((each) =>
      typeof each === 'string' ? each : Object.entries(each).join(),
    );
    const key = settings.join('\n');
    if (key === this.#sent && feed === this.#feed) return;
    this.#sent = key;
    this.#feed = feed;
    this.#frame?.contentWindow?.postMessage(message, location.origin);
  }
}
