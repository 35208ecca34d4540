/** The admin's own requests beside Strapi's: who is signed in, what that person may do, and how a refusal is worded. */
import type { Core } from '@strapi/strapi';
import type { Right } from './rights';

/** Whoever is signed in. */
export interface Administrator {
  id: number;
  email: string;
  firstname?: string | null;
  lastname?: string | null;
}

/** The parts of a request's context that count here, once the admin's policies have passed it. */
export interface AdminContext {
  state: {
    user: Administrator;
    /** Asks the roles: `can('plugin::content-manager.explorer.update', 'api::event.event')`. */
    userAbility: { can(action: string, subject?: string): boolean };
  };
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown; files?: unknown };
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Begins with a slash; `/:name` gives a parameter. */
  path: string;
  /** Whoever is signed in may ask, unless a right is named. */
  right?: Right;
  handler(context: AdminContext): Promise<void>;
}

const SIGNED_IN = 'admin::isAuthenticatedAdmin';

/** @param prefix begins with a slash: `/publication`. To be called in `register`. */
export function openAdminRoutes(strapi: Core.Strapi, prefix: string, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix,
    routes: routes.map(({ method, path, right, handler }) => ({
      method,
      path,
      // Strapi's type of a context knows less than its router puts there.
      handler: (context: unknown) => handler(context as AdminContext),
      info: { type: 'admin' as const },
      config: { policies: right ? [SIGNED_IN, allowed(right)] : [SIGNED_IN] },
    })),
  });
}

function allowed(right: Right) {
  return { name: 'admin::hasPermissions', config: { actions: [right] } };
}

/** As Strapi words its own errors, so that the admin shows the message. @param message in French, for editors. */
export function refuse(context: AdminContext, status: number, message: string): void {
  context.status = status;
  context.body = { data: null, error: { status, name: 'Refusal', message } };
}
