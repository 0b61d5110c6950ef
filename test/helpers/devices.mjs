/** What people have: the browsers, and a phone, that the built files are tried in. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { KnownDevices } from 'puppeteer-core';
import { launchBrowser, launchFirefox } from './browser.mjs';
import { webkitBrowser } from './webkit-page.mjs';

/** A name of this machine that counts as one far away: pages of it without https are no secure context. */
const host = 'novads.test';
const FLAGS = [`--host-resolver-rules=MAP ${host} 127.0.0.1`];
const PREFERENCES = { 'network.dns.localDomains': host };

/** Finds every host on this machine, for a browser that cannot be told that a name is one of this machine’s. */
async function startProxy() {
  const server = createServer((asked, answer) => {
    const { port, pathname, search } = new URL(asked.url);
    const { method, headers } = asked;
    const passed = request(
      { host: '127.0.0.1', port, path: pathname + search, method, headers },
      (response) => {
        answer.writeHead(response.statusCode, response.headers);
        response.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * `device`: what Chromium pretends to be: touch, a coarse pointer, 390 px, and the name of Safari on iOS. `launchPlain`: a
 * browser, and the host under which it has the pages of this machine without a secure context.
 */
export const DEVICES = {
  chromium: {
    launch: () => launchBrowser(),
    launchPlain: async () => ({ browser: await launchBrowser(FLAGS), host }),
  },
  phone: { launch: () => launchBrowser(), device: KnownDevices['iPhone 14'] },
  firefox: {
    launch: () => launchFirefox(),
    launchPlain: async () => ({ browser: await launchFirefox(PREFERENCES), host }),
    isChromium: false,
  },
  webkit: {
    launch: async () => webkitBrowser(),
    async launchPlain() {
      const { address, close } = await startProxy();
      return { browser: { ...webkitBrowser({ proxy: address }), close }, host };
    },
    isChromium: false,
  },
};
