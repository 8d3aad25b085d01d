import type { ProductPage } from '@ecomify/api-client';

export type Variant = ProductPage['variants'][number];
export type Choice = Readonly<Record<string, string>>;

/** The variant that fits every part of a choice. */
export function variantOf(variants: readonly Variant[], choice: Choice): Variant | undefined {
  return variants.find((variant) =>
    Object.entries(choice).every(([name, value]) => variant.options[name] === value),
  );
}

/** What a page begins with: the named variant, else the first that can be had, else the first. */
export function initialVariant(variants: readonly Variant[], id: string | undefined): Variant | undefined {
  return (
    variants.find((variant) => variant.id === id) ??
    variants.find((variant) => variant.inStock) ??
    variants[0]
  );
}

/**
 * What choosing a value leads to: the same choice with that value, or, where there is no such variant, one that has the
 * value and as much of the choice as can be kept.
 */
export function variantWith(
  variants: readonly Variant[],
  choice: Choice,
  name: string,
  value: string,
): Variant | undefined {
  const wanted = { ...choice, [name]: value };
  const kept = (variant: Variant) =>
    Object.entries(wanted).filter(([option, each]) => variant.options[option] === each).length;
  return variants
    .filter((variant) => variant.options[name] === value)
    .reduce<Variant | undefined>(
      (best, variant) => (best && kept(best) >= kept(variant) ? best : variant),
      undefined,
    );
}
