import { WebhookScreen } from '@/routes/settings/webhook-screen';

export default async function WebhookPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  return <WebhookScreen id={(await params).id} />;
}
