/** Asking the applicant: what is missing, the email, and that it was sent. */
import type { Hono } from 'hono';
import type { ApplicationStore } from '../store/application-store.js';
import { isLanguage, publisherLanguage, textsFor } from '../texts.js';
import { emailOf, readRequest, renderAsk, renderEmail, requestText } from './ask-view.js';
import { APPLICATION, formOf, pathOf, summaryOpener, type Env } from './desk.js';

/** For officers only; whoever adds them sees to that. */
export function addAskRoutes(page: Hono<Env>, store: () => Promise<ApplicationStore>): void {
  const withSummary = summaryOpener(store);

  page.get(
    `${APPLICATION}/ask`,
    withSummary(async (context, summary) =>
      Promise.resolve(context.html(renderAsk(context.get('view'), summary))),
    ),
  );
  page.post(
    `${APPLICATION}/ask`,
    withSummary(async (context, summary) => {
      const view = context.get('view');
      const request = readRequest(await formOf(context));
      const { language } = summary.application;
      const texts = await textsFor(isLanguage(language) ? language : publisherLanguage(view.book.envelope));
      return context.html(renderEmail(view, summary, emailOf(texts, view, summary, request), request));
    }),
  );
  page.post(
    `${APPLICATION}/asked`,
    withSummary(async (context, summary) => {
      const view = context.get('view');
      const form = await formOf(context);
      const { reference } = summary.application;
      const by = view.identity.name;
      const text = requestText(view, summary, readRequest(form));
      await (await store()).addEntry(reference, { kind: 'asked', by, text });
      if (form.has('incomplete')) await (await store()).setState(reference, 'incomplete', by);
      return context.redirect(`${pathOf(summary)}?done=asked`, 303);
    }),
  );
}
