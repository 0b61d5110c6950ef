/**
 * `npm start`: the demo pages with the elements from their sources, each module transformed when a page asks for it,
 * and the submission server beside them. A changed source reloads the page.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { Hono } from 'hono';
import { deskHtml, previewHtml } from './desk.mjs';
import { leafletUnderTrustedTypes } from './leaflet.mjs';
import { demoApp } from '../cli/serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The script of the demo's pages, and the connection that reloads them. */
const ENTRY = "import '/__web-dev-server__web-socket.js';\nimport '/src/loader/loader.ts';\n";

/** What the dev server answers; the demo answers everything else. */
const MODULES = /^\/(?:src|node_modules|__web-dev-server__.*|__wds-outside-root__)(?:\/|\.js|$)/;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '8080' }, data: { type: 'string' } },
});

/** The demo's strict policy, and what a reload needs: a module from a `data:` address, and the connection. */
const allowReload = (policy) =>
  `${policy.replace("script-src 'self'", "script-src 'self' data:")}; connect-src 'self' ws:`;

const demo = new Hono();
demo.use(async (context, next) => {
  await next();
  const policy = context.res.headers.get('Content-Security-Policy');
  if (policy) context.header('Content-Security-Policy', allowReload(policy));
});
demo.get('/tilts/tilts.js', (context) => context.body(ENTRY, 200, { 'Content-Type': 'text/javascript' }));
demo.get('/tilts/cli/demo/paraugnovads.json', (context) =>
  context.body(readFileSync(`${ROOT}stories/feeds/paraugnovads.json`), 200, {
    'Content-Type': 'application/json; charset=utf-8',
  }),
);
demo.get('/tilts/desk.html', (context) => context.html(deskHtml('/src/desk/desk-page.ts')));
demo.get('/tilts/desk/preview.html', (context) =>
  context.html(previewHtml('/src/desk/see/preview-page.ts', '/tilts/tilts.js')),
);
demo.route('/', demoApp({ feed: positionals[0], data: values.data, token: process.env.TILTS_OFFICER_TOKEN }));
const answerDemo = getRequestListener(demo.fetch);

/** The same change that the build makes to a library. */
const patchLeaflet = {
  name: leafletUnderTrustedTypes.name,
  transform: ({ path, body }) => leafletUnderTrustedTypes.transform(body, path) ?? undefined,
};

const server = createServer();
const { koaApp, fileWatcher } = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: ROOT,
    middlewareMode: { server },
    watch: true,
    clearTerminalOnReload: false,
    nodeResolve: { exportConditions: ['production', 'browser'] },
    plugins: [
      patchLeaflet,
      esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${ROOT}tsconfig.json` }),
    ],
  },
});
const answerModule = koaApp.callback();
server.on('request', (request, response) =>
  (MODULES.test(request.url) ? answerModule : answerDemo)(request, response),
);

let generating;
/** Texts reach a page from generated files: a changed text or translation regenerates them. */
async function generate() {
  await generating;
  generating = new Promise((resolve) =>
    spawn('npm', ['run', '--silent', 'generate'], {
      cwd: ROOT,
      shell: true,
      stdio: 'inherit',
    }).on('close', resolve),
  );
}
const hasTexts = (path) =>
  path.endsWith('.xlf') || (path.endsWith('.ts') && readFileSync(path, 'utf8').includes('msg('));
fileWatcher.add(`${ROOT}locales`);
fileWatcher.on('change', (path) => {
  if (hasTexts(path)) void generate();
});

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${values.port} is already in use: choose another with --port` : error,
  );
  process.exit(1);
});
// Applications may be sent here: only this computer can.
server.listen(Number(values.port), '127.0.0.1', () =>
  console.log(`Demo with the elements from src, reloaded on a change: http://127.0.0.1:${server.address().port}/
Applications that are sent go to the folder ${values.data ?? 'tilts-applications'}. A change in src/cli needs a restart.
Press Ctrl+C to stop.`),
);
