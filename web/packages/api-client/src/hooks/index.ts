export { keys } from './keys';
export {
  orderQueries,
  useCancelOrder,
  useCompleteOrder,
  useOrder,
  useOrderPayments,
  useOrders,
  useProcessOrder,
} from './orders';
export {
  productQueries,
  useChangeProduct,
  useCreateProduct,
  useDeleteProduct,
  useProduct,
  useProducts,
} from './products';
export { ApiProvider, createQueryClient, STALE, useApi } from './provider';
