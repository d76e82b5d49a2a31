import { stopEngineAfterFile } from './engine.ts';
import { startKeysAnew } from './purchases.ts';

// Run anew for every test file, unlike the modules that it imports.
startKeysAnew();
stopEngineAfterFile();
