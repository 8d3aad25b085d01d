'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useI18n } from '@/i18n/client';
import { call } from './call';

const FIRST_MS = 1_000;
const SLOWEST_MS = 20_000;

type Props = {
  readonly base: string;
  readonly id: string;
  readonly token: string | undefined;
  /** What the page shows. */
  readonly seen: string;
  readonly done: boolean;
};

/** Asks how the order stands, ever more rarely, and has the page drawn anew when that has changed. */
export function OrderFollower({ base, id, token, seen, done }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (done) {
      return;
    }
    let pause = FIRST_MS;
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    async function ask() {
      const query = token === undefined ? '' : `?token=${encodeURIComponent(token)}`;
      const outcome = await call<{ version: string }>(`${base}/api/orders/${id}${query}`);
      if (!current) {
        return;
      }
      setLost(!outcome.ok && outcome.code === 'UNREACHABLE');
      if (outcome.ok && outcome.data.version !== seen) {
        router.refresh();
        return;
      }
      pause = Math.min(pause * 1.4, SLOWEST_MS);
      timer = setTimeout(ask, pause);
    }
    timer = setTimeout(ask, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [base, id, token, seen, done, router]);

  return (
    <p role="status" className="text-warning mt-6 text-center text-sm empty:hidden">
      {lost ? t('order.lost') : ''}
    </p>
  );
}
