/** What lies behind « Demandes »: the board, a page for each request (`demandes/DI-7K3FQ2`), and the pages beside it. */
import { Page, useAuth } from '@strapi/strapi/admin';
import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { BoardPage } from './board-page.tsx';
import { personalDataRight, requestsRight } from './desk-pages.ts';
import { RequestPage } from './request-page.tsx';

const Engagements = lazy(async () => ({
  default: (await import('../interveners/engagements-page.tsx')).EngagementsPage,
}));
const Interveners = lazy(async () => ({
  default: (await import('../interveners/interveners-page.tsx')).IntervenersPage,
}));
const Report = lazy(async () => ({
  default: (await import('../requests-report/report-page.tsx')).ReportPage,
}));
const PersonalData = lazy(async () => ({
  default: (await import('../personal-data/personal-data-page.tsx')).PersonalDataPage,
}));

export function RequestsPages() {
  return (
    <Suspense fallback={<Page.Loading>Ouverture de la page</Page.Loading>}>
      <Routes>
        <Route index element={<First />} />
        <Route path="calendrier" element={protect(<Engagements />)} />
        <Route path="intervenants" element={protect(<Interveners />)} />
        <Route path="bilan" element={protect(<Report />)} />
        <Route path="donnees" element={protect(<PersonalData />, personalDataRight)} />
        <Route path=":reference" element={protect(<RequestPage />)} />
      </Routes>
    </Suspense>
  );
}

function protect(page: ReactNode, permissions = requestsRight): ReactNode {
  return <Page.Protect permissions={permissions}>{page}</Page.Protect>;
}

/** The board, or the one page of those who may not see it. */
function First() {
  const rights = useAuth('RequestsPages', ({ permissions }) => permissions.map(({ action }) => action));
  const may = (asked: typeof requestsRight) => asked.some(({ action }) => rights.includes(action));
  if (!may(requestsRight) && may(personalDataRight)) return <Navigate to="donnees" replace />;
  return protect(<BoardPage />);
}
