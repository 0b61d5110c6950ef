/** The files of a draft, stored where the draft is. */
import { collectFiles, newFileKey, type FileRef } from '../answers.js';
import type { DraftRecord } from './draft-record.js';
import { deleteFile, getFile, putFile } from './file-storage.js';
import type { StorageLocation } from '../../util/storage.js';

interface FileOwner {
  readonly record: DraftRecord;
  readonly location: StorageLocation;
}

export class DraftFiles {
  readonly #draft: FileOwner;
  readonly #unsaved = new Set<string>();

  constructor(draft: FileOwner) {
    this.#draft = draft;
  }

  /** Keys of files that did not fit into the storage and are lost when the page closes. */
  get unsaved(): ReadonlySet<string> {
    return this.#unsaved;
  }

  /** Stores the bytes; the caller adds the reference to the answer. */
  async add(file: File): Promise<FileRef> {
    const key = newFileKey();
    await this.#store(key, file);
    return { key, name: file.name, type: file.type, size: file.size };
  }

  /** Stores files that the answers already refer to, for example those of an opened file, by key. */
  async restore(files: Iterable<readonly [key: string, bytes: Blob]>): Promise<void> {
    this.#unsaved.clear();
    for (const [key, bytes] of files) await this.#store(key, bytes);
  }

  read({ key }: FileRef): Promise<Blob | undefined> {
    return getFile(this.#draft.location, this.#draft.record.key, key);
  }

  async readAll(): Promise<[key: string, bytes: Blob][]> {
    const all = this.#refs.map(async (file) => [file.key, await this.read(file)] as const);
    return (await Promise.all(all)).filter((file): file is [string, Blob] => file[1] !== undefined);
  }

  async remove({ key }: FileRef): Promise<void> {
    this.#unsaved.delete(key);
    await deleteFile(this.#draft.location, this.#draft.record.key, key);
  }

  async removeAll(): Promise<void> {
    await Promise.all(this.#refs.map((file) => this.remove(file)));
  }

  get #refs(): readonly FileRef[] {
    return collectFiles(this.#draft.record.answers).map(({ file }) => file);
  }

  async #store(key: string, bytes: Blob): Promise<void> {
    const { location, record } = this.#draft;
    if ((await putFile(location, record.key, key, bytes)) !== 'ok') this.#unsaved.add(key);
  }
}
