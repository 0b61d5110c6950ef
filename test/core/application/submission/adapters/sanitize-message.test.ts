import { expect } from '@open-wc/testing';
import { stripMarkup } from '../../../../../src/core/application/submission/adapters/sanitize-message.js';

describe('plainText', () => {
  for (const [html, text] of [
    ['none', 'none'],
    ['5 < 10 & 3 > 2', '5 < 10 & 3 > 2'],
    ['<em class="placeholder">a</em> b', 'a b'],
    ['<p>One.</p>\n<p>Two.<br />Three.</p>', 'One.\nTwo.\nThree.'],
    ['a &amp; b &lt;c&gt; &quot;d&quot; &#039;e&#039; &#x101;&nbsp;f', 'a & b <c> "d" \'e\' ā f'],
    ['&unknown; &#0; &#99999999;', '&unknown; &#0; &#99999999;'],
    ['<script>alert(1)</script>x<style>p {}</style>', 'x'],
    ['<img src=x onerror=alert(1)>x', 'x'],
    ['  many\t spaces ', 'many spaces'],
    ['', ''],
    [undefined, ''],
    [{ a: 1 }, ''],
  ] as const) {
    it(String(JSON.stringify(html)), () => expect(stripMarkup(html)).to.equal(text));
  }
});
