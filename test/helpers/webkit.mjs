/**
 * WebKit, the engine of Safari: WebKitGTK’s MiniBrowser under WebDriver, on a screen of its own that nobody sees. Gets it
 * where there is none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder } from 'selenium-webdriver';
import { installOnDebian } from './debian.mjs';
import { TIMEOUT } from './timeout.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

/** The folder is of the processor’s architecture and the version of the interface. */
function findBrowser() {
  const libraries = '/usr/lib';
  for (const architecture of readdirSync(libraries).filter((name) => name.includes('linux-gnu')))
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
      const path = join(libraries, architecture, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  return undefined;
}

/** Path of the browser that the driver starts. Says on the console when it has to install it. */
export function findWebkit() {
  const find = () =>
    process.platform === 'linux' && existsSync(DRIVER) && existsSync(SCREEN) && findBrowser();
  const path = find() || (installOnDebian('WebKit', 'webkit2gtk-driver', 'xvfb') && find());
  if (path) return path;
  throw new Error(
    'This test needs WebKitGTK with its driver, and Xvfb (on Debian: webkit2gtk-driver and xvfb). It runs on Linux only.',
  );
}

/**
 * The toolbar of the browser makes no window broader, so that one can be as narrow as a phone. Animations are the
 * desktop’s affair: `prefers-reduced-motion` follows it.
 */
function desktopOf(isStill) {
  const folder = mkdtempSync(join(tmpdir(), 'tilts-webkit-'));
  const gtk = join(folder, 'gtk-3.0');
  mkdirSync(gtk);
  writeFileSync(
    join(gtk, 'gtk.css'),
    '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }',
  );
  writeFileSync(join(gtk, 'settings.ini'), `[Settings]\ngtk-enable-animations=${isStill ? 0 : 1}\n`);
  return folder;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a program listens, or has ended. */
async function waitForServer(url, child) {
  const end = Date.now() + TIMEOUT;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver has ended with code ${child.exitCode}`);
    const isReady = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode) return;
  child.kill();
  await once(child, 'exit');
}

/**
 * A browser of its own; `isStill`: it asks for reduced motion; `proxy`: host and port of what it asks for every page. Answers with Selenium’s driver, and a way to end both. A
 * screen that is smaller than every window keeps the pointer over it, and with the pointer the focus.
 */
export async function launchWebkit({ isStill = false, proxy } = {}) {
  const binary = findWebkit();
  const folder = desktopOf(isStill);
  const screen = spawn(SCREEN, ['-displayfd', '1', '-screen', '0', '240x240x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [display] = await once(screen.stdout, 'data');
  const port = await freePort();
  const service = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      XDG_CONFIG_HOME: folder,
      LANG: 'en_GB.UTF-8',
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  async function stop() {
    await Promise.all([service, screen].map(end));
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    const driver = await connect(`http://127.0.0.1:${port}`, service, binary, proxy);
    return {
      driver,
      async close() {
        await driver.quit().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function connect(url, service, binary, proxy) {
  await waitForServer(url, service);
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      ...(proxy && { proxy: { proxyType: 'manual', httpProxy: proxy } }),
    })
    .build();
  await driver.manage().setTimeouts({ script: 4 * TIMEOUT, pageLoad: 4 * TIMEOUT });
  return driver;
}

/** Pixels; the tools of the window need as many. */
const NARROWEST_WINDOW = 290;

/** Gives the page this size in pixels. Where the window cannot be so narrow, a margin takes the rest. */
export async function resizePage(driver, { width, height }) {
  const own = { width: Math.max(width, NARROWEST_WINDOW), height };
  const measure = (margin) => {
    document.documentElement.style.marginRight = margin ? `${margin}px` : '';
    return {
      width: window.innerWidth,
      height: window.innerHeight,
      tools: window.outerHeight - window.innerHeight,
    };
  };
  const stop = Date.now() + TIMEOUT;
  for (let tools = 0; ;) {
    await driver
      .manage()
      .window()
      .setRect({ ...own, height: height + tools });
    const now = await driver.executeScript(measure, own.width - width);
    if (now.width === own.width && now.height === height) return;
    if (Date.now() > stop)
      throw new Error(`The page stays ${now.width} × ${now.height}: no ${width} × ${height}`);
    tools = now.tools;
  }
}
