import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { frenchTime } from 'shared/domain/french-dates';
import type { CalendarEntry, CalendarKind } from '../../calendar/desk.ts';
import { TintedBox, type Tint } from '../lists/tinted-box.tsx';
import { kindNames } from './month-table.ts';

/** Each kind also has its name in words. */
const tints: Record<CalendarKind, Tint> = {
  online: 'success',
  offline: 'danger',
  event: 'primary',
  session: 'alternative',
  review: 'warning',
};

const WholeLink = styled(Link)`
  display: block;
  text-decoration: none;
  color: inherit;

  &:hover span:last-of-type,
  &:focus-visible span:last-of-type {
    text-decoration: underline;
  }
`;

/** One thing that happens, and the way to its form. */
export function CalendarLine({ kind, at, title, typeName, path, remark }: CalendarEntry) {
  const isPublication = kind === 'online' || kind === 'offline' || kind === 'review';
  const words = [
    kindNames[kind].one,
    ...(at === null ? [] : [frenchTime(at)]),
    ...(remark === null ? [] : [remark]),
  ];
  return (
    <TintedBox tint={tints[kind]} padding={[1, 2]}>
      <WholeLink to={path} {...(isPublication && { title: typeName })}>
        <Typography tag="span" variant="pi" textColor="neutral800" style={{ display: 'block' }}>
          {words.join(', ')}
        </Typography>
        <Typography tag="span" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
      </WholeLink>
    </TintedBox>
  );
}
