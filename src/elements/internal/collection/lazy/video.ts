import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName, Video } from '../../../../core/feed/schema/schema.js';
import { videoId } from '../../../../core/feed/video.js';
import { durationText } from '../../../../core/i18n/formatter-lazy.js';
import type { ImagePolicy } from '../../image-policy.js';
import type { CollectionIndex } from '../collection-index.js';
import { renderText } from './definition-list.js';

/** What a video needs of the dialog that it is in. */
export interface VideoContext {
  readonly collection: Pick<CollectionIndex<CollectionName, unknown>, 'resolve' | 'language'>;
  readonly language: string;
  readonly msg: Msg;
  readonly imagePolicy: ImagePolicy;
  /** The address of the feed, against which its relative addresses are resolved. */
  readonly feedUrl: string;
  /** Title of the video that the visitor has started; its host is not contacted before. */
  readonly playing: string | undefined;
  play(title: string): void;
}

const PROVIDERS = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

/** A preview picture and a button. The video’s host is only contacted when the button is pressed. */
export function renderVideo(state: VideoContext, video: Video): TemplateResult {
  const { collection, imagePolicy, feedUrl, msg } = state;
  const title = collection.resolve(video.title).text;
  const isPlaying = state.playing === title;
  const poster = imagePolicy.allowedUrl(video.poster, feedUrl);
  const host = hostOf(state, video);
  const length = video.seconds ? durationText(video.seconds) : '';
  return html`<div class="video">
    <figure>
      ${
        isPlaying
          ? renderPlayer(state, video, title)
          : html`<button
              type="button"
              class="play"
              aria-label=${msg(str`Play the video: ${title}`, { id: 'profile.play' })}
              @click=${() => state.play(title)}
            >
              ${poster ? html`<img alt="" loading="lazy" width="640" height="360" @error=${imagePolicy.onError} src=${poster} />` : nothing}
              <svg viewBox="0 0 64 64" aria-hidden="true">
                <circle cx="32" cy="32" r="30" />
                <path d="M26 20v24l19-12z" />
              </svg>
            </button>`
      }
      <figcaption>
        <strong>${title}</strong>
        ${length ? html`<span class="secondary">${length}</span>` : nothing}
        ${
          host && !isPlaying
            ? html`<span class="secondary"
                >${msg(str`The video comes from ${host}, which will know that you visited.`, { id: 'profile.video-host' })}</span
              >`
            : nothing
        }
      </figcaption>
    </figure>
    ${
      video.transcript
        ? html`<div
            class="transcript"
            role="region"
            tabindex="0"
            aria-label=${msg(str`Transcript: ${title}`, { id: 'profile.transcript-of' })}
          >
            <p><strong>${msg('Transcript', { id: 'profile.transcript' })}</strong></p>
            ${renderText(state, video.transcript)}
          </div>`
        : nothing
    }
  </div>`;
}

/** The host that is contacted when the video is played; undefined if it is the site itself. */
function hostOf({ feedUrl, imagePolicy }: VideoContext, { provider, url }: Video): string | undefined {
  return provider === 'file' ? imagePolicy.foreignHost(url, feedUrl) : PROVIDERS[provider];
}

function renderPlayer(
  { collection, feedUrl, language }: VideoContext,
  video: Video,
  title: string,
): TemplateResult {
  if (video.provider !== 'file')
    return html`<iframe
      class="player"
      title=${title}
      allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
      referrerpolicy="strict-origin-when-cross-origin"
      src=${playerUrl(video, language)}
    ></iframe>`;
  const languageName = (code: string) =>
    new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  const captions = video.captions ?? [];
  const first = captions.find((each) => each.language === language) ?? captions[0];
  return html`<video
    class="player"
    controls
    autoplay
    playsinline
    tabindex="0"
    aria-label=${title}
    poster=${video.poster ? new URL(video.poster, feedUrl).href : nothing}
    lang=${video.language ?? collection.language}
    src=${new URL(video.url!, feedUrl).href}
  >
    ${captions.map(
      (each) =>
        html`<track
          kind="captions"
          srclang=${each.language}
          label=${languageName(each.language)}
          ?default=${each === first}
          src=${new URL(each.url, feedUrl).href}
        />`,
    )}
  </video>`;
}

/** The provider’s player without tracking cookies, with captions in the visitor’s language. */
function playerUrl(video: Video, language: string): string {
  const id = videoId(video)!;
  const parameters: Record<string, string> =
    video.provider === 'youtube'
      ? {
          autoplay: '1',
          hl: language,
          cc_load_policy: '1',
          cc_lang_pref: language,
          rel: '0',
          playsinline: '1',
        }
      : { autoplay: '1', dnt: '1', texttrack: language };
  const player =
    video.provider === 'youtube'
      ? `https://www.youtube-nocookie.com/embed/${id}`
      : `https://player.vimeo.com/video/${id}`;
  return `${player}?${new URLSearchParams(parameters).toString()}`;
}
