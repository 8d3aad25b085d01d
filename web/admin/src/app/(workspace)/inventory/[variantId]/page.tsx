import { StockItemScreen } from '@/routes/inventory/item-screen';

export default async function StockItemPage({
  params,
}: {
  readonly params: Promise<{ readonly variantId: string }>;
}) {
  return <StockItemScreen id={(await params).variantId} />;
}
