import { InstrumentDirectoryElement } from '../elements/instrument-directory/instrument-directory.js';
import { define } from './define-element.js';

define('tilts-instrument-directory', InstrumentDirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'tilts-instrument-directory': InstrumentDirectoryElement;
  }
}
