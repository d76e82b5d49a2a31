import { afterAll } from 'vitest';
import { stopSharedEngine } from './engine.ts';
import { startKeysAnew } from './purchases.ts';

// Run anew for every test file, unlike the modules that it imports.
startKeysAnew();
afterAll(stopSharedEngine);
