import type { Theme } from './theme';

/** Warm white, ink and one accent: the goods are the design. What a store looks like that has chosen nothing. */
export const ATELIER: Theme = {
  colors: {
    background: ['oklch(0.983 0.007 85)', 'oklch(0.188 0.008 62)'],
    surface: ['oklch(0.996 0.003 85)', 'oklch(0.222 0.009 62)'],
    'surface-raised': ['oklch(0.996 0.003 85)', 'oklch(0.245 0.01 62)'],
    'surface-sunken': ['oklch(0.951 0.012 82)', 'oklch(0.232 0.01 62)'],
    foreground: ['oklch(0.245 0.014 55)', 'oklch(0.938 0.01 85)'],
    'muted-foreground': ['oklch(0.462 0.017 58)', 'oklch(0.745 0.014 78)'],
    border: ['oklch(0.886 0.013 80)', 'oklch(0.325 0.012 62)'],
    'border-strong': ['oklch(0.6 0.018 65)', 'oklch(0.58 0.016 68)'],
    accent: ['oklch(0.476 0.118 38)', 'oklch(0.775 0.105 48)'],
    'accent-hover': ['oklch(0.418 0.11 38)', 'oklch(0.825 0.09 50)'],
    'accent-foreground': ['oklch(0.985 0.008 80)', 'oklch(0.21 0.03 45)'],
    'accent-subtle': ['oklch(0.94 0.025 55)', 'oklch(0.3 0.04 45)'],
    highlight: ['oklch(0.476 0.118 38)', 'oklch(0.775 0.105 48)'],
    'highlight-foreground': ['oklch(0.985 0.008 80)', 'oklch(0.21 0.03 45)'],
    'highlight-text': ['oklch(0.476 0.118 38)', 'oklch(0.775 0.105 48)'],
    ring: ['oklch(0.53 0.12 40)', 'oklch(0.74 0.11 48)'],
  },
  alwaysDark: false,
  browser: ['#fbf8f3', '#15110e'],
  displayFont: "var(--font-fraunces), 'Iowan Old Style', 'Palatino Linotype', serif",
  textFont: 'var(--font-inter), ui-sans-serif, system-ui, sans-serif',
  radius: '2px',
  pictureRatio: '4 / 5',
  header: 'static',
  sidebar: 'left',
};
