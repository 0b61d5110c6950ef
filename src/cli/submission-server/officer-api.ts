/** What the officer’s programs read: the applications as JSON, as tables, and their files. */
import { Hono, type Context } from 'hono';
import { resolveText } from '../../core/i18n/localized-text.js';
import type { OfficerEnv } from './access/session.js';
import { allFiles } from './all-files.js';
import { invitedByReference, setInvited } from './invitations.js';
import { readContests, type ContestBook } from './contests.js';
import { downloadHeaders } from './export/file-names.js';
import { applicationTable, tableToCsv, type Table } from './export/table.js';
import type { ApplicationStore } from './store/application-store.js';
import { isLanguage, publisherLanguage, textsFor } from './texts.js';

export interface OfficerApiOptions {
  readonly feed: () => Promise<unknown>;
  readonly store: () => Promise<ApplicationStore>;
  /** Where the officer reaches this server, without a slash at the end. */
  readonly originOf: (context: Context) => string;
}

/** The form of a reference. */
export const REFERENCE = /^\d{4}-[2-9A-Z]{6}$/;
const FILE_KEY = /^file-[0-9a-f-]{36}$/;
const CSV_TYPE = 'text/csv; charset=utf-8';

/** Mounted at `/applications`; whoever mounts it checks who asks. */
export function officerApi({ feed, store, originOf }: OfficerApiOptions): Hono<OfficerEnv> {
  const api = new Hono<OfficerEnv>();

  api.get('/', async (context) => {
    const list = await (await store()).list({ contest: context.req.query('contest') });
    const invited = await invitedByReference(await store(), context.req.query('contest'));
    return context.json(
      list.map(({ withdrawalCode: _, ...rest }) => ({ ...rest, invited: invited.get(rest.reference) ?? [] })),
    );
  });

  api.on(['PUT', 'DELETE'], '/:reference/invitations/:stage', async (context) => {
    const { reference, stage } = context.req.param();
    const isInvited = context.req.method === 'PUT';
    const by = context.get('officer').name;
    const book = readContests(await feed());
    const isSet = await setInvited(await store(), book, { reference, stage, by, isInvited });
    return isSet ? context.body(null, 204) : context.json({ code: 'unknown-stage' }, 404);
  });

  const tableFor = async (context: Context): Promise<Table> => {
    const { contest, lang } = context.req.query();
    const book = readContests(await feed());
    const texts = await textsFor(isLanguage(lang) ? lang : publisherLanguage(book.envelope));
    const applications = await (await store()).list({ contest });
    const title = tableTitle(book, contest, texts.language);
    return applicationTable(texts, book, applications, {
      title,
      origin: originOf(context),
      invited: await invitedByReference(await store(), contest),
    });
  };

  api.get('/table.csv', async (context) => {
    const table = await tableFor(context);
    return context.body(tableToCsv(table), 200, downloadHeaders(`${table.title}.csv`, CSV_TYPE));
  });

  api.get('/table.xlsx', async (context) => {
    const table = await tableFor(context);
    const { tableToXlsx, XLSX_TYPE } = await import('./export/xlsx.js');
    return context.body(await tableToXlsx(table), 200, downloadHeaders(`${table.title}.xlsx`, XLSX_TYPE));
  });

  api.get('/:reference/files.zip', async (context) => {
    const { reference } = context.req.param();
    const application = REFERENCE.test(reference) ? await (await store()).find(reference) : undefined;
    const files = application ? allFiles(application) : [];
    if (!application || !files.length) return context.notFound();
    const { zipOfFiles } = await import('./export/zip.js');
    const bytes = await zipOfFiles(await store(), { ...application, files });
    return context.body(bytes, 200, downloadHeaders(`${reference}.zip`, 'application/zip'));
  });

  const fileRoutes = ['/:reference/files/:key', '/:reference/files/:key/:name'];
  api.on('GET', fileRoutes, async (context) => {
    const [reference, key] = [context.req.param('reference'), context.req.param('key')];
    if (!reference || !key || !REFERENCE.test(reference) || !FILE_KEY.test(key)) return context.notFound();
    const application = await (await store()).find(reference);
    const file = application && allFiles(application).find((each) => each.key === key);
    const bytes = file && (await (await store()).file(reference, key));
    // An uploaded file is downloaded, never displayed on this site.
    return bytes ? context.body(bytes, 200, downloadHeaders(file.name)) : context.notFound();
  });
  return api;
}

/** The contest’s title, or the publisher’s name if the table has all contests. */
function tableTitle({ envelope, contests }: ContestBook, id: string | undefined, language: string): string {
  const text = id === undefined ? envelope.publisher.name : contests.get(id)?.title;
  return text === undefined ? id! : resolveText(text, language, envelope.languages).text;
}
