import { colorOf, contrast, mix, oklchOf, readable, type Hex } from './color';

/** What a merchant chooses; the platform has seen to it that text and labels can be read. */
export type ThemeColors = {
  readonly primary: Hex;
  readonly secondary: Hex;
  readonly accent: Hex;
  readonly background: Hex;
  readonly text: Hex;
};

/** Every colour of a page, by the name of its variable. */
export type Palette = Readonly<
  Record<
    | 'background'
    | 'surface'
    | 'surface-raised'
    | 'surface-sunken'
    | 'foreground'
    | 'muted-foreground'
    | 'border'
    | 'border-strong'
    | 'accent'
    | 'accent-hover'
    | 'accent-foreground'
    | 'accent-subtle'
    | 'highlight'
    | 'highlight-foreground'
    | 'highlight-text'
    | 'ring'
    | 'success'
    | 'success-subtle'
    | 'warning'
    | 'warning-subtle'
    | 'danger'
    | 'danger-subtle',
    Hex
  >
>;

/** What WCAG 2 asks for at its level AA: of text, and of what has to be seen to use something. */
export const READABLE = 4.5;
const VISIBLE = 3;

const STATUSES = { success: '#1c6b3f', warning: '#8a5a06', danger: '#b3261e' } as const;

/** Whether the page is light text on a dark ground. */
export function isDark({ background, text }: Pick<ThemeColors, 'background' | 'text'>): boolean {
  return oklchOf(background).l < oklchOf(text).l;
}

/** What a label on the colour is written in: the background's colour or the text's, whichever is read better. */
export function labelOn(color: Hex, { background, text }: Pick<ThemeColors, 'background' | 'text'>): Hex {
  return contrast(color, background) >= contrast(color, text) ? background : text;
}

/**
 * The same theme for somebody who prefers dark pages: the hues stay, the ground becomes dark, what stands on it light. A theme
 * that is dark already is its own.
 */
export function darkColors(colors: ThemeColors): ThemeColors {
  if (isDark(colors)) {
    return colors;
  }
  const ground = oklchOf(colors.background);
  const ink = oklchOf(colors.text);
  const lit = (color: Hex): Hex => {
    const { l, c, h } = oklchOf(color);
    return colorOf({ l: Math.max(l, 0.74), c: c * 0.92, h });
  };
  return {
    background: colorOf({ l: 0.19, c: Math.min(ground.c, 0.012), h: ground.h }),
    text: colorOf({ l: 0.94, c: Math.min(ink.c, 0.012), h: ink.h }),
    primary: lit(colors.primary),
    secondary: lit(colors.secondary),
    accent: lit(colors.accent),
  };
}

/** Colours for everything on a page: wherever text stands on one of them it can be read, and controls can be seen. */
export function paletteOf(colors: ThemeColors): Palette {
  const { primary, secondary, accent, background, text } = colors;
  const tinted = (tint: Hex, share: number) => ground(mix(background, tint, share), colors);
  const surface = isDark(colors) ? tinted(text, 0.04) : tinted('#ffffff', 0.6);
  const raised = isDark(colors) ? tinted(text, 0.07) : surface;
  const sunken = tinted(secondary, 0.08);
  const subtle = tinted(primary, 0.1);
  const grounds = [background, surface, raised, sunken, subtle];
  const label = labelOn(primary, colors);
  return {
    background,
    surface,
    'surface-raised': raised,
    'surface-sunken': sunken,
    foreground: text,
    'muted-foreground': readable(mix(text, background, 0.28), READABLE, grounds),
    border: mix(background, text, 0.14),
    'border-strong': readable(secondary, VISIBLE, [background, surface, sunken]),
    accent: primary,
    // Away from its label, so that it is read no worse.
    'accent-hover': mix(primary, oklchOf(label).l > oklchOf(primary).l ? '#000000' : '#ffffff', 0.12),
    'accent-foreground': label,
    'accent-subtle': subtle,
    highlight: accent,
    'highlight-foreground': labelOn(accent, colors),
    'highlight-text': readable(accent, READABLE, grounds),
    ring: readable(accent, VISIBLE, grounds),
    ...statuses(colors, [background, surface, raised, sunken]),
  };
}

function statuses(colors: ThemeColors, grounds: readonly Hex[]) {
  const of = (name: keyof typeof STATUSES) => {
    const subtle = ground(mix(colors.background, STATUSES[name], 0.1), colors);
    return [readable(STATUSES[name], READABLE, [...grounds, subtle]), subtle] as const;
  };
  const [success, successSubtle] = of('success');
  const [warning, warningSubtle] = of('warning');
  const [danger, dangerSubtle] = of('danger');
  return {
    success,
    'success-subtle': successSubtle,
    warning,
    'warning-subtle': warningSubtle,
    danger,
    'danger-subtle': dangerSubtle,
  };
}

/** As much of a tinted ground as the text can still be read on; none of it, if need be. */
function ground(tinted: Hex, { background, text }: ThemeColors): Hex {
  for (const share of [0, 0.25, 0.5, 0.75]) {
    const candidate = mix(tinted, background, share);
    if (contrast(text, candidate) >= READABLE) {
      return candidate;
    }
  }
  return background;
}
