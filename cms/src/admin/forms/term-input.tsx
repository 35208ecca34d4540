/** One value of a closed list, by its French name. */
import { InputRenderer } from '@strapi/strapi/admin';
import { termsOf } from './terms.ts';

interface TermInputProps {
  name: string;
  label: string;
  hint?: string;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  attribute: { enum: string[] };
}

export function TermInput({ name, label, hint, placeholder, required, disabled, attribute }: TermInputProps) {
  return (
    <InputRenderer
      type="enumeration"
      name={name}
      label={label}
      hint={hint}
      required={required ?? false}
      disabled={disabled ?? false}
      {...(placeholder && { placeholder })}
      options={termsOf(attribute.enum) ?? []}
    />
  );
}
