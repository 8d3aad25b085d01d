'use client';

import { Button } from '@ecomify/ui/button';
import { Menu, MenuCheckboxItem, MenuContent, MenuTrigger } from '@ecomify/ui/menu';
import { Columns3 } from 'lucide-react';
import { useViewSettings } from '@/frame/view-settings';
import { useI18n } from '@/i18n/client';

type Named = { readonly id: string; readonly header: string };

const NONE: readonly string[] = [];

function useHidden(list: string): readonly string[] {
  return useViewSettings((view) => view.hidden[list] ?? NONE);
}

/** The columns of a list that this person wants to see. */
export function useVisible<C extends Named>(list: string, columns: readonly C[]): C[] {
  const hidden = useHidden(list);
  return columns.filter(({ id }) => !hidden.includes(id));
}

type Props = {
  readonly list: string;
  readonly columns: readonly Named[];
  /** The column without which a row has no name. */
  readonly fixed: string;
};

export function ColumnsMenu({ list, columns, fixed }: Props) {
  const { t } = useI18n();
  const hidden = useHidden(list);
  const toggle = useViewSettings((view) => view.toggleColumn);
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button size="icon" aria-label={t('common.columns')}>
          <Columns3 aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuContent>
        {columns
          .filter(({ id }) => id !== fixed)
          .map(({ id, header }) => (
            <MenuCheckboxItem
              key={id}
              checked={!hidden.includes(id)}
              onCheckedChange={() => toggle(list, id)}
              onSelect={(event) => event.preventDefault()}
            >
              {header}
            </MenuCheckboxItem>
          ))}
      </MenuContent>
    </Menu>
  );
}
