import { StaffScreen } from '@/routes/settings/staff-screen';

export default StaffScreen;
