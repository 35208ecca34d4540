/** A calendar's leaf. Strapi's own icons are not ours to import. */
import type { SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** `fill` is a colour of the theme, as Strapi's icons take it. */
export function CalendarIcon({ fill = 'neutral500', ...rest }: SVGProps<SVGSVGElement>) {
  const { colors } = useTheme();
  return (
    <svg
      viewBox="0 0 32 32"
      width="1.6rem"
      height="1.6rem"
      fill={colors[fill as keyof typeof colors] ?? fill}
      {...rest}
    >
      <path fillRule="evenodd" d="M9 3h3v3h8V3h3v3h5v23H4V6h5zM7 13v13h18V13zm3 3h4v4h-4zm8 0h4v4h-4z" />
    </svg>
  );
}
