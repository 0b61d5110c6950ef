/**
 * What tests ask of a tab and WebDriver BiDi does not know yet, done as Firefox's own developer tools do it: from the
 * window of the browser, in fields of its BrowsingContext.
 */
import puppeteer from 'puppeteer-core';
import { firefoxOptions } from '../helpers/browser.mjs';

/** Runs the body of a function in the window of the browser; `tab` is the BrowsingContext of the page. */
async function runInBrowser(page, body) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `(id) => {
      const tools = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
      const tab = ChromeUtils.importESModule(tools).NavigableManager.getBrowsingContextById(id);
      ${body}
    }`,
    arguments: [{ type: 'string', value: page.mainFrame()._id }],
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}

/** Puppeteer's names of what a page is shown with, and Firefox's. */
const FEATURES = { 'prefers-reduced-motion': 'prefersReducedMotionOverride' };

/**
 * A page for the test runner in a Firefox of its own: of two windows of one Firefox only one has the focus, and typed keys
 * go astray. Ends with the runner's browser.
 */
export async function openFirefoxPage({ browser }) {
  const own = await puppeteer.launch(firefoxOptions());
  browser.once('disconnected', () => void own.close());
  const [page] = await own.pages();
  const override = (field, value) => runInBrowser(page, `tab.${field} = ${JSON.stringify(value)};`);
  page.emulateMediaType = (type) => override('mediumOverride', type === 'screen' ? '' : type);
  page.emulateMediaFeatures = async (features) => {
    for (const { name, value } of features)
      await override(FEATURES[name], value === 'no-preference' ? 'none' : value);
  };
  return page;
}

const COMMANDS = {
  'forced-colours': (isOn) => `tab.forcedColorsOverride = '${isOn ? 'active' : 'none'}';`,
  // With it each file begins: the focus is in its page, not in the line for the address.
  'reset-history': () =>
    `const past = tab.sessionHistory;
    if (past.count > 1) past.purgeHistory(past.count - 1);
    tab.embedderElement.focus();`,
};

/** The commands of tests that Chrome has in `wtr-forced-colours-plugin.mjs` and `wtr-reset-history-plugin.mjs`. */
export const firefoxCommands = {
  name: 'firefox-commands',
  async executeCommand({ command, payload, session }) {
    const body = COMMANDS[command]?.(payload);
    if (!body) return undefined;
    await runInBrowser(session.browser.getPage(session.id), body);
    return true;
  },
};
