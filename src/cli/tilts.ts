#!/usr/bin/env node
/** The webmaster's kit: `npx tilts …` */
import { parseArgs } from 'node:util';
import { startServer } from './serve.js';

const HELP = `tilts serve [feed.json] [--port 8080]
    Shows the demo page on your feed, or on the sample. Only this machine can see it.
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '8080' }, help: { type: 'boolean', short: 'h' } },
});

const [command, feed] = positionals;
if (command === 'serve' && !values.help) {
  const url = await startServer({ feed, port: Number(values.port) });
  console.log(`The demo page: ${url}\nSome dates of the sample are moved to today. Stop with Ctrl+C.`);
} else {
  console.log(HELP);
  process.exitCode = values.help || !command ? 0 : 2;
}
