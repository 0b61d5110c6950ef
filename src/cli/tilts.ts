#!/usr/bin/env node
/** The webmaster's kit: `node tilts/cli/tilts.mjs …`. Once built it needs Node and nothing else. */
import { parseArgs } from 'node:util';
import { feedJsonSchema } from '../feed/json-schema.js';
import { check } from './check/command.js';
import { startServer } from './serve.js';

const HELP = `tilts check <file or address> [--json]
    Says what is wrong with a feed, where, and how to mend it; warns of what is poor. Ends with 1 where something
    is wrong, with 0 where there are warnings only. --json prints the report for a machine.
tilts schema
    Prints the JSON Schema of the feed, for editors that complete and check while you type.
tilts serve [file or address] [--port 8080] [--data folder] [--origin https://novads.lv]
    Shows the demo page on your feed, or on the sample. Only this machine can see it.
    Takes applications at /applications (contract: /openapi.json) and keeps them in the folder.
    The officer lists them with the token that stands in TILTS_OFFICER_TOKEN.
`;

/** The command was not understood. */
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
  if (others.length) throw new UsageError(`One feed at a time; “${others[0]}” is too many`);
  switch (command) {
    case 'check':
      return checkCommand(feed, values.json);
    case 'schema':
      return console.log(JSON.stringify(feedJsonSchema(), null, 2));
    case 'serve':
      return serveCommand(feed, values);
    default:
      throw new UsageError(`There is no command “${command}”`);
  }
}

const hasColours = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

async function checkCommand(feed: string | undefined, asJson: boolean): Promise<void> {
  if (!feed) throw new UsageError('Which feed? Give its file or its address');
  const { report, words } = await check(feed, Date.now(), hasColours());
  console.log(asJson ? JSON.stringify(report, null, 2) : words);
  if (report.errors) process.exitCode = 1;
}

type Values = ReturnType<typeof readArguments>['values'];

async function serveCommand(feed: string | undefined, { port, data, origin }: Values): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`“${port}” is not a port; ports are numbers from 0 to 65535`);
  if (feed) {
    const { report, words } = await check(feed, Date.now(), hasColours());
    if (report.errors) console.error(`${words}\n`);
    if (report.findings.some(({ code }) => code === 'unreadable')) return void (process.exitCode = 1);
  }
  const url = await startServer({
    feed,
    port: Number(port),
    data,
    origins: origin,
    token: process.env['TILTS_OFFICER_TOKEN'],
  }).catch((error: unknown) => {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw isTaken ? new UsageError(`Port ${port} is taken; give another one with --port`) : error;
  });
  const note = feed ? '' : 'Some dates of the sample are moved to today. ';
  console.log(`The demo page: ${url}\n${note}Stop with Ctrl+C.`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}.\n\n${HELP}`);
  process.exitCode = USAGE;
}
