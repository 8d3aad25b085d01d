import { OrdersScreen } from '@/routes/orders/list/screen';

export default OrdersScreen;
