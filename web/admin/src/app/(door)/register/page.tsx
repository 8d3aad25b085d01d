import { RegisterScreen } from '@/routes/door/register';

export default RegisterScreen;
