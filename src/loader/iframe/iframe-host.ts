/**
 * For the page around a frame: `<script src="/tilts/embed-host.js" defer></script>`. Gives each frame of `embed.html`
 * the height that it asks for, and tells it which part of it is in sight.
 */

const frames = new Set<HTMLIFrameElement>();

/** The frame that a message is from: of this page, showing what its address says, from where it says. */
function frameOf({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll('iframe')].find((frame) => {
    if (frame.contentWindow !== source) return false;
    const url = new URL(frame.src, document.baseURI);
    return url.origin === origin && url.pathname.endsWith('/embed.html');
  });
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { tilts, height } = (event.data ?? {}) as Record<string, unknown>;
  if (tilts !== 'height' || typeof height !== 'number' || !(height >= 0 && height < 1e5)) return;
  const frame = frameOf(event);
  if (!frame) return;
  frame.style.height = `${height}px`;
  frames.add(frame);
  tell(frame);
});

function tell(frame: HTMLIFrameElement): void {
  const { top, bottom } = frame.getBoundingClientRect();
  const message = { tilts: 'seen', top: Math.max(0, -top), bottom: Math.max(0, bottom - innerHeight) };
  frame.contentWindow?.postMessage(message, new URL(frame.src, document.baseURI).origin);
}

let isAsked = false;
function tellAll(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    for (const frame of frames)
      if (frame.isConnected) tell(frame);
      else frames.delete(frame);
  });
}
addEventListener('scroll', tellAll, { passive: true, capture: true });
addEventListener('resize', tellAll);

export {};
