import { CustomersScreen } from '@/routes/customers/list-screen';

export default CustomersScreen;
