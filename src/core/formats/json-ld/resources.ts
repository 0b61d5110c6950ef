/** Resources of the library for search engines: a recording is a video, everything else a creative work. */
import type { CreativeWork, MediaObject, VideoObject } from 'schema-dts';
import { SEVERAL_LANGUAGES } from '../../feed/enums/resources.js';
import type { LibraryResource, ResourceVersion } from '../../feed/schema/schema.js';
import { videoId } from '../../feed/video.js';
import { namedThing, resolve, type JsonLdContext } from './json-ld.js';

const RECORDINGS: readonly string[] = ['webinar', 'video'];

/** A relative address means nothing outside the feed’s site. */
const isAbsolute = (address: string | undefined): address is string =>
  address !== undefined && /^https?:/i.test(address);

/** https://schema.org/CreativeWork or https://schema.org/VideoObject. Dates and sizes are as in the feed. */
export function resourceToJsonLd(
  resource: LibraryResource,
  context: JsonLdContext,
): CreativeWork | VideoObject {
  const { id, kind, title, summary, author, publisher, year, licence, cover, versions } = resource;
  const languages = versions.map(({ language }) => language).filter((tag) => tag !== SEVERAL_LANGUAGES);
  const titles = versions.flatMap((version) => version.title ?? []);
  const common = {
    identifier: id,
    name: resolve(title, context),
    description: resolve(summary, context),
    ...(titles.length ? { alternateName: [...new Set(titles)] } : {}),
    ...(languages.length ? { inLanguage: [...new Set(languages)] } : {}),
    // A person or an organisation: nobody says which.
    ...(author ? { creditText: resolve(author, context) } : {}),
    ...(publisher ? { publisher: namedThing('Organization', publisher, context) } : {}),
    ...(year ? { datePublished: String(year) } : {}),
    ...(licence ? { license: licence.url ?? resolve(licence.title, context) } : {}),
    ...(isAbsolute(cover?.url) ? { image: cover.url } : {}),
  };
  const video = versions.find((version) => version.video);
  if (video ?? RECORDINGS.includes(kind))
    return { '@type': 'VideoObject', ...common, ...(video ? recording(video, context) : {}) };
  const encoding = versions.flatMap((version) => (isAbsolute(version.url) ? [mediaObject(version)] : []));
  return { '@type': 'CreativeWork', ...common, ...(encoding.length ? { encoding } : {}) };
}

const mediaObject = ({ url, language, format, bytes }: ResourceVersion): MediaObject => ({
  '@type': 'MediaObject',
  contentUrl: url!,
  ...(language === SEVERAL_LANGUAGES ? {} : { inLanguage: language }),
  ...(format ? { encodingFormat: format } : {}),
  ...(bytes ? { contentSize: `${bytes} B` } : {}),
});

const PLAYERS = {
  youtube: 'https://www.youtube-nocookie.com/embed/',
  vimeo: 'https://player.vimeo.com/video/',
} as const;

/** Where the recording is, how long it takes, and its text. */
function recording({ minutes, video }: ResourceVersion, context: JsonLdContext) {
  if (!video) return {};
  const { provider, poster, url, seconds, transcript } = video;
  const length = seconds ?? (minutes && minutes * 60);
  return {
    ...(provider !== 'file' ? { embedUrl: `${PLAYERS[provider]}${videoId(video)}` } : {}),
    ...(provider === 'file' && isAbsolute(url) ? { contentUrl: url } : {}),
    ...(isAbsolute(poster) ? { thumbnailUrl: poster } : {}),
    ...(length ? { duration: `PT${Math.floor(length / 60)}M${length % 60}S` } : {}),
    ...(transcript ? { transcript: resolve(transcript, context) } : {}),
  };
}
