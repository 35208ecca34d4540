/**
 * Several values of a closed list, as checkboxes. Keeps an array of codes in the list's order, or null when nothing is
 * ticked, so that a required field left empty is refused.
 */
import { Checkbox, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId } from 'react';
import { vocabularies, type Vocabulary } from 'shared/domain/vocabularies';

interface ChoicesInputProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
  /** The schema's own attribute: every `global::choices` field names its vocabulary. */
  attribute: { options: { vocabulary: Vocabulary } };
}

export function ChoicesInput({ name, label, hint, required, disabled, attribute }: ChoicesInputProps) {
  const { value, error, onChange } = useField<string[] | null>(name);
  const id = useId();
  const labels: Record<string, string> = vocabularies[attribute.options.vocabulary];
  const chosen = new Set(value);

  const toggle = (code: string, checked: boolean) => {
    const next = Object.keys(labels).filter((other) => (other === code ? checked : chosen.has(other)));
    onChange(name, next.length > 0 ? next : null);
  };

  return (
    <Field.Root
      id={id}
      name={name}
      hint={hint}
      {...(error !== undefined && { error })}
      {...(required && { required })}
    >
      <fieldset
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-error`}
        style={{ border: 0, margin: 0, padding: 0 }}
      >
        <Typography
          tag="legend"
          variant="pi"
          fontWeight="bold"
          textColor="neutral800"
          style={{ padding: '0 0 8px' }}
        >
          {label}
          {required && <RequiredMark />}
        </Typography>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {Object.entries(labels).map(([code, words]) => (
            <Checkbox
              key={code}
              checked={chosen.has(code)}
              disabled={disabled}
              aria-invalid={error !== undefined}
              onCheckedChange={(checked) => toggle(code, checked === true)}
            >
              {words}
            </Checkbox>
          ))}
        </Flex>
      </fieldset>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function RequiredMark() {
  return (
    <>
      <Typography aria-hidden variant="pi" textColor="danger600">
        *
      </Typography>
      <VisuallyHidden> (obligatoire)</VisuallyHidden>
    </>
  );
}
