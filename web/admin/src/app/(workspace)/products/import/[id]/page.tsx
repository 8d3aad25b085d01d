import { ImportScreen } from '@/routes/products/import/progress-screen';

export default async function ImportPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  return <ImportScreen id={(await params).id} />;
}
