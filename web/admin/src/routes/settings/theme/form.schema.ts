import type { ThemeChoice } from '@ecomify/api-client';
import { isColor } from '@ecomify/theme';
import { z } from 'zod';
import { readingOf, type ColorName } from './readability';

export const FONTS = ['Inter', 'Fraunces', 'Lora', 'Manrope', 'Space Grotesk'] as const;
export const HEADER_STYLES = ['static', 'fixed'] as const;
export const SIDEBAR_POSITIONS = ['left', 'right'] as const;
export const COLORS = [
  'background',
  'text',
  'primary',
  'accent',
  'secondary',
] as const satisfies readonly ColorName[];

type Texts = { readonly notColor: string; readonly unreadable: (ratio: string) => string };

/** What the platform asks for, in the reader's language. */
export function themeSchema({ notColor, unreadable }: Texts) {
  const color = z.string().trim().refine(isColor, notColor);
  return z.object({
    colors: z
      .object({ primary: color, secondary: color, accent: color, background: color, text: color })
      .superRefine((colors, context) => {
        for (const name of COLORS) {
          const reading = readingOf(name, colors);
          if (reading && !reading.enough) {
            context.addIssue({ code: 'custom', path: [name], message: unreadable(reading.ratio) });
          }
        }
      }),
    typography: z.object({ fontFamily: z.enum(FONTS), headingFont: z.enum(FONTS) }),
    layout: z.object({ headerStyle: z.enum(HEADER_STYLES), sidebarPosition: z.enum(SIDEBAR_POSITIONS) }),
  }) satisfies z.ZodType<ThemeChoice>;
}
