import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Enterprise, Picture } from '../../../core/feed/schema/schema.js';
import type { ShowcaseToolState } from './lazy.types.js';
import { renderPicture } from '../views/picture.js';
import { linked } from './section.js';

/** The photos with who made them and on what terms they are shown. */
export function renderGallery(
  state: ShowcaseToolState,
  { photos = [], logo }: Enterprise,
): TemplateResult | typeof nothing {
  const { feedUrl, pictures } = state;
  const shown = photos.filter(({ url }) => pictures.shown(url, feedUrl));
  const hosts = [...photos, ...(logo ? [logo] : [])].flatMap(
    ({ url }) => pictures.foreignHost(url, feedUrl) ?? [],
  );
  if (!shown.length && !hosts.length) return nothing;
  return html`${
    shown.length
      ? html`<ul class="gallery">
          ${shown.map((photo) => renderPhoto(state, photo))}
        </ul>`
      : nothing
  }
  ${[...new Set(hosts)].map(
    (host) =>
      html`<p>
        <button type="button" class="plain" @click=${() => pictures.allow(host)}>
          ${msg(str`Show the photos from ${host}`, { id: 'profile.foreign-pictures' })}
        </button>
        <span class="muted"
          >${msg('That site will then know that you visited.', { id: 'profile.foreign-hint' })}</span
        >
      </p>`,
  )}`;
}

function renderPhoto(state: ShowcaseToolState, photo: Picture): TemplateResult {
  const { catalogue } = state;
  const credit = photo.credit && catalogue.text(photo.credit).text;
  const licence = photo.licence && linked(catalogue.text(photo.licence.title).text, photo.licence.url);
  return html`<li>
    <figure>
      ${renderPicture(state, photo, photo.alt ? catalogue.text(photo.alt).text : '')}
      ${
        credit || licence
          ? html`<figcaption class="muted">
              ${credit ? msg(str`Photo: ${credit}`, { id: 'profile.photo-credit' }) : nothing}
              ${licence ?? nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  </li>`;
}
