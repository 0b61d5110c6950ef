import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Enterprise, Picture } from '../../../core/feed/schema/schema.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { renderPicture } from '../views/picture.js';
import { linkOrText } from './section.js';

/** The photos, with their authors and licences. */
export function renderGallery(
  state: ShowcaseDialogViewModel,
  { photos = [], logo }: Enterprise,
): TemplateResult | typeof nothing {
  const { feedUrl, imagePolicy, msg } = state;
  const allowed = photos.filter(({ url }) => imagePolicy.allowedUrl(url, feedUrl));
  const hosts = [...photos, ...(logo ? [logo] : [])].flatMap(
    ({ url }) => imagePolicy.foreignHost(url, feedUrl) ?? [],
  );
  if (!allowed.length && !hosts.length) return nothing;
  return html`${
    allowed.length
      ? html`<ul class="gallery">
          ${allowed.map((photo) => renderPhoto(state, photo))}
        </ul>`
      : nothing
  }
  ${[...new Set(hosts)].map(
    (host) =>
      html`<p>
        <button type="button" class="button" @click=${() => imagePolicy.allow(host)}>
          ${msg(str`Show the photos from ${host}`, { id: 'profile.external-images' })}
        </button>
        <span class="secondary"
          >${msg('That site will then know that you visited.', { id: 'profile.external-images-hint' })}</span
        >
      </p>`,
  )}`;
}

function renderPhoto(state: ShowcaseDialogViewModel, photo: Picture): TemplateResult {
  const { collection, msg } = state;
  const credit = photo.credit && collection.resolve(photo.credit).text;
  const licence =
    photo.licence && linkOrText(collection.resolve(photo.licence.title).text, photo.licence.url);
  return html`<li>
    <figure>
      ${renderPicture(state, photo, photo.alt ? collection.resolve(photo.alt).text : '')}
      ${
        credit || licence
          ? html`<figcaption class="secondary">
              ${credit ? msg(str`Photo: ${credit}`, { id: 'profile.photo-credit' }) : nothing}
              ${licence ?? nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  </li>`;
}
