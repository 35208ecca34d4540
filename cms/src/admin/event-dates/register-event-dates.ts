/** Adds to the forms what helps with time; each part's code is loaded with its panel or dialog. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManager } from '../content-manager/content-manager.ts';
import { SchedulePanel } from '../schedule/schedule-panel.tsx';
import { DatesPanel } from './dates-panel.tsx';
import { duplicateAction } from './duplicate-action.tsx';

export function registerEventDates(app: StrapiApp): void {
  const { addEditViewSidePanel, addDocumentAction } = contentManager(app);
  addEditViewSidePanel([SchedulePanel, DatesPanel]);
  addDocumentAction([duplicateAction]);
}
