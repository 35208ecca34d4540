/** The contract as text, sorted so that a change of it reads well in a diff. */
import type { Core } from '@strapi/strapi';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { contentApi } from './extension';

export function printContract(strapi: Core.Strapi): string {
  return `${printSchema(lexicographicSortSchema(contentApi(strapi).buildSchema()))}\n`;
}
