/**
 * What the classic scripts must bear on any site. They are ASCII, because a page or server of another encoding decodes
 * them as its own; they begin with `;`, because plugins join scripts and the one before may not end with it. Those in
 * one language have a second name, `tilts.lv.min.js`: speed plugins leave alone what is called so, and break what they
 * minify with rules that are older than today's JavaScript.
 */
const IN_ONE_LANGUAGE = /^(tilts\.[a-z]{2})\.js$/;

/** Strings, templates and regular expressions have letters of other alphabets, and all of them know this escape. */
function toAscii(code) {
  const [odd] = /.{0,20}\\[^\0-\x7f]|String\.raw/.exec(code) ?? [];
  if (odd) throw new Error(`This cannot be written in ASCII: ${odd}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export const forAnySite = (banner) => ({
  name: 'for-any-site',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      chunk.code = `;${banner}\n${toAscii(chunk.code)}`;
      const [, name] = IN_ONE_LANGUAGE.exec(chunk.fileName) ?? [];
      if (name) this.emitFile({ type: 'asset', fileName: `${name}.min.js`, source: chunk.code });
    }
  },
});
