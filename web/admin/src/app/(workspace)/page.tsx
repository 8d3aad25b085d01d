import { HomeScreen } from '@/routes/home/screen';

export default HomeScreen;
