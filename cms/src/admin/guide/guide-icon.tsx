/** An open book. Strapi's own icons are not ours to import. */
import type { SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** `fill` is a colour of the theme, as Strapi's icons take it. */
export function GuideIcon({ fill = 'currentColor', ...rest }: SVGProps<SVGSVGElement>) {
  const { colors } = useTheme();
  return (
    <svg
      viewBox="0 0 32 32"
      width="2rem"
      height="2rem"
      fill={colors[fill as keyof typeof colors] ?? fill}
      {...rest}
    >
      <path
        fillRule="evenodd"
        d="M16 7c-3-2-7-3-13-3v21c6 0 10 1 13 3 3-2 7-3 13-3V4c-6 0-10 1-13 3zm-10.500-.4c4 .2 6.800 1 9.200 2.600v15.300c-2.500-1.200-5.400-1.800-9.200-2zm21 0v15.900c-3.800.2-6.700.8-9.200 2V9.200c2.400-1.600 5.200-2.400 9.200-2.600z"
      />
    </svg>
  );
}
