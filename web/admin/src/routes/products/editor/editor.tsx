'use client';

import { isApiError, type AdminProduct } from '@ecomify/api-client';
import { useChangeProduct, useCreateProduct, useDeleteProduct } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { ConfirmDialog } from '@ecomify/ui/dialog';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@ecomify/ui/menu';
import { toast } from '@ecomify/ui/toast';
import { zodResolver } from '@hookform/resolvers/zod';
import { Ellipsis, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Failure } from '@/components/failure';
import { Columns, Page } from '@/components/page';
import { SaveBar } from '@/components/save-bar';
import { Status } from '@/components/status';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { showViolations } from '@/lib/forms';
import { formPath, productSchema, toForm, toRequest, type ProductForm } from './form.schema';
import { BasicsSection } from './sections/basics';
import { ImagesSection } from './sections/images';
import { OptionsSection } from './sections/options';
import { SeoSection } from './sections/seo';
import { OrganisationSection, StatusSection } from './sections/side';
import { VariantsSection } from './sections/variants';

type Props = {
  /** Of the store. */
  readonly currency: string;
  readonly product?: AdminProduct;
  readonly etag?: string;
  readonly reload?: () => Promise<AdminProduct | undefined>;
};

/** Creates a product, or changes one that nobody else has changed in the meantime. */
export function Editor({ currency, product, etag, reload }: Props) {
  const i18n = useI18n();
  const { t, locale, date } = i18n;
  const { can, settings } = useWorkplace();
  const router = useRouter();
  const form = useForm<ProductForm>({
    resolver: zodResolver(productSchema(i18n, currency)),
    defaultValues: toForm(product),
  });
  const create = useCreateProduct();
  const change = useChangeProduct(product?.id ?? '');
  const [error, setError] = useState<unknown>(null);
  const [deleting, setDeleting] = useState(false);
  const remove = useDeleteProduct();
  const readOnly = !can('product:write');

  function fail(refusal: unknown) {
    const shown = showViolations<ProductForm>(refusal, form.setError, formPath, form.getValues());
    setError(shown ? null : refusal);
  }

  const save = form.handleSubmit(async (values) => {
    setError(null);
    const body = toRequest(values, locale, currency);
    try {
      if (product === undefined) {
        const created = await create.mutateAsync(body);
        toast.success(t('editor.created'));
        form.reset(values);
        router.replace(`/products/${created.id}`);
      } else {
        form.reset(toForm(await change.mutateAsync({ change: body, ifMatch: etag })));
        toast.success(t('editor.saved'));
      }
    } catch (refusal) {
      fail(refusal);
    }
  });

  async function takeNewer() {
    form.reset(toForm(await reload?.()));
    setError(null);
  }

  function deleteIt(id: string) {
    form.reset(form.getValues());
    remove.mutate(id, {
      onSuccess: () => {
        toast.success(t('products.deleted', { count: 1 }));
        router.replace('/products');
      },
      onError: setError,
    });
  }

  const conflict = isApiError(error) && error.status === 412;
  return (
    <FormProvider {...form}>
      <Page
        title={product?.title ?? t('editor.new')}
        parent={{ href: '/products', label: t('products.title') }}
        badges={product && <Status value={product.status} />}
        lead={
          product &&
          t('editor.view', {
            created: date(product.createdAt, { dateStyle: 'medium' }, settings?.timezone),
            changed: date(product.updatedAt, { dateStyle: 'medium', timeStyle: 'short' }, settings?.timezone),
          })
        }
        actions={
          product &&
          can('product:delete') && (
            <Menu>
              <MenuTrigger asChild>
                <Button size="icon" aria-label={t('common.more')}>
                  <Ellipsis aria-hidden />
                </Button>
              </MenuTrigger>
              <MenuContent>
                <MenuItem destructive onSelect={() => setDeleting(true)}>
                  <Trash2 aria-hidden />
                  {t('editor.delete')}
                </MenuItem>
              </MenuContent>
            </Menu>
          )
        }
      >
        {error != null && (
          <Failure
            error={error}
            onRetry={conflict ? () => void takeNewer() : () => void save()}
            retryLabel={conflict ? t('error.reload') : undefined}
          />
        )}
        <fieldset disabled={readOnly} className="contents">
          <Columns
            main={
              <>
                <BasicsSection />
                <ImagesSection />
                <OptionsSection />
                <VariantsSection currency={currency} />
                <SeoSection />
              </>
            }
            side={
              <>
                <StatusSection />
                <OrganisationSection />
              </>
            }
          />
        </fieldset>
        <SaveBar
          dirty={form.formState.isDirty && !readOnly}
          busy={form.formState.isSubmitting}
          onSave={() => void save()}
          onDiscard={() => {
            form.reset(toForm(product));
            setError(null);
          }}
        />
      </Page>
      {product && (
        <ConfirmDialog
          open={deleting}
          onOpenChange={setDeleting}
          title={t('products.deleteTitle', { count: 1 })}
          description={t('products.deleteText')}
          confirmLabel={t('common.delete')}
          cancelLabel={t('common.cancel')}
          destructive
          onConfirm={() => deleteIt(product.id)}
        />
      )}
    </FormProvider>
  );
}
