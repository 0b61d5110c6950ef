import { expect } from '@open-wc/testing';
import { hasVideoSource, videoId, type VideoSource } from '../../../src/core/feed/video.js';

const YOUTUBE = 'AbC-EfGhIj_';

describe('videoId', () => {
  for (const [video, id] of [
    [{ provider: 'youtube', id: YOUTUBE }, YOUTUBE],
    [{ provider: 'youtube', url: `https://www.youtube.com/watch?v=${YOUTUBE}&t=10s` }, YOUTUBE],
    [{ provider: 'youtube', url: `https://m.youtube.com/watch?list=x&v=${YOUTUBE}` }, YOUTUBE],
    [{ provider: 'youtube', url: `https://youtu.be/${YOUTUBE}?si=abc` }, YOUTUBE],
    [{ provider: 'youtube', url: `https://www.youtube.com/embed/${YOUTUBE}` }, YOUTUBE],
    [{ provider: 'youtube', url: `https://www.youtube-nocookie.com/embed/${YOUTUBE}` }, YOUTUBE],
    [{ provider: 'youtube', url: `https://www.youtube.com/shorts/${YOUTUBE}` }, YOUTUBE],
    [{ provider: 'vimeo', id: '76979871' }, '76979871'],
    [{ provider: 'vimeo', url: 'https://vimeo.com/76979871' }, '76979871'],
    [{ provider: 'vimeo', url: 'https://vimeo.com/channels/staffpicks/76979871' }, '76979871'],
    [{ provider: 'vimeo', url: 'https://player.vimeo.com/video/76979871?h=0' }, '76979871'],
    [{ provider: 'youtube' }, undefined],
    [{ provider: 'youtube', id: 'short' }, undefined],
    [{ provider: 'youtube', id: `${YOUTUBE}?autoplay=1` }, undefined],
    [{ provider: 'youtube', id: '', url: `https://youtu.be/${YOUTUBE}` }, undefined],
    [{ provider: 'youtube', url: 'https://www.youtube.com/@kanals' }, undefined],
    [{ provider: 'youtube', url: `https://youtube.com.evil.example/watch?v=${YOUTUBE}` }, undefined],
    [{ provider: 'youtube', url: `https://notyoutube.com/watch?v=${YOUTUBE}` }, undefined],
    [{ provider: 'youtube', url: '/demo/video.webm' }, undefined],
    [{ provider: 'vimeo', id: YOUTUBE }, undefined],
    [{ provider: 'vimeo', url: `https://youtu.be/${YOUTUBE}` }, undefined],
    [{ provider: 'file', id: YOUTUBE, url: `https://youtu.be/${YOUTUBE}` }, undefined],
  ] satisfies [VideoSource, string | undefined][])
    it(`of ${JSON.stringify(video)} is ${id ?? 'none'}`, () => expect(videoId(video)).to.equal(id));
});

describe('hasVideoSource', () => {
  for (const [video, has] of [
    [{ provider: 'file', url: '/demo/video.webm' }, true],
    [{ provider: 'file', id: 'x' }, false],
    [{ provider: 'youtube', id: YOUTUBE }, true],
    [{ provider: 'vimeo', url: '/demo/video.webm' }, false],
  ] satisfies [VideoSource, boolean][])
    it(`is ${has} for ${JSON.stringify(video)}`, () => expect(hasVideoSource(video)).to.equal(has));
});
