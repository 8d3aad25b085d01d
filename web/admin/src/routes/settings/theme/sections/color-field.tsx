import { isColor } from '@ecomify/theme';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import type { ComponentProps, ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly pickerLabel: string;
  readonly help?: ReactNode;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (color: string) => void;
  readonly onBlur: () => void;
};

/** A colour to be typed, or chosen on the browser's palette. */
export function ColorField({ label, help, error, ...control }: Props) {
  return (
    <Field label={label} help={help} error={error}>
      <ColorInput {...control} />
    </Field>
  );
}

type InputProps = Pick<Props, 'pickerLabel' | 'value' | 'onChange' | 'onBlur'> &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'>;

function ColorInput({ pickerLabel, value, onChange, ...field }: InputProps) {
  return (
    <span className="flex gap-2">
      <input
        type="color"
        aria-label={pickerLabel}
        value={isColor(value) ? value : '#000000'}
        onChange={(event) => onChange(event.target.value)}
        className="border-border-strong/60 h-control w-11 shrink-0 cursor-pointer rounded-md border bg-transparent p-0.5 disabled:cursor-not-allowed"
      />
      <Input
        {...field}
        className="plain font-mono"
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
