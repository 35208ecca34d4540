/** The admin panel's own parts: French first, and the inputs Strapi does not have. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { registerCalendar } from './calendar/register-calendar.ts';
import { registerChoicesInput } from './choices/register-choices-input.ts';
import { registerEventDates } from './event-dates/register-event-dates.ts';
import { registerDeskWidgets } from './desk/register-desk-widgets.ts';
import { prepareFirstVisit } from './first-visit.ts';
import { registerFormParts, registerForms } from './forms/register-forms.ts';
import { french } from './french/french.ts';
import { registerImportsPage } from './imports/register-imports-page.ts';
import { addHelpPanel, registerGuide } from './guide/register-guide.tsx';
import { addHistoryPanel, registerHistory } from './history/register-history.tsx';
import { registerJournal } from './journal/register-journal.ts';
import logo from './logo.svg';
import { registerPublicationWidget } from './publication/register-publication-widget.ts';
import { addDatePanel, registerRequests } from './requests/register-requests.ts';
import { registerUnusedFiles } from './unused-files/register-unused-files.tsx';
import { registerAdvicePanel } from './writing-advice/register-advice-panel.tsx';

export default {
  config: {
    locales: ['fr'],
    translations: { fr: french },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo, title: 'Espace de rédaction' },
    // Strapi's own news and lessons are about Strapi, in English.
    notifications: { releases: false },
    tutorials: false,
  },

  register(app: StrapiApp): void {
    prepareFirstVisit();
    registerChoicesInput(app);
    registerFormParts(app);
    registerPublicationWidget(app);
    registerEventDates(app);
    registerCalendar(app);
    registerRequests(app);
    registerDeskWidgets(app);
    registerUnusedFiles(app);
    registerImportsPage(app);
    registerHistory(app);
    registerJournal(app);
    registerGuide(app);
  },

  bootstrap(app: StrapiApp): void {
    registerAdvicePanel(app);
    registerForms(app);
    addDatePanel(app);
    addHistoryPanel(app);
    addHelpPanel(app);
  },
};
