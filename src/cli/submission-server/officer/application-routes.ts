/** The page of one application, and what is done there. */
import type { Hono } from 'hono';
import { str } from '../../../core/i18n/translator.js';
import { setInvited } from '../invitations.js';
import { REVIEW_STATES } from '../store/application-store.js';
import { downloadHeaders } from '../export/file-names.js';
import { renderApplication, sameApplicants } from './application-view.js';
import type { ApplicationModel } from './application-view.types.js';
import { addAskRoutes } from './ask-routes.js';
import {
  formOf,
  notFound,
  officersOnly,
  pathOf,
  summaryOpener,
  APPLICATION,
  listOf,
  ownScores,
  queryOf,
  type Env,
  type OfficerContext,
  type OfficerPageOptions,
} from './desk.js';
import { renderPage } from './layout.js';
import { findApplications, listPath, searchOf } from './list-filters.js';
import { isJudge, type OfficerView } from './officer.types.js';
import { readableFilesOf } from './readable-questions.js';
import { scalesOf } from './results.js';
import { confirmation } from './confirmation.js';
import { readScore } from './score-view.js';
import type { Summary } from './summary.js';

/** What has been done, as the next page says it. */
const DONE: Readonly<Record<string, (msg: OfficerView['msg']) => string>> = {
  saved: (msg) => msg('Saved.', { id: 'officer.done-saved' }),
  asked: (msg) => msg('Noted: you have asked the applicant.', { id: 'officer.done-asked' }),
  withdrawn: (msg) => msg('The application was withdrawn', { id: 'receipt.withdrawn' }),
};

export function addApplicationRoutes(page: Hono<Env>, { store }: OfficerPageOptions): void {
  const withSummary = summaryOpener(store);

  /** Back to the application, in the list as it was filtered. */
  const stay = (context: OfficerContext, summary: Summary): Response => {
    const search = searchOf(queryOf(context));
    return context.redirect(`${pathOf(summary)}${search ? `${search}&` : '?'}done=saved`, 303);
  };

  /** Back to the application, or on to the next of the list. */
  const goOn = async (
    context: OfficerContext,
    summary: Summary,
    isNext: boolean,
    before: readonly Summary[],
  ) => {
    const query = queryOf(context);
    const search = searchOf(query);
    const { reference, contest } = summary.application;
    if (!isNext) return stay(context, summary);
    const at = before.findIndex(({ application }) => application.reference === reference);
    const next = before[at + 1];
    return Promise.resolve(
      context.redirect(next ? `${pathOf(next)}${search}` : listPath(contest, query), 303),
    );
  };

  /** The list as the person has filtered it, before anything changes. */
  const listBefore = async (context: OfficerContext, { application }: Summary): Promise<Summary[]> => {
    const view = context.get('view');
    return findApplications(view, await listOf(context, await store(), application.contest));
  };

  const modelOf = async (context: OfficerContext, summary: Summary): Promise<ApplicationModel> => {
    const view = context.get('view');
    const { contest, reference } = summary.application;
    const model = await listOf(context, await store(), contest);
    const score = model.ownScores.get(reference);
    return {
      summary,
      query: model.query,
      found: findApplications(view, model),
      others: sameApplicants(summary, model.all),
      history: isJudge(view) ? [] : await (await store()).history(reference),
      score,
      seen: score?.at ?? '',
      done: DONE[context.req.query('done') ?? '']?.(view.msg) ?? '',
    };
  };

  page.get(
    APPLICATION,
    withSummary(async (context, summary) =>
      context.html(renderApplication(context.get('view'), await modelOf(context, summary))),
    ),
  );

  page.get(
    `${APPLICATION}/files.zip`,
    withSummary(async (context, summary) => {
      const { reference, received } = summary.application;
      const files = readableFilesOf(context.get('view'), summary);
      if (!files.length) return notFound(context);
      const { zipOfFiles } = await import('../export/zip.js');
      const bytes = await zipOfFiles(await store(), { reference, received, files });
      return context.body(bytes, 200, downloadHeaders(`${reference}.zip`, 'application/zip'));
    }),
  );

  page.get(
    `${APPLICATION}/files/:key/:name`,
    withSummary(async (context, summary) => {
      const { reference } = summary.application;
      const key = context.req.param('key');
      const file = readableFilesOf(context.get('view'), summary).find((each) => each.key === key);
      const bytes = file && (await (await store()).file(reference, file.key));
      // An uploaded file is downloaded, never displayed on this site.
      return bytes ? context.body(bytes, 200, downloadHeaders(file.name)) : notFound(context);
    }),
  );

  page.post(
    `${APPLICATION}/score`,
    withSummary(async (context, summary) => {
      const view = context.get('view');
      if (!isJudge(view) || !summary.context) return notFound(context);
      const form = await formOf(context);
      const { score, errors } = readScore(scalesOf(summary.context.contest), form);
      const { reference } = summary.application;
      const seen = form.get('seen') ?? '';
      /** The page again, with what was typed. */
      const again = async (change: Partial<ApplicationModel>, status: 409 | 422) => {
        const model = { ...(await modelOf(context, summary)), score, ...change };
        return context.html(renderApplication({ ...view, path: pathOf(summary) }, model), status);
      };
      if (errors.size) return again({ errors, seen }, 422);
      const before = await listBefore(context, summary);
      const { id: judgeId, name: judge } = view.identity;
      const result = await (
        await store()
      ).putScore(reference, { ...score, judgeId, judge }, seen || undefined);
      if (result === 'changed')
        return again(
          { meanwhile: (await ownScores(view, await store(), summary.application.contest)).get(reference) },
          409,
        );
      return goOn(context, summary, form.get('then') === 'next', before);
    }),
  );

  for (const path of [
    '/state',
    '/notes',
    '/notes/*',
    '/invitations',
    '/ask',
    '/asked',
    '/withdraw',
    '/erase',
  ])
    page.use(APPLICATION + path, officersOnly);
  addAskRoutes(page, store);

  page.post(
    `${APPLICATION}/state`,
    withSummary(async (context, summary) => {
      const form = await formOf(context);
      const state = REVIEW_STATES.find((each) => each === form.get('state'));
      if (!state) return notFound(context);
      const before = await listBefore(context, summary);
      const { name } = context.get('view').identity;
      const text = (form.get('text') ?? '').trim();
      await (await store()).setState(summary.application.reference, state, name, text);
      return goOn(context, summary, form.has('next'), before);
    }),
  );

  page.post(
    `${APPLICATION}/notes`,
    withSummary(async (context, summary) => {
      const text = ((await formOf(context)).get('text') ?? '').trim();
      const by = context.get('view').identity.name;
      if (text) await (await store()).addEntry(summary.application.reference, { kind: 'note', by, text });
      return stay(context, summary);
    }),
  );
  page.post(
    `${APPLICATION}/notes/:id/remove`,
    withSummary(async (context, summary) => {
      await (await store()).removeNote(summary.application.reference, Number(context.req.param('id')));
      return stay(context, summary);
    }),
  );

  page.post(
    `${APPLICATION}/invitations`,
    withSummary(async (context, summary) => {
      const { book, identity } = context.get('view');
      const form = await formOf(context);
      const isSet = await setInvited(await store(), book, {
        reference: summary.application.reference,
        stage: form.get('stage') ?? '',
        by: identity.name,
        isInvited: form.get('invited') === 'yes',
      });
      return isSet ? stay(context, summary) : notFound(context);
    }),
  );

  page.get(
    `${APPLICATION}/:action{withdraw|erase}`,
    withSummary(async (context, summary) => {
      const view = context.get('view');
      const { msg } = view;
      const { reference } = summary.application;
      const isErasing = context.req.param('action') === 'erase';
      const title = isErasing
        ? msg(str`Erase ${reference}?`, { id: 'officer.erase-title' })
        : msg(str`Withdraw ${reference}?`, { id: 'officer.withdraw-title' });
      const what = { title, action: context.req.path, back: pathOf(summary) };
      const body = isErasing
        ? confirmation(view, {
            ...what,
            text: msg(str`“${summary.title}” disappears with its files, notes and scores.`, {
              id: 'officer.erase-text',
            }),
            button: msg('Yes, erase it', { id: 'officer.erase-yes' }),
          })
        : confirmation(view, {
            ...what,
            text: msg(str`The answers, files, notes and scores of “${summary.title}” are deleted.`, {
              id: 'officer.withdraw-text',
            }),
            button: msg('Yes, withdraw it', { id: 'receipt.withdraw-yes' }),
          });
      return Promise.resolve(context.html(renderPage(view, title, body)));
    }),
  );
  page.post(
    `${APPLICATION}/withdraw`,
    withSummary(async (context, summary) => {
      const { reference } = summary.application;
      await (await store()).withdraw({ reference });
      return context.redirect(`${pathOf(summary)}?done=withdrawn`, 303);
    }),
  );
  page.post(
    `${APPLICATION}/erase`,
    withSummary(async (context, { application: { reference, contest } }) => {
      await (await store()).erase(reference);
      return context.redirect(listPath(contest), 303);
    }),
  );
}
