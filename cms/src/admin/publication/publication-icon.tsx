/** An arrow that rises above a line: what goes online. Strapi's own icons are not ours to import. */
import type { SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** `fill` is a colour of the theme, as Strapi's icons take it. */
export function PublicationIcon({ fill = 'neutral500', ...rest }: SVGProps<SVGSVGElement>) {
  const { colors } = useTheme();
  return (
    <svg
      viewBox="0 0 32 32"
      width="1.6rem"
      height="1.6rem"
      fill={colors[fill as keyof typeof colors]}
      {...rest}
    >
      <path d="M16 3l9 9-2.1 2.1-5.4-5.4V22h-3V8.7l-5.4 5.4L7 12zM5 26h22v3H5z" />
    </svg>
  );
}
