'use client';

import { isApiError } from '@ecomify/api-client';
import { Banner } from '@ecomify/ui/banner';
import { Button } from '@ecomify/ui/button';
import { toast } from '@ecomify/ui/toast';
import { useI18n } from '@/i18n/client';

type T = ReturnType<typeof useI18n>['t'];

function wordsFor(error: unknown, t: T): { readonly title: string; readonly text: string | null } {
  if (!isApiError(error)) {
    return { title: t('error.title'), text: null };
  }
  if (error.status === 0 || error.status === 502 || error.status === 503) {
    return { title: t('error.unreachable'), text: t('error.unreachableText') };
  }
  if (error.status === 403) {
    return { title: t('error.denied'), text: t('error.deniedText') };
  }
  if (error.status === 429) {
    return { title: t('error.limited'), text: t('error.limitedText', { count: error.retryAfter ?? 1 }) };
  }
  if (error.status === 412) {
    return { title: t('error.changed'), text: t('error.changedText') };
  }
  return { title: error.title, text: error.detail };
}

type FailureProps = {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly retryLabel?: string;
  readonly className?: string;
};

/** What went wrong, where the work is: in the server's words, with the trace id that support asks for. */
export function Failure({ error, onRetry, retryLabel, className }: FailureProps) {
  const { t } = useI18n();
  const { title, text } = wordsFor(error, t);
  const violations = isApiError(error) ? error.violations : [];
  const traceId = isApiError(error) ? error.traceId : null;
  return (
    <Banner
      tone="danger"
      title={title}
      className={className}
      action={onRetry && <Button onClick={onRetry}>{retryLabel ?? t('common.retry')}</Button>}
    >
      {text && <p>{text}</p>}
      {violations.length > 0 && (
        <ul className="list-disc ps-4">
          {violations.map((violation) => (
            <li key={`${violation.field}:${violation.code}`}>
              <span className="font-medium">{violation.field}</span> {violation.message}
            </li>
          ))}
        </ul>
      )}
      {traceId && <TraceId value={traceId} />}
    </Banner>
  );
}

function TraceId({ value }: { readonly value: string }) {
  const { t } = useI18n();
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2 text-xs">
      {t('error.trace')} <code className="plain font-mono">{value}</code>
      <Button
        size="sm"
        variant="ghost"
        onClick={() => {
          void navigator.clipboard.writeText(value).then(() => toast.success(t('common.copied')));
        }}
      >
        {t('common.copy')}
      </Button>
    </p>
  );
}
