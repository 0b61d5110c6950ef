/**
 * For a page with iframes: `<script src="/tilts/embed-host.js" defer></script>`. Sets the height that each `embed.html`
 * iframe asks for, and tells it which part of it is visible.
 */

const frames = new Set<HTMLIFrameElement>();

/** The iframe that a message is from, if it is in this page and still shows the origin of its address. */
function findFrame({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll('iframe')].find((frame) => {
    if (frame.contentWindow !== source) return false;
    const url = new URL(frame.src, document.baseURI);
    return url.origin === origin && url.pathname.endsWith('/embed.html');
  });
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { type, height } = (event.data ?? {}) as Record<string, unknown>;
  if (type !== 'tilts:resize' || typeof height !== 'number' || !(height >= 0 && height < 1e5)) return;
  const frame = findFrame(event);
  if (!frame) return;
  frame.style.height = `${height}px`;
  frames.add(frame);
  postViewport(frame);
});

function postViewport(frame: HTMLIFrameElement): void {
  const { top, bottom } = frame.getBoundingClientRect();
  const message = {
    type: 'tilts:viewport',
    top: Math.max(0, -top),
    bottom: Math.max(0, bottom - innerHeight),
  };
  frame.contentWindow?.postMessage(message, new URL(frame.src, document.baseURI).origin);
}

let isScheduled = false;
function postViewportToAll(): void {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    for (const frame of frames)
      if (frame.isConnected) postViewport(frame);
      else frames.delete(frame);
  });
}
addEventListener('scroll', postViewportToAll, { passive: true, capture: true });
addEventListener('resize', postViewportToAll);

export {};
