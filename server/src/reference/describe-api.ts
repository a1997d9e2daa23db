import type { OpenAPIHono } from '@hono/zod-openapi';

type Described = Pick<OpenAPIHono, 'getOpenAPI31Document'>;

/** The OpenAPI document of every route that an application describes. */
export function describeApi(app: Described, version: string): string {
  return JSON.stringify(
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Zone Progress',
        version,
        description:
          'Published figures of industrial zones against the year’s plan. Values are whole numbers of base units (VND, USD, m², counts); ratios are numbers where 1 is 100 %. An absent value is null with its reason, never 0. Every value carries the id of its evidence.',
      },
      servers: [{ url: '/' }],
    }),
  );
}
