export { useSales, useTopProducts, type Period } from './analytics';
export { useCreateCustomer, useCustomer, useCustomers } from './customers';
export { readImportErrors, useImport, useImportErrors, useStartImport } from './imports';
export {
  useAdjustStock,
  useCreateLocation,
  useInventoryItems,
  useLocations,
  useStockMovements,
} from './inventory';
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
export { useChangePaymentProvider, usePaymentProviders } from './providers';
export { withShown } from './shown';
export { useAddStaff, useRemoveStaff, useStaff } from './staff';
export { useChangeTheme, useResetTheme, useTheme } from './theme';
export { useMe, useRegister, useSignIn, useSignOut, useSwitchStore } from './session';
export { useChangeStore, useCreateStore, useStore } from './stores';
export {
  useCreateWebhook,
  useDeleteWebhook,
  useDeliveries,
  useResendDelivery,
  useWebhook,
  useWebhooks,
} from './webhooks';
