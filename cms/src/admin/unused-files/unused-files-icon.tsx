/** A picture in a broom’s way: what nothing shows any more. Strapi's own icons are not ours to import. */
import type { SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** `fill` is a colour of the theme, as Strapi's icons take it. */
export function UnusedFilesIcon({ fill = 'neutral500', ...rest }: SVGProps<SVGSVGElement>) {
  const { colors } = useTheme();
  return (
    <svg
      viewBox="0 0 32 32"
      width="1.6rem"
      height="1.6rem"
      fill={colors[fill as keyof typeof colors]}
      {...rest}
    >
      <path d="M7 3h12l7 7v7h-3v-5h-6V6H10v20h6v3H7zM19.1 20l2.1-2.1 3.3 3.3 3.3-3.3 2.1 2.1-3.3 3.3 3.3 3.3-2.1 2.1-3.3-3.3-3.3 3.3-2.1-2.1 3.3-3.3z" />
    </svg>
  );
}
