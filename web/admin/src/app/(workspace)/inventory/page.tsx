import { InventoryScreen } from '@/routes/inventory/list-screen';

export default InventoryScreen;
