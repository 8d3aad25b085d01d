'use client';

import { Input } from '@ecomify/ui/input';
import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { useI18n } from '@/i18n/client';

export function PasswordInput(props: ComponentProps<'input'>) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <span className="relative flex items-center">
      <Input {...props} type={shown ? 'text' : 'password'} className="pe-10" />
      <button
        type="button"
        aria-label={t(shown ? 'door.hide' : 'door.show')}
        className="text-muted-foreground hover:text-foreground absolute end-1.5 grid size-7 cursor-pointer place-items-center rounded-md"
        onClick={() => setShown(!shown)}
      >
        <Icon aria-hidden className="size-4" />
      </button>
    </span>
  );
}
