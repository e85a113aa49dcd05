// The two whole exports and nothing else, for a place of their own that can stream. Whoever comes without a permit is sent to the front door.
import { createBase } from './base.ts';
import { readPermit } from './export-permit.ts';
import { addExports } from './exports.ts';
import type { ApiServices } from './services.ts';

type Services = Pick<ApiServices, 'store' | 'clock' | 'logger' | 'baseUrl'>;

export interface ExportApp {
  fetch(request: Request, env?: object): Promise<Response>;
}

export function createExportApp(services: Services): ExportApp {
  const { store, baseUrl } = services;
  // The front door has counted the request already.
  const app = createBase({ ...services, rateLimit: false });
  addExports(app, { store });
  return {
    async fetch(request, env) {
      const { asked, isGood } = await readPermit(new URL(request.url), services);
      if (isGood) return app.fetch(new Request(asked, request), env);
      const headers = { Location: `${baseUrl}${asked.pathname}${asked.search}`, 'Cache-Control': 'no-store' };
      return new Response(null, { status: 307, headers });
    },
  };
}
