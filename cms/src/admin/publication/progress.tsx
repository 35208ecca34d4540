/** How far a step is: the design system's bar, in colours that show which part is done. */
import { ProgressBar } from '@strapi/design-system';
import { styled } from 'styled-components';

interface ProgressProps {
  label: string;
  done: number;
  total: number;
}

export function Progress({ label, done, total }: ProgressProps) {
  return <Bar aria-label={label} value={Math.min(100, (100 * done) / total)} />;
}

const Bar = styled(ProgressBar)`
  width: 100%;
  background: ${({ theme }) => theme.colors.neutral200};

  & > div {
    background: ${({ theme }) => theme.colors.primary600};
  }

  & > div::before {
    background: ${({ theme }) => theme.colors.primary600};
  }
`;
