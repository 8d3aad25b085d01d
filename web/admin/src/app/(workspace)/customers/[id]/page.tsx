import { CustomerScreen } from '@/routes/customers/detail-screen';

export default async function CustomerPage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  return <CustomerScreen id={(await params).id} />;
}
