import { NotFound } from '@/islands/not-found';

export default function StoreNotFound() {
  return <NotFound />;
}
