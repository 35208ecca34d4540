/** The page of a role gets its words from the server: all in French here, fields by the names that forms show. */
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../public-types';
import { wordsOfRights } from './words-of-rights';

interface Action {
  displayName: string;
  subCategory: string;
  category?: string;
}
interface Node {
  /** What is read. */
  label: string;
  /** The name in the schema. */
  value: string;
  children?: Node[];
}
interface Types {
  actions: { label: string }[];
  subjects: { uid: string; label: string; properties: Node[] }[];
}
export interface RightsAnswer {
  data: {
    sections: { plugins: Action[]; settings: Action[]; collectionTypes: Types; singleTypes: Types };
    conditions: { displayName: string; category: string }[];
  };
}
interface Model {
  info?: { displayName?: string };
  attributes: Record<string, { component?: string }>;
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
}

/** To be called in `register`: Strapi's own route answers within. */
export function sayRightsInFrench(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    if (ctx.path !== '/admin/permissions' || ctx.status !== 200) return;
    // Strapi answers with its own tables.
    const answer = structuredClone(ctx.body) as RightsAnswer;
    translate(strapi, answer);
    ctx.body = answer;
  });
}

function translate(strapi: Core.Strapi, { data: { sections, conditions } }: RightsAnswer): void {
  for (const action of [...sections.plugins, ...sections.settings]) {
    action.displayName = inFrench(action.displayName);
    action.subCategory = inFrench(action.subCategory);
    if (action.category !== undefined) action.category = inFrench(action.category);
  }
  for (const { actions, subjects } of [sections.collectionTypes, sections.singleTypes]) {
    for (const action of actions) action.label = inFrench(action.label);
    for (const subject of subjects) nameSubject(strapi, subject);
  }
  for (const condition of conditions) {
    condition.displayName = inFrench(condition.displayName);
    condition.category = inFrench(condition.category);
  }
}

function nameSubject(strapi: Core.Strapi, subject: Types['subjects'][number]): void {
  const type = strapi.contentType(subject.uid as ContentUid) as unknown as Model;
  subject.label = type.info?.displayName ?? subject.label;
  for (const property of subject.properties) {
    property.label = inFrench(property.label);
    if (property.value === 'fields') nameFields(strapi, type, property.children);
  }
}

function nameFields(strapi: Core.Strapi, model: Model, nodes: Node[] = []): void {
  for (const node of nodes) {
    node.label = model.config?.metadatas?.[node.value]?.edit?.label ?? node.label;
    const component = model.attributes[node.value]?.component;
    const parts = strapi.components as unknown as Record<string, Model>;
    if (component !== undefined && parts[component]) nameFields(strapi, parts[component], node.children);
  }
}

function inFrench(words: string): string {
  return wordsOfRights[words] ?? words;
}
