/** Pictures of the feed, small: those on the site of the desk at once, others only when somebody asks for them. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isObject } from '../../core/util/is-object.js';
import { parseUrl } from '../../core/util/url.js';
import type { WorkView } from '../desk.types.js';

/** Address that pictures of the feed are relative to. */
export const baseOf = ({ work }: Pick<WorkView, 'work'>): string =>
  work.source.kind === 'address' ? work.source.name : document.baseURI;

/** An address that is typed is complete with its ending: what comes before it is not asked for. */
const IS_PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The address of a picture of the feed; undefined if it has none. */
export function pictureUrl(picture: unknown, base: string): URL | undefined {
  const url = isObject(picture) ? picture['url'] : undefined;
  const address = typeof url === 'string' && url ? parseUrl(url, base) : undefined;
  return address && IS_PICTURE.test(address.pathname) ? address : undefined;
}

/** Whether asking for it tells nobody else anything. */
export const isOnOwnSite = ({ origin }: URL): boolean => origin === location.origin;

const hide = ({ target }: Event): void => void ((target as HTMLElement).hidden = true);

/** Beside its title or its address, which say what it is; a picture that cannot be loaded is not there. */
export const renderPicture = ({ href }: URL): unknown =>
  keyed(
    href,
    html`<img class="thumbnail" src=${href} alt="" loading="lazy" decoding="async" @error=${hide} />`,
  );

/** The first picture of a record, if it is on the site of the desk. */
export function renderRecordPicture(view: WorkView, record: unknown): TemplateResult | typeof nothing {
  if (!isObject(record)) return nothing;
  const { logo, cover, photos } = record;
  const first = logo ?? cover ?? (Array.isArray(photos) ? (photos[0] as unknown) : undefined);
  const url = pictureUrl(first, baseOf(view));
  return url && isOnOwnSite(url) ? html`<div class="row-picture">${renderPicture(url)}</div>` : nothing;
}
