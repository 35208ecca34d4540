/** A plain table of figures in the theme's colours: narrow rows, figures aligned to the right. */
import { styled } from 'styled-components';

export const CountsTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: 0.6rem 0.8rem;
    text-align: right;
    font-variant-numeric: tabular-nums;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  td[data-empty='true'] {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  th:first-child {
    font-weight: 400;
    padding-left: 0;
    text-align: left;
  }

  thead th,
  thead th:first-child {
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  tbody tr:last-child > * {
    border-bottom: none;
  }
`;
