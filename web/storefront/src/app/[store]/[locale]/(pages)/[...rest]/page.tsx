import { notFound } from 'next/navigation';

/** Any other address of a store. */
export default function Rest() {
  notFound();
}
