/**
 * In the sources, words are lit-localize's `msg('Close', { id: 'dialog.close' })`, so that its tools find them for the
 * translators. The build makes `word('…')` of every such call, and has no need of this module.
 */
import { _installMsgImplementation, msg } from '@lit/localize/init/install.js';

/** Has `msg()` say what `word` knows under its id, and the English of the code for what it does not know. */
export function teachMsg(word: (id: string, ...values: readonly unknown[]) => string | undefined): void {
  const asWritten = msg as (template: unknown) => string;
  const say = (template: string | { readonly values: readonly unknown[] }, { id = '' } = {}) =>
    word(id, ...(typeof template === 'string' ? [] : template.values)) ?? asWritten(template);
  _installMsgImplementation(say as typeof msg);
}
