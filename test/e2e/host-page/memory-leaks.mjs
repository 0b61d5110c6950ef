/** What is inserted and taken out again, by the hundred, leaves nothing behind. */
import { ATTRIBUTES } from '../../helpers/host-page.mjs';
import { all, n, NAMES, visit } from './harness.mjs';

const TIMES = 100;
const LOOKS = 5;

/** Of each kind, how many there are once everything that can go is gone. */
async function count(page, client) {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))));
  const counts = {};
  const kinds = ['AbortController', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver'];
  for (const name of [...kinds, ...NAMES.split(',')]) {
    const prototype = await page.evaluateHandle(
      (name) => (globalThis[name] ?? globalThis.customElements.get(name)).prototype,
      name,
    );
    const objects = await page.queryObjects(prototype);
    counts[name] = await page.evaluate((list) => list.length, objects);
    await objects.dispose();
    await prototype.dispose();
  }
  await client.send('HeapProfiler.collectGarbage');
  const { Nodes, JSEventListeners } = await page.metrics();
  return { ...counts, nodes: Nodes, listeners: JSEventListeners };
}

/** What the browser is asked to do at once, so that it answers in time on a slow machine. */
const AT_ONCE = 10;

/** Puts one of each in and takes them out again, so many times; `opens` opens a dialog where there is one. */
async function cycle(page, times, opens) {
  for (let done = 0; done < times; done += AT_ONCE)
    await cycleAtOnce(page, Math.min(AT_ONCE, times - done), opens);
}

const cycleAtOnce = (page, times, opens) =>
  page.evaluate(
    async (names, attributes, times, opens) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const place = document.createElement('div');
      document.body.append(place);
      for (let at = 0; at < times; at++) {
        const made = names.map((name) => {
          const element = document.createElement(name);
          for (const [key, value] of attributes) element.setAttribute(key, value);
          return element;
        });
        place.append(...made);
        await Promise.all(made.map((each) => each.updateComplete));
        await frame();
        if (opens)
          for (const { shadowRoot } of made) {
            const title = shadowRoot.querySelector('.cards .title > *');
            if (!title) continue;
            title.click();
            let dialog;
            while (!(dialog = shadowRoot.querySelector('dialog[open]'))) await frame();
            dialog.close();
            while (shadowRoot.querySelector('dialog')) await frame();
          }
        made.forEach((each) => each.remove());
      }
      place.remove();
    },
    NAMES.split(','),
    Object.entries(ATTRIBUTES),
    times,
    opens,
  );

/** Counts timers that run and requests that are made, from now on. */
const watchTimers = (page) =>
  page.evaluate(() => {
    globalThis.timers = new Set();
    globalThis.requests = 0;
    const { setTimeout: set, setInterval: repeat, fetch: ask } = globalThis;
    const keep = (id) => {
      globalThis.timers.add(id);
      return id;
    };
    globalThis.setTimeout = (work, ...rest) => {
      const done = () => {
        globalThis.timers.delete(id);
        work();
      };
      const id = keep(set(done, ...rest));
      return id;
    };
    globalThis.setInterval = (...all) => keep(repeat(...all));
    for (const name of ['clearTimeout', 'clearInterval']) {
      const clear = globalThis[name];
      globalThis[name] = (id) => {
        globalThis.timers.delete(id);
        clear(id);
      };
    }
    globalThis.fetch = (...all) => {
      globalThis.requests++;
      return ask(...all);
    };
  });

const leaks = (opens) =>
  visit({ body: all }, n, async (page) => {
    const client = await page.createCDPSession();
    await cycle(page, 5, opens);
    await watchTimers(page);
    await cycle(page, TIMES, opens);
    let before = await count(page, client);
    let grown = [];
    // What is made once, whenever that may be, does not grow again: a leak grows with each hundred.
    for (let hundred = 2; hundred <= 3 && (hundred === 2 || grown.length); hundred++) {
      await cycle(page, TIMES, opens);
      let after;
      // A browser may hold the last ones in passing, so what is there is counted again; what leaks stays.
      for (let look = 0; look < LOOKS; look++) {
        after = await count(page, client);
        grown = Object.keys(after)
          .filter((kind) => after[kind] > before[kind])
          .map((kind) => `${kind}: ${before[kind]}, and ${after[kind]} after ${TIMES} more`);
        if (!grown.length) break;
      }
      before = after;
    }
    const left = await page.evaluate(() => ({
      timers: globalThis.timers.size,
      requests: globalThis.requests,
    }));
    return [
      ...grown,
      ...Object.entries(left)
        .filter(([, count]) => count)
        .map(([kind, count]) => `${kind}: ${count}`),
    ];
  });

export const CASES = {
  'nothing leaks after being added and removed 100 times': () => leaks(false),
  'nothing leaks after opening and closing a dialog 100 times': () => leaks(true),
};
