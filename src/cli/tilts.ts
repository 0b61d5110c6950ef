#!/usr/bin/env node
/** The webmaster's kit: `npx tilts …` */
import { parseArgs } from 'node:util';
import { feedJsonSchema } from '../feed/json-schema.js';
import { startServer } from './serve.js';

const HELP = `tilts serve [feed.json] [--port 8080] [--data folder] [--origin https://novads.lv]
    Shows the demo page on your feed, or on the sample. Only this machine can see it.
    Takes applications at /applications (contract: /openapi.json) and keeps them in the folder.
    The officer lists them with the token that stands in TILTS_OFFICER_TOKEN.
tilts schema
    Prints the JSON Schema of the feed, for editors that complete and check while you type.
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '8080' },
    data: { type: 'string' },
    origin: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  },
});
const [command, feed] = positionals;

if (values.help || !command) console.log(HELP);
else if (command === 'schema') console.log(JSON.stringify(feedJsonSchema(), null, 2));
else if (command === 'serve') {
  const url = await startServer({
    feed,
    port: Number(values.port),
    data: values.data,
    origins: values.origin,
    token: process.env['TILTS_OFFICER_TOKEN'],
  });
  console.log(`The demo page: ${url}\nSome dates of the sample are moved to today. Stop with Ctrl+C.`);
} else {
  console.error(`There is no command “${command}”.\n\n${HELP}`);
  process.exitCode = 2;
}
