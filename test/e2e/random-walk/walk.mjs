/** A person who does anything on a page with all elements, for as long as is wanted; after each step the page must be right. */
import { newPage } from '../../helpers/browser.mjs';
import { seeded } from '../../helpers/fuzz.ts';
import { ELEMENTS, scriptTag, tag } from '../../helpers/host-page.mjs';
import { controls, focused, goalFields, loading, problems, stored, watchClick } from './page.mjs';

const LANGUAGES = ['lv', 'en', 'lt', 'et'];
/** Milliseconds in which what loads has to be there. */
const PATIENCE = 15_000;
/** How much more the second half of a walk may leave than the first: what is made once is made by then. */
const MOST_GROWTH = { bytes: 1.3, nodes: 2 };
const WORDS = [
  'mentor',
  'atbalsts',
  'a',
  '',
  'Skeitparks',
  '12',
  '1 200,50',
  '31.12.2027',
  'anna@example.lv',
  '<b>',
  'ā č',
  '=1+1',
  '99999999999',
];
/** Steps that are told when something is wrong. */
const TOLD = 25;

/** Dialogs of the browser would stop the walk; what it tells the page around them stays. */
const STUBS = `
  window.print = () => ['beforeprint', 'afterprint'].forEach((each) => dispatchEvent(new Event(each)));
  window.confirm = () => true;`;

/** What the browser itself says of a connection that is gone. */
const isOfConnection = (text) =>
  /net::ERR_|Failed to fetch|Failed to load resource|dynamically imported module/.test(text);

export class Walk {
  steps = [];
  #random;
  #isOffline = false;
  #wasOffline = false;
  /** Another tab has written since the last reload: this one may show it a moment later. */
  #isBehind = false;

  constructor({ browser, site, file, seed }) {
    Object.assign(this, { browser, site, file, seed });
    this.#random = seeded(seed);
  }

  async start() {
    const body = ELEMENTS.map((name) => tag(name, { 'url-state': 'a', 'heading-level': '2' })).join('');
    const stubs = `<script src="${this.site.publish(STUBS, 'text/javascript')}"></script>`;
    const head = `<meta charset="utf-8"><title>Novads</title><meta name="viewport" content="width=device-width">`;
    this.path = this.site.publish(
      `<!doctype html><html lang="lv"><head>${head}${stubs}${scriptTag(this.file)}</head><body><h1>Novads</h1>${body}</body></html>`,
    );
    this.context = await this.browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
    this.page = await this.#open();
    this.client = await this.page.createCDPSession();
    await this.#check('the page is opened');
  }

  async #open() {
    const page = await newPage(this.context);
    await page.setViewport({ width: 1280, height: 900 });
    page.on('console', (message) => {
      const text = message.text();
      const isExpected = (this.#isOffline || this.#wasOffline) && isOfConnection(text);
      if (['error', 'assert'].includes(message.type()) && !isExpected) this.#complain(text);
    });
    page.on('pageerror', (error) => this.#complain(String(error)));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(this.site.base + this.path);
    return page;
  }

  #complaints = [];
  #complain(text) {
    this.#complaints.push(text);
  }

  /** Does one thing, and looks at what it has done. */
  async step() {
    const [name, act] = this.#pick(this.#actions());
    this.steps.push(name);
    const told = await act();
    if (told) this.steps[this.steps.length - 1] = told;
    await this.#check(told || name);
  }

  #pick(list) {
    return list[this.#random.below(list.length)];
  }

  /** By how often they are done. */
  #actions() {
    const times = (count, name, act) => Array.from({ length: count }, () => [name, act]);
    return [
      ...times(20, 'uses a control', () => this.#use()),
      ...times(1, 'reloads', () => this.#reload()),
      ...times(1, 'goes back', () => this.#travel(-1)),
      ...times(1, 'goes forward', () => this.#travel(1)),
      ...times(1, 'presses Escape', () => this.page.keyboard.press('Escape')),
      ...times(1, this.#isOffline ? 'is online again' : 'is offline', () => this.#connect(this.#isOffline)),
      ...(this.file === 'tilts.js' ? times(1, 'changes the language', () => this.#speak()) : []),
      ...times(1, 'writes in another tab', () => this.#writeElsewhere()),
    ];
  }

  async #use() {
    const all = await this.page.evaluate(controls);
    // Each element in turn, however many controls it has.
    const host = this.#pick([...new Set(all.map((each) => each.host))]);
    const control = this.#pick(all.filter((each) => each.host === host));
    if (!control) return 'finds nothing to do';
    const { at, kind, type, name } = control;
    const told = `${host}: ${kind} “${name}”`;
    const handle = await this.page.evaluateHandle((at) => {
      const roots = [document];
      for (const root of roots)
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
      return roots.map((root) => root.querySelector(`[data-walk="${at}"]`)).find(Boolean);
    }, at);
    const element = handle.asElement();
    if (!element) return `${told} is gone`;
    try {
      if (kind === 'select') return await this.#choose(element, control, told);
      if (!(await this.#press(element))) return `${told} is covered`;
      if (kind === 'textarea' || (kind === 'input' && !/radio|checkbox|button/.test(type)))
        return await this.#write(told);
      if (kind === 'button') this.pressed = told;
      return told;
    } finally {
      await handle.dispose();
    }
  }

  /** Answers whether the mouse could reach it: what loads may push it away. */
  async #press(element) {
    try {
      await element.scrollIntoView();
      await element.evaluate(watchClick);
      await element.click();
      return await this.page.evaluate(() => globalThis.isClicked);
    } catch (error) {
      if (/not clickable|detached|not an Element/.test(error.message)) return false;
      throw error;
    }
  }

  async #choose(element, { options }, told) {
    const at = this.#random.below(options);
    const value = await element.evaluate((select, at) => select.options[at]?.value ?? '', at);
    await element.select(value);
    return `${told} = ${value}`;
  }

  async #write(told) {
    const { keyboard } = this.page;
    const text = this.#pick(WORDS);
    if (this.#random.below(3) === 0) {
      await keyboard.down('Control');
      await keyboard.press('a');
      await keyboard.up('Control');
    }
    await keyboard.type(text);
    if (this.#random.below(2)) await keyboard.press('Tab');
    return `${told}: “${text}”`;
  }

  async #speak() {
    const language = this.#pick(LANGUAGES);
    await this.page.evaluate((language) => void (document.documentElement.lang = language), language);
    return `speaks ${language}`;
  }

  async #connect(isOnline) {
    await this.page.setOfflineMode(!isOnline);
    this.#isOffline = !isOnline;
    this.#wasOffline = true;
  }

  /** What was written is there afterwards, on the device and in the fields. */
  async #reload() {
    if (this.mayReload === false) return 'would reload';
    if (this.#isOffline) await this.#connect(true);
    const fields = await this.page.evaluate(goalFields);
    await this.page.evaluate(() => window.dispatchEvent(new window.PageTransitionEvent('pagehide')));
    const before = await this.page.evaluate(stored);
    await this.page.reload();
    await this.#loaded('reloads');
    const after = await this.page.evaluate(stored);
    if (before !== after) throw new Error(`After a reload it has ${after}, not ${before}`);
    const shown = await this.page.evaluate(goalFields);
    for (const [name, value] of Object.entries(shown))
      if (!this.#isBehind && name in fields && fields[name] !== value)
        throw new Error(`After a reload “${name}” is “${value}”, not “${fields[name]}”`);
    this.#isBehind = false;
  }

  async #travel(by) {
    const isOurs = await this.page.evaluate((by) => {
      const { currentEntry, entries } = globalThis.navigation;
      const next = entries.call(globalThis.navigation)[currentEntry.index + by];
      return Boolean(next?.sameDocument);
    }, by);
    if (isOurs) await this.page.evaluate((by) => void window.history.go(by), by);
    return isOurs ? '' : 'would travel';
  }

  async #writeElsewhere() {
    if (this.#isOffline) return 'would write in another tab';
    const other = await this.#open();
    const field = await other.waitForSelector('tilts-smart-goal >>> textarea', { timeout: PATIENCE });
    await field.type(` ${this.#pick(WORDS)}`);
    // What was written is stored when its page is left, as it is for people.
    const closed = new Promise((done) => other.once('close', done));
    await other.keyboard.press('Tab');
    await other.close({ runBeforeUnload: true });
    await closed;
    this.#isBehind = true;
    await this.page.bringToFront();
    return '';
  }

  async #loaded(after) {
    if (this.#isOffline) return;
    const end = Date.now() + PATIENCE;
    for (let what; (what = await this.page.evaluate(loading));) {
      if (Date.now() > end) throw new Error(`${what} loads for ever after ${after}`);
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))),
      );
    }
  }

  async #check(what) {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await this.#loaded(what);
    await this.#keepsFocus();
    // What is drawn may be a moment behind; what is wrong stays wrong.
    let found = await this.page.evaluate(problems);
    const end = Date.now() + 3_000;
    while (found.length && Date.now() < end) {
      await this.page.evaluate(
        () => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))),
      );
      found = await this.page.evaluate(problems);
    }
    found.push(...this.#complaints.splice(0));
    if (found.length) throw new Error(found.join('\n'));
  }

  /** Who presses a button goes on from there, or from where it leads. */
  async #keepsFocus() {
    const { pressed } = this;
    this.pressed = undefined;
    if (!pressed) return;
    const end = Date.now() + 3_000;
    while (!(await this.page.evaluate(focused))) {
      if (Date.now() > end) throw new Error(`The focus is lost after ${pressed}`);
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  }

  /** Bytes and nodes that the page holds once everything that can go is gone. */
  async memory() {
    await this.client.send('HeapProfiler.collectGarbage');
    await this.client.send('HeapProfiler.collectGarbage');
    const [{ usedSize }, { nodes }] = await Promise.all([
      this.client.send('Runtime.getHeapUsage'),
      this.client.send('Memory.getDOMCounters'),
    ]);
    return { bytes: usedSize, nodes };
  }

  /** @param until holds when it is enough; told the number of steps */
  async run(until) {
    if (!this.page) await this.#telling(() => this.start());
    while (!until(this.steps.length)) await this.#telling(() => this.step());
  }

  /** What goes wrong is told with the way to it. */
  async #telling(work) {
    try {
      await work();
    } catch (error) {
      const told = this.steps.slice(-TOLD).map((step) => `    ${step}`);
      throw new Error(`Seed ${this.seed}, step ${this.steps.length}: ${error.message}\n${told.join('\n')}`, {
        cause: error,
      });
    }
  }

  /** Walks on without a reload, half the time to get used to, and compares the memory after the other half. */
  async assertFlat(half) {
    if (this.#isOffline) await this.#connect(true);
    this.mayReload = false;
    const sizes = [];
    for (const _ of ['used to', 'measured']) {
      await this.run(half());
      sizes.push(await this.memory());
    }
    const [before, after] = sizes;
    for (const [what, most] of Object.entries(MOST_GROWTH))
      if (after[what] > before[what] * most)
        throw new Error(`Seed ${this.seed}: memory grows from ${before[what]} to ${after[what]} ${what}`);
    return after.bytes / before.bytes;
  }

  close() {
    return this.context?.close();
  }
}
