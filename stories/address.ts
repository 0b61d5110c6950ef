/** The address of a story: Storybook shows the one of its own frame only. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** Sets parameters of the address before a story is drawn; what is returned takes them away. */
export function withAddress(values: Readonly<Record<string, string>>): () => void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
  return () => {
    const left = new URL(location.href);
    const own = [...left.searchParams.keys()].filter((name) => name.includes('.'));
    own.forEach((name) => left.searchParams.delete(name));
    history.replaceState(history.state, '', left);
  };
}

const names = (): string =>
  [...new URLSearchParams(location.search)]
    .filter(([name]) => name.includes('.'))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

/** Writes the parameters of the address above the story, as they change. */
export const showAddress: Decorator = (story) => {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = (line: Element | undefined) => {
    clearInterval(timer);
    // Not every browser tells of `history.replaceState`, so it is looked at.
    if (line) timer = setInterval(() => (line.textContent = `…?${names()}`), 200);
  };
  return html`<p><code ${ref(follow)}>…?${names()}</code></p>
    ${story()}`;
};
