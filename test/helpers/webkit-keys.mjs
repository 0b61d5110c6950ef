import { Key } from 'selenium-webdriver/lib/input.js';

/** The key that the standard calls so (https://www.w3.org/TR/uievents-key/), for Selenium’s actions. */
export function keyOf(name) {
  if (name.length === 1) return name;
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  const key = name === 'Backspace' ? Key.BACK_SPACE : Key[words];
  if (!key) throw new Error(`There is no key ${name}`);
  return key;
}
