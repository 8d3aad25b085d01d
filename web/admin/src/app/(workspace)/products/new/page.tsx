import { NewProductScreen } from '@/routes/products/editor/screen';

export default NewProductScreen;
