/** The drawings, each for one part of the admin. */
import { icon } from './icon.tsx';

/** A calendar's leaf. */
export const CalendarIcon = icon('M9 3h3v3h8V3h3v3h5v23H4V6h5zM7 13v13h18V13zm3 3h4v4h-4zm8 0h4v4h-4z');

/** A list with its ticks. */
export const DeskIcon = icon(
  'M4 7l2-2 2 2 4-4 2 2-6 6zm12 0h13v3H16zM4 17l2-2 2 2 4-4 2 2-6 6zm12 0h13v3H16zM5 24h5v5H5zm11 1h13v3H16z',
);

/** A pile of sheets. */
export const ContentsIcon = icon('M4 4h16v3H7v17H4zm6 6h18v18H10zm3 4v2h12v-2zm0 4v2h12v-2zm0 4v2h8v-2z');

/** An open book. */
export const GuideIcon = icon(
  'M16 7c-3-2-7-3-13-3v21c6 0 10 1 13 3 3-2 7-3 13-3V4c-6 0-10 1-13 3zm-10.500-.4c4 .2 6.800 1 9.200 2.600v15.300c-2.500-1.200-5.400-1.800-9.200-2zm21 0v15.900c-3.800.2-6.700.8-9.200 2V9.200c2.400-1.600 5.200-2.400 9.200-2.600z',
  '2rem',
);

/** Two arrows, one in and one out. */
export const ImportsIcon = icon(
  'M10 4l7 7-2.1 2.1-3.4-3.4V27h-3V9.7l-3.4 3.4L3 11zM22 28l-7-7 2.1-2.1 3.4 3.4V5h3v17.3l3.4-3.4L29 21z',
  '2rem',
);

/** An arrow that rises above a line: what goes online. */
export const PublicationIcon = icon('M16 3l9 9-2.1 2.1-5.4-5.4V22h-3V8.7l-5.4 5.4L7 12zM5 26h22v3H5z');

/** A picture that is crossed out: what nothing shows any more. */
export const UnusedFilesIcon = icon(
  'M7 3h12l7 7v7h-3v-5h-6V6H10v20h6v3H7zM19.1 20l2.1-2.1 3.3 3.3 3.3-3.3 2.1 2.1-3.3 3.3 3.3 3.3-2.1 2.1-3.3-3.3-3.3 3.3-2.1-2.1 3.3-3.3z',
);

/** A letter: what somebody asks. */
export const RequestsIcon = icon('M3 6h26v20H3zm3 5v12h20V11l-10 7zm2-2 8 5.6L24 9z');
