/** A page of WebKit that is used as one of puppeteer is: with those of its methods that end-to-end tests need. */
import { keyOf } from './webkit-keys.mjs';
import { launchWebkit, resizePage } from './webkit.mjs';
import { TIMEOUT } from './timeout.mjs';

const bare = (value) => (value instanceof Handle ? value.element : value);

/** In the page: brings it into view, and waits until it has not moved for two frames. */
const standStill = async (element) => {
  const placeOf = () => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y } = element.getBoundingClientRect();
    return `${x} ${y}`;
  };
  let before;
  let now = placeOf();
  while (before !== now) {
    before = now;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    now = placeOf();
  }
};

/** Something in the page. */
class Handle {
  constructor(frame, element) {
    Object.assign(this, { frame, element });
  }
  asElement() {
    return this.element ? this : null;
  }
  evaluate(work, ...values) {
    return this.frame.evaluate(work, this, ...values);
  }
  /** With the mouse, wherever it is: WebKit’s own command takes a shadow root for something that lies in the way. */
  async click() {
    await this.evaluate(standStill);
    const actions = this.frame.driver.actions();
    await actions.move({ origin: this.element, duration: 0 }).press().release().perform();
  }
  async type(text) {
    await this.click();
    await this.frame.keyboard.type(text);
  }
  focus() {
    return this.evaluate((element) => element.focus());
  }
  async uploadFile(path) {
    await this.frame.enter();
    await this.element.sendKeys(path);
  }
  /** Chooses an option of a list. */
  select(value) {
    return this.evaluate((list, value) => {
      list.value = value;
      list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  }
  async contentFrame() {
    return new Frame(this.frame.driver, [...this.frame.path, this.element]);
  }
}

/** A page, or a frame in it. `isWebDriver`: it cannot be listened to, and runs nothing before the page does. */
class Frame {
  isWebDriver = true;
  /** `path`: elements of the frames, from the outside in. */
  constructor(driver, path = []) {
    Object.assign(this, { driver, path });
    const perform = (add) => add(driver.actions()).perform();
    this.keyboard = {
      type: (text) => perform((actions) => actions.sendKeys(text.replaceAll('\n', keyOf('Enter')))),
      press: (name) => perform((actions) => actions.keyDown(keyOf(name)).keyUp(keyOf(name))),
    };
  }
  async enter() {
    await this.driver.switchTo().defaultContent();
    for (const element of this.path) await this.driver.switchTo().frame(element);
  }
  /** `work`: a function, or a script as text. Throws what the function throws in the page. */
  async evaluate(work, ...values) {
    await this.enter();
    if (typeof work === 'string') return this.driver.executeScript(work);
    const { value, problem } = await this.driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
      const values = [...arguments].slice(0, -1);
      (async () => (${work})(...values))().then(
        (value) => done({ value }),
        (error) => done({ problem: String(error) + error.stack }),
      );`,
      ...values.map(bare),
    );
    if (problem) throw new Error(problem);
    return value;
  }
  async evaluateHandle(work, ...values) {
    return new Handle(this, await this.evaluate(work, ...values));
  }
  async waitForFunction(work, _options, ...values) {
    const end = Date.now() + TIMEOUT;
    for (;;) {
      const found = await this.evaluate(work, ...values);
      if (found) return new Handle(this, found);
      if (Date.now() > end) throw new Error(`It does not become true: ${work}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  /** `host >>> selector` looks into a shadow root. */
  async $(selector) {
    const handle = await this.evaluateHandle(query, selector);
    return handle.asElement();
  }
  async $eval(selector, work, ...values) {
    return this.evaluate(work, await this.$(selector), ...values);
  }
  waitForSelector(selector) {
    return this.waitForFunction(query, {}, selector);
  }
}

const query = (selector) =>
  selector
    .split(' >>> ')
    .reduce((root, each) => (root?.shadowRoot ?? root)?.querySelector(each) ?? null, document);

class Page extends Frame {
  setDefaultTimeout() {}
  setViewport(size) {
    return resizePage(this.driver, size);
  }
  async goto(url) {
    await this.enter();
    await this.driver.get(url);
  }
  async reload() {
    await this.enter();
    await this.driver.navigate().refresh();
  }
  /** Waits until nothing more has come for half a second. */
  waitForNetworkIdle() {
    return this.waitForFunction(async () => {
      const count = () => performance.getEntriesByType('resource').length;
      const before = count();
      await new Promise((done) => setTimeout(done, 500));
      return count() === before;
    });
  }
  url() {
    return this.driver.getCurrentUrl();
  }
  /** A context has one page at a time: a new one is a tab that takes the place of this one. */
  browserContext() {
    return {
      newPage: async () => {
        await this.driver.switchTo().newWindow('tab');
        return new Page(this.driver);
      },
    };
  }
}

/** Each page has a browser of its own: nothing is shared between two people. `options`: as of `launchWebkit`. */
export const webkitBrowser = (options = {}) => ({
  async createBrowserContext() {
    const { driver, close } = await launchWebkit(options);
    return { newPage: async () => Object.assign(new Page(driver), { close }), close };
  },
  async newPage() {
    const context = await this.createBrowserContext();
    return context.newPage();
  },
  close: async () => undefined,
});
