import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Enterprise, Picture } from '../../../core/feed/schema/schema.js';
import type { EnterpriseCollection } from '../enterprise-collection.js';
import { initials, avatarStyleOf, type AvatarStyle } from '../avatar.js';
import type { ImagePolicy } from '../../internal/image-policy.js';

/** The fields of a picture that are needed to show it. */
export interface PictureContext {
  readonly collection: EnterpriseCollection;
  readonly feedUrl: string;
  readonly imagePolicy: ImagePolicy;
}

/** A colour of the name’s hue, or of a neighbouring hue, by lightness (0–1) and chroma. */
const tone = ({ hue }: AvatarStyle, lightness: number, chroma: number, hueShift = 0): string =>
  `oklch(${lightness} ${chroma} ${(hue + hueShift) % 360})`;

/** The backgrounds of the drawings, in a box of 320 × 120. */
const DRAWINGS: readonly ((style: AvatarStyle) => SVGTemplateResult)[] = [
  // The arches of a bridge and their mirror in the water.
  (style) =>
    svg`<path d="M-20 84a60 60 0 0 1 120 0a60 60 0 0 1 120 0a60 60 0 0 1 120 0v-70h-360z" fill=${tone(style, 0.56, 0.13, 24)} /><path d="M0 84a40 30 0 0 0 80 0m40 0a40 30 0 0 0 80 0m40 0a40 30 0 0 0 80 0" fill=${tone(style, 0.68, 0.12, 48)} opacity=".45" />`,
  // A sun over hills.
  (style) =>
    svg`<circle cx="238" cy="46" r="40" fill=${tone(style, 0.78, 0.13, 60)} opacity=".85" /><path d="M0 78q70-46 150-10t170-14v66h-320z" fill=${tone(style, 0.56, 0.12, 24)} /><path d="M0 104q90-40 180-8t140-12v36h-320z" fill=${tone(style, 0.36, 0.09, -10)} />`,
  // Circles that meet.
  (style) =>
    svg`<circle cx="70" cy="96" r="78" fill=${tone(style, 0.56, 0.13, 22)} /><circle cx="196" cy="18" r="66" fill=${tone(style, 0.66, 0.13, 44)} opacity=".7" /><circle cx="292" cy="104" r="58" fill=${tone(style, 0.78, 0.11, 64)} opacity=".55" />`,
  // Fields from above.
  (style) =>
    svg`<path d="M-10 130l120-140h70l-90 140z" fill=${tone(style, 0.56, 0.13, 20)} /><path d="M90 130l90-140h60l-50 140z" fill=${tone(style, 0.66, 0.13, 42)} opacity=".75" /><path d="M190 130l50-140h100v140z" fill=${tone(style, 0.76, 0.11, 62)} opacity=".55" />`,
];

/** A photo of the enterprise, or a drawing in its colours; `photo` only if it may be shown. */
export function renderCover(state: PictureContext, { name, photos = [] }: Enterprise): TemplateResult {
  const { imagePolicy, feedUrl } = state;
  const photo = photos.find(({ url }) => imagePolicy.allowedUrl(url, feedUrl));
  return html`<div class="cover">
    ${photo ? renderPicture(state, photo, '') : drawing(avatarStyleOf(state.collection.publisherText(name), DRAWINGS.length))}
  </div>`;
}

const drawing = (style: AvatarStyle): TemplateResult =>
  html`<svg viewBox="0 0 320 120" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <rect width="320" height="120" fill=${tone(style, 0.46, 0.12)} />
    <g transform=${style.isMirrored ? 'matrix(-1 0 0 1 320 0)' : ''}>${DRAWINGS[style.drawing]!(style)}</g>
  </svg>`;

/** The logo, or letters of the name. The name is next to it, so it is hidden from screen readers. */
export function renderLogo(state: PictureContext, { name, logo }: Enterprise): TemplateResult {
  const { collection, imagePolicy, feedUrl } = state;
  if (logo && imagePolicy.allowedUrl(logo.url, feedUrl))
    return html`<div class="logo">${renderPicture(state, logo, '')}</div>`;
  const style = avatarStyleOf(collection.publisherText(name), DRAWINGS.length);
  const letters = initials(collection.resolve(name).text);
  return html`<div class="logo">
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" fill=${tone(style, 0.95, 0.035)} />
      <text x="32" y="33" class=${letters.length > 2 ? 'long' : ''} fill=${tone(style, 0.4, 0.12)}>
        ${letters}
      </text>
    </svg>
  </div>`;
}

/** An image that reserves its space, and only loads near the visible area. */
export const renderPicture = (
  { feedUrl, imagePolicy }: PictureContext,
  { url, width, height }: Picture,
  alt: string,
): TemplateResult =>
  html`<img
    alt=${alt}
    loading="lazy"
    decoding="async"
    width=${width ?? 640}
    height=${height ?? 400}
    @error=${imagePolicy.onError}
    src=${new URL(url, feedUrl).href}
  />`;
