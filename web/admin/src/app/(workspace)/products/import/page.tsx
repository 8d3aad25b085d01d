import { StartImportScreen } from '@/routes/products/import/start-screen';

export default StartImportScreen;
