import { html, nothing, type TemplateResult } from 'lit';

/** Plain text as paragraphs (separated by an empty line) and lists (lines that start with “- ”). Never HTML. */
export function renderPlainText(text: string, lang: string | undefined): TemplateResult {
  const blocks = text.split(/\n\s*\n/).flatMap(splitBlocks);
  return html`<div class="prose" lang=${lang ?? nothing}>
    ${blocks.map((block) =>
      Array.isArray(block)
        ? html`<ul>
            ${block.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : html`<p>${block}</p>`,
    )}
  </div>`;
}

/** Splits one block where lists start and end. */
function splitBlocks(block: string): (string | string[])[] {
  const blocks: (string | string[])[] = [];
  for (const line of block.split('\n').map((each) => each.trim())) {
    const last = blocks.at(-1);
    if (line.startsWith('- ')) {
      if (Array.isArray(last)) last.push(line.slice(2));
      else blocks.push([line.slice(2)]);
    } else if (line) {
      if (typeof last === 'string') blocks[blocks.length - 1] = `${last} ${line}`;
      else blocks.push(line);
    }
  }
  return blocks;
}
