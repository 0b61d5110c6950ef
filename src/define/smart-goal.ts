import { SmartGoalElement } from '../elements/smart-goal/smart-goal.js';
import { define } from './define-element.js';

define('tilts-smart-goal', SmartGoalElement);

declare global {
  interface HTMLElementTagNameMap {
    'tilts-smart-goal': SmartGoalElement;
  }
}
