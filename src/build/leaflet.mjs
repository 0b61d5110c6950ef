/**
 * Leaflet asks by `innerHTML` whether the browser knows SVG and VML, while it is being loaded: under Trusted Types that
 * throws. Every browser that runs the elements knows the first and none the second.
 */
const ANSWERS = [
  [/var inlineSvg = [^]+?\n\}\)\(\);/, 'var inlineSvg = true;'],
  [/var vml = [^]+?\n\}\(\)\);/, 'var vml = false;'],
];

export const leafletUnderTrustedTypes = {
  name: 'leaflet-under-trusted-types',
  transform(code, id) {
    if (!id.endsWith('leaflet/src/core/Browser.js')) return null;
    return ANSWERS.reduce((text, [question, answer]) => {
      if (!question.test(text)) throw new Error(`Leaflet has changed: ${question} is not in ${id}`);
      return text.replace(question, answer);
    }, code);
  },
};
