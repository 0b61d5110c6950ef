/** Identifies the video of a record, whether its editor entered the id or the address of its page. */
import type { VideoProvider } from './enums/enterprises.js';
import { parseUrl } from '../util/url.js';

export interface VideoSource {
  readonly provider: VideoProvider;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

const HOSTS: Partial<Record<VideoProvider, RegExp>> = {
  youtube: /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be)$/,
  vimeo: /(^|\.)vimeo\.com$/,
};

/** Ids in the players’ addresses: 11 characters at YouTube, a number at Vimeo. */
const IDS: Partial<Record<VideoProvider, RegExp>> = { youtube: /^[\w-]{11}$/, vimeo: /^\d{5,12}$/ };

/** The provider’s id of the video, from `id` or from the address of its page; undefined for a file. */
export function videoId({ provider, id, url }: VideoSource): string | undefined {
  const candidate = id ?? idOf(provider, url);
  return candidate !== undefined && IDS[provider]?.test(candidate) ? candidate : undefined;
}

/** `…/watch?v=ID`, `youtu.be/ID`, `…/embed/ID`, `…/shorts/ID`, `vimeo.com/ID`, `player.vimeo.com/video/ID`. */
function idOf(provider: VideoProvider, url = ''): string | undefined {
  const page = parseUrl(url);
  if (!page || !HOSTS[provider]?.test(page.hostname)) return undefined;
  const { pathname, searchParams } = page;
  return searchParams.get('v') ?? pathname.split('/').find((part) => IDS[provider]?.test(part));
}

/** A file needs its address; a provider’s video its id or its page. */
export const hasVideoSource = (video: VideoSource): boolean =>
  video.provider === 'file' ? video.url !== undefined : videoId(video) !== undefined;
