// The two whole exports and nothing else, for a place of their own that can stream. Whoever comes without a permit is sent to the front door.
import { createBase } from './base.ts';
import { hasPermit, isGoodPermit, withoutPermit } from './export-permit.ts';
import { addExports } from './exports.ts';
import type { ApiServices } from './services.ts';

type Services = Pick<ApiServices, 'store' | 'clock' | 'logger' | 'baseUrl'>;

export interface ExportApp {
  fetch(request: Request, env?: object): Promise<Response>;
}

export function createExportApp(services: Services): ExportApp {
  const { store, clock, baseUrl } = services;
  // The front door has counted the request already.
  const app = createBase({ ...services, rateLimit: false });
  addExports(app, { store });
  return {
    async fetch(request, env) {
      const url = new URL(request.url);
      const asked = withoutPermit(url);
      const isGood = hasPermit(url) && isGoodPermit(url, await store.signingKey(), clock.wall());
      if (isGood) return app.fetch(new Request(asked, request), env);
      const headers = { Location: `${baseUrl}${asked.pathname}${asked.search}`, 'Cache-Control': 'no-store' };
      return new Response(null, { status: 307, headers });
    },
  };
}
