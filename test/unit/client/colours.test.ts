import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

/** The editor's colours in VS Code's four default themes: Default Light Modern, Dark Modern, High Contrast, High Contrast Light. */
const EDITOR: Readonly<Record<Theme, { readonly background: string; readonly foreground: string }>> = {
  light: { background: '#FFFFFF', foreground: '#3B3B3B' },
  dark: { background: '#1F1F1F', foreground: '#CCCCCC' },
  highContrast: { background: '#000000', foreground: '#FFFFFF' },
  highContrastLight: { background: '#FFFFFF', foreground: '#292929' },
};

const manifest: { contributes: { colors: { id: string; defaults: Record<Theme, string> }[] } } = JSON.parse(
  readFileSync(join(__dirname, '../../../package.json'), 'utf8'),
);

const ours = (id: string, theme: Theme): string => {
  const found = manifest.contributes.colors.find((one) => one.id === `byline.${id}`);
  assert.ok(found, `no colour byline.${id}`);
  return found.defaults[theme];
};

const channels = (hex: string): number[] => (hex.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));

/** A colour, perhaps a translucent one, as it is seen on another. */
function on(hex: string, below: Rgb): Rgb {
  const [r, g, b, alpha = 255] = channels(hex);
  const mix = (above: number, under: number): number => (above * alpha + under * (255 - alpha)) / 255;
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2])];
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (rgb: Rgb): number => {
    const [red, green, blue] = rgb
      .map((channel) => channel / 255)
      .map((s) => (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the colours of attributions', () => {
  it('compute contrast as WCAG does', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.ok(Math.abs(contrast([0x76, 0x76, 0x76], [255, 255, 255]) - 4.54) < 0.01);
  });

  for (const [theme, { background, foreground }] of Object.entries(EDITOR) as [Theme, (typeof EDITOR)[Theme]][]) {
    describe(`in the default theme for ${theme}`, () => {
      const paper = on(background, [0, 0, 0]);
      const tints = ['contentBackground', 'thoughtBackground'].map((id) => on(ours(id, theme), paper));

      it('leave text on every tint readable', () => {
        for (const tint of tints) {
          assert.ok(contrast(on(foreground, tint), tint) >= 4.5);
          assert.ok(contrast(on(ours('sourceForeground', theme), tint), tint) >= 4.5);
        }
        assert.ok(contrast(on(ours('sourceForeground', theme), paper), paper) >= 4.5);
      });

      it('have lines that are seen', () => {
        for (const tint of [paper, ...tints]) assert.ok(contrast(on(ours('cueUnderline', theme), tint), tint) >= 3);
      });

      it('mark what is said by a tint or, where there is none, by an outline', () => {
        for (const part of ['content', 'thought']) {
          const tint = on(ours(`${part}Background`, theme), paper);
          const line = on(ours(`${part}Border`, theme), paper);
          assert.ok(contrast(tint, paper) > 1.05 || contrast(line, paper) >= 3, part);
        }
      });
    });
  }
});
