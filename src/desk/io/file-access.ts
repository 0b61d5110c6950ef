/** Files that the browser lets the desk write again; in others, files are chosen and saved as downloads. */
import { saveText } from '../../elements/internal/save-file.js';
import type { WritableFile } from './open.types.js';

/** The part of File System Access that is needed here (WICG; Chrome and Edge). */
interface FilePickers {
  showOpenFilePicker?(options: object): Promise<WritableFile[]>;
  showSaveFilePicker?(options: object): Promise<WritableFile>;
}
const pickers = globalThis as FilePickers;

export const canWriteFiles = (): boolean => pickers.showSaveFilePicker !== undefined;

const JSON_FILES = [{ description: 'Feed', accept: { 'application/json': ['.json'] } }];
const OPEN_FILES = [
  {
    description: 'Feed, workbook, page',
    accept: {
      'application/json': ['.json'],
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
      'text/csv': ['.csv'],
      'application/ld+json': ['.jsonld'],
      'text/html': ['.html', '.htm'],
    },
  },
];

/** Undefined if the person cancels. */
const orCancelled = async <T>(picked: Promise<T>): Promise<T | undefined> => {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
};

export const pickFile = async (): Promise<WritableFile | undefined> =>
  (await orCancelled(pickers.showOpenFilePicker!({ types: OPEN_FILES })))?.[0];

export const pickNewFile = async (name: string): Promise<WritableFile | undefined> =>
  orCancelled(pickers.showSaveFilePicker!({ suggestedName: name, types: JSON_FILES }));

/** Throws if the browser or the person refuses. */
export async function writeFile(file: WritableFile, text: string): Promise<void> {
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}

export const downloadFeed = (name: string, text: string): void => saveText(name, 'application/json', text);
