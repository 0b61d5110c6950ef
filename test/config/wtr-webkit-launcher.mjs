/** Runs the unit tests in WebKit: each file in a browser that shares nothing with the others. */
import { Button, Origin } from 'selenium-webdriver/lib/input.js';
import { keyOf } from '../helpers/webkit-keys.mjs';
import { findWebkit, launchWebkit, resizePage } from '../helpers/webkit.mjs';

const BUTTONS = { left: Button.LEFT, middle: Button.MIDDLE, right: Button.RIGHT };

/** The page as the commands of tests know one of Playwright (`@web/test-runner-commands`). */
const pageOf = (driver) => {
  const perform = (add) => add(driver.actions()).perform();
  const move = (actions, x, y) => actions.move({ x, y, duration: 0, origin: Origin.VIEWPORT });
  return {
    setViewportSize: (size) => resizePage(driver, size),
    // Every browser asks for reduced motion here: it can be said at its start only.
    async emulateMedia({ media = 'screen' }) {
      if (media !== 'screen') throw new Error(`WebKit’s driver cannot show a page as for ${media}`);
    },
    keyboard: {
      type: (text) => perform((actions) => actions.sendKeys(text)),
      press: (name) => perform((actions) => actions.keyDown(keyOf(name)).keyUp(keyOf(name))),
      down: (name) => perform((actions) => actions.keyDown(keyOf(name))),
      up: (name) => perform((actions) => actions.keyUp(keyOf(name))),
    },
    mouse: {
      move: (x, y) => perform((actions) => move(actions, x, y)),
      click: (x, y, { button = 'left' } = {}) =>
        perform((actions) => move(actions, x, y).press(BUTTONS[button]).release(BUTTONS[button])),
      down: ({ button = 'left' } = {}) => perform((actions) => actions.press(BUTTONS[button])),
      up: ({ button = 'left' } = {}) => perform((actions) => actions.release(BUTTONS[button])),
    },
  };
};

/** In place of the tab that is open: a new one has no history. */
async function openTab(driver) {
  const former = await driver.getWindowHandle();
  await driver.switchTo().newWindow('tab');
  const own = await driver.getWindowHandle();
  await driver.switchTo().window(former);
  await driver.close();
  await driver.switchTo().window(own);
}

export function webkitLauncher() {
  const idle = [];
  const browsers = new Set();
  const active = new Map();

  async function launch() {
    const browser = await launchWebkit({ isStill: true });
    browsers.add(browser);
    return browser;
  }

  return {
    name: 'WebKit',
    type: 'playwright',
    initialize() {
      findWebkit();
    },
    async startSession(id, url) {
      const browser = idle.pop() ?? (await launch());
      active.set(id, { ...browser, page: pageOf(browser.driver) });
      await openTab(browser.driver);
      await resizePage(browser.driver, { width: 800, height: 600 });
      await browser.driver.get(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id).driver.getCurrentUrl(),
    getPage: (id) => active.get(id).page,
    async stopSession(id) {
      const { driver, close } = active.get(id);
      active.delete(id);
      // Whatever a test has left running ends.
      await driver.get('about:blank');
      idle.push({ driver, close });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit’s window is on a screen that nobody sees: debug the test in another browser.');
    },
    async stop() {
      await Promise.all([...browsers].map(({ close }) => close()));
    },
  };
}
