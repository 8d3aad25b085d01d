import { OrderScreen } from '@/routes/orders/detail/screen';

export default async function OrderPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  return <OrderScreen id={(await params).id} />;
}
