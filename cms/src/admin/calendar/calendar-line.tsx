import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { frenchTime } from 'shared/domain/french-dates';
import type { CalendarEntry, CalendarKind } from '../../calendar/desk.ts';
import { kindNames } from './month-table.ts';

/** Colours of the theme, of borders and grounds only: orange words on cream are hard to read. Each kind has its name. */
const colours: Record<CalendarKind, 'success' | 'danger' | 'primary' | 'alternative' | 'warning'> = {
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
  const colour = colours[kind];
  const isPublication = kind === 'online' || kind === 'offline' || kind === 'review';
  const words = [
    kindNames[kind].one,
    ...(at === null ? [] : [frenchTime(at)]),
    ...(remark === null ? [] : [remark]),
  ];
  return (
    <Box
      background={`${colour}100`}
      borderColor={`${colour}500`}
      borderStyle="solid"
      borderWidth="1px 1px 1px 4px"
      hasRadius
      paddingTop={1}
      paddingBottom={1}
      paddingLeft={2}
      paddingRight={2}
    >
      <WholeLink to={path} {...(isPublication && { title: typeName })}>
        <Typography tag="span" variant="pi" textColor="neutral800" style={{ display: 'block' }}>
          {words.join(', ')}
        </Typography>
        <Typography tag="span" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
      </WholeLink>
    </Box>
  );
}
