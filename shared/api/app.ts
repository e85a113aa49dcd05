// The whole HTTP side as one function from request to response: API, description and pages. The doors in functions/ serve it.
import { addActors } from './actors.ts';
import { createBase } from './base.ts';
import { addChanges } from './changes.ts';
import { addDeliveries } from './deliveries.ts';
import { addDescription } from './description.tsx';
import { addExports } from './exports.ts';
import { addFeeds } from './feeds.ts';
import { addHealth } from './health.ts';
import { addLinks } from './links.tsx';
import { addNetwork } from './network.ts';
import { addNetworkPages } from './network-routes.tsx';
import { addOffices } from './offices.ts';
import { addPages } from './page-routes.tsx';
import type { Api, ApiServices } from './services.ts';
import { addSources } from './sources.ts';
import { addSubscriptions } from './subscriptions.ts';

export function createApp(services: ApiServices): Api {
  const api = createBase(services);
  addExports(api, services);
  addChanges(api, services);
  addFeeds(api, services);
  addSources(api, services);
  addOffices(api, services);
  addNetwork(api, services);
  addActors(api);
  addSubscriptions(api, services);
  addDeliveries(api, services);
  addLinks(api, services);
  addPages(api, services);
  addNetworkPages(api, services);
  addHealth(api, services);
  addDescription(api, services);
  return api;
}
