/** What is pasted into a site: the script, and the tag, the placeholder or the frame. */

export const FORMS = ['tag', 'placeholder', 'frame'] as const;
export type EmbedForm = (typeof FORMS)[number];

/** How each content management system takes it (`stories/docs/recipes.mdx`). */
export const SYSTEMS: Readonly<Record<string, EmbedForm>> = {
  HTML: 'tag',
  WordPress: 'placeholder',
  Drupal: 'placeholder',
  Joomla: 'placeholder',
  TYPO3: 'placeholder',
  Umbraco: 'placeholder',
  SharePoint: 'frame',
};

export interface Embed {
  /** `instrument-directory` */
  readonly element: string;
  /** Address of the folder `dist` on the site, with a slash at its end. */
  readonly folder: string;
  /** By name; empty where the attribute has no value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
  readonly language: string;
  /** Seen without script: a link to the same content. */
  readonly link: { readonly href: string; readonly text: string };
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Characters of a start tag from which on each attribute has a line of its own. */
const LINE = 90;

/** A tag with its attributes around the link. */
function tagOf(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => `${key}${value ? `="${escape(value)}"` : ''}`,
  );
  const line = [name, ...written].join(' ');
  const start = line.length <= LINE ? `<${line}>` : `<${[name, ...written].join('\n  ')}\n>`;
  return `${start}\n  ${content}\n</${name}>`;
}

const linkOf = ({ link }: Embed): string => `<a href="${escape(link.href)}">${escape(link.text)}</a>`;

/** @param hasFallback whether the tag has content, which looks like the element until the script has loaded */
export const scriptOf = ({ folder }: Embed, hasFallback = false): string =>
  `${hasFallback ? `<link rel="stylesheet" href="${escape(folder)}fallback.css">\n` : ''}<script type="module" src="${escape(folder)}tilts.js"></script>`;

/** The tokens as a rule for the site’s stylesheet; empty if there are none. */
export function styleOf({ element, tokens }: Embed, form: EmbedForm): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length && form !== 'frame' ? `tilts-${element} {\n${lines.join('')}}` : '';
}

function frameOf({ element, folder, attributes, tokens, language, link }: Embed): string {
  const settings = new URLSearchParams({ element, lang: language, ...attributes, ...tokens });
  const src = `${folder}embed.html#${settings.toString()}`;
  return `<script src="${escape(folder)}embed-host.js" defer></script>
<iframe src="${escape(src)}" title="${escape(link.text)}" width="100%" height="800" loading="lazy"></iframe>`;
}

export function snippetOf(embed: Embed, form: EmbedForm): string {
  const { element, attributes, language } = embed;
  if (form === 'frame') return frameOf(embed);
  const all = { ...attributes, lang: language };
  if (form === 'tag') return tagOf(`tilts-${element}`, all, linkOf(embed));
  // Not every editor leaves an attribute without a value alone.
  const data = Object.entries(all).map(([name, value]) => [`data-${name}`, value || 'true'] as const);
  return tagOf('div', { 'data-tilts': element, ...Object.fromEntries(data) }, linkOf(embed));
}
