import { afterAll } from 'vitest';
import { stopSharedEngine } from './engine.ts';

// Run anew for every test file, unlike the module that it imports.
afterAll(stopSharedEngine);
