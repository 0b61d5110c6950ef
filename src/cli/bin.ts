#!/usr/bin/env node
/** The `tilts` command for webmasters: `node tilts/cli/tilts.mjs …`. The built file needs nothing but Node. */
import { parseArgs } from 'node:util';
import { feedJsonSchema } from '../core/feed/schema/json-schema.js';
import { runCheck } from './check/run-check.js';
import { startServer } from './serve.js';

const HELP = `Usage: tilts <command> [options]

tilts check <file or address> [--json]
    Checks a feed and reports each problem, where it is and how to fix it. Warns about valid but weak data.
    Exit status: 1 if there are errors, 0 otherwise (2: wrong usage). --json prints the report as JSON.
tilts schema
    Prints the JSON Schema of the feed, for autocomplete and validation in your editor.
tilts serve [file or address] [--port 8080] [--data folder] [--origin https://novads.lv]
    Serves the demo pages with your feed, or with the sample feed. Only this computer can open them.
    Accepts applications at /applications (API: /openapi.json) and saves them in the data folder.
    --origin lets the pages of another site send applications; it can be repeated.
    The officer lists the applications with the token set in TILTS_OFFICER_TOKEN.
`;

/** Exit status for wrong usage. */
const USAGE = 2;

class UsageError extends Error {}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '8080' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
        origin: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

async function run(): Promise<void> {
  const { positionals, values } = readArguments();
  const [command, feed, ...others] = positionals;
  if (values.help || !command) return console.log(HELP);
  if (others.length) throw new UsageError(`Unexpected argument “${others[0]}”: give one feed at a time`);
  switch (command) {
    case 'check':
      return checkCommand(feed, values.json);
    case 'schema':
      return console.log(JSON.stringify(feedJsonSchema(), null, 2));
    case 'serve':
      return serveCommand(feed, values);
    default:
      throw new UsageError(`Unknown command “${command}”`);
  }
}

const hasColours = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

async function checkCommand(feed: string | undefined, asJson: boolean): Promise<void> {
  if (!feed) throw new UsageError('Missing argument: the file or address of a feed');
  const { report, text } = await runCheck(feed, Date.now(), hasColours());
  console.log(asJson ? JSON.stringify(report, null, 2) : text);
  if (report.errors) process.exitCode = 1;
}

type Values = ReturnType<typeof readArguments>['values'];

async function serveCommand(feed: string | undefined, { port, data, origin }: Values): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`“${port}” is not a valid port: use a number from 0 to 65535`);
  if (feed) {
    const { report, text } = await runCheck(feed, Date.now(), hasColours());
    if (report.errors) console.error(`${text}\n`);
    if (report.findings.some(({ code }) => code === 'unreadable')) return void (process.exitCode = 1);
  }
  const url = await startServer({
    feed,
    port: Number(port),
    data,
    origins: origin,
    token: process.env['TILTS_OFFICER_TOKEN'],
  }).catch((error: unknown) => {
    const isInUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw isInUse ? new UsageError(`Port ${port} is already in use; choose another with --port`) : error;
  });
  const note = feed ? '' : 'Some dates in the sample feed are moved so that it is up to date.\n';
  console.log(`Demo pages: ${url}\n${note}Press Ctrl+C to stop.`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}.\n\n${HELP}`);
  process.exitCode = USAGE;
}
