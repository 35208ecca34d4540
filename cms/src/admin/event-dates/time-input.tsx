import { TextInput } from '@strapi/design-system';
import { useTheme } from 'styled-components';

interface TimeInputProps {
  type: 'date' | 'time';
  /** `YYYY-MM-DD` or `HH:MM`; empty while it is incomplete. */
  value: string;
  onChange: (value: string) => void;
}

/** The browser's own input of a day or a time, in its reader's language, with its signs in the colours of the theme. */
export function TimeInput({ type, value, onChange }: TimeInputProps) {
  const { colors } = useTheme();
  const colorScheme = colors.neutral0 === '#ffffff' ? 'light' : 'dark';
  return (
    <TextInput
      type={type}
      value={value}
      style={{ colorScheme }}
      onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
    />
  );
}
