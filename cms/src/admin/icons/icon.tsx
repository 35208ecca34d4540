/** Signs of the menu and of the home page's parts. Strapi's own icons are not ours to import. */
import type { ComponentType, SVGProps } from 'react';
import { useTheme } from 'styled-components';

/** `fill` is a colour of the theme or any other, as Strapi's icons take it. */
export type Icon = ComponentType<SVGProps<SVGSVGElement>>;

/** @param path on a square of 32; what is drawn twice is a hole. @param size of the sign, as the menu's width or its links want it */
export function icon(path: string, size: '1.6rem' | '2rem' = '1.6rem'): Icon {
  return function DrawnIcon({ fill = 'neutral500', ...rest }) {
    const { colors } = useTheme();
    const color = colors[fill as keyof typeof colors] ?? fill;
    return (
      <svg viewBox="0 0 32 32" width={size} height={size} fill={color} {...rest}>
        <path fillRule="evenodd" d={path} />
      </svg>
    );
  };
}
