/** What is said of a file in another format, in the reader’s language. */
import { loadWording, type Wording } from '../check/wording.js';
import { coreImportMessages } from '../i18n/generated/core/import.js';
import type { Language } from '../i18n/languages.js';
import { loadMessages } from '../i18n/messages.js';
import { str, type Msg } from '../i18n/translator.js';

/** The wording of check, also for what was filled in or left out. */
export async function loadForeignWording(language: Language): Promise<Wording> {
  await loadMessages(language, [coreImportMessages]);
  return loadWording(language);
}

/** @param format the name of a format that has no kinds of support */
export const noKindOfSupport = (format: string, msg: Msg): string =>
  msg(
    str`${format} does not say what kind of support something is: “supportType” is “other” until you change it`,
    {
      id: 'import.no-kind',
    },
  );
