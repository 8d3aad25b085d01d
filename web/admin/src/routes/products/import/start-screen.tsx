'use client';

import { useStartImport } from '@ecomify/api-client/hooks';
import { Banner } from '@ecomify/ui/banner';
import { Button } from '@ecomify/ui/button';
import { Card, CardBody } from '@ecomify/ui/layout';
import { FileSpreadsheet } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Failure } from '@/components/failure';
import { Page } from '@/components/page';
import { useI18n } from '@/i18n/client';

function isCsv(file: File): boolean {
  return /\.csv$/i.test(file.name) || file.type === 'text/csv';
}

export function StartImportScreen() {
  const { t, number } = useI18n();
  const router = useRouter();
  const start = useStartImport();
  const [file, setFile] = useState<File>();
  const fits = file === undefined || isCsv(file);

  return (
    <Page
      title={t('importing.title')}
      lead={t('importing.lead')}
      parent={{ href: '/products', label: t('products.title') }}
    >
      {start.error && <Failure error={start.error} onRetry={() => file && start.mutate(file)} />}
      {!fits && <Banner tone="danger" title={`${file.name} ${t('importing.notCsv')}`} />}
      <Card>
        <CardBody className="grid gap-4">
          <label className="border-border-strong/60 hover:border-border-strong focus-within:outline-ring relative grid cursor-pointer justify-items-center gap-2 rounded-lg border border-dashed px-6 py-14 text-center focus-within:outline-2">
            <FileSpreadsheet aria-hidden className="text-muted-foreground size-7" />
            <span className="font-medium">{file?.name ?? t('importing.choose')}</span>
            <span className="text-muted-foreground text-[13px]">
              {file
                ? number(file.size / 1024, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
                : t('importing.drop')}
            </span>
            <input
              type="file"
              accept=".csv,text/csv"
              // Over the whole area, so that a file can be dropped on it.
              className="absolute inset-0 cursor-pointer opacity-0"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </label>
          <Button
            variant="primary"
            className="justify-self-end"
            disabled={file === undefined || !fits}
            busy={start.isPending || start.isSuccess}
            onClick={() =>
              file && start.mutate(file, { onSuccess: ({ id }) => router.push(`/products/import/${id}`) })
            }
          >
            {t('importing.start')}
          </Button>
        </CardBody>
      </Card>
    </Page>
  );
}
