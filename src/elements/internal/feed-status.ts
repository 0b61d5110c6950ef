import { str, type Msg } from '../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { toLocalIso } from '../../core/util/time-zone.js';
import { LoadError, type WaitingHost } from '../../core/feed/load-error.js';
import type { LoadedFeed } from '../../core/feed/load.js';
import type { FeedError } from '../../core/feed/feed-issue.js';
import type { Formatter } from '../../core/i18n/formatter.js';

/**
 * A grey outline of the list while it is loading; also says when an attempt failed, and when a busy server is asked
 * again. Nothing beside a fallback that lists what is coming.
 */
export function renderLoading(
  host: ParentNode & WaitingHost,
  retried: LoadError | undefined,
): TemplateResult | typeof nothing {
  if (!retried && host.querySelector('li')) return nothing;
  const { msg } = host;
  return html`<div class="loading" role="status">
      <p class="secondary">
        ${
          retried
            ? (retried.sayBusy?.(host) ??
              msg('The connection is slow. Trying again…', { id: 'feed.retrying' }))
            : msg('Loading…', { id: 'feed.loading' })
        }
      </p>
    </div>
    <div class="skeleton" aria-hidden="true"></div>`;
}

/** What went wrong, in plain words, and a button to try again. */
export function renderFailure(
  msg: Msg,
  error: LoadError | FeedError,
  debug: boolean,
  retry: () => void,
): TemplateResult {
  return html`<div class="failure" role="alert">
    <p class="failure-title">${msg('The list cannot be shown at the moment', { id: 'feed.unavailable' })}</p>
    <p>${failureText(msg, error)}</p>
    <button type="button" class="button" @click=${retry}>${msg('Try again', { id: 'feed.retry' })}</button>
    ${debug ? html`<pre>${error.message}</pre>` : nothing}
  </div>`;
}

const offlineText = (msg: Msg): string =>
  msg('There seems to be no connection. Check it and try again.', { id: 'feed.offline' });

/** A lazy module could not be loaded. */
export const renderOffline = (msg: Msg): TemplateResult =>
  html`<p class="notice" role="status">${offlineText(msg)}</p>`;

function failureText(msg: Msg, error: LoadError | FeedError): string {
  const failure = error instanceof LoadError ? error.failure : 'content';
  switch (failure) {
    case 'offline':
      return offlineText(msg);
    case 'timeout':
      return msg('The server did not answer in time. Please try again a little later.', {
        id: 'feed.timeout',
      });
    default:
      return msg('The problem is on our side, not yours. Please try again a little later.', {
        id: 'feed.server-error',
      });
  }
}

/** Says if the feed is a copy from this device, and how old it is. */
export const renderStaleNotice = (
  msg: Msg,
  { stale, fetchedAt }: LoadedFeed,
  timeZone: string,
  formatter: Formatter,
): TemplateResult | typeof nothing =>
  stale
    ? html`<p class="notice" role="status">
        ${msg(str`We cannot load the latest list. You are seeing a copy saved on this device: ${formatter.date(toLocalIso(fetchedAt, timeZone).slice(0, 16))}`, { id: 'feed.stale' })}
      </p>`
    : nothing;
