import { CheckoutSettingsScreen } from '@/routes/settings/checkout-screen';

export default CheckoutSettingsScreen;
