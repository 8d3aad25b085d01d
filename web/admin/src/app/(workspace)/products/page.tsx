import { ProductsScreen } from '@/routes/products/list/screen';

export default ProductsScreen;
