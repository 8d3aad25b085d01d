import { StoreSettingsScreen } from '@/routes/settings/store-screen';

export default StoreSettingsScreen;
