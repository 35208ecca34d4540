/** Two arrows, one in and one out. Strapi's own icons are not ours to import. */
import type { SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** `fill` is a colour of the theme, as Strapi's icons take it. */
export function ImportsIcon({ fill = 'currentColor', ...rest }: SVGProps<SVGSVGElement>) {
  const { colors } = useTheme();
  return (
    <svg
      viewBox="0 0 32 32"
      width="2rem"
      height="2rem"
      fill={colors[fill as keyof typeof colors] ?? fill}
      {...rest}
    >
      <path d="M10 4l7 7-2.1 2.1-3.4-3.4V27h-3V9.7l-3.4 3.4L3 11zM22 28l-7-7 2.1-2.1 3.4 3.4V5h3v17.3l3.4-3.4L29 21z" />
    </svg>
  );
}
