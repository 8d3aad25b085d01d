'use client';

import type { WebhookTopic } from '@ecomify/api-client';
import { useI18n } from '@/i18n/client';

export const TOPICS = [
  'orders/create',
  'orders/paid',
  'orders/cancelled',
  'orders/updated',
  'products/create',
  'products/update',
  'products/delete',
  'customers/create',
] as const satisfies readonly WebhookTopic[];

type Underscored<T extends string> = T extends `${infer A}/${infer B}` ? `${A}_${B}` : never;

export function keyOf(topic: WebhookTopic) {
  return `webhooks.topics.${topic.replace('/', '_') as Underscored<WebhookTopic>}` as const;
}

export function TopicName({ topic }: { readonly topic: WebhookTopic }) {
  const { t } = useI18n();
  return <>{t(keyOf(topic))}</>;
}
