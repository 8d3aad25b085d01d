import type { AdminProduct, Money, NewProduct } from '@ecomify/api-client';
import { z } from 'zod';
import type { useI18n } from '@/i18n/client';
import { parseAmount } from '@/lib/money-input';
import { NEW_VARIANT, type VariantForm } from './variant-matrix';

export type ProductForm = {
  title: string;
  description: string;
  status: AdminProduct['status'];
  vendor: string;
  productType: string;
  tags: string[];
  handle: string;
  seo: { title: string; description: string };
  images: { url: string; altText: string }[];
  options: { name: string; values: string[] }[];
  variants: VariantForm[];
};

export const MAX_VARIANTS = 1_000;
export const MAX_OPTIONS = 3;

const amountOf = (money: unknown) => (money as Money | null | undefined)?.amount ?? '';

export function toForm(product: AdminProduct | undefined): ProductForm {
  if (product === undefined) {
    return {
      title: '',
      description: '',
      status: 'DRAFT',
      vendor: '',
      productType: '',
      tags: [],
      handle: '',
      seo: { title: '', description: '' },
      images: [],
      options: [],
      variants: [NEW_VARIANT],
    };
  }
  const options = product.options.map(({ name, values }) => ({
    name: name ?? '',
    values: [...(values ?? [])],
  }));
  return {
    title: product.title,
    description: product.description ?? '',
    status: product.status,
    vendor: product.vendor ?? '',
    productType: product.productType ?? '',
    tags: [...product.tags],
    handle: product.handle,
    seo: { title: product.seo?.title ?? '', description: product.seo?.description ?? '' },
    images: product.images.map(({ url, altText }) => ({ url: url ?? '', altText: altText ?? '' })),
    options,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      values: options.map(({ name }) => variant.options?.[name] ?? ''),
      sku: variant.sku ?? '',
      barcode: variant.barcode ?? '',
      price: amountOf(variant.price),
      compareAtPrice: amountOf(variant.compareAtPrice),
      quantity: '',
      trackInventory: variant.trackInventory ?? true,
      continueSelling: variant.continueSellingWhenOutOfStock ?? false,
      weight: variant.weight == null ? '' : String(variant.weight),
      weightUnit: variant.weightUnit ?? 'g',
    })),
  };
}

type Texts = Pick<ReturnType<typeof useI18n>, 't' | 'locale'>;

/** The server's rules as far as a browser can know them; the rest comes back at the fields. */
export function productSchema({ t, locale }: Texts, currency: string) {
  const amount = z
    .string()
    .refine(
      (text) => parseAmount(text, locale, currency) !== undefined,
      t('error.money', { example: '19.99' }),
    );
  const optional = <S extends z.ZodType>(schema: S) => z.literal('').or(schema);
  return z.object({
    title: z.string().trim().min(1, t('error.required')),
    description: z.string(),
    status: z.enum(['DRAFT', 'ACTIVE', 'ARCHIVED']),
    vendor: z.string(),
    productType: z.string(),
    tags: z.array(z.string()),
    handle: z.string(),
    seo: z.object({ title: z.string(), description: z.string() }),
    images: z.array(
      z.object({
        url: z.string().regex(/^(https?:\/\/\S+|\/(?!\/)\S+)$/i, t('error.url')),
        altText: z.string(),
      }),
    ),
    options: z.array(
      z.object({
        name: z.string().trim().min(1, t('error.required')),
        values: z.array(z.string()).min(1, t('error.required')),
      }),
    ),
    variants: z.array(
      z.object({
        id: z.string().optional(),
        values: z.array(z.string()),
        sku: z.string(),
        barcode: z.string(),
        price: z.string().min(1, t('error.required')).pipe(amount),
        compareAtPrice: optional(amount),
        quantity: z.string().regex(/^\d*$/, t('error.number')),
        trackInventory: z.boolean(),
        continueSelling: z.boolean(),
        weight: optional(z.string().regex(/^\d+([.,]\d+)?$/, t('error.money', { example: '250' }))),
        weightUnit: z.string(),
      }),
    ),
  });
}

/** As the API takes it; an empty text takes a value away. */
export function toRequest(form: ProductForm, locale: string, currency: string): NewProduct {
  const amount = (text: string) => {
    const parsed = parseAmount(text, locale, currency);
    return parsed === undefined ? undefined : { amount: parsed, currencyCode: currency };
  };
  return {
    title: form.title.trim(),
    description: form.description,
    status: form.status,
    vendor: form.vendor,
    productType: form.productType,
    tags: form.tags,
    ...(form.handle === '' ? {} : { handle: form.handle }),
    seo: form.seo,
    images: form.images.map(({ url, altText }) => ({ url, altText })),
    options: form.options.map(({ name, values }) => ({ name: name.trim(), values })),
    variants: form.variants.map((variant) => ({
      id: variant.id,
      options: Object.fromEntries(
        form.options.map(({ name }, at) => [name.trim(), variant.values[at] ?? '']),
      ),
      sku: variant.sku.trim() || undefined,
      barcode: variant.barcode.trim() || undefined,
      price: amount(variant.price),
      compareAtPrice: amount(variant.compareAtPrice),
      inventoryQty:
        variant.id === undefined && variant.quantity !== '' ? Number(variant.quantity) : undefined,
      trackInventory: variant.trackInventory,
      continueSellingWhenOutOfStock: variant.continueSelling,
      weight: variant.weight === '' ? undefined : Number(variant.weight.replace(',', '.')),
      weightUnit: variant.weight === '' ? undefined : variant.weightUnit,
    })),
  };
}

/** Where the server's fields stand in the form. */
export function formPath(path: string): string {
  return path
    .replace(/\.inventoryQty$/, '.quantity')
    .replace(/\.continueSellingWhenOutOfStock$/, '.continueSelling')
    .replace(/^(options\.\d+\.values)\.\d+$/, '$1')
    .replace(/\.(price|compareAtPrice)\.(amount|currencyCode)$/, '.$1');
}
