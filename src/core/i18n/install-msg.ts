/**
 * In the sources, words are lit-localize's `msg('Close', { id: 'dialog.close' })`, so that its tools find them for the
 * translators. The build makes `word('…')` of every such call, and has no need of this module.
 */
import { _installMsgImplementation, msg } from '@lit/localize/init/install.js';

/** Has `msg()` say what `translate` knows under its id, and the English of the code for what it does not know. */
export function installMsg(
  translate: (id: string, ...values: readonly unknown[]) => string | undefined,
): void {
  const sourceText = msg as (template: unknown) => string;
  const implementation = (template: string | { readonly values: readonly unknown[] }, { id = '' } = {}) =>
    translate(id, ...(typeof template === 'string' ? [] : template.values)) ?? sourceText(template);
  _installMsgImplementation(implementation as typeof msg);
}
