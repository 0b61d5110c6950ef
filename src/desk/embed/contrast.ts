/** Contrast of two colours (WCAG 2.2, “contrast ratio” and “relative luminance”). */

/** Red, green and blue from 0 to 1, of `#rrggbb`. */
const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** What text and links need (success criterion 1.4.3, level AA). */
export const ENOUGH = 4.5;

/** The colour of text on a button of this colour: white where it can be read. */
export const textOn = (hex: string): '#ffffff' | '#000000' =>
  contrast(hex, '#ffffff') >= ENOUGH ? '#ffffff' : '#000000';
