// Stands in for the SDK's search for credentials in our bundles: a Lambda has them in its environment, so the ways of profiles, single sign-on
// and instance metadata (140 kB, a third of what loading the SDK takes) are left out.
import { fromEnv } from '@aws-sdk/credential-provider-env';

export const defaultProvider = fromEnv;
