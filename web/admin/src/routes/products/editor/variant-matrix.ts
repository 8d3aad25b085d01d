/** An axis of choice, such as a size, and what there is to choose. */
export type OptionForm = { readonly name: string; readonly values: readonly string[] };

export type VariantForm = {
  /** Of a variant that the platform knows. */
  readonly id?: string;
  /** One for each option, in their order. */
  readonly values: string[];
  readonly sku: string;
  readonly barcode: string;
  readonly price: string;
  readonly compareAtPrice: string;
  /** What there is to begin with; only new variants have it. */
  readonly quantity: string;
  readonly trackInventory: boolean;
  readonly continueSelling: boolean;
  readonly weight: string;
  readonly weightUnit: string;
};

export const NEW_VARIANT: VariantForm = {
  values: [],
  sku: '',
  barcode: '',
  price: '',
  compareAtPrice: '',
  quantity: '',
  trackInventory: true,
  continueSelling: false,
  weight: '',
  weightUnit: 'g',
};

/** Every way to choose, the last option changing fastest. */
export function combinations(options: readonly OptionForm[]): string[][] {
  return options
    .filter(({ values }) => values.length > 0)
    .reduce<string[][]>(
      (before, { values }) => before.flatMap((chosen) => values.map((value) => [...chosen, value])),
      [[]],
    );
}

function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0;
  for (const value of longer) {
    if (value === shorter[at]) {
      at += 1;
    }
  }
  return at === shorter.length;
}

/**
 * The variants that the options ask for. Each keeps what was typed for it; where an option came or went, the first of the
 * old variant's successors goes on with its identity and the others begin with its price.
 */
export function reconcile(options: readonly OptionForm[], variants: readonly VariantForm[]): VariantForm[] {
  const claimed = new Set<VariantForm>();
  const wanted = combinations(options);
  const exact = new Map(variants.map((variant) => [JSON.stringify(variant.values), variant]));
  const kept = wanted.map((values) => exact.get(JSON.stringify(values)));
  kept.forEach((variant) => variant && claimed.add(variant));
  return wanted.map((values, index) => {
    const same = kept[index];
    if (same !== undefined) {
      return same;
    }
    const related = variants.filter(
      (variant) =>
        variant.values.length !== values.length &&
        (holds(values, variant.values) || holds(variant.values, values)),
    );
    const successor = related.find((variant) => !claimed.has(variant));
    if (successor !== undefined) {
      claimed.add(successor);
      return { ...successor, values };
    }
    const model = related[0] ?? variants[0] ?? NEW_VARIANT;
    return {
      ...NEW_VARIANT,
      values,
      price: model.price,
      compareAtPrice: model.compareAtPrice,
      trackInventory: model.trackInventory,
      continueSelling: model.continueSelling,
      weightUnit: model.weightUnit,
    };
  });
}

/** The cells of a copied spreadsheet column; undefined for a single cell, which the browser pastes by itself. */
export function pastedColumn(text: string): string[] | undefined {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return rows.length < 2 ? undefined : rows.map((row) => row.split('\t')[0]!.trim());
}
