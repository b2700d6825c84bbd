import type { FastifyInstance } from 'fastify';

/** Method and path of every route below `/api/v1`, parameters as `:id`: `GET /deals/:id`. From the router itself. */
export function routesOf(app: FastifyInstance): string[] {
  const stack: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([\s│]*)[├└]── (.*) \((.*)\)$/.exec(line) ?? [];
      stack.splice(indent.length / 4, stack.length, part);
      const path = stack.join('').replace(/^\/?/, '/');
      if (!path.startsWith('/api/v1/')) return [];
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${path.slice('/api/v1'.length)}`);
    });
}
