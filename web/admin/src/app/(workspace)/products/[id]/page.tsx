import { ProductScreen } from '@/routes/products/editor/screen';

export default async function ProductPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  return <ProductScreen id={(await params).id} />;
}
