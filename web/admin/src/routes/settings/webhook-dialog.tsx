'use client';

import type { WebhookTopic } from '@ecomify/api-client';
import { useCreateWebhook } from '@ecomify/api-client/hooks';
import { Banner } from '@ecomify/ui/banner';
import { Button } from '@ecomify/ui/button';
import { Dialog, DialogContent, DialogFooter } from '@ecomify/ui/dialog';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Select } from '@ecomify/ui/select';
import { toast } from '@ecomify/ui/toast';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '@/components/failure';
import { useI18n } from '@/i18n/client';
import { sameName, showViolations } from '@/lib/forms';
import { keyOf, TOPICS } from './topics';

/** What an address begins with. */
const SCHEME = 'https://';

type Form = { topic: WebhookTopic; address: string };

export function WebhookDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const create = useCreateWebhook();
  const [atFields, setAtFields] = useState(false);
  const schema = z.object({
    topic: z.enum(TOPICS),
    address: z
      .string()
      .trim()
      .regex(/^https?:\/\/\S+$/i, t('error.url')),
  });
  const { register, handleSubmit, setError, formState } = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: { topic: 'orders/create', address: '' },
  });
  const submit = handleSubmit((form) =>
    create.mutate(form, {
      onError: (error) => setAtFields(showViolations(error, setError, sameName, form)),
    }),
  );
  const secret = create.data?.secret;
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent
        title={t(secret ? 'webhooks.secretTitle' : 'webhooks.add')}
        description={t(secret ? 'webhooks.secretText' : 'webhooks.lead')}
        closeLabel={t('common.close')}
        // A click beside it does not lose the secret.
        onInteractOutside={(event) => secret && event.preventDefault()}
      >
        {secret ? (
          <div className="grid gap-4">
            <Banner tone="info" title={t('webhooks.secret')}>
              <code className="plain font-mono break-all">{secret}</code>
            </Banner>
            <DialogFooter>
              <Button
                onClick={() =>
                  void navigator.clipboard.writeText(secret).then(() => toast.success(t('common.copied')))
                }
              >
                {t('common.copy')}
              </Button>
              <Button variant="primary" onClick={onClose}>
                {t('common.done')}
              </Button>
            </DialogFooter>
          </div>
        ) : (
          <form className="grid gap-4" noValidate onSubmit={(event) => void submit(event)}>
            {create.error && !atFields && <Failure error={create.error} />}
            <Field label={t('webhooks.topic')} error={formState.errors.topic?.message}>
              <Select {...register('topic')}>
                {TOPICS.map((topic) => (
                  <option key={topic} value={topic}>
                    {t(keyOf(topic))}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t('webhooks.address')} error={formState.errors.address?.message}>
              <Input className="plain" inputMode="url" placeholder={SCHEME} {...register('address')} />
            </Field>
            <DialogFooter>
              <Button onClick={onClose}>{t('common.cancel')}</Button>
              <Button type="submit" variant="primary" busy={create.isPending}>
                {t('common.add')}
              </Button>
            </DialogFooter>
          </form>
        )}
      </DialogContent>
    </Dialog>
  );
}
