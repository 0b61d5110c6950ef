import { IdeaContestElement } from '../elements/idea-contest/idea-contest.js';
import { define } from './define-element.js';

define('tilts-idea-contest', IdeaContestElement);

declare global {
  interface HTMLElementTagNameMap {
    'tilts-idea-contest': IdeaContestElement;
  }
}
