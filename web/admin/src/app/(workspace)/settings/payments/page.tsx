import { PaymentSettingsScreen } from '@/routes/settings/payments-screen';

export default PaymentSettingsScreen;
