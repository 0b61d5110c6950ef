/** Names of downloads: as the applicant gave them, and harmless on every system. Pure. */
import { toUSVString } from 'node:util';

/**
 * Devices of Windows, with or without an ending (https://learn.microsoft.com/windows/win32/fileio/naming-a-file); and a
 * name that an object cannot be asked for: an archive would lose the file.
 */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)|^__proto__$/i;
/** Characters that a name may not have in Windows. */
const FORBIDDEN = /[<>:"|?*]/g;
/** Control characters, also those that turn the direction of the text: `exe.gpj` would read as `jpg.exe`. */
const INVISIBLE = /\p{C}/gu;
const MAX_LENGTH = 120;

const endingOf = (name: string): string => /\.[^.\s]{1,12}$/.exec(name)?.[0] ?? '';

/** The last part of a path, without what a system could misunderstand; `file` if nothing is left. */
export function cleanFileName(name: string): string {
  const last = toUSVString(name).split(/[/\\]/).pop()!;
  const plain = last
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = endingOf(plain);
  const stem = plain.slice(0, plain.length - ending.length).slice(0, MAX_LENGTH - ending.length);
  const clean = toUSVString(stem).trimEnd() + ending;
  return RESERVED.test(clean) ? `_${clean}` : clean || 'file';
}

/** Clean names, each once: `IMG_0001.HEIC`, `IMG_0001 (2).HEIC`. Windows and macOS do not tell capitals apart. */
export function uniqueFileNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((raw) => {
    const name = cleanFileName(raw);
    const ending = endingOf(name);
    const stem = name.slice(0, name.length - ending.length);
    let unique = name;
    for (let next = 2; used.has(unique.toLowerCase()); next++) unique = `${stem} (${next})${ending}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

const toAscii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%]/gu, '_');

/** RFC 6266, with the name as RFC 8187 writes it, and in ASCII for programs that do not read that. */
export function contentDisposition(raw: string): string {
  const name = cleanFileName(raw);
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${toAscii(name)}"; filename*=UTF-8''${encoded}`;
}

/** Headers of a download that is never displayed on this site. */
export const downloadHeaders = (name: string, type = 'application/octet-stream') => ({
  'Content-Type': type,
  'Content-Disposition': contentDisposition(name),
  'X-Content-Type-Options': 'nosniff',
});
