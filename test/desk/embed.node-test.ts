import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, ENOUGH, textOn } from '../../src/desk/embed/contrast.js';
import { EmbedFallback, type Written } from '../../src/desk/embed/embed-fallback.js';
import { FORMS, scriptOf, snippetOf, styleOf, type Embed } from '../../src/desk/embed/snippet.js';
import type { FallbackOptions } from '../../src/fallback/index.js';
import { feedOf, instrument } from '../helpers/feeds.js';

const EMBED: Embed = {
  element: 'instrument-directory',
  folder: '/tilts/',
  attributes: { src: '/feed.json', 'structured-data': '', locked: 'area: "a" & b' },
  tokens: { '--tilts-accent': '#14532d' },
  language: 'lv',
  link: { href: '/atbalsts?a=1&b=2', text: 'Atbalsts <visi>' },
};

describe('contrast', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#ffffff', '#777777'), contrast('#777777', '#ffffff'));
  });

  it('of the text on a button is always enough', () => {
    for (const colour of ['#000000', '#ffffff', '#ffcc00', '#0b4a8f', '#767676', '#777777'])
      assert.ok(contrast(colour, textOn(colour)) >= ENOUGH, colour);
  });
});

describe('the code for a site', () => {
  it('is the tag with its attributes and the link inside', () => {
    const code = snippetOf({ ...EMBED, attributes: { src: '/feed.json' } }, 'tag');
    assert.equal(
      code,
      `<tilts-instrument-directory src="/feed.json" lang="lv">
  <a href="/atbalsts?a=1&amp;b=2">Atbalsts &lt;visi&gt;</a>
</tilts-instrument-directory>`,
    );
  });

  it('is a placeholder whose attributes all have a value', () => {
    const code = snippetOf(EMBED, 'placeholder');
    assert.match(code, /^<div\n {2}data-tilts="instrument-directory"\n/);
    assert.match(code, /data-structured-data="true"/);
    assert.match(code, /data-locked="area: &quot;a&quot; &amp; b"/);
  });

  it('is a frame with the settings and the look in its address', () => {
    const [, src = ''] = /<iframe src="([^"]+)"/.exec(snippetOf(EMBED, 'frame')) ?? [];
    const settings = new URLSearchParams(src.replaceAll('&amp;', '&').split('#')[1]);
    assert.equal(settings.get('element'), 'instrument-directory');
    assert.equal(settings.get('locked'), 'area: "a" & b');
    assert.equal(settings.get('--tilts-accent'), '#14532d');
  });

  it('has the look as a rule of the stylesheet, which a frame does not need', () => {
    assert.equal(styleOf(EMBED, 'tag'), 'tilts-instrument-directory {\n  --tilts-accent: #14532d;\n}');
    assert.equal(styleOf(EMBED, 'frame'), '');
    assert.equal(styleOf({ ...EMBED, tokens: {} }, 'tag'), '');
    assert.equal(scriptOf(EMBED), '<script type="module" src="/tilts/tilts.js"></script>');
    assert.match(scriptOf(EMBED, true), /^<link rel="stylesheet" href="\/tilts\/fallback\.css">\n<script/);
  });

  it('lets nothing out of its quotes', () => {
    const nasty = '"><script>alert(1)</script>';
    for (const form of FORMS)
      assert.ok(
        !snippetOf(
          { ...EMBED, attributes: { src: nasty }, link: { href: nasty, text: nasty } },
          form,
        ).includes('<script>alert'),
        form,
      );
  });
});

describe('the content of the tag', () => {
  /** What is written for these options, after the pause. */
  const write = (
    feed: Readonly<Record<string, unknown>>,
    change: Partial<FallbackOptions> = {},
  ): Promise<Written> => {
    const options = {
      element: 'instrument-directory',
      language: 'lv',
      src: '/feed.json',
      ...change,
    } as const;
    return new Promise((done) => {
      const fallback = new EmbedFallback(() => done(fallback.of(feed, { ...options })));
      assert.deepEqual(fallback.of(feed, options), {});
    });
  };

  it('is that of the feed, in the tag or in the placeholder', async () => {
    const feed = feedOf([instrument('first')]);
    const { html = '' } = await write(feed, { attributes: { limit: '6' } });
    assert.match(
      html,
      /^<tilts-instrument-directory src="\/feed\.json" lang="lv" limit="6">[^]*Nosaukums first/,
    );
    const placeholder = await write(feed, { placeholder: true });
    assert.match(placeholder.html ?? '', /^<div data-tilts="instrument-directory"[^]*Nosaukums first/);
  });

  it('fails where the feed cannot be shown, or an attribute names nothing', async () => {
    assert.deepEqual(await write(feedOf([], { languages: [] })), { hasFailed: true });
    const contest = { element: 'idea-contest', attributes: { contest: 'none' } } as const;
    assert.deepEqual(await write(feedOf([], { contests: [] }), contest), { hasFailed: true });
  });

  it('is written once for the last of several changes', async () => {
    const feed = feedOf([instrument('first')]);
    let draws = 0;
    await new Promise<void>((done) => {
      const fallback = new EmbedFallback(() => {
        draws++;
        done();
      });
      for (const src of ['/f', '/fe', '/feed.json'])
        fallback.of(feed, { element: 'instrument-directory', language: 'lv', src });
    });
    assert.equal(draws, 1);
  });
});
