import { WebhooksScreen } from '@/routes/settings/webhooks-screen';

export default WebhooksScreen;
