import '@fontsource-variable/fraunces';
import '@fontsource-variable/lora';
import '@fontsource-variable/manrope';
import '@fontsource-variable/space-grotesk';
import type { ThemeChoice } from '@ecomify/api-client';
import { darkColors, isDark, paletteOf } from '@ecomify/theme';
import { Button } from '@ecomify/ui/button';
import { cn } from '@ecomify/ui/cn';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import { useState, type CSSProperties } from 'react';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';

/** A page of the shop in the small, as the theme would have it. */
export function Preview({ theme }: { readonly theme: ThemeChoice }) {
  const { t } = useI18n();
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  return (
    <Card className="lg:sticky lg:top-4">
      <CardHeader
        title={t('theme.preview')}
        actions={(['light', 'dark'] as const).map((each) => (
          <Button
            key={each}
            size="sm"
            variant={each === scheme ? 'secondary' : 'ghost'}
            aria-pressed={each === scheme}
            onClick={() => setScheme(each)}
          >
            {t(`theme.${each}`)}
          </Button>
        ))}
      />
      <CardBody>
        {/* To be looked at: nothing in it does anything. */}
        <div inert aria-hidden style={stylesOf(theme, scheme)} data-testid="preview">
          <Shop theme={theme} />
        </div>
      </CardBody>
    </Card>
  );
}

function Shop({ theme }: { readonly theme: ThemeChoice }) {
  const { t } = useI18n();
  const { store } = useWorkplace();
  const fixed = theme.layout.headerStyle === 'fixed';
  const filtersLast = theme.layout.sidebarPosition === 'right';
  const heading = { fontFamily: family(theme.typography.headingFont) };
  return (
    <div className="border-border bg-background text-foreground h-96 overflow-hidden rounded-lg border">
      <div className={cn('h-full', !fixed && '-mt-8')}>
        <div className="border-border bg-background relative z-10 flex h-12 items-center justify-between gap-3 border-b px-4">
          <span className="truncate text-lg" style={heading}>
            {store?.name}
          </span>
          <span className="bg-highlight text-highlight-foreground grid size-5 place-items-center rounded-full text-[11px]">
            2
          </span>
        </div>
        <div className={cn('grid gap-4 p-4', fixed && '-mt-8')}>
          <div className="grid gap-1">
            <p className="text-2xl leading-tight" style={heading}>
              {t('theme.sample')}
            </p>
            <p className="text-muted-foreground text-sm">{t('theme.sampleText')}</p>
          </div>
          <div className={cn('grid gap-4', filtersLast ? 'grid-cols-[1fr_5rem]' : 'grid-cols-[5rem_1fr]')}>
            <div className={cn('grid content-start gap-2 text-xs', filtersLast && 'order-last')}>
              <span className="font-medium">{t('theme.sampleFilters')}</span>
              {['w-full', 'w-3/4', 'w-5/6'].map((width) => (
                <span key={width} className={cn('bg-surface-sunken h-2.5 rounded-sm', width)} />
              ))}
            </div>
            <div className="grid gap-2 text-sm">
              <span className="bg-surface-sunken relative block h-20">
                <span className="bg-highlight text-highlight-foreground absolute end-0 top-0 px-2 py-0.5 text-xs">
                  {t('theme.sampleOffer')}
                </span>
              </span>
              <span>{t('theme.sampleProduct')}</span>
            </div>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary">{t('theme.sampleBuy')}</Button>
            <Button className="border-border-strong bg-transparent">{t('theme.sampleQuiet')}</Button>
          </div>
          <Field label={t('theme.sampleField')}>
            <Input
              readOnly
              value="ada@example.com"
              className="border-border-strong read-only:bg-surface plain"
            />
          </Field>
        </div>
      </div>
    </div>
  );
}

function family(font: string): string {
  return `'${font} Variable', system-ui`;
}

/** The variables that our components are painted with. */
function stylesOf({ colors, typography }: ThemeChoice, scheme: 'light' | 'dark'): CSSProperties {
  const shown = scheme === 'dark' ? darkColors(colors) : colors;
  const palette = Object.entries(paletteOf(shown)).map(([name, color]) => [`--${name}`, color]);
  return {
    ...Object.fromEntries(palette),
    '--radius': '6px',
    colorScheme: isDark(shown) ? 'dark' : 'light',
    fontFamily: family(typography.fontFamily),
  };
}
