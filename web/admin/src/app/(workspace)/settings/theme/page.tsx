import { ThemeScreen } from '@/routes/settings/theme/screen';

export default ThemeScreen;
