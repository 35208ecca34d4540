/** The way between the pages of « Demandes ». Who may not open one does not see it. */
import { useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { deskPages } from './desk-pages.ts';

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0 2.4rem;
  margin-bottom: 2.4rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Way = styled(NavLink)`
  display: block;
  padding: 1.2rem 0;
  border-bottom: 3px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  font-weight: 600;
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }

  &[aria-current='page'] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

export function RequestsNav() {
  const rights = useAuth('RequestsNav', ({ permissions }) => permissions.map(({ action }) => action));
  const open = deskPages.filter(({ right }) => rights.includes(right));
  return (
    <nav aria-label="Pages des demandes">
      <List>
        {open.map(({ path, title }) => (
          <li key={path}>
            <Way to={`/demandes${path}`} end>
              {title}
            </Way>
          </li>
        ))}
      </List>
    </nav>
  );
}
