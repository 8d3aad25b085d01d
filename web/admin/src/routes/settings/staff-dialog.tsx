'use client';

import { isApiError, type NewStaffMember } from '@ecomify/api-client';
import { useAddStaff } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { Dialog, DialogContent, DialogFooter } from '@ecomify/ui/dialog';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Select } from '@ecomify/ui/select';
import { toast } from '@ecomify/ui/toast';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '@/components/failure';
import { useI18n } from '@/i18n/client';
import { sameName, showViolations } from '@/lib/forms';

const ROLES = ['STAFF', 'ADMIN'] as const;

/** Adds somebody who has an account of their own. */
export function StaffDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const add = useAddStaff();
  const [atFields, setAtFields] = useState(false);
  const schema = z.object({ email: z.email(t('error.email')), role: z.enum(ROLES) });
  const { register, control, handleSubmit, setError, formState } = useForm<NewStaffMember>({
    resolver: zodResolver(schema),
    defaultValues: { email: '', role: 'STAFF' },
  });
  const role = useWatch({ control, name: 'role' });

  function refuse(error: unknown, form: NewStaffMember) {
    if (isApiError(error, 'USER_NOT_FOUND', 'STAFF_MEMBER_EXISTS')) {
      setAtFields(true);
      setError('email', {
        message: t(error.code === 'USER_NOT_FOUND' ? 'staff.noAccount' : 'staff.already'),
      });
    } else {
      setAtFields(showViolations(error, setError, sameName, form));
    }
  }

  const submit = handleSubmit((form) =>
    add.mutate(form, {
      onSuccess: ({ firstName, lastName }) => {
        toast.success(t('staff.addedName', { name: `${firstName} ${lastName}` }));
        onClose();
      },
      onError: (error) => refuse(error, form),
    }),
  );

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={t('staff.add')} description={t('staff.addText')} closeLabel={t('common.close')}>
        <form className="grid gap-4" noValidate onSubmit={(event) => void submit(event)}>
          {add.error && !atFields && <Failure error={add.error} />}
          <Field label={t('staff.email')} error={formState.errors.email?.message}>
            <Input className="plain" type="email" autoComplete="off" {...register('email')} />
          </Field>
          <Field label={t('staff.role')} help={t(`staff.roleHelp.${role}`)}>
            <Select {...register('role')}>
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {t(`staff.roles.${each}`)}
                </option>
              ))}
            </Select>
          </Field>
          <DialogFooter>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" variant="primary" busy={add.isPending}>
              {t('common.add')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
