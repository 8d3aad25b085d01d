export { contrast, isColor, type Hex } from './color';
export { darkColors, isDark, labelOn, paletteOf, READABLE, type Palette, type ThemeColors } from './palette';
