/** The frame of the officer’s pages: head, languages, who is signed in. Pure. */
import { LANGUAGES, type Language } from '../../../core/i18n/languages.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { Texts } from '../texts.js';
import type { Identity } from '../access/tokens.js';
import { markup, nothing, type Content, type Markup } from './markup.js';
import { resolve, type OfficerView } from './officer.types.js';

const LANGUAGE_NAMES: Record<Language, string> = {
  lv: 'Latviešu',
  en: 'English',
  lt: 'Lietuvių',
  et: 'Eesti',
};

interface Frame extends Texts {
  readonly title: string;
  /** The page’s path and query, without the language. */
  readonly path: string;
  readonly head: Content;
  readonly content: Content;
}

/** The name of who is signed in. */
export const personName = (msg: Msg, { name, role }: Pick<Identity, 'name' | 'role'>): string =>
  name ||
  (role === 'judge' ? msg('Judge', { id: 'officer.judge' }) : msg('Officer', { id: 'officer.officer' }));

function languageLinks(language: Language, path: string): Content {
  return LANGUAGES.map((each) => {
    const url = new URL(path, 'http://any');
    url.searchParams.set('lang', each);
    const isCurrent = each === language;
    return markup`<a href="${url.pathname + url.search}" lang="${each}" hreflang="${each}" aria-label="${each.toUpperCase()}, ${LANGUAGE_NAMES[each]}"${isCurrent ? markup` aria-current="true"` : nothing}>${each.toUpperCase()}</a> `;
  });
}

/** A whole page. */
export const renderFrame = ({
  msg,
  language,
  title,
  path,
  head,
  content,
}: Frame): Markup => markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/officer/icon.svg">
<link rel="stylesheet" href="/officer/officer.css">
<script type="module" src="/officer/officer.js"></script>
</head>
<body>
<a class="skip" href="#content">${msg('Skip to content', { id: 'officer.skip' })}</a>
<header class="site">
<div class="band">
${head}
<nav class="languages" aria-label="${msg('Language', { id: 'officer.language' })}">${languageLinks(language, path)}</nav>
</div>
</header>
<main id="content" tabindex="-1">
${content}
</main>
</body>
</html>`;

/** A page for somebody who is signed in. */
export function renderPage(view: OfficerView, title: string, content: Content): Markup {
  const { msg, identity, book } = view;
  const publisher = resolve(view, book.envelope.publisher.name);
  const head = markup`<a class="brand" href="/officer"><strong>${msg('Applications', { id: 'officer.applications' })}</strong> <span>${publisher}</span></a>
<form class="signed-in" method="post" action="/officer/sign-out"><span>${personName(msg, identity)}</span> <button class="link">${msg('Sign out', { id: 'officer.sign-out' })}</button></form>`;
  return renderFrame({ ...view, title: `${title} – ${publisher}`, head, content });
}

/** The way in. `problem` says why it did not work. */
export function renderSignIn(
  texts: Texts,
  {
    path,
    next,
    publisher,
    problem,
  }: { path: string; next: string; publisher: string; problem?: string | undefined },
): Markup {
  const { msg } = texts;
  const title = msg('Sign in', { id: 'officer.sign-in' });
  const content = markup`<div class="narrow">
<h1>${msg('Applications to contests', { id: 'officer.sign-in-title' })}</h1>
<p class="lead">${msg('For the officers of the municipality and the members of the jury.', { id: 'officer.sign-in-lead' })}</p>
<form class="card stack" method="post" action="/officer/sign-in">
<input type="hidden" name="next" value="${next}">
<label for="token">${msg('Your token', { id: 'officer.token' })}</label>
${problem ? markup`<p class="error" id="token-error">${problem}</p>` : nothing}
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus${problem ? markup` aria-invalid="true" aria-describedby="token-error token-help"` : markup` aria-describedby="token-help"`}>
<p class="help" id="token-help">${msg('Whoever looks after the server gives you one. You stay signed in until you close the browser, for 10 hours at most.', { id: 'officer.token-help' })}</p>
<div><button class="primary">${title}</button></div>
</form>
</div>`;
  const head = markup`<span class="brand"><strong>${msg('Applications', { id: 'officer.applications' })}</strong> <span>${publisher}</span></span>`;
  return renderFrame({ ...texts, path, title: `${title} – ${publisher}`, head, content });
}

/** What there is not, or not for this person. */
export const renderNotFound = (view: OfficerView): Markup =>
  renderPage(
    view,
    view.msg('Not found', { id: 'officer.not-found' }),
    markup`<h1>${view.msg('This page does not exist', { id: 'officer.not-found-title' })}</h1>
<p>${view.msg('The application may have been erased, or it is not open to you.', { id: 'officer.not-found-text' })}</p>
<p><a href="/officer">${view.msg('All contests', { id: 'officer.all-contests' })}</a></p>`,
  );
