/** Milliseconds; Safari fetches the Blob some time after the click (https://bugs.webkit.org/show_bug.cgi?id=211234). */
const REVOKE_DELAY_MS = 40_000;

/** Saves a text, encoded as UTF-8, with a file name and a media type such as `text/csv`; only call it after a click. */
export const saveText = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Saves a Blob with a file name. */
export function saveBlob(name: string, file: Blob): void {
  const href = URL.createObjectURL(file);
  // Outside the document, so that no router or analytics script sees the click.
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_DELAY_MS);
}

/**
 * A file name for any operating system: a–z, 0–9 and hyphens, at most 60 characters with the extension (given without
 * its dot); `tilts` if no letter is left.
 */
export function toFileName(text: string, extension: string): string {
  const stem = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 59 - extension.length)
    .replace(/-$/, '');
  return `${stem || 'tilts'}.${extension}`;
}
