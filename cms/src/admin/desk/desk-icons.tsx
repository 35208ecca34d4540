/** A list with its ticks, and a pile of sheets. Strapi's own icons are not ours to import. */
import type { SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** `fill` is a colour of the theme, as Strapi's icons take it. */
export function DeskIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <Icon
      {...props}
      path="M4 7l2-2 2 2 4-4 2 2-6 6zm12 0h13v3H16zM4 17l2-2 2 2 4-4 2 2-6 6zm12 0h13v3H16zM5 24h5v5H5zm11 1h13v3H16z"
    />
  );
}

export function ContentsIcon(props: SVGProps<SVGSVGElement>) {
  return <Icon {...props} path="M4 4h16v3H7v17H4zm6 6h18v18H10zm3 4v2h12v-2zm0 4v2h12v-2zm0 4v2h8v-2z" />;
}

function Icon({ fill = 'neutral500', path, ...rest }: SVGProps<SVGSVGElement> & { path: string }) {
  const { colors } = useTheme();
  return (
    <svg
      viewBox="0 0 32 32"
      width="1.6rem"
      height="1.6rem"
      fill={colors[fill as keyof typeof colors]}
      {...rest}
    >
      <path fillRule="evenodd" d={path} />
    </svg>
  );
}
