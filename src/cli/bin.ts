#!/usr/bin/env node
/** The `tilts` command for webmasters: `node tilts/cli/tilts.mjs …`. The built file needs nothing but Node. */
import { parseArgs } from 'node:util';
import { publishedSchema } from '../core/feed-docs/published-schema.js';
import { LANGUAGES } from '../core/i18n/languages.js';
import { runCheck } from './check/run-check.js';
import { publishCommand } from './publish/publish-command.js';
import { referenceCommand } from './reference-command.js';
import { startServer } from './serve.js';
import { parseOrigin } from './submission-server/access/origins.js';
import { parseHops } from './submission-server/access/proxy.js';
import { parseToken } from './submission-server/access/tokens.js';
import { StoreUnavailableError } from './submission-server/store/unavailable-error.js';
import { tokenCommand } from './token-command.js';
import { UsageError } from './usage-error.js';
import { ExportError, exportCommand } from './workbook/export-command.js';
import { ForeignFormatError } from '../core/import/read-foreign.js';
import { MappingError } from '../core/import/table-mapping.js';
import { parseLanguage } from './workbook/languages.js';
import { importCommand } from './workbook/import-command.js';
import { mapCommand } from './workbook/map-command.js';
import { WorkbookError } from '../core/workbook/book-file.js';
import { templateCommand } from './workbook/template-command.js';

const HELP = `Usage: tilts <command> [options]

tilts check <file or address> [--json] [--lang lv]
    Checks a feed and reports each problem, where it is and how to fix it. Warns about valid but weak data. --lang is the
    language of the report.
    Exit status: 1 if there are errors, 0 otherwise (2: wrong usage). --json prints the report as JSON.
tilts schema [--lang lv]
    Prints the JSON Schema of the feed, for autocomplete, help and validation in your editor. The descriptions are in
    English, or in Latvian with --lang lv.
tilts reference [--lang lv]
    Prints every field of the feed, what to write in it and an example, as Markdown: in English or Latvian.
tilts template [--lang lv] [--languages lv,en] [--all] [-o book.xlsx]
    Writes an empty workbook (.xlsx or .ods) to fill in: a sheet for each list, a row for each record. --lang is the
    language of the headings, --languages are those of your texts, --all adds the sheets that few feeds need.
tilts import <book.xlsx, book.ods or folder of CSV files> -o feed.json [--force] [--map mapping.json] [--lang lv]
    Writes the feed that a workbook makes, and reports each problem by sheet, row and column. With an error nothing is
    written, except with --force. --map says what the columns of a table with headings of its own are. --lang is the
    language of the report.
tilts import <file or address of JSON or a page> -o feed.json [--lang lv]
    Writes a feed from what others publish: HSDS (Open Referral), CommonGrants, JSON Feed, or schema.org as JSON-LD, also
    in a page. --lang is the language of the report, and of its texts where it names none.
tilts map <table.csv or book.xlsx> [--list enterprises] [--sheet name] [--lang lv] [-o mapping.json]
    Writes a mapping to start from: what each column of the table probably is.
tilts export <file or address> -o book.xlsx [--lang lv] [--all]
    Writes a feed as a workbook. Importing it gives the same feed.
tilts publish <file or address> -o site [--base /files/] [--force]
    Writes a folder to upload: the scripts, the feed in parts by list and language, and for each element HTML to paste
    into a page, which can be read without script. --base is where the folder’s content will be on your site. With an
    error nothing is written, except with --force.
tilts serve [file or address] [--port 8080] [--data folder | --database address]
            [--origin https://novads.lv] [--trust-proxy 1]
    Serves the demo pages with your feed, or with the sample feed. Only this computer can open them.
    Accepts applications at /applications (API: /openapi.json) and saves them in the data folder.
    Officers and judges read them at /officer, each with a token.
    --origin lets the pages of another site send applications; it can be repeated.
    --database postgres://… keeps them in PostgreSQL instead, which several servers may share.
    --trust-proxy is the number of web servers in front whose X-Forwarded-… headers are true.
    TILTS_OFFICER_TOKEN in the environment is the token of an officer without a name,
    TILTS_DATABASE the address of the database: others on this computer cannot see it there.

tilts token add --role officer|judge --name "Ilze Kalniņa" [--contest id] [--data folder | --database address]
tilts token list [--data folder | --database address]
tilts token remove <id or name> [--data folder | --database address]
    Tokens of officers and judges. The token is printed once; a hash of it is kept.
    --contest limits a judge to a contest; it can be repeated.
`;

/** What cannot be done is no fault of the command: it says why, without a stack. */
const REFUSALS = [StoreUnavailableError, ExportError, WorkbookError, MappingError, ForeignFormatError];

/** Exit status for wrong usage. */
const USAGE = 2;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '8080' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
        database: { type: 'string' },
        origin: { type: 'string', multiple: true },
        'trust-proxy': { type: 'string', default: '0' },
        role: { type: 'string' },
        name: { type: 'string' },
        contest: { type: 'string', multiple: true },
        lang: { type: 'string', default: 'en' },
        languages: { type: 'string' },
        all: { type: 'boolean', default: false },
        base: { type: 'string' },
        force: { type: 'boolean', default: false },
        map: { type: 'string' },
        list: { type: 'string' },
        sheet: { type: 'string' },
        output: { type: 'string', short: 'o' },
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
  if (command === 'token') return console.log(await runTokenCommand(feed, others, values));
  if (others.length) throw new UsageError(`Unexpected argument “${others[0]}”: give one feed at a time`);
  switch (command) {
    case 'check':
      return checkCommand(feed, values);
    case 'schema':
      return schemaCommand(values.lang);
    case 'reference':
      return console.log(referenceCommand(values.lang));
    case 'template':
      if (feed) throw new UsageError(`Unexpected argument “${feed}”: name the workbook with -o`);
      return console.log(await templateCommand(values));
    case 'import':
      return runImport(feed, values);
    case 'map':
      return console.log(await mapCommand(feed, values, Date.now()));
    case 'export':
      return console.log(await exportCommand(feed, values));
    case 'publish':
      return runPublish(feed, values);
    case 'serve':
      return serveCommand(feed, values);
    default:
      throw new UsageError(`Unknown command “${command}”`);
  }
}

const hasColours = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

async function checkCommand(feed: string | undefined, { json, lang }: Values): Promise<void> {
  if (!feed) throw new UsageError('Missing argument: the file or address of a feed');
  const { report, text } = await runCheck(feed, Date.now(), hasColours(), parseLanguage(lang));
  console.log(json ? JSON.stringify(report, null, 2) : text);
  if (report.errors) process.exitCode = 1;
}

async function runImport(source: string | undefined, values: Values): Promise<void> {
  const { text, hasErrors } = await importCommand(source, values, Date.now());
  console.log(text);
  if (hasErrors) process.exitCode = 1;
}

async function runPublish(feed: string | undefined, values: Values): Promise<void> {
  const { text, hasErrors } = await publishCommand(feed, values, Date.now(), hasColours());
  console.log(text);
  if (hasErrors) process.exitCode = 1;
}

function schemaCommand(lang: string): void {
  const language = LANGUAGES.find((each) => each === lang);
  if (!language) throw new UsageError(`“${lang}” is none of the languages ${LANGUAGES.join(', ')}`);
  console.log(JSON.stringify(publishedSchema(language), null, 2));
}

type Values = ReturnType<typeof readArguments>['values'];

/** The folder or the database; the environment counts if neither is named. */
function whereOf({ data, database }: Pick<Values, 'data' | 'database'>): Pick<Values, 'data' | 'database'> {
  if (data !== undefined && database !== undefined)
    throw new UsageError('--data and --database are both given: applications are in one of them');
  return { data, database: database ?? (data === undefined ? process.env['TILTS_DATABASE'] : undefined) };
}

async function runTokenCommand(
  action: string | undefined,
  [id, ...others]: readonly string[],
  { role, name, contest, ...values }: Values,
): Promise<string> {
  if (others.length) throw new UsageError(`Unexpected argument “${others[0]}”`);
  return tokenCommand(action, id, { ...whereOf(values), role, name, contests: contest });
}

async function serveCommand(feed: string | undefined, { port, origin, ...values }: Values): Promise<void> {
  const where = whereOf(values);
  const origins = origin?.map(parseOrigin);
  const trustedProxies = parseHops(values['trust-proxy']);
  const token = parseToken(process.env['TILTS_OFFICER_TOKEN']);
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
    ...where,
    origins,
    token,
    trustedProxies,
  }).catch((error: unknown) => {
    const isInUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw isInUse ? new UsageError(`Port ${port} is already in use; choose another with --port`) : error;
  });
  const note = feed ? '' : 'Some dates in the sample feed are moved so that it is up to date.\n';
  console.log(`Demo pages: ${url}\nOfficers and jury: ${url}officer\n${note}Press Ctrl+C to stop.`);
}

try {
  await run();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}.\n\n${HELP}`);
    process.exitCode = USAGE;
  } else if (REFUSALS.some((refusal) => error instanceof refusal)) {
    console.error(`${(error as Error).message}.`);
    process.exitCode = 1;
  } else throw error;
}
