import { WelcomeScreen } from '@/routes/door/welcome';

export default WelcomeScreen;
