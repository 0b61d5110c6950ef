/** What runs inside the measured page. The same code and the same method on every page. */

/** Where things are: inside the host's shadow root, or in the document of a page without that host. */
export const SELECTORS = {
  host: 'tilts-instrument-directory',
  record: 'article h3, article [role=heading]',
  search: 'input[type=search]',
  checkbox: '[role=group] input[type=checkbox]',
  select: 'select',
};

/**
 * Installs `window.bench` before the page's own scripts. Sent to the browser as text: uses nothing from outside.
 * All times are ms of `performance.now()`, whose zero is the start of the navigation.
 * @param {typeof SELECTORS} selectors
 */
export function installProbe({ host, record, search, checkbox, select }) {
  /** Ms between two actions: a fast typist's. A list updated later than this is an error. */
  const PAUSE = 100;
  const LATE = 500;

  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  const hostElement = () => document.querySelector(host);
  const root = () => (hostElement() ? hostElement().shadowRoot : document);
  const find = (selector) => root()?.querySelector(selector);
  const need = (selector) => {
    const found = find(selector);
    if (!found) throw new Error(`bench: no element “${selector}”`);
    return found;
  };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** When the first record's heading was painted: looked for in every frame, then the first task after that frame. */
  const firstRecord = new Promise((resolve) => {
    const look = () => {
      if (!find(record)?.textContent.trim()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });

  /** Sum of what long tasks that began before `until` took beyond 50 ms each. */
  const blocking = (until) => {
    longTasks.push(...observer.takeRecords());
    const counted = longTasks.filter((task) => task.startTime < until);
    return counted.reduce((sum, task) => sum + task.duration - 50, 0);
  };

  /** Resolves in the second idle period. */
  const idle = async () => {
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestIdleCallback(resolve));
  };

  /** What the visitor sees of the list: headings and how many. */
  const shown = () =>
    Array.from(root().querySelectorAll(record), (heading) => heading.textContent).join('\n');

  /**
   * Ms from just before an action to the end of its update of the list: until the handlers have run and Lit's
   * `updateComplete` is true. If the list still changes in a later task (a debounce, a worker, a frame),
   * until the last change of the DOM.
   */
  const timed = async (act) => {
    let changedAt = 0;
    const changes = new MutationObserver(() => (changedAt = performance.now()));
    changes.observe(root(), { childList: true, characterData: true, subtree: true });
    const start = performance.now();
    act();
    const element = hostElement();
    if (element) while (!(await element.updateComplete));
    else await null;
    const handledAt = performance.now();
    const before = shown();
    await pause(PAUSE);
    changes.disconnect();
    return (shown() === before ? handledAt : Math.max(handledAt, changedAt)) - start;
  };

  const assertSettled = async (what) => {
    const before = shown();
    await pause(LATE);
    if (shown() !== before) throw new Error(`bench: the list changed more than ${PAUSE} ms after ${what}`);
  };

  /** Types each query key by key; ms of each key. Emptying the field between queries is not counted. */
  const type = async (queries) => {
    const times = [];
    const input = need(search);
    const set = (value, data) => {
      input.value = value;
      const inputType = data ? 'insertText' : 'deleteContentBackward';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data, inputType }));
    };
    input.focus();
    for (const query of queries) {
      const before = shown();
      for (let end = 1; end <= query.length; end++) {
        times.push(await timed(() => set(query.slice(0, end), query[end - 1])));
      }
      await assertSettled('a key');
      if (shown() === before) throw new Error(`bench: typing “${query}” does not change the list`);
      await timed(() => set('', null));
      await assertSettled('emptying the field');
      if (shown() !== before) throw new Error(`bench: emptying the field does not bring the list back`);
    }
    return times;
  };

  /** Turns the first form filter on and off; ms of each change. */
  const toggle = async (count) => {
    const times = [];
    const before = shown();
    const act = () => {
      const box = find(checkbox);
      if (box) return () => box.click();
      const field = need(select);
      const value = field.value ? '' : field.options[1].value;
      return () => {
        field.value = value;
        for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
      };
    };
    for (let i = 0; i < count; i++) {
      times.push(await timed(act()));
      if (i === 0 && shown() === before) throw new Error('bench: the filter does not change the list');
    }
    await assertSettled('the filter');
    return times;
  };

  /** Bytes of scripts and styles as sent (brotli, without headers), dynamic imports included. */
  const codeBytes = () =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => /\.(js|css)$/.test(new URL(entry.name).pathname))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0);

  window.bench = { firstRecord, blocking, idle, type, toggle, codeBytes };
}
