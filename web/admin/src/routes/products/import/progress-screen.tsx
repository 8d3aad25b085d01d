'use client';

import { isApiError, type ProductImport } from '@ecomify/api-client';
import { readImportErrors, useApi, useImport, useImportErrors } from '@ecomify/api-client/hooks';
import { Banner } from '@ecomify/ui/banner';
import { Button } from '@ecomify/ui/button';
import { Card, CardBody, CardHeader, Skeleton } from '@ecomify/ui/layout';
import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from '@ecomify/ui/table';
import { Download } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { Failure } from '@/components/failure';
import { NotFound } from '@/components/not-found';
import { Page } from '@/components/page';
import { Status } from '@/components/status';
import { useI18n } from '@/i18n/client';
import { errorReport } from './error-report';

export function ImportScreen({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const job = useImport(id);
  if (isApiError(job.error) && job.error.status === 404) {
    return <NotFound />;
  }
  const over = job.data?.status === 'COMPLETED' || job.data?.status === 'FAILED';
  return (
    <Page
      title={
        job.data && over
          ? t(job.data.status === 'COMPLETED' ? 'importing.finished' : 'importing.failed')
          : t('importing.progress', { name: job.data?.fileName ?? '' })
      }
      badges={job.data && <Status value={job.data.status} />}
      parent={{ href: '/products', label: t('products.title') }}
      actions={
        over && (
          <>
            <Button asChild>
              <Link href="/products/import">{t('importing.again')}</Link>
            </Button>
            <Button asChild variant="primary">
              <Link href="/products">{t('importing.toProducts')}</Link>
            </Button>
          </>
        )
      }
    >
      {job.error && <Failure error={job.error} onRetry={() => void job.refetch()} />}
      {job.data?.failure && <Banner tone="danger" title={job.data.failure} />}
      {job.isPending && <Skeleton className="h-32" />}
      {job.data && <Progress job={job.data} over={over} />}
      {job.data && job.data.failed > 0 && <Errors id={id} count={job.data.failed} settled={over} />}
    </Page>
  );
}

function Progress({ job, over }: { readonly job: ProductImport; readonly over: boolean }) {
  const { t, number } = useI18n();
  const total = job.totalProducts ?? 0;
  const known = total > 0;
  return (
    <Card>
      <CardBody className="grid gap-4">
        <div className="grid gap-2">
          <p role="status" className="text-[13px]">
            {known ? t('importing.counted', { done: job.processed, total }) : t('importing.reading')}
          </p>
          <progress
            aria-label={t('importing.title')}
            className="accent-accent h-2 w-full"
            max={known ? total : 1}
            value={known ? job.processed : over ? 1 : undefined}
          />
          {!over && <p className="text-muted-foreground text-[13px]">{t('importing.leave')}</p>}
        </div>
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {(
            [
              ['created', job.created],
              ['changed', job.changed],
              ['unchanged', job.unchanged],
              ['rejected', job.failed],
            ] as const
          ).map(([key, count]) => (
            <div key={key} className="grid gap-0.5">
              <dt className="text-muted-foreground text-[13px]">{t(`importing.${key}`)}</dt>
              <dd className="text-xl font-semibold tabular-nums">{number(count)}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}

type ErrorsProps = { readonly id: string; readonly count: number; readonly settled: boolean };

function Errors({ id, count, settled }: ErrorsProps) {
  const { t, number } = useI18n();
  const api = useApi();
  const errors = useImportErrors(id, settled);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const rows = errors.data?.data ?? [];

  async function download() {
    setBusy(true);
    setFailure(null);
    try {
      const report = new Blob([errorReport(await readImportErrors(api, id))], {
        type: 'text/csv;charset=utf-8',
      });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(report);
      link.download = `import-errors-${id}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Card className="overflow-hidden">
      <CardHeader
        title={t('importing.errors')}
        description={
          rows.length > 0 && rows.length < count
            ? t('importing.firstErrors', { count: rows.length })
            : undefined
        }
        className="pb-3"
        actions={
          <Button busy={busy} disabled={!settled} onClick={() => void download()}>
            <Download aria-hidden />
            {t('importing.report')}
          </Button>
        }
      />
      {failure != null && <Failure error={failure} className="m-3" />}
      {errors.error && <Failure error={errors.error} onRetry={() => void errors.refetch()} className="m-3" />}
      <Table label={t('importing.errors')}>
        <TableHead>
          <tr>
            <TableHeaderCell numeric>{t('importing.line')}</TableHeaderCell>
            <TableHeaderCell>{t('importing.handle')}</TableHeaderCell>
            <TableHeaderCell>{t('importing.field')}</TableHeaderCell>
            <TableHeaderCell>{t('importing.message')}</TableHeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {rows.map((error) => (
            <TableRow key={error.number}>
              <TableCell numeric>{error.line == null ? '' : number(error.line)}</TableCell>
              <TableCell className="plain">{error.handle}</TableCell>
              <TableCell className="plain">{error.field}</TableCell>
              <TableCell className="min-w-72 py-2">{error.message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
