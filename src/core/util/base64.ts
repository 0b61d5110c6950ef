/** The bytes of files as text. */

/** @throws {DOMException} `NotReadableError` if the file was changed or removed since it was chosen */
export const toBase64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

/** Undefined if it is not base64. */
export function fromBase64(text: string, type: string): Blob | undefined {
  try {
    return new Blob([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))], { type });
  } catch {
    return undefined;
  }
}
