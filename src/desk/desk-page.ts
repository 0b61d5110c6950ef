/** The page `desk.html`: its language, and the desk in it. */
import { DeskElement } from './desk.js';
import { firstLanguage } from './desk-actions.js';
import { pageSheet } from './desk.styles.js';

document.documentElement.lang = firstLanguage();
document.adoptedStyleSheets = [pageSheet()];
document.body.append(new DeskElement());
