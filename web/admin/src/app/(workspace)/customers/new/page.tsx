import { NewCustomerScreen } from '@/routes/customers/create-screen';

export default NewCustomerScreen;
