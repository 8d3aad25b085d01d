/** A colour of the sRGB space: #rrggbb. */
export type Hex = string;

type Triple = readonly [number, number, number];

/** Lightness from 0 to 1, chroma from 0, hue in radians: equal steps look equal. */
export type Oklch = { readonly l: number; readonly c: number; readonly h: number };

export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour between two, as the eye sees it. */
export function mix(from: Hex, to: Hex, share: number): Hex {
  const [a, b] = [oklabOf(linear(from)), oklabOf(linear(to))];
  return hexOf(rgbOf(between(a, b, share)));
}

export function oklchOf(color: Hex): Oklch {
  const [l, a, b] = oklabOf(linear(color));
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) };
}

/** As colourful as a screen can show it at that lightness. */
export function colorOf({ l, c, h }: Oklch): Hex {
  const rgb = (chroma: number) => rgbOf([l, chroma * Math.cos(h), chroma * Math.sin(h)]);
  const shows = (chroma: number) => rgb(chroma).every((value) => value >= -0.0005 && value <= 1.0005);
  if (shows(c)) {
    return hexOf(rgb(c));
  }
  let [low, high] = [0, c];
  while (high - low > 0.0005) {
    const middle = (low + high) / 2;
    [low, high] = shows(middle) ? [middle, high] : [low, middle];
  }
  return hexOf(rgb(low));
}

/** The colour, or the nearest to it on the way to black or white that has the contrast with every one of `others`. */
export function readable(color: Hex, ratio: number, others: readonly Hex[]): Hex {
  const enough = (candidate: Hex) => others.every((other) => contrast(candidate, other) >= ratio);
  if (enough(color)) {
    return color;
  }
  const start = oklchOf(color);
  for (let step = 1; step <= STEPS; step++) {
    for (const end of [0, 1]) {
      const candidate = colorOf({ ...start, l: start.l + ((end - start.l) * step) / STEPS });
      if (enough(candidate)) {
        return candidate;
      }
    }
  }
  const worst = (candidate: Hex) => Math.min(...others.map((other) => contrast(candidate, other)));
  return worst('#000000') > worst('#ffffff') ? '#000000' : '#ffffff';
}

const STEPS = 50;

function luminance(color: Hex): number {
  const [red, green, blue] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(color: Hex): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function hexOf(rgb: Triple): Hex {
  const channel = (value: number) => {
    const shown = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, shown)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${rgb.map(channel).join('')}`;
}

function between(from: Triple, to: Triple, share: number): Triple {
  const at = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return [at(0), at(1), at(2)];
}

/* The matrices of OKLab, https://bottosson.github.io/posts/oklab/ */
function oklabOf([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function rgbOf([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
