/** What web servers must know about a published folder: types, caching, CORS, compressed copies. Pure. */

/** Types of the files that a page loads, by the ends of their names. */
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
  txt: 'text/plain',
};

const ENDINGS = Object.keys(TYPES).join('|');

/** A year, in seconds: the greatest value that caches heed (RFC 9111). */
const FOREVER = 'public, max-age=31536000, immutable';
/** Asked for again each time; an unchanged file costs one small response. */
const ALWAYS_ASK = 'no-cache';

/** Paths within the two folders whose content never changes. */
const SCRIPTS_WITH_HASH = '/[0-9a-f]{8}/[^/]+$';
const FEEDS_WITH_HASH = '\\.[0-9a-f]{8}\\.json(?:\\.(?:br|gz))?$';

/** `.htaccess` for Apache 2.4, to stand in a folder: it changes nothing elsewhere on the site. */
const htaccess = (withHash: string): string => `# Written by Tilts.
AddDefaultCharset utf-8
<IfModule mod_mime.c>
${Object.entries(TYPES)
  .map(([ending, type]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  RemoveLanguage .br
  RemoveEncoding .br .gz
  RemoveType .br .gz
</IfModule>
<IfModule mod_headers.c>
  # Any site may show the feed. For one site only, write its address in place of the star.
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  Header set Cache-Control "${ALWAYS_ASK}"
  <If "%{REQUEST_URI} =~ m#${withHash}#">
    Header set Cache-Control "${FOREVER}"
  </If>
  <IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -s
    RewriteRule ^(.+\\.(?:${ENDINGS}))$ $1.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -s
    RewriteRule ^(.+\\.(?:${ENDINGS}))$ $1.gz [L]
  </IfModule>
${Object.entries(TYPES)
  .map(
    ([ending, type]) =>
      `  <FilesMatch "\\.${ending}\\.(?:br|gz)$">\n    ForceType "${type}; charset=utf-8"\n  </FilesMatch>`,
  )
  .join('\n')}
  <FilesMatch "\\.(?:${ENDINGS})(?:\\.(?:br|gz))?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
  <FilesMatch "\\.br$">
    Header set Content-Encoding br
    SetEnv no-gzip 1
    SetEnv no-brotli 1
  </FilesMatch>
  <FilesMatch "\\.gz$">
    Header set Content-Encoding gzip
    SetEnv no-gzip 1
    SetEnv no-brotli 1
  </FilesMatch>
</IfModule>
`;

/** The `.htaccess` of the folder with the scripts, and of that with the feed. */
export const SCRIPTS_HTACCESS = htaccess(SCRIPTS_WITH_HASH);
export const FEED_HTACCESS = htaccess(FEEDS_WITH_HASH);

const headers = (cache: string, indent: string): string =>
  [
    'add_header Access-Control-Allow-Origin "*";',
    'add_header X-Content-Type-Options "nosniff";',
    'add_header Vary "Accept-Encoding";',
    `add_header Cache-Control "${cache}";`,
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');

/** @param base path of the published folder on the site, with slashes around it */
export const nginxLines = (base: string): string => {
  const location = (folder: string, withHash: string): string => `location ${base}${folder}/ {
  charset utf-8;
  charset_types *;
  types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  gzip_static on;
  # With the module ngx_brotli:
  # brotli_static on;
${headers(ALWAYS_ASK, '  ')}  location ~ "${withHash}" {
${headers(FOREVER, '    ')}  }
}
`;
  return `# Written by Tilts: lines for the “server” of your site in nginx.
${location('tilts', SCRIPTS_WITH_HASH)}${location('tilts-feed', '\\.[0-9a-f]{8}\\.json$')}`;
};
