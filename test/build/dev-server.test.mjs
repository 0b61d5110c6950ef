/** `npm start`: what a browser asks for is there, from the page to the last module. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';

const IMPORTS = /^(?:(?:import|export|\}).* from |import )["']([^"']+)["'];$|\bimport\("([^"]+)"\)/gm;

describe('the dev server', () => {
  let child;
  let url;
  const read = async (path) => {
    const response = await fetch(new URL(path, url));
    const text = await response.text();
    assert.equal(response.status, 200, `${path}: ${text.slice(0, 200)}`);
    return { text, headers: response.headers };
  };

  before(async () => {
    child = spawn(process.execPath, ['--import', 'tsx', 'src/build/dev-server.mjs', '--port', '0']);
    let output = '';
    url = await new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (data) => {
          output += data;
          const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
          if (address) resolve(address);
        });
      child.on('close', () => reject(new Error(output)));
    });
  });
  after(() => child.kill());

  it('serves the demo with its style and its feed, and reloads the page', async () => {
    const { text, headers } = await read('');
    assert.match(text, /<tilts-smart-goal src="\/feed\.json"/);
    const policy = headers.get('Content-Security-Policy');
    assert.match(policy, /script-src 'self' data:;/);
    assert.match(policy, /connect-src 'self' ws:/);
    assert.match(policy, /trusted-types lit-html/);
    const style = await read(/<link rel="stylesheet" href="([^"]+)"/.exec(text)[1]);
    assert.match(style.headers.get('Content-Type'), /css/);
    assert.ok(JSON.parse((await read('feed.json')).text).instruments.length);
  });

  it('serves every module of the page’s script from the sources', async () => {
    const { text: page } = await read('');
    const seen = new Set();
    const queue = [/<script type="module" src="([^"]+)"/.exec(page)[1]];
    while (queue.length) {
      const path = queue.pop();
      if (seen.has(path)) continue;
      seen.add(path);
      const { text, headers } = await read(path);
      assert.match(headers.get('Content-Type'), /javascript/, path);
      if (!/^\/(?:src|tilts)\//.test(path)) continue;
      for (const [, statically, lazily] of text.matchAll(IMPORTS)) {
        const name = statically ?? lazily;
        assert.match(name, /^\.{0,2}\//, `${path} imports ${name}`);
        queue.push(new URL(name, new URL(path, url)).pathname);
      }
    }
    for (const name of [
      ...['smart-goal', 'idea-contest', 'enterprise-showcase', 'instrument-directory'],
      ...['resource-library', 'needs-board', 'road-map', 'organisation-directory'],
    ])
      assert.ok(seen.has(`/src/elements/${name}/${name}.ts`), name);
  });

  it('also runs the submission server', async () => {
    assert.ok(JSON.parse((await read('openapi.json')).text).paths['/applications']);
    const { status } = await fetch(`${url}applications`, { method: 'POST', body: 'nothing' });
    assert.equal(status, 400);
  });
});
