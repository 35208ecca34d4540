/** The board, and a page for each request: `demandes` and `demandes/DI-7K3FQ2`. */
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { BoardPage } from './board-page.tsx';
import { REQUESTS_RIGHT } from './register-requests.ts';
import { RequestPage } from './request-page.tsx';

export function RequestsPages() {
  return (
    <Page.Protect permissions={REQUESTS_RIGHT}>
      <Routes>
        <Route index element={<BoardPage />} />
        <Route path=":reference" element={<RequestPage />} />
      </Routes>
    </Page.Protect>
  );
}
